import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  compareProfiles,
  intersect,
  profileRole,
  type RoleProfile,
  similarityOf,
  type Unit,
} from '../../../src/engine/index.ts';
import { COMPETENCIES, framework, LEVELS, postingOf } from './invented.ts';

const line = fc.oneof(
  fc.constant(''),
  fc
    .tuple(fc.constantFrom(...LEVELS), fc.uniqueArray(fc.constantFrom(...COMPETENCIES), { minLength: 1, maxLength: 3 }))
    .map(([level, competencies]) => [level, ...competencies].join(' ')),
);
const profiles = (maxLength: number): fc.Arbitrary<RoleProfile[]> =>
  fc
    .array(fc.array(line, { maxLength: 6 }), { maxLength })
    .map((roles) => roles.map((lines, i) => profileRole(postingOf(`r${i}`, ...lines), framework, 'all')));
const unit = fc.constantFrom<Unit>('competency', 'area');
const setsOf = (roles: readonly RoleProfile[]) =>
  roles.map((profile) => ({ role: profile.role, ids: profile.competencies.map((use) => use.competency) }));

describe('intersections', () => {
  test('exclusive ones partition the union', () => {
    fc.assert(
      fc.property(profiles(6), (roles) => {
        const sets = setsOf(roles);
        const parts = intersect(sets).exclusive.flatMap(({ ids }) => ids);
        const union = new Set(sets.flatMap(({ ids }) => ids));
        expect(parts).toHaveLength(union.size);
        expect(new Set(parts)).toEqual(union);
      }),
    );
  });

  test('an inclusive one holds exactly what every one of its roles holds', () => {
    fc.assert(
      fc.property(profiles(5), (roles) => {
        const sets = setsOf(roles);
        // The slow twin: every subset of the roles, by counting in binary.
        const subsets = Array.from({ length: 2 ** sets.length - 1 }, (_, n) =>
          sets.filter((_set, i) => Math.floor((n + 1) / 2 ** i) % 2 === 1),
        );
        const expected = subsets
          .map((subset) => ({
            roles: subset.map(({ role }) => role),
            ids: COMPETENCIES.filter((id) => subset.every(({ ids }) => ids.some((held) => held === id))),
          }))
          .filter(({ ids }) => ids.length > 0);
        const found = intersect(sets).inclusive ?? [];
        expect(found).toHaveLength(expected.length);
        expect(found).toEqual(expect.arrayContaining(expected));
      }),
    );
  });

  test('come with most in common first, then fewest roles, whatever the order of the roles', () => {
    const sets = [
      { role: 'a', ids: ['x', 'y', 'z'] },
      { role: 'b', ids: ['x'] },
      { role: 'c', ids: ['x', 'v', 'w'] },
    ].map(({ role, ids }) => ({ role: role as RoleProfile['role'], ids }));
    const keys = (of: typeof sets): string[] =>
      intersect(of).exclusive.map(({ roles, ids }) => `${[...roles].sort().join('')}:${[...ids].sort().join('')}`);
    expect(keys(sets)).toEqual(['a:yz', 'c:vw', 'abc:x']);
    expect(keys([...sets].reverse())).toEqual(keys(sets));
  });

  test('of more roles than can be drawn are exclusive only', () => {
    const roles = Array.from({ length: 40 }, (_, i) => ({ role: `r${i}` as RoleProfile['role'], ids: ['x'] }));
    expect(intersect(roles)).toEqual({
      exclusive: [{ roles: roles.map(({ role }) => role), ids: ['x'] }],
      inclusive: null,
    });
  });
});

describe('comparison', () => {
  test('a further role never shrinks what is covered', () => {
    fc.assert(
      fc.property(profiles(5), unit, (roles, grain) => {
        const before = compareProfiles(roles.slice(0, -1), framework, { unit: grain });
        const after = compareProfiles(roles, framework, { unit: grain });
        expect(after.rows.map((row) => row.id)).toEqual(expect.arrayContaining(before.rows.map((row) => row.id)));
        expect(before.uncovered).toEqual(expect.arrayContaining([...after.uncovered]));
      }),
    );
  });

  test('covered and uncovered make up the framework, each once and in its order', () => {
    fc.assert(
      fc.property(profiles(4), (roles) => {
        const { rows, uncovered } = compareProfiles(roles, framework, { unit: 'competency' });
        const covered = rows.map((row) => row.id as string);
        expect(COMPETENCIES.filter((id) => covered.includes(id))).toEqual(covered);
        expect([...covered, ...uncovered].sort()).toEqual([...COMPETENCIES].sort());
      }),
    );
  });
});

describe('similarity', () => {
  const two = fc.tuple(profiles(1), profiles(1)).filter(([[a], [b]]) => a !== undefined && b !== undefined);

  test('is symmetric and lies between 0 and 1', () => {
    fc.assert(
      fc.property(two, unit, ([[a], [b]], grain) => {
        if (!a || !b) return;
        const similarity = similarityOf(a, b, grain);
        expect(similarity).toEqual(similarityOf(b, a, grain));
        if (!similarity) return;
        expect(similarity.jaccard).toBe(similarity.sharedCount / similarity.unionCount);
        expect(similarity.weightedJaccard).toBeGreaterThanOrEqual(0);
        expect(similarity.weightedJaccard).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('is 1 with oneself, and unknown where there is nothing to compare', () => {
    fc.assert(
      fc.property(profiles(1), unit, ([a], grain) => {
        if (!a) return;
        const similarity = similarityOf(a, a, grain);
        if (a.competencies.length === 0) expect(similarity).toBeNull();
        else expect(similarity).toMatchObject({ jaccard: 1, weightedJaccard: 1 });
      }),
    );
  });

  test('weighs what is shared by how deeply', () => {
    const a = profileRole(postingOf('a', 'head water.wells', 'join law.courts'), framework, 'all');
    const b = profileRole(postingOf('b', 'join water.wells', 'do roads.signs'), framework, 'all');
    // Levels 4 and 1 against 1, 0 and 3: min 1, max 4 + 1 + 3.
    expect(similarityOf(a, b, 'competency')).toEqual({
      jaccard: 1 / 3,
      weightedJaccard: 1 / 8,
      sharedCount: 1,
      unionCount: 3,
    });
  });
});
