import type { FoundDuty } from './duties.ts';
import { wordsIn } from './readLine.ts';

/** Shortest common beginning that makes two words of different languages cognates: "accredit|ation", "accrédit|er". */
const COGNATE_MIN = 4;
/** Least likeness of contents for a pair; chosen on the seeds and on invented postings (pairs 0.3–0.7, others below 0.2). */
const LIKENESS_MIN = 0.22;
/** The same for what is left over, once at least half of the shorter list is paired. */
const LEFTOVER_LIKENESS_MIN = 0.1;
/** What order adds at most, so that of equals the ones at the same place pair. */
const ORDER_WEIGHT = 0.15;
/** Pairs compared at most; beyond that only duties at about the same place are. */
const COMPARED_MAX = 250_000;

/** Most of a duty that is compared, in characters: four times the longest real ones. */
const COMPARED_LENGTH = 2000;

interface Side {
  /** The words that may be the same in both languages, longest information first in the text's order. */
  readonly words: readonly string[];
  readonly length: number;
}

const sideOf = (duty: FoundDuty): Side => ({
  words: wordsIn(duty.text, [0, Math.min(duty.text.length, COMPARED_LENGTH)])
    .map((token) => token.text)
    .filter((word) => word.length >= COGNATE_MIN || /\d/.test(word)),
  length: duty.text.length,
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

/** Likeness of two duties in different languages, 0–1: shared acronyms, numbers, names and cognates, and length. */
function likeness(a: Side, b: Side): number {
  const ratio = Math.min(a.length, b.length) / Math.max(a.length, b.length, 1);
  return 0.5 * (coverage(a.words, b.words) + coverage(b.words, a.words)) * Math.min(1, 0.5 + ratio);
}

interface Candidate {
  readonly a: number;
  readonly b: number;
  readonly likeness: number;
  readonly score: number;
}

/**
 * Pairs the duties that say the same in two languages, by what they say; order only decides between equals, and settles
 * what is left between two pairs in lists of equal length. Deterministic: ties go to the earlier duty.
 * @returns for every duty of `first` the index of its twin in `second`, or `null`
 */
export function pairTwins(first: readonly FoundDuty[], second: readonly FoundDuty[]): (number | null)[] {
  const twins: (number | null)[] = first.map(() => null);
  if (first.length === 0 || second.length === 0) return twins;
  const [sidesA, sidesB] = [first.map(sideOf), second.map(sideOf)];
  const slope = second.length / first.length;
  const reach = Math.max(2, Math.floor(COMPARED_MAX / first.length / 2));
  const candidates: Candidate[] = [];
  sidesA.forEach((sideA, a) => {
    const expected = a * slope;
    const from = Math.max(0, Math.floor(expected - reach));
    const to = Math.min(second.length, Math.ceil(expected + reach) + 1);
    for (let b = from; b < to; b++) {
      const sideB = sidesB[b];
      if (sideB === undefined) continue;
      const like = likeness(sideA, sideB);
      if (like < LEFTOVER_LIKENESS_MIN) continue;
      const distance = Math.abs(a / first.length - b / second.length);
      candidates.push({ a, b, likeness: like, score: like + ORDER_WEIGHT * (1 - distance) });
    }
  });
  candidates.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
  const taken = new Set<number>();
  const take = (least: number): void => {
    for (const { a, b, likeness: like } of candidates) {
      if (like < least || twins[a] !== null || taken.has(b)) continue;
      twins[a] = b;
      taken.add(b);
    }
  };
  take(LIKENESS_MIN);
  if (taken.size * 2 < Math.min(first.length, second.length)) return twins;
  take(LEFTOVER_LIKENESS_MIN);
  // Lists of equal length: what stands alone at the same place between two pairs belongs together.
  if (first.length === second.length)
    twins.forEach((twin, a) => {
      const before = a === 0 || twins[a - 1] === a - 1;
      const after = a === first.length - 1 || twins[a + 1] === a + 1;
      if (twin === null && !taken.has(a) && before && after) {
        twins[a] = a;
        taken.add(a);
      }
    });
  return twins;
}
