import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blockBetween, blockEnd, inSpan, isInBlock } from '../../src/charts/shared/markBlock.ts';

/** Two roles by three areas, with heads above and labels before. */
const rows = [
  ['@', '@x', '@y', '@z'],
  ['a@', 'a@x', 'a@y', 'a@z'],
  ['b@', 'b@x', 'b@y', 'b@z'],
];
const first = { row: 1, column: 1 };
const held = (from: string, to: string): string[] => {
  const block = blockBetween(rows, from, to, first);
  return block ? rows.flat().filter((id) => isInBlock(rows, block, id)) : [];
};

describe('a block of cells', () => {
  test('holds all between two cells, whichever was first', () => {
    expect(held('a@x', 'b@y')).toEqual(['a@x', 'a@y', 'b@x', 'b@y']);
    expect(held('b@x', 'a@y')).toEqual(held('a@y', 'b@x'));
    expect(held('b@z', 'b@z')).toEqual(['b@z']);
  });
  test('begun on a name it holds the whole row or column, begun in the corner everything', () => {
    expect(held('b@', 'b@')).toEqual(['b@x', 'b@y', 'b@z']);
    expect(held('a@', 'b@x')).toHaveLength(6);
    expect(held('@y', '@z')).toEqual(['a@y', 'a@z', 'b@y', 'b@z']);
    expect(held('@', '@')).toHaveLength(6);
  });
  test('begun in a cell it never holds names', () => {
    expect(held('b@y', '@')).toEqual(['a@x', 'a@y', 'b@x', 'b@y']);
    expect(blockEnd(rows, 'b@y', 'b@', first)).toBe('b@x');
    expect(blockEnd(rows, 'b@y', '@y', first)).toBe('a@y');
    expect(blockEnd(rows, 'b@', 'a@', first)).toBe('a@');
  });
  test('is none where a mark has gone or there are no cells', () => {
    expect(blockBetween(rows, 'gone', 'a@x', first)).toBeNull();
    expect(blockBetween([['@']], '@', '@', first)).toBeNull();
    expect(blockBetween([['@'], ['a@']], 'a@', 'a@', first)).toBeNull();
  });
  test('both ends of a block begun in a cell lie in it', () => {
    const cells = rows.slice(1).flatMap((row) => row.slice(1));
    fc.assert(
      fc.property(fc.constantFrom(...cells), fc.constantFrom(...rows.flat()), (from, to) => {
        const end = blockEnd(rows, from, to, first);
        const block = blockBetween(rows, from, end, first);
        return block !== null && isInBlock(rows, block, from) && isInBlock(rows, block, end);
      }),
    );
  });
});

test('a span covers both its ends', () => {
  expect(inSpan(['a', 'b', 'c'], [1, 2])).toEqual(['b', 'c']);
});
