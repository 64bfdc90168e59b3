import type { CompetencyId, RoleId, TargetAim } from '../model.ts';
import { fewest, greedy, hiresOf, leastHires, type AdditionProblem, type Posts } from './additionProgram.ts';
import { sameSize } from './sameSize.ts';
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
  /** Additions of the same size, those with the fewest roles first; one without posts where nothing is lacking. */
  readonly additions: readonly Addition[];
  /** There may be more of the same size than are listed. */
  readonly hasMore: boolean;
  /** No smaller one exists. Else time ran out: at least `bound` hires are needed. */
  readonly isProven: boolean;
  readonly bound: number;
  /** Essential aims that lack posts and that no candidate covers, in their order: no addition helps there. */
  readonly outOfReach: readonly CompetencyId[];
}

export interface AdditionOptions {
  /** Before anybody is hired, posts of the team that are not needed where they are take up added ones. */
  readonly reassigns?: boolean;
  /** Milliseconds for the search; other additions of the same size are looked for in what is left of them. */
  readonly timeout?: number;
}

const TIMEOUT_MS = 950;
const LISTED_MOST = 6;

const named = (roles: readonly HeldRole[], counts: readonly number[]): AddedRole[] =>
  roles.flatMap(({ role }, i) => ((counts[i] ?? 0) > 0 ? [{ role, posts: counts[i] ?? 0 }] : []));

/**
 * The fewest posts of candidate roles that leave no essential aim with fewer posts than wanted, as far as candidates
 * cover it at all: an integer program with a constraint an aim. A candidate may be added more than once. Nothing that is
 * covered now is given up. With reassignments: the fewest hires and, with as many, the fewest moves.
 * @param candidates  for a proof within the time at most about 40
 */
export function smallestAddition(
  aims: readonly TargetAim[],
  team: readonly TeamRole[],
  candidates: readonly HeldRole[],
  { reassigns = false, timeout = TIMEOUT_MS }: AdditionOptions = {},
): SmallestAddition {
  const isInReach = (aim: TargetAim): boolean => candidates.some((role) => coversNeed(role, aim));
  const coverage = teamCoverage(aims, team);
  const outOfReach = coverage.flatMap(({ need, cover }) =>
    need.priority === 'essential' && cover !== 'covered' && !isInReach(need) ? [need.competency] : [],
  );
  const heldBy = (role: HeldRole): number[] => aims.flatMap((aim, i) => (coversNeed(role, aim) ? [i] : []));
  const problem: AdditionProblem = {
    lacking: coverage.map(({ need, count }) => {
      const isClosed = need.priority === 'essential' && isInReach(need);
      return (isClosed ? need.wanted : Math.min(count, need.wanted)) - count;
    }),
    candidates: candidates.map(heldBy),
    givers: reassigns ? team.map(({ profile, posts }) => ({ aims: heldBy(profile), posts })) : [],
  };
  const end = Date.now() + timeout;
  const { best, isProven } = search(problem, timeout);
  const { found, hasMore } = isProven ? sameSize(problem, best, LISTED_MOST, end) : { found: [best], hasMore: true };
  const additions = found.map(({ added, freed }): Addition => {
    return {
      added: named(candidates, added),
      freed: named(
        team.map(({ profile }) => profile),
        freed,
      ),
      hires: hiresOf({ added, freed }),
    };
  });
  additions.sort((a, b) => a.added.length - b.added.length); // sort is stable: ties as they were found
  return { additions, hasMore, isProven, bound: isProven ? hiresOf(best) : leastHires(problem), outOfReach };
}

/** The smallest one where it can be proved in time, else the smaller of the solver's and the greedy one. */
function search(problem: AdditionProblem, timeout: number): { readonly best: Posts; readonly isProven: boolean } {
  const solved = fewest(problem, { timeout });
  if (solved?.isProven) return { best: solved, isProven: true };
  const quick = greedy(problem);
  const best = solved && hiresOf(solved) <= hiresOf(quick) ? solved : quick;
  return { best, isProven: hiresOf(best) <= leastHires(problem) && best.freed.length === 0 };
}
