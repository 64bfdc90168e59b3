import type { Table } from './table.ts';
import { tableOf } from './table.ts';

/** A table of separated values; the separator is found. Cells are text and nothing else, formulas too. */
export async function readCsv(text: string): Promise<Table | null> {
  const { default: papaparse } = await import('papaparse');
  const { data } = papaparse.parse<string[]>(text.replace(/^\ufeff/, ''), {
    delimitersToGuess: [';', ',', '\t', '|'],
    skipEmptyLines: false,
  });
  return tableOf(data);
}
