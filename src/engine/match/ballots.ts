import type { Target, Votes } from '../model.ts';

/** What a word votes: for which targets, by their places, and how much. */
export interface Ballot {
  readonly places: readonly number[];
  readonly weights: readonly number[];
}

/**
 * The ballot of every word that votes.
 * @param places  of the targets; votes for others are left out
 * @param perWord  what votes are multiplied by
 */
export function ballotsOf(
  votes: Votes,
  places: ReadonlyMap<Target, number>,
  perWord: number,
): ReadonlyMap<string, Ballot> {
  return new Map(
    Object.entries(votes).map(([stem, given]) => {
      const known = given.filter(([target]) => places.has(target));
      return [
        stem,
        {
          places: known.map(([target]) => places.get(target) ?? 0),
          weights: known.map(([, weight]) => perWord * weight),
        },
      ];
    }),
  );
}

/** Adds what a word votes, `count` times, to the sums of the targets. */
export function cast(sums: Float64Array, { places, weights }: Ballot, count: number): void {
  for (let i = 0; i < places.length; i++) {
    const place = places[i] ?? 0;
    sums[place] = (sums[place] ?? 0) + (weights[i] ?? 0) * count;
  }
}

/** How much a word votes for the target at a place; 0 where it does not. */
export function voteFor({ places, weights }: Ballot, place: number): number {
  const at = places.indexOf(place);
  return at < 0 ? 0 : (weights[at] ?? 0);
}
