import type { HeadVerb } from './headVerb.ts';
import type { Word } from './lexeme.ts';
import { beginsAction, isIn, isInfinitive, LIST } from './wordLists.ts';

/**
 * "Assist the directorate *in projecting* …", "conseiller le cabinet *sur* …", "help clinics *draw up* …". Whom one works
 * with is such a beneficiary, too, with or without a word of the work.
 * @returns the place where what they are helped with begins; 0 where the head verb has no beneficiary
 */
export function endOfBeneficiary(words: readonly Word[], head: HeadVerb): number {
  if (!head.isCompanion && !isIn(words[head.end - 1], LIST.helpingVerbs)) return 0;
  for (let at = head.end; at < words.length; at++) {
    const word = words[at];
    if (!word || word.pause !== 'none' || word.bracket > 0) return head.isCompanion ? at : 0;
    if (isIn(word, LIST.subjectMarkers)) return at;
    if (isIn(word, LIST.taskMarkers) && beginsAction(words, at + 1)) return at;
    if (at > head.end && isInfinitive(words, at)) return at;
  }
  return head.isCompanion ? words.length : 0;
}
