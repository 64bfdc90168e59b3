import { writeCsv } from '../../../exports/csv.ts';
import type { Messages } from '../../../i18n/messages.ts';
import { comparisonFacts, type ComparedRoles } from './comparisonFacts.ts';
import { competenciesSheet } from './comparisonSheets.ts';

export type FileFormat = 'xlsx' | 'docx' | 'csv';

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
  if (format === 'docx') {
    const [{ writeTextDocument }, { comparisonReport }] = await Promise.all([
      import('../../../exports/textDocument.ts'),
      import('./comparisonReport.ts'),
    ]);
    return writeTextDocument(comparisonReport(facts));
  }
  const csv = writeCsv(competenciesSheet(facts), messages.format.lang);
  return new Blob([csv], { type: 'text/csv;charset=utf-8' });
}
