import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  COUNTING_RULES,
  draftUnits,
  taughtCompetencies,
  needPlace,
  trainingNeeds,
  type CompetencyId,
  type CompetencyRating,
  type CountingRule,
  type CurriculumUnit,
  type HeldByGroup,
  type TeachingNeed,
} from '../../../src/engine/index.ts';
import { anyAim, anyUnit, frameworkOf, id, needs, units } from './parts.ts';

const coveredBy = (asked: readonly TeachingNeed[], taught: readonly CurriculumUnit[]): ReadonlySet<CompetencyId> =>
  new Set(taughtCompetencies(asked, taught).flatMap(({ need, isCovered }) => (isCovered ? [need.competency] : [])));
const holdsAll = (all: ReadonlySet<CompetencyId>, some: ReadonlySet<CompetencyId>): boolean =>
  [...some].every((one) => all.has(one));
const any = fc.nat();

describe('coverage', () => {
  test('a unit more uncovers nothing, wherever it stands; a unit less covers nothing', () => {
    fc.assert(
      fc.property(needs, units, anyUnit, any, (asked, taught, more, place) => {
        const at = place % (taught.length + 1);
        const larger = [...taught.slice(0, at), more, ...taught.slice(at)];
        expect(holdsAll(coveredBy(asked, larger), coveredBy(asked, taught))).toBe(true);
      }),
    );
  });

  test('an aim more in a unit uncovers nothing; an aim less covers nothing', () => {
    fc.assert(
      fc.property(
        needs,
        fc.array(anyUnit, { minLength: 1, maxLength: 5 }),
        anyAim,
        any,
        (asked, taught, aim, place) => {
          const without = taught.map((one, i) =>
            i === place % taught.length
              ? { ...one, aims: one.aims.filter(({ competency }) => competency !== aim.competency) }
              : one,
          );
          const withAim = without.map((one, i) =>
            i === place % taught.length ? { ...one, aims: [...one.aims, aim] } : one,
          );
          expect(holdsAll(coveredBy(asked, withAim), coveredBy(asked, without))).toBe(true);
        },
      ),
    );
  });

  test('the order of units and of needs does not matter', () => {
    fc.assert(
      fc.property(needs, units, (asked, taught) => {
        const backwards = coveredBy([...asked].reverse(), [...taught].reverse());
        expect([...backwards].sort()).toEqual([...coveredBy(asked, taught)].sort());
      }),
    );
  });
});

const group = fc
  .record({
    id: fc.uuid(),
    participants: fc.integer({ min: 1, max: 500 }),
    levels: fc.array(fc.integer({ min: 0, max: 5 })),
  })
  .map(({ levels, ...rest }): HeldByGroup => ({ ...rest, held: new Map(levels.map((level, i) => [id(i), level])) }));
const audience = fc.array(group, { maxLength: 5 });
const rank = fc.integer({ min: 1, max: 5 });
const rating = fc.integer({ min: 1, max: 9 });
const ratings = fc
  .option(fc.record({ importance: rating, capacity: rating }))
  .map((one): readonly CompetencyRating[] => (one ? [{ competency: id(0), ...one }] : []));
const rule = fc.constantFrom(...COUNTING_RULES);

/** How urgent the competency 0 is. */
function score(
  level: number,
  who: readonly HeldByGroup[],
  by: CountingRule,
  rated: readonly CompetencyRating[],
): number {
  const [found] = trainingNeeds([{ competency: id(0), level, wanted: 1, priority: 'essential' }], who, by, rated);
  if (!found) throw new TypeError('no need');
  return found.scores[by];
}

