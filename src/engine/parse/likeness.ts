import { wordsIn } from './readLine.ts';

/** Shortest common beginning that makes two words of different languages cognates: "accredit|ation", "accrédit|er". */
const COGNATE_MIN = 4;
/** Least likeness of contents for a pair; chosen on the seeds and on invented postings (pairs 0.3–0.7, others below 0.2). */
export const LIKENESS_MIN = 0.22;

/** Most of a text that is compared, in characters: four times the longest real duties. */
const COMPARED_LENGTH = 2000;

export interface Side {
  /** The words that may be the same in both languages, longest information first in the text's order. */
  readonly words: readonly string[];
  readonly length: number;
}

/** What two texts are compared by. */
export const sideOf = (text: string): Side => ({
  words: wordsIn(text, [0, Math.min(text.length, COMPARED_LENGTH)])
    .map((token) => token.text)
    .filter((word) => word.length >= COGNATE_MIN || /\d/.test(word)),
  length: text.length,
});

function commonStart(a: string, b: string): number {
  const end = Math.min(a.length, b.length);
  let at = 0;
  while (at < end && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  return at;
}

/** How alike two words are across the languages: 1 for the same, less for cognates, 0 for others. */
function kinship(a: string, b: string): number {
  if (a === b) return 1;
  const common = commonStart(a, b);
  const share = common / Math.max(a.length, b.length);
  return common >= COGNATE_MIN && share >= 0.4 ? share : 0;
}

/** How well the words of `a` are found again in `b`, 0–1. */
function coverage(a: readonly string[], b: readonly string[]): number {
  let sum = 0;
  for (const word of a) {
    let best = 0;
    for (const other of b) best = Math.max(best, kinship(word, other));
    sum += best;
  }
  return a.length === 0 ? 0 : sum / a.length;
}

/** Likeness of two texts in different languages, 0–1: shared acronyms, numbers, names and cognates, and length. */
export function likeness(a: Side, b: Side): number {
  const ratio = Math.min(a.length, b.length) / Math.max(a.length, b.length, 1);
  return 0.5 * (coverage(a.words, b.words) + coverage(b.words, a.words)) * Math.min(1, 0.5 + ratio);
}
