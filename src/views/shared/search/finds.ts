import type { SearchHit } from '../../../engine/index.ts';
import type { SearchKind } from './searchKeys.ts';

/** A name or a sentence that was found, and the words in it that were asked for. */
export interface Find extends SearchHit {
  readonly kind: SearchKind;
}

/** The finds of one kind. */
export interface FindGroup {
  readonly kind: SearchKind;
  /** Share of the words asked for that the finds hold, from a half to 1. */
  readonly share: number;
  /** Finds in all, of which `hits` are the best, in order. */
  readonly count: number;
  readonly hits: readonly Find[];
}
