import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AreaId, CompetencyId, RoleId, RoleProfile, TargetAim } from '../../../src/engine/index.ts';
import { smallestAddition } from '../../../src/engine/team/smallestAddition.ts';
import { criticalRoles, teamCoverage, type TeamRole } from '../../../src/engine/team/teamCoverage.ts';

const id = (i: number): CompetencyId => `c${i}` as CompetencyId;

/** A role that holds competency i at `levels[i]`, 0: not at all. */
function profile(role: string, levels: readonly number[]): RoleProfile {
  return {
    role: role as RoleId,
    scope: 'all',
    dutyCount: levels.length,
    outsideCount: 0,
    labelCount: 0,
    reviewedCount: 0,
    competencies: levels.flatMap((level, i) =>
      level === 0 ? [] : [{ competency: id(i), area: 'a' as AreaId, dutyCount: 1, dutyShare: 0, level, duties: [] }],
    ),
    areas: [],
    outside: [],
  };
}
const need = (i: number, level = 1, wanted = 2, isEssential = true): TargetAim => ({
  competency: id(i),
  level,
  wanted,
  priority: isEssential ? 'essential' : 'desirable',
});

const COMPETENCIES = 5;
const levels = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: COMPETENCIES, maxLength: COMPETENCIES });
const needs = fc
  .array(
    fc.record({
      level: fc.integer({ min: 1, max: 5 }),
      wanted: fc.integer({ min: 1, max: 3 }),
      priority: fc.constantFrom('essential' as const, 'desirable' as const),
    }),
    {
      minLength: 1,
      maxLength: COMPETENCIES,
    },
  )
  .map((all): TargetAim[] => all.map((one, i) => ({ competency: id(i), ...one })));
const team = fc
  .array(fc.tuple(levels, fc.integer({ min: 0, max: 2 })), { maxLength: 3 })
  .map((all): TeamRole[] => all.map(([held, posts], i) => ({ profile: profile(`t${i}`, held), posts })));
const candidates = fc
  .array(levels, { minLength: 1, maxLength: 4 })
  .map((all) => all.map((held, i) => profile(`k${i}`, held)));

describe('coverage', () => {
  it('counts the posts whose role holds a need at its level', () => {
    const two: TeamRole[] = [
      { profile: profile('a', [3, 1, 0]), posts: 2 },
      { profile: profile('b', [2, 4, 0]), posts: 1 },
    ];
    const found = teamCoverage([need(0, 3), need(1, 2), need(2)], two);
    expect(found.map(({ count, cover }) => [count, cover])).toEqual([
      [2, 'covered'],
      [1, 'fragile'],
      [0, 'none'],
    ]);
    expect(found[0]?.levels).toEqual([3, 2]);
  });

  it('a post more never lowers a count, one less never raises it', () => {
    fc.assert(
      fc.property(needs, team, levels, (all, before, held) => {
        const counts = (roles: readonly TeamRole[]): number[] => teamCoverage(all, roles).map(({ count }) => count);
        const more = counts([...before, { profile: profile('new', held), posts: 1 }]);
        expect(counts(before).every((count, i) => count <= (more[i] ?? -1))).toBe(true);
        const less = counts(before.map((role) => ({ ...role, posts: Math.max(0, role.posts - 1) })));
        expect(counts(before).every((count, i) => count >= (less[i] ?? Infinity))).toBe(true);
      }),
    );
  });

  it('a role is critical for what its single post alone covers, most essential first', () => {
    const roles: TeamRole[] = [
      { profile: profile('a', [1, 0, 0, 0]), posts: 1 },
      { profile: profile('b', [0, 1, 1, 0]), posts: 1 },
      { profile: profile('c', [0, 0, 0, 1]), posts: 2 },
    ];
    const found = criticalRoles([need(0), need(1, 1, 2, false), need(2, 1, 2, false), need(3)], roles);
    expect(found.map(({ place, needs: its }) => [place, its.map(({ competency }) => competency)])).toEqual([
      [0, ['c0']],
      [1, ['c1', 'c2']],
    ]);
  });
});

