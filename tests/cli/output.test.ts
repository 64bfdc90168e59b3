import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLines } from '../../src/cli/lines.ts';
import { csvLine } from '../../src/cli/output/csv.ts';
import { plain } from '../../src/cli/output/markdown.ts';

test.each(['=1+1', '+1', '-1', '@x', '\tx'])('csv keeps a spreadsheet from running %o', (cell) => {
  expect(csvLine([cell])).toBe(`'${cell}\n`);
});

test('csv quotes what needs it and leaves numbers and blanks alone', () => {
  expect(csvLine(['a, b', 'say "x"', 'two\nlines', -1, null, 'é'])).toBe('"a, b","say ""x""","two\nlines",-1,,é\n');
});

test('words of a posting are never taken for Markdown', () => {
  expect(plain('a | <b> *c*\n[d](e)')).toBe('a \\| \\<b\\> \\*c\\* \\[d\\](e)');
});

const linesOf = async (chunks: readonly Uint8Array[], limit: number): Promise<(string | null)[]> => {
  async function* stream(): AsyncGenerator<Uint8Array> {
    yield* chunks;
  }
  const lines: (string | null)[] = [];
  for await (const { number, bytes } of readLines(stream(), limit)) {
    expect(number).toBe(lines.length + 1);
    lines.push(bytes && new TextDecoder().decode(bytes));
  }
  return lines;
};

describe('lines of a stream', () => {
  test('are those of the whole text, however it is cut', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom('\n', 'é', 'ab', '')), fc.nat(5), async (pieces, size) => {
        const text = pieces.join('');
        const bytes = new TextEncoder().encode(text);
        const chunks = Array.from({ length: Math.ceil(bytes.length / (size + 1)) }, (_, i) =>
          bytes.slice(i * (size + 1), (i + 1) * (size + 1)),
        );
        const expected = text.endsWith('\n') || text === '' ? text.split('\n').slice(0, -1) : text.split('\n');
        expect(await linesOf(chunks, 1000)).toEqual(expected);
      }),
    );
  });

  test('too long to hold come without their bytes, the others whole', async () => {
    const chunks = ['aaa', 'aaa\nb\ncccc', 'ccc'].map((text) => new TextEncoder().encode(text));
    expect(await linesOf(chunks, 5)).toEqual([null, 'b', null]);
  });
});
