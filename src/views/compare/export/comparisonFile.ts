import { writeCsv } from '../../../exports/csv.ts';
import type { Messages } from '../../../i18n/messages.ts';
import type { Report } from '../../../exports/report.ts';
import { comparisonFacts, type ComparedRoles, type ComparisonFacts } from './comparisonFacts.ts';
import { competenciesSheet } from './comparisonSheets.ts';

export type FileFormat = 'xlsx' | 'docx' | 'csv' | 'harmonised' | 'consistency';

async function reportOf(format: Exclude<FileFormat, 'xlsx' | 'csv'>, facts: ComparisonFacts): Promise<Report> {
  switch (format) {
    case 'docx':
      return (await import('./comparisonReport.ts')).comparisonReport(facts);
    case 'harmonised':
      return (await import('./harmonisedDescription.ts')).harmonisedDescription(facts);
    case 'consistency':
      return (await import('./consistencyNote.ts')).consistencyNote(facts);
    default:
      throw new RangeError(`unknown format: ${String(format satisfies never)}`);
  }
}

/** The comparison as a file; what writes a format is fetched with its first use. */
export async function comparisonFile(
  format: FileFormat,
  roles: ComparedRoles,
  messages: Messages,
  date: Date,
): Promise<Blob> {
  const facts = comparisonFacts(roles, messages, date);
  if (format === 'xlsx') {
    const [{ writeSpreadsheet }, { comparisonWorkbook }] = await Promise.all([
      import('../../../exports/spreadsheet.ts'),
      import('./comparisonWorkbook.ts'),
    ]);
    return writeSpreadsheet(comparisonWorkbook(facts));
  }
  if (format !== 'csv') {
    const [{ writeTextDocument }, report] = await Promise.all([
      import('../../../exports/textDocument.ts'),
      reportOf(format, facts),
    ]);
    return writeTextDocument(report);
  }
  const csv = writeCsv(competenciesSheet(facts), messages.format.lang);
  return new Blob([csv], { type: 'text/csv;charset=utf-8' });
}
