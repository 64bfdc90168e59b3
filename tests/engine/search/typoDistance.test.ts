import fc from 'fast-check';
import { expect, test } from 'vitest';
import { typoDistance } from '../../../src/engine/search/typoDistance.ts';

/** The textbook recursion. */
function slowDistance(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const same = a.at(-1) === b.at(-1);
  const costs = [
    slowDistance(a.slice(0, -1), b) + 1,
    slowDistance(a, b.slice(0, -1)) + 1,
    slowDistance(a.slice(0, -1), b.slice(0, -1)) + (same ? 0 : 1),
  ];
  if (a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1))
    costs.push(slowDistance(a.slice(0, -2), b.slice(0, -2)) + 1);
  return Math.min(...costs);
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });

test('counts what the textbook counts, up to its limit', () => {
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 3 }), (a, b, limit) => {
      expect(typoDistance(a, b, limit)).toBe(Math.min(slowDistance(a, b), limit + 1));
    }),
  );
});

test('an unfinished word is compared with the beginning it comes nearest to', () => {
  fc.assert(
    fc.property(word, word, (typed, whole) => {
      const beginnings = Array.from({ length: whole.length + 1 }, (_, end) => slowDistance(typed, whole.slice(0, end)));
      expect(typoDistance(typed, whole, 2, true)).toBe(Math.min(...beginnings, 3));
    }),
  );
});
