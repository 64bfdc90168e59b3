import { softmax } from '../match/score.ts';
import { minimise } from './minimise.ts';

/** One text to learn from: how much each of its words counts, and which target it speaks for. */
export interface Example {
  readonly words: ReadonlyMap<string, number>;
  readonly target: number;
  /** How much the example counts beside the others. */
  readonly weight: number;
}

/** For each word and target, in rows of `targetCount`. */
export interface WordModel {
  readonly places: ReadonlyMap<string, number>;
  readonly weights: Float64Array;
  readonly bias: Float64Array;
}

/** A word seen once teaches nothing about texts to come. */
const SEEN_LEAST = 2;
/** Pull of the weights towards zero: chosen, as all the numbers here, by cross-validation over postings. */
const PENALTY = 0.1;
const BIAS_PENALTY = 0.05;
const MOST_STEPS = 80;

/**
 * Multinomial logistic regression of targets on words, penalised by the squares of the weights.
 * Source: Hastie, Tibshirani & Friedman (2009), The Elements of Statistical Learning, section 4.4.
 */
export function learnWords(examples: readonly Example[], targetCount: number): WordModel {
  const seen = new Map<string, number>();
  for (const { words } of examples) for (const word of words.keys()) seen.set(word, (seen.get(word) ?? 0) + 1);
  const places = new Map([...seen].filter(([, count]) => count >= SEEN_LEAST).map(([word], place) => [word, place]));
  const rows = examples.map(({ words, target, weight }) => ({
    target,
    weight,
    entries: [...words].flatMap(([word, count]): (readonly [number, number])[] => {
      const place = places.get(word);
      return place === undefined ? [] : [[place * targetCount, count]];
    }),
  }));
  const biasAt = places.size * targetCount;
  const sums = new Float64Array(targetCount);
  const found = minimise(
    (at, gradient) => {
      let loss = 0;
      for (let j = 0; j < at.length; j++) {
        const penalty = j < biasAt ? PENALTY : BIAS_PENALTY;
        const value = at[j] ?? 0;
        loss += 0.5 * penalty * value * value;
        gradient[j] = penalty * value;
      }
      for (const { target, weight, entries } of rows) {
        for (let t = 0; t < targetCount; t++) sums[t] = at[biasAt + t] ?? 0;
        for (const [from, count] of entries)
          for (let t = 0; t < targetCount; t++) sums[t] = (sums[t] ?? 0) + count * (at[from + t] ?? 0);
        loss -= weight * Math.log(Math.max(1e-12, softmax(sums)[target] ?? 0));
        for (let t = 0; t < targetCount; t++) {
          const error = weight * ((sums[t] ?? 0) - (t === target ? 1 : 0));
          gradient[biasAt + t] = (gradient[biasAt + t] ?? 0) + error;
          for (const [from, count] of entries) gradient[from + t] = (gradient[from + t] ?? 0) + error * count;
        }
      }
      return loss;
    },
    biasAt + targetCount,
    MOST_STEPS,
  );
  return { places, weights: found.subarray(0, biasAt), bias: found.subarray(biasAt) };
}

/** What the words of a text say for each target, as natural-log odds up to a constant. */
export function sumWords({ places, weights, bias }: WordModel, words: ReadonlyMap<string, number>): Float64Array {
  const sums = bias.slice();
  for (const [word, count] of words) {
    const place = places.get(word);
    if (place === undefined) continue;
    for (let t = 0; t < sums.length; t++) sums[t] = (sums[t] ?? 0) + count * (weights[place * sums.length + t] ?? 0);
  }
  return sums;
}
