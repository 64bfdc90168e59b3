import { readNeedsTable, type CompetencyRating, type Framework, type Outcome } from '../engine/index.ts';
import { type DocumentFormat, trueFormat } from './format.ts';
import { refused } from './refused.ts';
import { readTables } from './tables.ts';

/** Larger than any table with a competency a row. */
export const NEEDS_BYTE_LIMIT = 5_000_000;

/** What a table may be called, or not be called at all: its bytes decide. */
const AS_TABLE: ReadonlyMap<DocumentFormat | null, 'csv' | 'tsv' | 'xlsx'> = new Map([
  ['xlsx', 'xlsx'],
  ['tsv', 'tsv'],
  ['csv', 'csv'],
  ['txt', 'csv'],
  ['md', 'csv'],
  [null, 'csv'],
]);

/**
 * An assessment of needs from a file, CSV or XLSX; of a workbook, the first sheet that has the columns.
 * @returns  as `readNeedsTable`; refused, too, with `document.too-large`, `document.damaged`, `document.binary`,
 *   `document.old-office`, or `needs.format` where it is no table
 */
export async function readNeedsFile(
  bytes: Uint8Array,
  name: string,
  framework: Framework,
): Promise<Outcome<CompetencyRating[]>> {
  if (bytes.length >= NEEDS_BYTE_LIMIT) return refused('document.too-large', { megabytes: NEEDS_BYTE_LIMIT / 1e6 });
  if (bytes.length === 0) return refused('needs.empty');
  const format = await trueFormat(bytes, name);
  if (format === 'damaged' || format === 'old-office' || format === 'protected') return refused(`document.${format}`);
  const asTable = format === 'picture' ? undefined : AS_TABLE.get(format);
  if (asTable === undefined) return refused('needs.format');
  const tables = await readTables(bytes, asTable);
  if (!tables.ok) return tables;
  if (tables.value.length === 0) return refused('needs.empty');
  const outcomes = tables.value.map(({ columns, rows, firstLine }) =>
    readNeedsTable([columns, ...rows], framework, firstLine - 1),
  );
  const outcome = outcomes.find((one) => one.ok) ?? outcomes.find(({ notes }) => !hasNoHeads(notes)) ?? outcomes[0];
  return outcome ? { ...outcome, notes: [...tables.notes, ...outcome.notes] } : refused('needs.no-heads');
}

const hasNoHeads = (notes: Outcome<unknown>['notes']): boolean => notes.some(({ code }) => code === 'needs.no-heads');
