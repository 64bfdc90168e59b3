import type { Block, Report } from '../../../exports/report.ts';
import type { Sheet } from '../../../exports/sheet.ts';
import type { CurriculumUnit } from '../../../engine/index.ts';
import { hoursFinding } from '../findings.ts';
import { aimCell, unitTitle, type CurriculumFacts } from './curriculumFacts.ts';
import { audienceSheet, mapSheet, needsSheet } from './curriculumSheets.ts';
import { unitParts } from './unitParts.ts';

/** More units than this have no column each on A4. */
const COLUMN_UNIT_LIMIT = 10;

const kept = (sheet: Sheet, isKept: (column: number) => boolean): Block => {
  const places = sheet.columns.map((_, i) => i).filter(isKept);
  return {
    kind: 'table',
    table: {
      title: sheet.title,
      columns: places.flatMap((i) => sheet.columns[i] ?? []),
      rows: sheet.rows.map((row) => ({ ...row, cells: places.map((i) => row.cells[i] ?? null) })),
    },
  };
};

/** The map as it fits on paper: units by their number, which the headings above name; of many, those that teach the need. */
function map(facts: CurriculumFacts): Block {
  const { view, messages } = facts;
  const { length } = view.curriculum.units;
  const { format, programme, curriculum } = messages;
  const sheet = mapSheet(facts);
  const unitAt = (column: number): number => (column >= 4 && column < 4 + length ? column - 3 : 0);
  if (length <= COLUMN_UNIT_LIMIT) {
    const columns = sheet.columns.map((column, i) =>
      unitAt(i) > 0 ? { ...column, head: format.number(unitAt(i)), width: 8 } : column,
    );
    return kept({ ...sheet, columns }, (i) => i !== 1);
  }
  const listed: Sheet = {
    ...sheet,
    columns: sheet.columns.map((column, i) =>
      i === 4 ? { head: programme.sheets.units, width: 30, kind: 'text' } : column,
    ),
    rows: sheet.rows.map((row, place) => {
      const its = view.coverage[place]?.cells.flatMap((aim, i) =>
        aim ? [curriculum.said(format.number(i + 1), aimCell(aim, messages))] : [],
      );
      return { ...row, cells: row.cells.map((cell, i) => (i === 4 ? (its?.join(', ') ?? null) : cell)) };
    }),
  };
  return kept(listed, (i) => i !== 1 && (i === 4 || unitAt(i) === 0));
}

/** What stands of one unit, headed by it. What nobody has said is a blank. */
function unitBlocks(unit: CurriculumUnit, place: number, facts: CurriculumFacts): Block[] {
  const { curriculum, programme } = facts.messages;
  const words = curriculum.units;
  const said = (what: string, text: string): string => curriculum.said(what, text || programme.blank);
  const { aims, objectives, hours, before } = unitParts(unit, facts);
  return [
    { kind: 'heading', level: 2, text: words.of(place + 1, unitTitle(unit, facts.messages)) },
    { kind: 'list', items: aims },
    { kind: 'text', text: `${words.objectives} – ${words.objectivesWhat}` },
    objectives.length > 0 ? { kind: 'list', items: objectives } : { kind: 'text', text: programme.blank },
    { kind: 'text', text: said(words.content, unit.content) },
    { kind: 'text', text: said(words.method, unit.method) },
    { kind: 'text', text: said(words.assessment, unit.assessment) },
    { kind: 'text', text: said(words.hours, hours.join(', ')) },
    ...(before.length > 0 ? [{ kind: 'text', text: said(words.before, before.join(', ')) } as const] : []),
  ];
}

const hoursByArea = ({ view: { hours, index }, messages }: CurriculumFacts): Block[] => {
  const { programme, curriculum, format } = messages;
  const items = index.framework.areas.flatMap((area) => {
    const its = hours.byArea.get(area.id) ?? 0;
    return its > 0
      ? [programme.reports.hoursLine(`${area.number} · ${area.label[format.lang]}`, curriculum.hoursOf(its))]
      : [];
  });
  if (hours.ofNoArea > 0)
    items.push(programme.reports.hoursLine(curriculum.coverage.noArea, curriculum.hoursOf(hours.ofNoArea)));
  return items.length > 0 ? [{ kind: 'list', items }] : [];
};

/** The programme as a text to be read, completed and printed. */
export function curriculumReport(facts: CurriculumFacts): Report {
  const { view, title, findings, rules, source, date, messages } = facts;
  const { exporting, format, shell, curriculum, programme } = messages;
  const { reports } = programme;
  const { units } = view.curriculum;
  return {
    lang: format.lang,
    title: reports.curriculum(title),
    footer: exporting.sourceLine(shell.name, source, date),
    isLandscape: true,
    styleNames: exporting.report.styles,
    blocks: [
      ...findings.map((text): Block => ({ kind: 'finding', text })),
      { kind: 'heading', level: 1, text: reports.audience },
      ...(view.curriculum.target.title === ''
        ? []
        : [{ kind: 'text', text: curriculum.said(curriculum.audience.target, view.curriculum.target.title) } as const]),
      view.groups.length > 0
        ? { kind: 'table', table: audienceSheet(facts) }
        : { kind: 'text', text: curriculum.audience.none },
      { kind: 'heading', level: 1, text: reports.needs },
      kept(needsSheet(facts), (i) => i !== 1),
      { kind: 'heading', level: 1, text: reports.units },
      ...(units.length === 0 ? [{ kind: 'text', text: curriculum.units.none } as const] : []),
      ...units.flatMap((unit, i) => unitBlocks(unit, i, facts)),
      { kind: 'heading', level: 1, text: reports.coverage },
      map(facts),
      { kind: 'heading', level: 1, text: reports.hours },
      { kind: 'text', text: hoursFinding(view, messages) },
      ...hoursByArea(facts),
      { kind: 'heading', level: 1, text: reports.rules },
      { kind: 'list', items: rules },
    ],
  };
}
