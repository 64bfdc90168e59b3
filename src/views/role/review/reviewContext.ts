import { createContext } from 'react';
import type { Duty, KeptPosting, MappedPosting, NearMisses, Verdict } from '../../../engine/index.ts';

/** What the review of a duty needs to know of its posting. */
export interface RoleReview {
  readonly posting: MappedPosting;
  /** The postings of the library, which may hold the same sentence. */
  readonly postings: readonly MappedPosting[];
  readonly nearMisses: readonly NearMisses[];
  /** What was done to the posting; null: nothing yet. */
  readonly kept: KeptPosting | null;
  /** A second reader, who is not told what the engine and the first reader say. */
  readonly isBlind: boolean;
  /** The chosen duty is being reviewed, not only read. */
  readonly isOn: boolean;
  /** Goes with the next decision; empty for none. */
  readonly remark: string;
  readonly setRemark: (remark: string) => void;
  /** Whether a competency is being looked up for the chosen duty. */
  readonly isLinking: boolean;
  readonly setLinking: (isLinking: boolean) => void;
  readonly say: (duty: Duty, verdicts: readonly Verdict[]) => void;
  /** Reviews the chosen duty. */
  readonly start: () => void;
}

/** null where nothing is reviewed: a reference role was labelled by people. */
export const ReviewContext = createContext<RoleReview | null>(null);
