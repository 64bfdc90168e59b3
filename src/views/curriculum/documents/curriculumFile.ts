import { writeCsv } from '../../../exports/csv.ts';
import type { Report } from '../../../exports/report.ts';
import type { Workbook } from '../../../exports/sheet.ts';
import type { Messages } from '../../../i18n/messages.ts';
import type { CurriculumView } from '../curriculumView.ts';
import { curriculumFacts, type CurriculumFacts } from './curriculumFacts.ts';
import { mapSheet, needsSheet, unitsSheet } from './curriculumSheets.ts';

export type FileFormat = 'xlsx' | 'docx' | 'terms' | 'sheets' | 'csv';

function curriculumWorkbook(facts: CurriculumFacts): Workbook {
  const { view, title, findings, rules, source, date, messages } = facts;
  const { programme: words, exporting, shell, curriculum } = messages;
  const groups = view.groups.map((group) => words.group(group.letter, group.title, group.group.participants));
  return {
    readme: {
      name: words.sheets.readme,
      title: words.reports.curriculum(title),
      entries: [
        { term: words.readme.what, lines: [words.what(title, view.taught.length, view.curriculum.units.length)] },
        { term: words.readme.finding, lines: findings },
        { term: words.readme.audience, lines: groups.length > 0 ? groups : [curriculum.audience.none] },
        { term: words.readme.rule, lines: rules },
        { term: words.readme.made, lines: [`${date} · ${source}`] },
      ],
    },
    sheets: [needsSheet(facts), mapSheet(facts), unitsSheet(facts)],
    footer: exporting.sourceLine(shell.name, source, date),
  };
}

const REPORTS: Readonly<Record<'docx' | 'terms' | 'sheets', () => Promise<(facts: CurriculumFacts) => Report>>> = {
  docx: async () => (await import('./curriculumReport.ts')).curriculumReport,
  terms: async () => (await import('./termsOfReference.ts')).termsOfReference,
  sheets: async () => (await import('./unitSheets.ts')).unitSheets,
};

/** The programme as a file; what writes a format is fetched with its first use. */
export async function curriculumFile(
  format: FileFormat,
  view: CurriculumView,
  messages: Messages,
  date: Date,
): Promise<Blob> {
  const facts = curriculumFacts(view, messages, date);
  if (format === 'xlsx') {
    const { writeSpreadsheet } = await import('../../../exports/spreadsheet.ts');
    return writeSpreadsheet(curriculumWorkbook(facts));
  }
  if (format === 'csv')
    return new Blob([writeCsv(unitsSheet(facts), messages.format.lang)], { type: 'text/csv;charset=utf-8' });
  const [{ writeTextDocument }, report] = await Promise.all([
    import('../../../exports/textDocument.ts'),
    REPORTS[format](),
  ]);
  return writeTextDocument(report(facts));
}
