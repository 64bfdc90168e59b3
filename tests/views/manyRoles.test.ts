import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadCatalogue } from '../../src/catalogue/node.ts';
import {
  compareProfiles,
  indexFramework,
  profileRole,
  fromLevel,
  nearestRoles,
  similarityOf,
  type MappedPosting,
  type RoleId,
} from '../../src/engine/index.ts';
import { en } from '../../src/i18n/en.ts';
import { COLUMN_ORDERS, readCompareQuery, type CompareQuery } from '../../src/state/compareQuery.ts';
import { combinationsOf } from '../../src/views/compare/many/combinations.ts';
import { pairsOf, shadeOf } from '../../src/views/compare/many/likeness.ts';
import { inOrder, manyRoles as rolesOf } from '../../src/views/compare/many/manyRoles.ts';
import { usesByUnit } from '../../src/views/compare/many/matrixCells.ts';
import { matrixSeries, unitRows } from '../../src/views/compare/many/matrixSeries.ts';
import { viewsFor } from '../../src/views/compare/many/ManyView.tsx';
import { manyRoles } from '../fixtures/manyRoles.ts';

const { framework } = loadCatalogue().data;
const index = indexFramework(framework);
const all = manyRoles(framework, 60);
const manyOf = (postings: readonly MappedPosting[], minLevel = 1) =>
  rolesOf(
    {
      postings,
      profiles: postings.map((posting) => profileRole(posting, framework, 'all', 'en')),
      places: postings.map((_, i) => i),
      index,
      scope: 'all',
      minLevel,
      reviewedOnly: false,
    },
    en,
  );
const usual = readCompareQuery(new URLSearchParams());
const any = fc.uniqueArray(fc.integer({ min: 0, max: 59 }), { minLength: 1, maxLength: 8 });

describe('order of the roles', () => {
  const many = manyOf(all.slice(0, 30));
  test.each(COLUMN_ORDERS)('%s: every role once', (order) => {
    const { roles } = inOrder(many, order, 'en');
    expect(new Set(roles.map(({ id }) => id)).size).toBe(30);
  });
  test('by count the most versatile first; as chosen the order of the address, with its letters', () => {
    const counts = inOrder(many, 'count', 'en').roles.map(({ profile }) => profile.competencies.length);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    expect(
      inOrder(many, 'chosen', 'en')
        .roles.map(({ letter }) => letter)
        .slice(24, 28),
    ).toEqual(['Y', 'Z', 'AA', 'AB']);
  });
  test('only by likeness there is a tree', () => {
    expect(inOrder(many, 'likeness', 'en').tree).not.toBeNull();
    expect(inOrder(many, 'name', 'en').tree).toBeNull();
  });
  test('more than can be ordered by likeness stay as chosen', () => {
    const crowd = manyOf(manyRoles(framework, 301));
    expect(inOrder(crowd, 'likeness', 'en').roles).toEqual(crowd.roles);
  });
});

describe('what counts', () => {
  test('a weaker involvement than asked for is as if it were not there', () => {
    for (const posting of all) {
      const profile = profileRole(posting, framework, 'all');
      const strong = fromLevel(profile, 4);
      const kept = profile.competencies.filter(({ level }) => level >= 4);
      expect([...usesByUnit(strong).keys()].filter((id) => id.includes('.'))).toEqual(
        kept.map((use) => use.competency),
      );
      expect(fromLevel(profile, 1)).toBe(profile);
    }
  });
});

