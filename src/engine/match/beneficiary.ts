import type { Token } from '../text/tokenise.ts';
import type { HeadVerb } from './headVerb.ts';
import type { Language } from './language.ts';
import { beginsAction, isInfinitive } from './language.ts';

/**
 * "Assist the directorate *in projecting* …", "conseiller le cabinet *sur* …", "help clinics *draw up* …". Whom one works
 * with is such a beneficiary, too, with or without a word of the work.
 * @returns the place where what they are helped with begins; 0 where the head verb has no beneficiary
 */
export function endOfBeneficiary(tokens: readonly Token[], head: HeadVerb, language: Language): number {
  const { sets, stem } = language;
  const verb = tokens[head.end - 1];
  if (!verb || !(head.isCompanion || sets.helpingVerbs.has(stem(verb.word)))) return 0;
  for (let at = head.end; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || token.pause !== 'none' || token.bracket > 0) return head.isCompanion ? at : 0;
    if (sets.subjectMarkers.has(token.word)) return at;
    if (sets.taskMarkers.has(token.word) && beginsAction(tokens, at + 1, language)) return at;
    if (at > head.end && isInfinitive(language, tokens, at)) return at;
  }
  return head.isCompanion ? tokens.length : 0;
}
