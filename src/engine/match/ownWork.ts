import type { HeadVerb } from './headVerb.ts';
import type { Word } from './lexeme.ts';
import type { TermMatch } from './matches.ts';
import type { Position } from './structure.ts';

/** A duty with the terms found in it. */
export interface MatchedDuty {
  readonly words: readonly Word[];
  readonly positions: readonly Position[];
  readonly matches: readonly TermMatch[];
  readonly head: HeadVerb;
}

/** What in a duty belongs to work outside the framework (guide, section 2.3). */
export interface OwnWork {
  /** How plainly the object of a topic's match is such work, 0–1: "*the budget of* the HIV project". */
  around(match: TermMatch): number;
  /** Whether such work is another's: the duty helps them with it, and they are no part of the post's own project. */
  readonly isAnothers: boolean;
}

const startOf = ({ places }: TermMatch): number => places[0] ?? 0;
const weightOf = (match: TermMatch | undefined): number => (match?.term.competency === null ? match.term.weight : 0);

const NO_OWN_WORK: OwnWork = { around: () => 0, isAnothers: false };

/** Reads off which objects begin with work outside the framework. */
export function ownWorkIn({ words, positions, matches, head }: MatchedDuty): OwnWork {
  if (matches.every(({ term }) => term.competency !== null)) return NO_OWN_WORK;
  const isBeneficiary = (match: TermMatch): boolean => positions[startOf(match)]?.isBeneficiary ?? false;
  const opening = new Map<number, TermMatch>();
  for (const match of matches) {
    const isVerb = match.places.every((place) => place < head.end);
    if (isVerb || isBeneficiary(match)) continue;
    // "Work plan and budget of …" opens both objects; a topic opens only the one where it begins.
    for (const place of match.term.competency === null ? match.places : match.places.slice(0, 1)) {
      const item = positions[place]?.item ?? 0;
      if (!opening.has(item)) opening.set(item, match);
    }
  }
  const objectAt = words.findIndex(({ form }, place) => place >= head.end && !form.isDropped);
  const objectOf = matches.find((match) => match.term.competency === null && startOf(match) === objectAt);
  return {
    around(match) {
      const start = startOf(match);
      // "Supervise the project's health staff": the project stands between the words of the topic.
      const isAcross = start < objectAt && (match.places[match.places.length - 1] ?? 0) > objectAt;
      const first = opening.get(positions[start]?.item ?? 0);
      return Math.max(first && startOf(first) < start ? weightOf(first) : 0, isAcross ? weightOf(objectOf) : 0);
    },
    isAnothers:
      positions.some((position) => position.isBeneficiary) &&
      matches.every((match) => match.term.competency !== null || !isBeneficiary(match)),
  };
}
