import type { Language } from './language.ts';
import type { Word } from './lexeme.ts';
import type { Position } from './structure.ts';

/**
 * A requirement's positions, with what speaks of the candidate and not of the work made silent: how something is known
 * ("ability to"), personal qualities, and the subject of a degree, as far as the next skill.
 */
export function positionsAsked(
  words: readonly Word[],
  positions: readonly Position[],
  { phrases }: Language,
): Position[] {
  let silentUntil = 0;
  let isDegree = false;
  return positions.map((position, at) => {
    if (phrases.skills.lengthAt(words, at) > 0) isDegree = false;
    else if (phrases.education.lengthAt(words, at) > 0) isDegree = true;
    silentUntil = Math.max(silentUntil, at + phrases.qualities.lengthAt(words, at));
    return isDegree || at < silentUntil ? silenced(position) : position;
  });
}

const silenced = ({ action, item, isTask, isBeneficiary }: Position): Position => ({
  voice: 'silent',
  action,
  item,
  isTask,
  isBeneficiary,
});
