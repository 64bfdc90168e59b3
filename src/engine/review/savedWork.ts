import type { Framework, Lexicon, LibraryChoices, TeamPlan } from '../model.ts';
import type { SecondReading } from '../agree/readings.ts';
import type { Curriculum } from '../design/curriculum.ts';
import type { KeptPosting } from './kept.ts';
import type { OwnTerm } from './ownTerms.ts';

/** Of the shape of the file; a later one is not read by this app. */
export const WORK_VERSION = 3;

/** A framework of the user's own, with what its competencies are found by. */
export interface OwnFramework {
  readonly framework: Framework;
  readonly lexicon: Lexicon;
}

/** All that a person made, as it stands in a file. */
export interface SavedWork {
  /** When something was last changed, ISO 8601; not the moment of saving, so that opening and saving changes nothing. */
  readonly savedAt: string;
  /** Version of the app. */
  readonly app: string;
  /** Of whoever works with it; may be empty. */
  readonly initials: string;
  /** Labels and decisions are hidden: a second reader shall not see them. */
  readonly isBlind: boolean;
  /** The framework in use; `own` where it is not one that comes with the app. */
  readonly framework: { readonly id: string; readonly version: string; readonly own: OwnFramework | null };
  readonly postings: readonly KeptPosting[];
  readonly library: LibraryChoices;
  readonly terms: readonly OwnTerm[];
  readonly readings: readonly SecondReading[];
  /** `null`: none was made; so it is in files of version 1. */
  readonly team: TeamPlan | null;
  /** In the order begun; none in files before version 3. */
  readonly curricula: readonly Curriculum[];
}
