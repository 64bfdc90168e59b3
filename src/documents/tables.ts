import type { Outcome } from '../engine/index.ts';
import { decodeText, type Encoding } from './decodeText.ts';
import type { DocumentFormat } from './format.ts';
import { trueFormat } from './format.ts';
import { type ColumnMapping, guessMapping, type Table } from './table.ts';

/** Rows enough to tell by what a column holds. */
const PREVIEW_ROWS = 5;

/** A table's heads and first rows, for a person who says which column holds what. */
export interface TablePreview extends Table {
  readonly mapping: ColumnMapping;
}

/** The tables of a file of separated values, or of a workbook; those that hold anything. */
export async function readTables(
  bytes: Uint8Array,
  format: DocumentFormat,
  encoding?: Encoding,
): Promise<Outcome<Table[]>> {
  // Readers with a library of their own are loaded when first needed.
  if (format === 'xlsx') return (await import('./xlsx.ts')).readXlsx(bytes);
  const decoded = decodeText(bytes, encoding);
  if (!decoded.ok) return decoded;
  const table = await (await import('./csv.ts')).readCsv(decoded.value);
  return { ok: true, value: table ? [table] : [], notes: decoded.notes };
}

/** The beginning of each table in a file; none where it holds none. */
export async function previewTables(
  bytes: Uint8Array,
  name: string,
  encoding?: Encoding,
): Promise<readonly TablePreview[]> {
  const format = await trueFormat(bytes, name);
  if (format !== 'csv' && format !== 'tsv' && format !== 'xlsx') return [];
  const tables = await readTables(bytes, format, encoding);
  if (!tables.ok) return [];
  return tables.value.map((table) => ({
    ...table,
    rows: table.rows.slice(0, PREVIEW_ROWS),
    mapping: guessMapping(table.columns),
  }));
}
