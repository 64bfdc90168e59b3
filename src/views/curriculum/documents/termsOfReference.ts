import type { CompetencyId } from '../../../engine/index.ts';
import type { Block, Report } from '../../../exports/report.ts';
import { nameOf } from '../curriculumView.ts';
import { levelWord, unitTitle, type CurriculumFacts } from './curriculumFacts.ts';
import { audienceSheet } from './curriculumSheets.ts';

/** So many of the most urgent needs are named where the training is justified. */
const NAMED_NEEDS = 5;

const text = (line: string): Block => ({ kind: 'text', text: line });
const heading = (line: string): Block => ({ kind: 'heading', level: 1, text: line });

/** Terms of reference for the training, under the usual headings: what is known is written, the rest is a blank. */
export function termsOfReference(facts: CurriculumFacts): Report {
  const { view, title, source, date, messages } = facts;
  const { exporting, format, shell, curriculum, programme } = messages;
  const { terms: words, blank, reports } = programme;
  const { units, target } = view.curriculum;
  const { hours } = view;
  const listed = (items: readonly string[]): Block => (items.length > 0 ? { kind: 'list', items } : text(blank));
  const taught = new Set(view.taught.map(({ competency }) => competency));
  // Not in the order taught: what a person pinned stands first there, however urgent.
  const urgent = view.needs.map(({ aim }) => aim).filter(({ competency }) => taught.has(competency));
  const needName = ({ competency }: { readonly competency: CompetencyId }): string =>
    nameOf(competency, view.index, messages);
  const methods = units.flatMap((unit, i) =>
    unit.method === '' ? [] : [curriculum.said(curriculum.units.numbered(i + 1), unit.method)],
  );
  const hoursInAll = [
    ...(hours.total > 0 ? [curriculum.hoursOf(hours.total)] : []),
    ...(hours.total === 0 || hours.unsetCount > 0 ? [blank] : []),
  ].join(' + ');
  const covered = view.coverage.filter(({ isCovered }) => isCovered);
  return {
    lang: format.lang,
    title: reports.terms(title),
    footer: exporting.sourceLine(shell.name, source, date),
    isLandscape: false,
    styleNames: exporting.report.styles,
    blocks: [
      heading(words.background),
      text(blank),
      ...(target.title === '' ? [] : [text(words.backgroundFrom(target.title))]),
      ...(view.taught.length === 0
        ? []
        : [
            text(words.backgroundNeeds(view.taught.length, view.needs.length)),
            listed(urgent.slice(0, NAMED_NEEDS).map(needName)),
          ]),
      heading(words.general),
      text(blank),
      heading(words.specific),
      listed(units.flatMap(({ objectives }) => objectives.filter((objective) => objective !== ''))),
      heading(words.results),
      listed(covered.map(({ need }) => words.result(needName(need), levelWord(need.level, messages)))),
      heading(words.method),
      listed(methods),
      heading(words.participants),
      view.groups.length > 0 ? { kind: 'table', table: audienceSheet(facts) } : text(blank),
      heading(words.content),
      ...(units.length === 0 ? [text(blank)] : []),
      ...units.flatMap((unit, i): Block[] => {
        const its = hours.byUnit[i] ?? 0;
        const said = its > 0 ? curriculum.hoursOf(its) : reports.hoursToBeSet;
        return [
          { kind: 'heading', level: 2, text: reports.unitLine(i + 1, unitTitle(unit, messages), said) },
          text(unit.content || blank),
        ];
      }),
      heading(words.calendar),
      {
        kind: 'table',
        table: {
          title: words.calendar,
          columns: [
            { head: programme.heads.unit, width: 50, kind: 'text' },
            { head: programme.heads.hours, width: 14, kind: 'text' },
            { head: words.calendarHead, width: 30, kind: 'text' },
          ],
          rows: units.map((unit, i) => {
            const its = hours.byUnit[i] ?? 0;
            return { cells: [unitTitle(unit, messages), its > 0 ? curriculum.hoursOf(its) : blank, blank] };
          }),
        },
      },
      heading(words.budget),
      {
        kind: 'table',
        table: {
          title: words.budget,
          columns: Object.values(words.budgetHeads).map((head, i) => ({
            head,
            width: i === 0 ? 40 : 18,
            kind: 'text',
          })),
          rows: [
            [words.budgetItems.participants, view.participants > 0 ? format.number(view.participants) : blank],
            [words.budgetItems.hours, hoursInAll],
            [words.budgetItems.trainers, blank],
            [words.budgetItems.venue, blank],
          ].map((cells) => ({ cells: [...cells, blank, blank] })),
        },
      },
    ],
  };
}
