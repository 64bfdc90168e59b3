import type { Outcome } from '../engine/index.ts';
import { xmlAlone } from './archive.ts';
import { refused } from './refused.ts';
import { type Table, tableOf } from './table.ts';

/** A cell as text; a date as ISO 8601, never as a program's locale writes it. */
function cellText(value: unknown): string {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

/**
 * The sheets of a workbook that hold anything.
 * @returns refused with `document.damaged` or `document.too-much-packed`
 */
export async function readXlsx(bytes: Uint8Array): Promise<Outcome<Table[]>> {
  // The reader's own unpacker would start threads from a blob, which the page forbids.
  const xml = xmlAlone(bytes);
  if (!xml.ok) return xml;
  const { default: readSheets } = await import('read-excel-file/universal');
  try {
    const sheets = await readSheets(new Blob([new Uint8Array(xml.value)]));
    const tables = sheets.flatMap(({ sheet, data }): Table[] => {
      const table = tableOf(
        data.map((row) => row.map(cellText)),
        sheet,
      );
      return table && table.rows.length > 0 ? [table] : [];
    });
    return { ok: true, value: tables, notes: [] };
  } catch {
    return refused('document.damaged');
  }
}
