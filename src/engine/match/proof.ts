import type { Evidence, Span } from '../model.ts';
import type { Ballots } from './ballots.ts';
import type { OwnWord } from './observation.ts';
import { isIn, LIST } from './wordLists.ts';

/** A word of the duty that votes. */
export interface Voter {
  readonly own: OwnWord;
  /** Of its ballot. */
  readonly row: number;
}

/** What speaks for a target, and how much each piece adds to the target's sum. */
interface Proofs {
  readonly shown: readonly Evidence[];
  readonly weights: readonly number[];
  /** Words that may prove the target where nothing else does: verbs and kinds of documents name no topic. */
  readonly generic: readonly Evidence[];
  /** How much is said where nothing earns a label, in a purpose or an example. */
  readonly unproved: number;
}

/** A lone word is shown as proof where it says at least this share of what the best proof says. */
const PROOF_SHARE = 0.2;
const PROOF_WORDS = 3;
const GENERIC = LIST.generic | LIST.verbStems;

/**
 * The terms that speak for the target at `place`, with the votes of their words, and the words that vote alone.
 * @param strengths  what each term adds by itself
 */
export function proofsFor(
  place: number,
  terms: readonly Evidence[],
  strengths: readonly number[],
  voters: readonly Voter[],
  ballots: Ballots,
): Proofs {
  const weights = [...strengths];
  const lone: Evidence[] = [];
  const generic: Evidence[] = [];
  let unproved = 0;
  for (const { own, row } of voters) {
    const weight = ballots.voteFor(place, row) * own.count;
    if (weight <= 0) continue;
    const { start, end, form } = own.word;
    const within = terms.findIndex(({ from, topic, span }) => from === 'duty' && !topic && covers(span, start, end));
    if (own.isSilent) unproved += weight;
    else if (within >= 0) weights[within] = (weights[within] ?? 0) + weight;
    else (isIn(own.word, GENERIC) ? generic : lone).push({ span: [start, end], term: form.word, weight, from: 'duty' });
  }
  if (lone.length === 0) return { shown: terms, weights, generic, unproved };
  const heaviestWords = heaviest(lone, mostOf(weights));
  return {
    shown: [...terms, ...heaviestWords],
    weights: [...weights, ...weightsOf(heaviestWords)],
    generic,
    unproved,
  };
}

/** The words that say most, by weight and then in the order of the text; `most`: what the best proof beside them says. */
export function heaviest(words: readonly Evidence[], most: number): readonly Evidence[] {
  const least = PROOF_SHARE * Math.max(most, mostOf(weightsOf(words)));
  return [...words]
    .sort((a, b) => b.weight - a.weight || a.span[0] - b.span[0])
    .slice(0, PROOF_WORDS)
    .filter(({ weight }) => weight >= least);
}

export const weightsOf = (evidence: readonly Evidence[]): number[] => evidence.map(({ weight }) => weight);

function mostOf(weights: readonly number[]): number {
  let most = 0;
  for (const weight of weights) most = Math.max(most, weight);
  return most;
}

export function sumOf(weights: readonly number[]): number {
  let sum = 0;
  for (const weight of weights) sum += weight;
  return sum;
}

const covers = ([from, to]: Span, start: number, end: number): boolean => from <= start && end <= to;

/** Evidence with weights in proportion to what each piece says, so that together they give the score by `scoreOf`. */
export function shareOut(evidence: readonly Evidence[], weights: readonly number[], score: number): Evidence[] {
  const total = sumOf(weights);
  const shared = evidence.map((piece, i) => {
    const copy: { -readonly [Key in keyof Evidence]: Evidence[Key] } = { ...piece };
    // Set, not spread over: engines are many times slower at copies that redefine a property.
    copy.weight = Math.max(0.001, Math.round((1 - (1 - score) ** ((weights[i] ?? 0) / total)) * 1000) / 1000);
    return copy;
  });
  return shared.sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1]);
}
