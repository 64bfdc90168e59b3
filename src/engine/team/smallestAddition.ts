import { solve, type Constraint, type Model } from 'yalps';
import type { CompetencyId, RoleId, TargetAim } from '../model.ts';
import { coversNeed, type HeldRole, teamCoverage, type TeamRole } from './teamCoverage.ts';

/** Posts of one role that are added, or that are given another role. */
export interface AddedRole {
  readonly role: RoleId;
  readonly posts: number;
}

export interface Addition {
  /** In the order of the candidates. */
  readonly added: readonly AddedRole[];
  /** Posts of the team whose holders take up added posts, in the order of the team. */
  readonly freed: readonly AddedRole[];
  /** Posts to be filled from outside: those added less those freed. */
  readonly hires: number;
}

export interface SmallestAddition {
  /** Additions of the same size, the first one found first; one without posts where nothing is lacking. */
  readonly additions: readonly Addition[];
  /** There may be more of the same size than are listed. */
  readonly hasMore: boolean;
  /** No smaller one exists. Else time ran out: at least `bound` hires are needed. */
  readonly isProven: boolean;
  readonly bound: number;
  /** Essential needs that no candidate covers, in their order: no addition helps there. */
  readonly outOfReach: readonly CompetencyId[];
}

export interface AdditionOptions {
  /** Before anybody is hired, posts of the team that are not needed where they are take up added ones. */
  readonly reassigns?: boolean;
  /** Milliseconds for each of the solver's runs. */
  readonly timeout?: number;
}

const TIMEOUT_MS = 800;
const LISTED_MOST = 6;
/** A hire weighs more than all posts that a team could give another role. */
const HIRE_WEIGHT = 1000;

const addKey = (i: number): string => `+${i}`;
const freeKey = (i: number): string => `-${i}`;

/**
 * The fewest posts of candidate roles that leave no essential need with fewer posts than wanted, as far as candidates
 * cover it at all: an integer program with a constraint a need. A candidate may be added more than once. Nothing that is
 * covered now is given up.
 * @param candidates  at most about 40 for a proof within a second
 */
export function smallestAddition(
  needs: readonly TargetAim[],
  team: readonly TeamRole[],
  candidates: readonly HeldRole[],
  { reassigns = false, timeout = TIMEOUT_MS }: AdditionOptions = {},
): SmallestAddition {
  const isInReach = (need: TargetAim): boolean => candidates.some((profile) => coversNeed(profile, need));
  const coverage = teamCoverage(needs, team);
  const lacking = coverage.filter(({ need, cover }) => need.priority === 'essential' && cover !== 'covered');
  const outOfReach = lacking.flatMap(({ need }) => (isInReach(need) ? [] : [need.competency]));
  const constraints = new Map<string, Constraint>();
  const coefficientsOf = (profile: HeldRole, sign: 1 | -1): [string, number][] =>
    needs.flatMap((need, i): [string, number][] => (coversNeed(profile, need) ? [[String(i), sign]] : []));
  for (const [i, { need, count }] of coverage.entries()) {
    const asked = need.priority === 'essential' && isInReach(need) ? need.wanted : Math.min(count, need.wanted);
    if (asked - count > 0 || (reassigns && count > 0)) constraints.set(String(i), { min: asked - count });
  }
  const variables = new Map<string, Map<string, number>>();
  const integers: string[] = [];
  for (const [i, profile] of candidates.entries()) {
    variables.set(
      addKey(i),
      new Map([['size', HIRE_WEIGHT], ['hires', 1], [addKey(i), 1], ...coefficientsOf(profile, 1)]),
    );
    integers.push(addKey(i));
  }
  if (reassigns) {
    constraints.set('hires', { min: 0 });
    for (const [i, { profile, posts }] of team.entries()) {
      if (posts === 0) continue;
      const coefficients = coefficientsOf(profile, -1);
      variables.set(freeKey(i), new Map([['size', 1 - HIRE_WEIGHT], ['hires', -1], [freeKey(i), 1], ...coefficients]));
      constraints.set(freeKey(i), { max: posts });
      integers.push(freeKey(i));
    }
  }
  const model: Model = { direction: 'minimize', objective: 'size', constraints, variables, integers };
  const additionOf = (solution: readonly [string, number][]): Addition => {
    const posts = new Map(solution.map(([key, value]) => [key, Math.round(value)]));
    const rolesBy = (profiles: readonly HeldRole[], key: (i: number) => string): AddedRole[] =>
      profiles.flatMap(({ role }, i) => {
        const count = posts.get(key(i)) ?? 0;
        return count > 0 ? [{ role, posts: count }] : [];
      });
    const added = rolesBy(candidates, addKey);
    const freed = rolesBy(team.map(({ profile }) => profile), freeKey); // prettier-ignore
    const sum = (roles: readonly AddedRole[]): number => roles.reduce((total, role) => total + role.posts, 0);
    return { added, freed, hires: sum(added) - sum(freed) };
  };

  const relaxed = solve({ ...model, integers: [] });
  const freeable = reassigns ? team.reduce((sum, { posts }) => sum + posts, 0) : 0;
  const bound = Math.max(0, Math.ceil((relaxed.result - freeable) / HIRE_WEIGHT - 1e-6));
  const best = solve(model, { timeout });
  const additions = [additionOf(best.variables)];
  const isProven = best.status === 'optimal';
  // The next one of the same size: not all of it from the roles of one that is listed.
  let hasMore = false;
  for (let ties = 0; isProven && (additions[0]?.added.length ?? 0) > 0; ties++) {
    const last = additions[additions.length - 1];
    if (!last) break;
    const cut = `cut ${ties}`;
    const size = last.added.reduce((total, { posts }) => total + posts, 0);
    constraints.set(cut, { max: size - 1 });
    for (const { role } of last.added)
      variables.get(addKey(candidates.findIndex((profile) => profile.role === role)))?.set(cut, 1);
    const next = solve(model, { timeout: timeout / 4 });
    const isTie = next.status === 'optimal' && next.result < best.result + 0.5;
    hasMore = next.status === 'timedout' || (isTie && additions.length === LISTED_MOST);
    if (!isTie || hasMore) break;
    additions.push(additionOf(next.variables));
  }
  const [first] = additions;
  return { additions, hasMore, isProven, bound: isProven && first ? first.hires : bound, outOfReach };
}