describe('a need, rated or not, by either rule', () => {
  test('is no less urgent where more is asked for', () => {
    fc.assert(
      fc.property(rank, rank, audience, rule, ratings, (one, other, who, by, rated) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        expect(score(high, who, by, rated)).toBeGreaterThanOrEqual(score(low, who, by, rated));
      }),
    );
  });

  test('is no less urgent with a group more', () => {
    fc.assert(
      fc.property(rank, audience, group, rule, ratings, (level, who, more, by, rated) => {
        expect(score(level, [...who, more], by, rated)).toBeGreaterThanOrEqual(score(level, who, by, rated));
      }),
    );
  });

  test('is no less urgent with more participants in any group, nor where they hold less', () => {
    fc.assert(
      fc.property(rank, audience, group, any, rule, ratings, (level, who, one, more, by, rated) => {
        const larger = { ...one, participants: one.participants + more };
        const lesser = { ...one, held: new Map([...one.held].map(([its, held]) => [its, Math.max(0, held - 1)])) };
        const before = score(level, [...who, one], by, rated);
        expect(score(level, [...who, larger], by, rated)).toBeGreaterThanOrEqual(before);
        expect(score(level, [...who, lesser], by, rated)).toBeGreaterThanOrEqual(before);
      }),
    );
  });

  test('is no less urgent where it was rated more important, no more where capacity is higher', () => {
    fc.assert(
      fc.property(rank, audience, rule, rating, rating, rating, (level, who, by, one, other, fixed) => {
        const rated = (importance: number, capacity: number): number =>
          score(level, who, by, [{ competency: id(0), importance, capacity }]);
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        expect(rated(high, fixed)).toBeGreaterThanOrEqual(rated(low, fixed));
        expect(rated(fixed, high)).toBeLessThanOrEqual(rated(fixed, low));
      }),
    );
  });

  test('stands before those that are less urgent, what was rated first, what nobody needs last', () => {
    const levels = fc.array(rank, { minLength: 1, maxLength: 7 });
    const table = fc.uniqueArray(
      fc.record({ competency: fc.integer({ min: 0, max: 6 }).map(id), importance: rating, capacity: rating }),
      { selector: ({ competency }) => competency },
    );
    fc.assert(
      fc.property(levels, audience, rule, table, (asked, who, by, rated) => {
        const aims = asked.map((level, i) => ({ competency: id(i), level, wanted: 1, priority: 'essential' as const }));
        const ranked = trainingNeeds(aims, who, by, rated);
        expect(ranked).toHaveLength(aims.length);
        for (const [i, after] of ranked.slice(1).entries()) {
          const before = ranked[i];
          if (!before) throw new TypeError('no need');
          if ((before.rating === null) === (after.rating === null) || after.scores[by] === 0)
            expect(before.scores[by]).toBeGreaterThanOrEqual(after.scores[by]);
          else expect(after.rating).toBeNull();
          if (before.scores[by] === 0) expect(after.scores[by]).toBe(0);
          expect(needPlace(before, ranked, by)).toBeLessThanOrEqual(needPlace(after, ranked, by));
        }
      }),
    );
  });
});

test('a draft covers every need of any framework without a flag, each in one unit of at most four, no unit twice', () => {
  const sizes = fc.array(fc.integer({ min: 0, max: 14 }), { minLength: 1, maxLength: 9 });
  const level = fc.constantFrom('I' as const, 'A' as const, 'M' as const);
  fc.assert(
    fc.property(sizes, fc.array(fc.tuple(any, level)), (areas, wanted) => {
      const own = frameworkOf(areas);
      const all = own.areas.flatMap(({ competencies }) => competencies);
      const asked = new Map(
        wanted.flatMap(([i, its]) => {
          const one = all[i % Math.max(1, all.length)];
          return one ? [[one.id, { competency: one.id, level: its }] as const] : [];
        }),
      );
      const needed = [...asked.values()];
      const drafted = draftUnits(needed, own, (area, part, parts) => `${area} ${part}/${parts}`);
      for (const { isCovered, flags } of taughtCompetencies(needed, drafted))
        expect([isCovered, flags]).toEqual([true, []]);
      const taught = drafted.flatMap(({ aims }) => aims.map(({ competency }) => competency));
      expect([...taught].sort()).toEqual([...asked.keys()].sort());
      for (const { aims } of drafted) expect(aims.length).toBeLessThanOrEqual(4);
      for (const key of ['id', 'title'] as const)
        expect(new Set(drafted.map((one) => one[key])).size).toBe(drafted.length);
    }),
  );
});
