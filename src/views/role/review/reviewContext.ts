import { createContext } from 'react';
import type { KeptPosting, MappedPosting, NearMisses } from '../../../engine/index.ts';

/** What the review of a duty needs to know of its posting. */
export interface RoleReview {
  readonly posting: MappedPosting;
  /** The postings of the library, which may hold the same sentence. */
  readonly postings: readonly MappedPosting[];
  readonly nearMisses: readonly NearMisses[];
  /** What was done to the posting; null: nothing yet. */
  readonly kept: KeptPosting | null;
  /** Goes to the next duty that waits for a person. */
  readonly goNext: () => void;
}

/** null where nothing is reviewed: a reference role was labelled by people. */
export const ReviewContext = createContext<RoleReview | null>(null);
