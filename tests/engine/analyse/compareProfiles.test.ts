import { describe, expect, test } from 'vitest';
import { compareProfiles, profileRole, type RoleProfile } from '../../../src/engine/index.ts';
import { framework, postingOf } from './invented.ts';

const profile = (id: string, ...lines: string[]): RoleProfile => profileRole(postingOf(id, ...lines), framework, 'all');
const engineer = profile('engineer', 'do water.wells', 'help water.wells', 'join roads.bridges', '');
const jurist = profile('jurist', 'help water.wells', 'head law.courts', 'head roads.bridges');

describe('two roles', () => {
  const comparison = compareProfiles([engineer, jurist], framework, { unit: 'competency' });

  test('share what both use, and each keeps what it alone uses', () => {
    expect(comparison.shared).toEqual(['water.wells', 'roads.bridges']);
    expect(comparison.onlyIn).toEqual([
      { role: 'engineer', ids: [] },
      { role: 'jurist', ids: ['law.courts'] },
    ]);
  });

  test('leave uncovered what neither uses', () => {
    expect(comparison.uncovered).toEqual(['water.pumps', 'roads.signs']);
  });

  test('differ by the first level minus the second, not used counting as 0', () => {
    expect(comparison.rows).toEqual([
      { id: 'water.wells', area: 'water', levels: [3, 2], dutyCounts: [2, 1], difference: 1 },
      { id: 'roads.bridges', area: 'roads', levels: [1, 4], dutyCounts: [1, 1], difference: -3 },
      { id: 'law.courts', area: 'law', levels: [null, 4], dutyCounts: [0, 1], difference: -4 },
    ]);
  });

  test('are each deeper where, in what they share, their level is higher', () => {
    expect(comparison.deeper).toEqual([
      { role: 'engineer', ids: ['water.wells'] },
      { role: 'jurist', ids: ['roads.bridges'] },
    ]);
  });

  test('compare by area too', () => {
    const byArea = compareProfiles([engineer, jurist], framework, { unit: 'area' });
    expect(byArea.shared).toEqual(['water', 'roads']);
    expect(byArea.rows.find((row) => row.id === 'water')).toMatchObject({ levels: [3, 2], dutyCounts: [2, 1] });
  });

  test('lose what stays below the wanted level', () => {
    const deep = compareProfiles([engineer, jurist], framework, { unit: 'competency', minLevel: 3 });
    expect(deep.shared).toEqual([]);
    expect(deep.onlyIn.map(({ ids }) => ids)).toEqual([['water.wells'], ['roads.bridges', 'law.courts']]);
  });
});

test('three roles differ by the highest minus the lowest level', () => {
  const third = profile('third', 'head water.wells', 'do law.courts');
  const comparison = compareProfiles([engineer, jurist, third], framework, { unit: 'competency' });
  expect(comparison.rows.map((row) => [row.id, row.difference])).toEqual([
    ['water.wells', 2],
    ['roads.bridges', 4],
    ['law.courts', 4],
  ]);
  expect(comparison.shared).toEqual(['water.wells']);
  expect(comparison.deeper.map(({ ids }) => ids)).toEqual([[], [], ['water.wells']]);
});

test('a single role shares all with itself and differs from nobody', () => {
  const comparison = compareProfiles([jurist], framework, { unit: 'competency' });
  expect(comparison.shared).toEqual(comparison.onlyIn[0]?.ids);
  expect(comparison.rows.every((row) => row.difference === null)).toBe(true);
  expect(comparison.deeper).toEqual([{ role: 'jurist', ids: [] }]);
});

test('with no role the whole framework is uncovered', () => {
  const comparison = compareProfiles([], framework, { unit: 'area' });
  expect(comparison).toMatchObject({ shared: [], rows: [], uncovered: ['water', 'roads', 'law'] });
});
