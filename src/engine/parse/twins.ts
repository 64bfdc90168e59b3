import type { FoundDuty } from './duties.ts';
import { LIKENESS_MIN, likeness, sideOf } from './likeness.ts';

/** Least likeness of what is left over, once at least half of the shorter list is paired. */
const LEFTOVER_LIKENESS_MIN = 0.1;
/** What order adds at most, so that of equals the ones at the same place pair. */
const ORDER_WEIGHT = 0.15;
/** Pairs compared at most; beyond that only duties at about the same place are. */
const COMPARED_MAX = 250_000;

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
  const [sidesA, sidesB] = [first.map(({ text }) => sideOf(text)), second.map(({ text }) => sideOf(text))];
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
