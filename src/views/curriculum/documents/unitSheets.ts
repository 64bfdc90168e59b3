import type { Block, Report } from '../../../exports/report.ts';
import { unitTitle, type CurriculumFacts } from './curriculumFacts.ts';
import { unitParts } from './unitParts.ts';

/** One page for each unit, for who teaches it: what is known is written, the rest is a blank. */
export function unitSheets(facts: CurriculumFacts): Report {
  const { view, title, source, date, messages } = facts;
  const { exporting, format, shell, curriculum, programme } = messages;
  const { blank, reports, terms } = programme;
  const words = curriculum.units;
  const { units } = view.curriculum;
  const part = (head: string, lines: readonly string[]): Block[] => [
    { kind: 'heading', level: 2, text: head },
    lines.length > 1 ? { kind: 'list', items: lines } : { kind: 'text', text: lines[0] || blank },
  ];
  return {
    lang: format.lang,
    title: reports.unitSheets(title),
    footer: exporting.sourceLine(shell.name, source, date),
    isLandscape: false,
    styleNames: exporting.report.styles,
    blocks: [
      ...(units.length === 0 ? [{ kind: 'text', text: words.none } as const] : []),
      ...units.flatMap((unit, i): Block[] => {
        const { aims, objectives, hours, before } = unitParts(unit, facts);
        return [
          { kind: 'heading', level: 1, text: words.of(i + 1, unitTitle(unit, messages)), isOnNewPage: i > 0 },
          ...part(words.aims, aims),
          ...part(words.objectives, objectives),
          ...part(words.content, [unit.content]),
          ...part(words.method, [unit.method]),
          ...part(words.assessment, [unit.assessment]),
          ...part(words.hours, hours),
          ...part(words.before, before.length > 0 ? before : [words.noBefore]),
          ...part(terms.calendar, [
            curriculum.said(terms.calendarHead, blank),
            curriculum.said(terms.budgetItems.trainers, blank),
            curriculum.said(terms.budgetItems.venue, blank),
          ]),
        ];
      }),
    ],
  };
}
