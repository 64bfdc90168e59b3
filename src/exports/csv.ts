import type { Lang } from '../engine/index.ts';
import type { CellValue, Sheet } from './sheet.ts';

/**
 * How a table of characters is written. French spreadsheets expect semicolons, decimal commas and a byte order mark,
 * or show one column and broken accents; everything else reads commas and plain UTF-8.
 */
interface Dialect {
  readonly separator: string;
  readonly decimal: string;
  readonly start: string;
}
const DIALECTS: Readonly<Record<Lang, Dialect>> = {
  fr: { separator: ';', decimal: ',', start: '\ufeff' },
  en: { separator: ',', decimal: '.', start: '' },
};

const SHARE_DECIMALS = 4;

/** A spreadsheet takes a cell that begins so for a formula, and runs it: with an apostrophe in front it stays text. */
const FORMULA = /^[=+\-@\t\r]/;

function write(value: CellValue, { separator, decimal }: Dialect): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(Number(value.toFixed(SHARE_DECIMALS))).replace('.', decimal);
  const text = FORMULA.test(value) ? `'${value}` : value;
  const isQuoted = text.includes(separator) || /["\n\r]/.test(text);
  return isQuoted ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The table as CSV: heads first, lines end in CR LF (RFC 4180), in the dialect of the reader's spreadsheet. */
export function writeCsv({ columns, rows }: Pick<Sheet, 'columns' | 'rows'>, lang: Lang): string {
  const dialect = DIALECTS[lang];
  const lines = [columns.map(({ head }): CellValue => head), ...rows.map(({ cells }) => cells)];
  return (
    dialect.start +
    lines.map((cells) => `${cells.map((cell) => write(cell, dialect)).join(dialect.separator)}\r\n`).join('')
  );
}
