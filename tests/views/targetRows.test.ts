import { describe, expect, test } from 'vitest';
import { profileRole, type CompetencyId } from '../../src/engine/index.ts';
import { en } from '../../src/i18n/en.ts';
import {
  countGaps,
  gapGroups,
  noteOf,
  requiredByHand,
  requiredByRoles,
} from '../../src/views/compare/target/targetRows.ts';
import { framework, postingOf } from '../engine/analyse/invented.ts';

const profile = (id: string, ...lines: string[]) => profileRole(postingOf(id, ...lines), framework, 'all');
const holder = profile('holder', 'help water.wells', 'head roads.signs');
const goal = profile('goal', 'do water.wells', 'do water.pumps', 'join law.courts');

describe('a role held against a target', () => {
  const groups = gapGroups(holder, requiredByRoles([goal], 1), framework, 1, []);

  test('areas stand in framework order, competencies with the largest deficit first', () => {
    expect(groups.map(({ area, gap }) => [area.id, gap])).toEqual([
      ['water', -1],
      ['roads', 4],
      ['law', -1],
    ]);
    expect(groups[0]?.competencies.map(({ competency, gap }) => [competency.id, gap])).toEqual([
      ['water.pumps', -3],
      ['water.wells', -1],
    ]);
  });

  test('counts what is met, missing, lower and beyond', () => {
    const { required, met, missing, lower, extra } = countGaps(groups);
    expect([required, met, extra]).toEqual([3, 0, 1]);
    expect(missing.map(({ id }) => id)).toEqual(['water.pumps', 'law.courts']);
    expect(lower.map(({ id }) => id)).toEqual(['water.wells']);
  });
});

test('levels set by hand ask for what the framework knows, at its highest level at most', () => {
  const levels = new Map([
    ['water.wells', 9],
    ['roads.signs', 2],
    ['no.such', 3],
  ] as unknown as [CompetencyId, number][]); // ids are branded
  const { competencies, areas } = requiredByHand(levels, framework);
  expect([...competencies]).toEqual([
    ['water.wells', 4],
    ['roads.signs', 2],
  ]);
  expect([...areas]).toEqual([
    ['water', 4],
    ['roads', 2],
  ]);
});

test('gaps are signed', () => {
  expect([-2, 0, 3].map((gap) => noteOf({ gap }, en))).toEqual(['−2', '·', '+3']);
});
