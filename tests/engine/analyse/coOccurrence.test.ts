import { expect, test } from 'vitest';
import { coOccurrenceOf, profileRole, type AreaId } from '../../../src/engine/index.ts';
import { framework, postingOf } from './invented.ts';

const profiles = [
  postingOf('one', 'do water.wells law.courts', 'do water.pumps water.wells', 'help roads.signs'),
  postingOf('two', 'do water.wells', 'do law.courts'),
  postingOf('three', ''),
].map((posting) => profileRole(posting, framework, 'all'));
const pair = (a: string, b: string) =>
  coOccurrenceOf(framework, profiles)
    .get(a as AreaId)
    ?.get(b as AreaId);

test('areas come together in a role, and in a single duty', () => {
  expect(pair('water', 'law')).toEqual({ roleCount: 2, dutyCount: 1 });
  expect(pair('water', 'roads')).toEqual({ roleCount: 1, dutyCount: 0 });
});
test('the counts are symmetric', () => {
  for (const { id: a } of framework.areas)
    for (const { id: b } of framework.areas) expect(pair(a, b)).toEqual(pair(b, a));
});
test('an area with itself: how often it comes at all', () => {
  expect(pair('water', 'water')).toEqual({ roleCount: 2, dutyCount: 3 });
});
test('without roles every count is zero', () => {
  const counts = coOccurrenceOf(framework, []);
  expect([...counts.values()].flatMap((row) => [...row.values()])).toEqual(
    Array.from({ length: framework.areas.length ** 2 }, () => ({ roleCount: 0, dutyCount: 0 })),
  );
});
