import { expect, test } from 'vitest';
import { byLikeness, fromLevel, nearestRoles, profileRole, similarityOf } from '../../../src/engine/index.ts';
import { framework, postingOf } from './invented.ts';

const profile = (id: string, ...lines: string[]) => profileRole(postingOf(id, ...lines), framework, 'all');
const own = profile('own', 'do water.wells', 'help water.pumps');
const others = [
  profile('nothing', ''),
  profile('apart', 'do law.courts'),
  profile('half', 'do water.wells'),
  profile('weaker', 'join water.wells', 'join water.pumps'),
  profile('twin', 'do water.wells', 'help water.pumps'),
  profile('also-half', 'do water.wells'),
];

test('the nearest share most, then as deeply; ties go by id; the role itself is never among them', () => {
  const near = nearestRoles(own, [own, ...others], 10);
  expect(near.map(({ role }) => role)).toEqual(['twin', 'weaker', 'also-half', 'half', 'apart', 'nothing']);
  for (const { role, likeness } of near) {
    const other = others.find((one) => one.role === role);
    expect(likeness).toEqual(other && similarityOf(own, other, 'competency'));
  }
});
test('the order in which roles are given does not matter', () => {
  expect(nearestRoles(own, [...others].reverse(), 10)).toEqual(nearestRoles(own, others, 10));
});
test('not more than asked for; nobody where there is no other', () => {
  expect(nearestRoles(own, others, 2).map(({ role }) => role)).toEqual(['twin', 'weaker']);
  expect(nearestRoles(own, [own], 5)).toEqual([]);
});
test('what cannot be compared comes last', () => {
  const apart = similarityOf(profile('a', 'do law.courts'), profile('b', 'do water.wells'), 'competency');
  expect(byLikeness(null, apart)).toBeGreaterThan(0);
  expect(byLikeness(apart, null)).toBeLessThan(0);
  expect(byLikeness(null, null)).toBe(0);
});

test('from a level on, weaker competencies are left out and weaker areas not used', () => {
  const { competencies, areas } = fromLevel(profile('some', 'join law.courts', 'do water.wells'), 2);
  expect(competencies.map(({ competency }) => competency)).toEqual(['water.wells']);
  expect(areas.map(({ area, level, dutyCount }) => [area, level, dutyCount])).toEqual([
    ['water', 3, 1],
    ['roads', null, 0],
    ['law', null, 0],
  ]);
  expect(fromLevel(own, 1)).toBe(own);
});
