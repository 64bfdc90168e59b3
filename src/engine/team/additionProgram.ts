import { solve, type Constraint, type Solution } from 'yalps';

/** How many posts lack and who could fill them, all by number: aims, candidates and roles of the team from 0. */
export interface AdditionProblem {
  /** For each aim, the posts that are to come; below 0 it can spare as many. */
  readonly lacking: readonly number[];
  /** For each candidate, the aims that a post of it counts for. */
  readonly candidates: readonly (readonly number[])[];
  /** For each role of the team that may give posts up, the aims that a post of it counts for, and its posts. */
  readonly givers: readonly { readonly aims: readonly number[]; readonly posts: number }[];
}

/** How many posts of each candidate come and of each giver go. */
export interface Posts {
  readonly added: readonly number[];
  readonly freed: readonly number[];
}

interface Run {
  /** Milliseconds. */
  readonly timeout: number;
  /** No more hires than this. */
  readonly hiresMost?: number;
  /** Of each group of candidates fewer posts than `size` are to come. */
  readonly not?: readonly { readonly candidates: readonly number[]; readonly size: number }[];
}

export const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
export const hiresOf = ({ added, freed }: Posts): number => sum(added) - sum(freed);

/** A hire weighs more than all posts that a team could give another role. */
const HIRE_WEIGHT = 1000;
const comes = (i: number): string => `+${i}`;
const goes = (i: number): string => `-${i}`;
const aimKey = (i: number): string => `aim ${i}`;

function run({ lacking, candidates, givers }: AdditionProblem, { timeout, hiresMost, not = [] }: Run, whole: boolean) {
  const constraints = new Map<string, Constraint>([
    // A post that goes takes up one that comes.
    ['hires', { min: 0, ...(hiresMost === undefined ? {} : { max: hiresMost }) }],
    ...lacking.map((posts, i): [string, Constraint] => [aimKey(i), { min: posts }]),
    ...givers.map(({ posts }, i): [string, Constraint] => [goes(i), { max: posts }]),
    ...not.map(({ size }, i): [string, Constraint] => [`not ${i}`, { max: size - 1 }]),
  ]);
  const variables = new Map<string, [string, number][]>([
    ...candidates.map((aims, i): [string, [string, number][]] => [
      comes(i),
      [
        ['size', HIRE_WEIGHT],
        ['hires', 1],
        ...aims.map((aim): [string, number] => [aimKey(aim), 1]),
        ...not.flatMap((group, n): [string, number][] => (group.candidates.includes(i) ? [[`not ${n}`, 1]] : [])),
      ],
    ]),
    ...givers.map(({ aims }, i): [string, [string, number][]] => [
      goes(i),
      [
        ['size', 1 - HIRE_WEIGHT],
        ['hires', -1],
        [goes(i), 1],
        ...aims.map((aim): [string, number] => [aimKey(aim), -1]),
      ],
    ]),
  ]);
  return solve(
    { direction: 'minimize', objective: 'size', constraints, variables, integers: whole },
    { timeout, maxIterations: Number.MAX_SAFE_INTEGER },
  );
}

function postsOf({ candidates, givers }: AdditionProblem, { variables }: Solution): Posts {
  const counts = new Map(variables.map(([key, value]) => [key, Math.round(value)]));
  return {
    added: candidates.map((_, i) => counts.get(comes(i)) ?? 0),
    freed: givers.map((_, i) => counts.get(goes(i)) ?? 0),
  };
}

/** Whether nothing lacks once these posts have come and gone. */
export const closes = ({ lacking, candidates, givers }: AdditionProblem, { added, freed }: Posts): boolean => {
  const left = [...lacking];
  for (const [i, aims] of candidates.entries()) for (const aim of aims) left[aim] = (left[aim] ?? 0) - (added[i] ?? 0);
  for (const [i, { aims }] of givers.entries()) for (const aim of aims) left[aim] = (left[aim] ?? 0) + (freed[i] ?? 0);
  return left.every((posts) => posts <= 0);
};

/**
 * The fewest hires and, with as many, the fewest moves.
 * @returns  `null` where there is none or none was found in time
 */
export function fewest(problem: AdditionProblem, how: Run): (Posts & { readonly isProven: boolean }) | null {
  const solution = run(problem, how, true);
  const posts = postsOf(problem, solution);
  const isFound = solution.status === 'optimal' || (solution.status === 'timedout' && !Number.isNaN(solution.result));
  // Fractions are computed: what was rounded is counted once more.
  return isFound && closes(problem, posts) ? { ...posts, isProven: solution.status === 'optimal' } : null;
}

/** So many hires are needed at least: without posts cut in pieces there is nothing smaller. */
export function leastHires(problem: AdditionProblem): number {
  const { status, result } = run(problem, { timeout: Infinity }, false);
  if (status !== 'optimal') return 0;
  const moves = sum(problem.givers.map(({ posts }) => posts));
  return Math.max(0, Math.ceil((result - moves) / HIRE_WEIGHT - 1e-6));
}

/** Always the candidate whose post closes most of what is left: never without an answer, and not always the smallest. */
export function greedy({ lacking, candidates, givers }: AdditionProblem): Posts {
  const left = [...lacking];
  const added = candidates.map(() => 0);
  const gain = (aims: readonly number[]): number => aims.filter((aim) => (left[aim] ?? 0) > 0).length;
  for (;;) {
    const best = candidates.reduce((most, aims, i) => (gain(aims) > gain(candidates[most] ?? []) ? i : most), 0);
    const aims = candidates[best] ?? [];
    if (gain(aims) === 0) return { added, freed: givers.map(() => 0) };
    added[best] = (added[best] ?? 0) + 1;
    for (const aim of aims) left[aim] = (left[aim] ?? 0) - 1;
  }
}
