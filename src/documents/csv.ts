import { guessMapping, type Table, tableOf } from './table.ts';

const SEPARATORS = [';', ',', '\t', '|'];
/** Rows among which the heads stand. */
const HEAD_ROWS = 30;

/** A table of separated values; the separator is found. Cells are text and nothing else, formulas too. */
export async function readCsv(text: string): Promise<Table | null> {
  const { default: papaparse } = await import('papaparse');
  const whole = text.replace(/^\ufeff/, '').trimEnd(); // a last empty line would count as a row of one cell
  const knownHeads = (delimiter: string): number => {
    const { data } = papaparse.parse<string[]>(whole, { delimiter, preview: HEAD_ROWS });
    return Math.max(0, ...data.map((row) => Object.keys(guessMapping(row)).length));
  };
  const [best] = SEPARATORS.map((separator) => ({ separator, count: knownHeads(separator) })).sort(
    (a, b) => b.count - a.count,
  );
  const { data } = papaparse.parse<string[]>(whole, {
    ...(best && best.count > 0 ? { delimiter: best.separator } : { delimitersToGuess: SEPARATORS }),
    skipEmptyLines: false,
  });
  return tableOf(data);
}
