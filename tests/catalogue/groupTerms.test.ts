import { expect, test } from 'vitest';
import { groupTerms, ungroupTerms } from '../../src/catalogue/groupTerms.ts';

test('entries come back without their notes, those of one competency and weight together', () => {
  const stock = { term: 'stock', competency: 'a.b', weight: 0.35 };
  const plan = { term: 'plan', competency: 'a.c', weight: 1 };
  const supply = { term: 'supply', competency: 'a.b', weight: 0.35 };
  const noted = { ...plan, note: 'also a.b' };
  expect(ungroupTerms(groupTerms([stock, noted, supply]))).toEqual([stock, supply, plan]);
  expect(ungroupTerms(groupTerms([]))).toEqual([]);
});
