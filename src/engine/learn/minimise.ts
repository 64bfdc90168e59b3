/** A smooth function and its slope: writes the gradient at `at` into `gradient` and returns the value. */
export type Objective = (at: Float64Array, gradient: Float64Array) => number;

/** Steps remembered: more brings little where the function is as round as a penalised likelihood. */
const MEMORY = 8;
/** A step must bring this share of what the slope promises. */
const ARMIJO = 1e-4;
const HALVINGS = 30;

interface Step {
  readonly moved: Float64Array;
  readonly turned: Float64Array;
  readonly scale: number;
}

/**
 * Finds where a convex function is least, from zero; the same on every machine.
 * @param size  number of unknowns
 * @param mostSteps  steps at most; fewer where the function no longer falls
 * Source: L-BFGS, Nocedal & Wright (2006), Numerical Optimization, algorithms 7.4 and 7.5, with backtracking.
 */
export function minimise(objective: Objective, size: number, mostSteps: number): Float64Array {
  let at = new Float64Array(size);
  let gradient = new Float64Array(size);
  let value = objective(at, gradient);
  const steps: Step[] = [];
  for (let i = 0; i < mostSteps; i++) {
    const direction = directionOf(gradient, steps);
    const slope = dot(direction, gradient);
    let length = i === 0 ? 1 / Math.max(1, Math.sqrt(dot(gradient, gradient))) : 1;
    let next = at;
    const nextGradient = new Float64Array(size);
    let nextValue = Infinity;
    for (let halving = 0; halving < HALVINGS; halving++, length /= 2) {
      next = at.map((x, j) => x + length * (direction[j] ?? 0));
      nextValue = objective(next, nextGradient);
      if (nextValue <= value + ARMIJO * length * slope) break;
    }
    if (!(nextValue < value)) break;
    const moved = next.map((x, j) => x - (at[j] ?? 0));
    const turned = nextGradient.map((x, j) => x - (gradient[j] ?? 0));
    const curvature = dot(moved, turned);
    if (curvature > 0) steps.push({ moved, turned, scale: 1 / curvature });
    if (steps.length > MEMORY) steps.shift();
    const gain = value - nextValue;
    [at, gradient, value] = [next, nextGradient, nextValue];
    if (gain < 1e-7 * Math.abs(value)) break;
  }
  return at;
}

function directionOf(gradient: Float64Array, steps: readonly Step[]): Float64Array {
  const direction = gradient.map((x) => -x);
  const shares: number[] = [];
  for (const { moved, turned, scale } of [...steps].reverse()) {
    const share = scale * dot(moved, direction);
    shares.push(share);
    add(direction, turned, -share);
  }
  const last = steps[steps.length - 1];
  if (last) {
    const factor = 1 / (last.scale * dot(last.turned, last.turned));
    for (let j = 0; j < direction.length; j++) direction[j] = (direction[j] ?? 0) * factor;
  }
  for (const { moved, turned, scale } of steps)
    add(direction, moved, (shares.pop() ?? 0) - scale * dot(turned, direction));
  return direction;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let j = 0; j < a.length; j++) sum += (a[j] ?? 0) * (b[j] ?? 0);
  return sum;
}

function add(to: Float64Array, what: Float64Array, factor: number): void {
  for (let j = 0; j < to.length; j++) to[j] = (to[j] ?? 0) + factor * (what[j] ?? 0);
}
