import type { FigureName, Measures } from './measures.ts';
import type { Tally } from './tally.ts';
import { FIGURES, measuresOf } from './measures.ts';
import { addTally, emptyTally } from './tally.ts';

/** Low and high end of a 95 % interval; null where no resample gives a figure. */
export type Interval = readonly [low: number, high: number] | null;
export type Intervals = Readonly<Record<FigureName, Interval>>;

/** Enough for the second decimal of a 95 % interval to stand still, and quick. */
const RESAMPLE_COUNT = 1000;
const SEED = 20_240_607;

/**
 * Pseudo-random numbers in [0, 1) that are the same for the same seed.
 * Source: Tommy Ettinger's mulberry32, public domain.
 */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function percentiles(values: readonly number[]): Interval {
  const sorted = [...values].sort((a, b) => a - b);
  const low = sorted[Math.floor(0.025 * (sorted.length - 1))];
  const high = sorted[Math.ceil(0.975 * (sorted.length - 1))];
  return low === undefined || high === undefined ? null : [low, high];
}

/**
 * 95 % intervals by the percentile bootstrap. Whole postings are drawn, not duties: duties of one posting resemble each
 * other, so drawing them one by one would make the intervals too narrow.
 * Source: Efron & Tibshirani (1993), An Introduction to the Bootstrap, chapter 13.
 */
export function intervalsOf(tallies: readonly Tally[]): Intervals {
  const random = randomNumbers(SEED);
  const samples: Measures[] = [];
  for (let i = 0; i < RESAMPLE_COUNT; i++) {
    const sample = emptyTally();
    for (let j = 0; j < tallies.length; j++) {
      const drawn = tallies[Math.floor(random() * tallies.length)];
      if (drawn) addTally(sample, drawn);
    }
    samples.push(measuresOf(sample));
  }
  const interval = (figure: (measures: Measures) => number | null): Interval =>
    percentiles(samples.map(figure).filter((value) => value !== null));
  return Object.fromEntries(Object.entries(FIGURES).map(([name, figure]) => [name, interval(figure)])) as Intervals; // the same keys as FIGURES
}
