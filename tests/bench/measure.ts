/** A piece of work that is measured beside others; returns what it found, so that no work can be left out. */
export interface Contender {
  readonly name: string;
  readonly run: () => number;
}

export interface Measured {
  readonly name: string;
  /** Median over the rounds. */
  readonly ms: number;
  /** What it found in one round. */
  readonly found: number;
}

const medianOf = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

/** Runs the contenders in turns, so that a busy moment of the machine hits them all; two rounds warm up. */
export function inTurns(contenders: readonly Contender[], rounds: number): Measured[] {
  const times = new Map<string, number[]>(contenders.map(({ name }) => [name, []]));
  const found = new Map<string, number>();
  for (let round = -2; round < rounds; round++)
    for (const { name, run } of contenders) {
      const start = performance.now();
      found.set(name, run());
      if (round >= 0) times.get(name)?.push(performance.now() - start);
    }
  return contenders.map(({ name }) => ({ name, ms: medianOf(times.get(name) ?? []), found: found.get(name) ?? 0 }));
}