describe('rows and cells of the matrix', () => {
  const query: CompareQuery = { ...usual, level: 'competency' };
  test('a row for every area and competency, a cell for every role', () => {
    const many = manyOf(all.slice(0, 5));
    const ordered = inOrder(many, 'likeness', 'en');
    const { rows, columns } = matrixSeries(unitRows(many, framework, query, en), ordered, 'involvement', en);
    expect(rows).toHaveLength(index.areas.size + index.competencies.size);
    expect(columns).toHaveLength(5);
    for (const row of rows)
      for (const [i, cell] of row.cells.entries()) {
        const role = ordered.roles[i];
        const level = role && usesByUnit(role.profile).get(row.id)?.level;
        const none = role?.profile.dutyCount === 0 ? null : '';
        expect(cell.text).toBe(level === undefined ? none : String(level));
        expect(cell.shade).toBe(level ?? null);
      }
  });
  test('by duties and shares the largest value has the darkest shade, the smallest still one', () => {
    const many = manyOf(all.slice(0, 8));
    for (const measure of ['duties', 'share'] as const) {
      const { rows } = matrixSeries(unitRows(many, framework, query, en), inOrder(many, 'chosen', 'en'), measure, en);
      const shades = rows.flatMap(({ cells }) => cells.flatMap(({ shade }) => shade ?? []));
      expect(Math.max(...shades)).toBe(5);
      expect(Math.min(...shades)).toBeGreaterThanOrEqual(1);
    }
  });
  test('closed areas have no rows below them and stand for the marked competency', () => {
    const many = manyOf(all.slice(0, 3));
    const [area] = framework.areas;
    const competency = area?.competencies[0]?.id ?? null;
    const rows = unitRows(many, framework, { ...usual, competency }, en);
    expect(rows).toHaveLength(framework.areas.length);
    expect(rows.filter(({ isSelected }) => isSelected).map(({ id }) => id)).toEqual([area?.id]);
  });
});

test('combinations: what exactly some roles use is shared out without rest, what at least they use contains it', () => {
  fc.assert(
    fc.property(any, (places) => {
      const profiles = places.flatMap((i) => manyOf(all).roles[i]?.profile ?? []);
      const comparison = compareProfiles(profiles, framework, { unit: 'competency' });
      const exactly = combinationsOf(comparison, 'exactly');
      const atLeast = new Map(combinationsOf(comparison, 'atLeast').map((one) => [one.id, one]));
      expect(exactly.flatMap(({ ids }) => ids).sort()).toEqual(comparison.rows.map(({ id }) => id).sort());
      for (const { id, ids } of exactly) for (const one of ids) expect(atLeast.get(id)?.ids.includes(one)).toBe(true);
      expect(exactly[0]?.group).toBe(profiles.length > 0 ? 'all' : undefined);
    }),
    { numRuns: 25 },
  );
});

describe('likeness', () => {
  const { roles } = manyOf(all.slice(0, 12));
  test('every pair once, the most alike first', () => {
    const pairs = pairsOf(roles);
    expect(pairs).toHaveLength(66);
    const figures = pairs.map(({ likeness }) => likeness?.jaccard ?? -1);
    expect(figures).toEqual([...figures].sort((a, b) => b - a));
  });
  test('the nearest of a role are the first of its pairs', () => {
    const [role] = roles;
    if (!role) throw new TypeError('no role');
    const nearest = nearestRoles(
      role.profile,
      roles.map(({ profile }) => profile),
      5,
    );
    const own = pairsOf(roles).filter((pair) => pair.roles.includes(role));
    const others = own.flatMap((pair) => pair.roles.filter((one) => one !== role));
    expect(nearest.map(({ role: id }) => id)).toEqual(others.slice(0, 5).map(({ id }) => id));
  });
  test('fewer than three in common get no shade', () => {
    for (const {
      roles: [a, b],
    } of pairsOf(roles)) {
      const likeness = similarityOf(a.profile, b.profile, 'competency');
      expect(shadeOf(likeness) === null).toBe((likeness?.sharedCount ?? 0) < 3);
    }
    expect(shadeOf(null)).toBeNull();
  });
});

test('pictures fit the number of roles', () => {
  expect(viewsFor(3)).toEqual(['matrix', 'sets', 'similarity']);
  expect(viewsFor(10)).toEqual(['matrix', 'sets', 'similarity']);
  expect(viewsFor(11)).toEqual(['matrix', 'similarity']);
  expect(viewsFor(40)).toEqual(['matrix', 'similarity']);
  expect(viewsFor(41)).toEqual(['matrix', 'frequency', 'similarity']);
  expect(viewsFor(300)).toEqual(['matrix', 'frequency', 'similarity']);
  expect(viewsFor(301)).toEqual(['frequency']);
});

test('letters come from the address, whatever a filter leaves', () => {
  const two = all.slice(0, 2);
  const many = rolesOf(
    {
      postings: two,
      profiles: two.map((posting) => profileRole(posting, framework, 'all')),
      places: [3, 30],
      index,
      scope: 'all',
      minLevel: 1,
      reviewedOnly: false,
    },
    en,
  );
  expect(many.roles.map(({ letter }) => letter)).toEqual(['D', 'AE']);
  expect(many.byId.get('nobody' as RoleId)).toBeUndefined();
});
