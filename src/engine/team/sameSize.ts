import { closes, type AdditionProblem, fewest, hiresOf, type Posts, sum } from './additionProgram.ts';

interface SameSize {
  /** Each once; the given one first. */
  readonly found: readonly Posts[];
  /** There may be more. */
  readonly hasMore: boolean;
}

/** So many ways are tried to share posts out among the candidates of one solution. */
const TRIED_MOST = 20_000;

/**
 * Other ways to come to the same number of hires. The solver is asked again and again for one with a post from outside
 * those it already found; and among the candidates of each, posts are shared out in all other ways.
 * @param listed  most that are wanted
 * @param end     milliseconds of the clock at which the search stops
 */
export function sameSize(problem: AdditionProblem, best: Posts, listed: number, end: number): SameSize {
  const all = new Map<string, Posts>();
  const not: { candidates: number[]; size: number }[] = [];
  const hiresMost = hiresOf(best);
  const moves = sum(best.freed);
  // With posts that move the same hires can be had in more ways than are gone through here.
  let hasMore = moves > 0;
  for (let next: Posts | null = best; next && all.size <= listed;) {
    const { found, isCut } = sharedOut(problem, next, listed + 1);
    for (const { added, freed } of found) all.set(JSON.stringify([added, freed]), { added, freed });
    hasMore ||= isCut;
    not.push({ candidates: next.added.flatMap((count, i) => (count > 0 ? [i] : [])), size: sum(next.added) });
    const timeout = end - Date.now();
    const other = timeout > 0 ? fewest(problem, { timeout, hiresMost, not }) : null;
    hasMore ||= Date.now() >= end; // what was not looked at may hold more
    next = other && hiresOf(other) === hiresMost && sum(other.freed) === moves ? other : null;
  }
  return { found: [...all.values()].slice(0, listed), hasMore: hasMore || all.size > listed };
}

/** The same number of posts from the same candidates, shared out in every way that closes all; the given one first. */
function sharedOut(problem: AdditionProblem, posts: Posts, most: number) {
  const users = posts.added.flatMap((count, i) => (count > 0 ? [i] : []));
  const found: Posts[] = [posts];
  const added = problem.candidates.map(() => 0);
  let tries = 0;
  const share = (place: number, left: number): void => {
    const user = users[place];
    if (++tries > TRIED_MOST || found.length > most || user === undefined) return;
    const isLast = place === users.length - 1;
    for (let count = isLast ? left : 0; count <= left; count++) {
      added[user] = count;
      if (!isLast) share(place + 1, left - count);
      else if (closes(problem, { added, freed: posts.freed }) && added.some((its, i) => its !== posts.added[i]))
        found.push({ added: [...added], freed: posts.freed });
    }
    added[user] = 0;
  };
  share(0, sum(posts.added));
  return { found, isCut: tries > TRIED_MOST || found.length > most };
}
