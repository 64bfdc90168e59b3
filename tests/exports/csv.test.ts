import { describe, expect, test } from 'vitest';
import { writeCsv } from '../../src/exports/csv.ts';
import type { CellValue, Column } from '../../src/exports/sheet.ts';

const column = (head: string): Column => ({ head, width: 10, kind: 'text' });
const table = (heads: readonly string[], rows: readonly (readonly CellValue[])[]) => ({
  columns: heads.map(column),
  rows: rows.map((cells) => ({ cells })),
});

/** Reads CSV as RFC 4180 says: quotes doubled, line ends allowed inside quotes. */
function read(text: string, separator: string): string[][] {
  const rows: string[][] = [[]];
  let [cell, isQuoted] = ['', false];
  const body = text.replace(/^\ufeff/, '');
  for (let i = 0; i < body.length; i++) {
    const sign = body[i] ?? '';
    if (isQuoted && sign === '"' && body[i + 1] === '"') cell += body[++i];
    else if (sign === '"') isQuoted = !isQuoted;
    else if (!isQuoted && (sign === separator || body.startsWith('\r\n', i))) {
      rows[rows.length - 1]?.push(cell);
      cell = '';
      if (sign === separator) continue;
      rows.push([]);
      i++;
    } else cell += sign;
  }
  expect(rows.pop()).toEqual([]); // the last line ends like the others
  return rows;
}

const HARD = ['a;b', 'c,d', 'il dit « "oui" »', 'deux\nlignes', '', 'ŋɔ', ' espaces '];

describe.each([
  ['fr', ';'],
  ['en', ','],
] as const)('%s', (lang, separator) => {
  test('every text comes back as it was', () => {
    expect(
      read(
        writeCsv(
          table(
            HARD.map((_, i) => `h${i}`),
            [HARD],
          ),
          lang,
        ),
        separator,
      )[1],
    ).toEqual(HARD);
  });

  test.each(['=1+1', '+33', '-2', '@SUM(A1)', '\t=1'])('%j stays text: an apostrophe stands before it', (text) => {
    expect(read(writeCsv(table(['h'], [[text]]), lang), separator)[1]).toEqual([`'${text}`]);
  });

  test('a negative number is a number, and an empty cell is empty', () => {
    expect(read(writeCsv(table(['a', 'b', 'c'], [[-2, null, 0]]), lang), separator)[1]).toEqual(['-2', '', '0']);
  });
});

test('French spreadsheets get a byte order mark, semicolons and decimal commas', () => {
  expect(writeCsv(table(['N°', 'Part'], [['é', 0.25]]), 'fr')).toBe('\ufeffN°;Part\r\né;0,25\r\n');
});
test('others get plain UTF-8, commas and decimal points; a third is cut at four decimals', () => {
  expect(writeCsv(table(['No.', 'Share'], [['é', 1 / 3]]), 'en')).toBe('No.,Share\r\né,0.3333\r\n');
});
