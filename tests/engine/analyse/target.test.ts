import { expect, test } from 'vitest';
import { gapsAgainst, profileRole, requiredBy } from '../../../src/engine/index.ts';
import { framework, postingOf } from './invented.ts';

const profile = (id: string, ...lines: string[]) => profileRole(postingOf(id, ...lines), framework, 'all');
const holder = profile('holder', 'help water.wells', 'head roads.signs', 'join law.courts');
const target = profile('target', 'do water.wells', 'do water.pumps', 'join law.courts');

test('a role lacks what a target asks for and has what it does not ask for', () => {
  const gaps = gapsAgainst(holder, requiredBy([target], 'competency'), framework, 'competency');
  expect(gaps.map(({ id, required, held, gap }) => [id, required, held, gap])).toEqual([
    ['water.wells', 3, 2, -1],
    ['water.pumps', 3, null, -3],
    ['roads.signs', null, 4, 4],
    ['law.courts', 1, 1, 0],
  ]);
});

test('several roles together ask for the highest level of each', () => {
  expect([...requiredBy([holder, target], 'area')]).toEqual([
    ['water', 3],
    ['roads', 4],
    ['law', 1],
  ]);
});

test('what is below the weakest involvement counts neither as asked for nor as held', () => {
  const gaps = gapsAgainst(holder, requiredBy([target], 'competency', 3), framework, 'competency', 3);
  expect(gaps.map(({ id, gap }) => [id, gap])).toEqual([
    ['water.wells', -3],
    ['water.pumps', -3],
    ['roads.signs', 4],
  ]);
});
