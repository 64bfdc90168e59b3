import type { Target, Votes } from '../model.ts';

/** What words vote: for which targets, by their places, and how much. All ballots stand in three blocks of memory. */
export class Ballots {
  readonly #rows = new Map<string, number>();
  /** Of each row where its votes begin; they end where those of the next begin. */
  readonly #starts: Int32Array;
  readonly #places: Uint16Array;
  readonly #weights: Float64Array;

  /**
   * @param places  of the targets; votes for others are left out
   * @param perWord  what votes are multiplied by
   */
  constructor(votes: Votes, places: ReadonlyMap<Target, number>, perWord: number) {
    const starts = [0];
    const itsPlaces: number[] = [];
    const weights: number[] = [];
    for (const [stem, given] of Object.entries(votes)) {
      for (const [target, weight] of given) {
        const place = places.get(target);
        if (place === undefined) continue;
        itsPlaces.push(place);
        weights.push(perWord * weight);
      }
      this.#rows.set(stem, this.#rows.size);
      starts.push(weights.length);
    }
    this.#starts = Int32Array.from(starts);
    this.#places = Uint16Array.from(itsPlaces);
    this.#weights = Float64Array.from(weights);
  }

  /** The row of a word's ballot; undefined where the word does not vote. */
  rowOf(stem: string): number | undefined {
    return this.#rows.get(stem);
  }

  /** Adds what a word votes, `count` times, to the sums of the targets. */
  cast(sums: Float64Array, row: number, count: number): void {
    const end = this.#starts[row + 1] ?? 0;
    for (let i = this.#starts[row] ?? 0; i < end; i++) {
      const place = this.#places[i] ?? 0;
      sums[place] = (sums[place] ?? 0) + (this.#weights[i] ?? 0) * count;
    }
  }

  /** How much a word votes for the target at a place; 0 where it does not. */
  voteFor(place: number, row: number): number {
    const end = this.#starts[row + 1] ?? 0;
    for (let i = this.#starts[row] ?? 0; i < end; i++) if (this.#places[i] === place) return this.#weights[i] ?? 0;
    return 0;
  }
}
