import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MOST_SINGLES, packNumbers, unpackNumbers } from '../../src/catalogue/packNumbers.ts';

test('whole numbers come back, however many have a letter of their own', () => {
  const numbers = fc.array(fc.oneof(fc.nat(100), fc.nat(5_000), fc.nat(700_000)));
  fc.assert(
    fc.property(numbers, fc.integer({ min: 1, max: MOST_SINGLES }), (some, singles) => {
      expect(unpackNumbers(packNumbers(some, singles), singles)).toEqual(some);
    }),
  );
});

test('a small number takes one letter', () => {
  expect(packNumbers([0, 1, 35])).toHaveLength(3);
  expect(packNumbers([MOST_SINGLES - 1], MOST_SINGLES)).toHaveLength(1);
});

test('what cannot be told in letters is refused', () => {
  for (const number of [-1, 0.5, Number.NaN, 10_000_000]) expect(() => packNumbers([number])).toThrow(RangeError);
});