/** Fewest posts that close every essential aim in reach, and in how many ways, by trying all; `most` posts of each candidate suffice. */
function bruteForce(all: readonly TargetAim[], roles: readonly TeamRole[], profiles: readonly RoleProfile[]) {
  const most = Math.max(...all.map(({ wanted }) => wanted));
  const inReach = (one: TargetAim): boolean =>
    teamCoverage([one], profiles.map((its) => ({ profile: its, posts: 1 })))[0]?.cover !== 'none'; // prettier-ignore
  const essential = all.filter((one) => one.priority === 'essential' && inReach(one));
  let [best, ways] = [Infinity, 0];
  const tryFrom = (i: number, added: TeamRole[], size: number): void => {
    const next = profiles[i];
    if (size > best) return;
    if (!next) {
      if (!teamCoverage(essential, [...roles, ...added]).every(({ cover }) => cover === 'covered')) return;
      ways = size < best ? 1 : ways + 1;
      best = size;
      return;
    }
    for (let posts = 0; posts <= most; posts++) tryFrom(i + 1, [...added, { profile: next, posts }], size + posts);
  };
  tryFrom(0, [], 0);
  return { best, ways };
}

describe('the smallest addition', () => {
  it('is as small as trying everything finds, and closes what candidates can close', () => {
    fc.assert(
      fc.property(needs, team, candidates, (all, roles, profiles) => {
        const found = smallestAddition(all, roles, profiles);
        expect(found.isProven).toBe(true);
        const { best: smallest, ways } = bruteForce(all, roles, profiles);
        expect(found.hasMore ? ways > found.additions.length : ways === found.additions.length).toBe(true);
        for (const { added, hires } of found.additions) {
          expect(hires).toBe(smallest);
          const after = [
            ...roles,
            ...added.flatMap(({ role, posts }) =>
              profiles.filter((its) => its.role === role).map((its) => ({ profile: its, posts })),
            ),
          ];
          const open = teamCoverage(all, after).filter(
            ({ need: its, cover }) => its.priority === 'essential' && cover !== 'covered',
          );
          expect(open.map(({ need: its }) => its.competency)).toEqual(found.outOfReach);
        }
        const distinct = new Set(found.additions.map((addition) => JSON.stringify(addition)));
        expect(distinct.size).toBe(found.additions.length);
      }),
      { numRuns: 300 },
    );
  });

  it('lists additions of the same size', () => {
    const found = smallestAddition([need(0, 1, 1)], [], [profile('a', [1]), profile('b', [2]), profile('c', [0])]);
    expect(new Set(found.additions.map(({ added }) => added.map(({ role }) => role).join()))).toEqual(
      new Set(['a', 'b']),
    );
    expect(found.hasMore).toBe(false);
  });

  it('gives posts that are not needed another role before it hires, and gives up nothing that is covered', () => {
    const roles: TeamRole[] = [
      { profile: profile('many', [1, 0]), posts: 3 },
      { profile: profile('few', [0, 1]), posts: 0 },
    ];
    const all = [need(0, 1, 2), need(1, 1, 1)];
    const [moved] = smallestAddition(all, roles, [profile('few', [0, 1])], { reassigns: true }).additions;
    expect(moved).toEqual({
      added: [{ role: 'few', posts: 1 }],
      freed: [{ role: 'many', posts: 1 }],
      hires: 0,
    });
    const tight = smallestAddition([need(0, 1, 3), need(1, 1, 1)], roles, [profile('few', [0, 1])], {
      reassigns: true,
    });
    expect(tight.additions[0]).toMatchObject({ freed: [], hires: 1 });
  });

  it('says what no candidate covers, and asks for nobody where nothing is lacking', () => {
    const found = smallestAddition([need(0), need(1, 5)], [], [profile('a', [1, 4])]);
    expect(found.outOfReach).toEqual(['c1']);
    expect(found.additions[0]?.hires).toBe(2);
    expect(smallestAddition([need(0, 1, 1)], [{ profile: profile('a', [1]), posts: 1 }], []).additions).toEqual([
      { added: [], freed: [], hires: 0 },
    ]);
  });
});
