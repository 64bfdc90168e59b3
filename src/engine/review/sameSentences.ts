import type { Duty, MappedPosting, RoleId } from '../model.ts';
import { withoutPause } from '../parse/shorten.ts';
import { fold } from '../text/fold.ts';
import { sameSpan } from './kept.ts';

/** A duty of one of many postings. */
export interface DutyOf {
  readonly posting: RoleId;
  readonly duty: Duty;
}

const sentenceOf = ({ text }: Pick<Duty, 'text'>): string => withoutPause(fold(text));

/**
 * The duties that say the same as one in the same words, case, accents and the full stop apart: what is decided on the
 * one can be decided on them. Places in its text are places in theirs.
 * @returns  in the order of the postings; never the duty itself
 */
export function sameSentences(
  postings: readonly Pick<MappedPosting, 'id' | 'duties'>[],
  { posting, duty }: DutyOf,
): readonly DutyOf[] {
  const sentence = sentenceOf(duty);
  // Folding keeps the length: few others need be folded.
  const isSame = (other: Duty): boolean =>
    Math.abs(other.text.length - duty.text.length) <= 3 && other.lang === duty.lang && sentenceOf(other) === sentence;
  return postings.flatMap(({ id, duties }) =>
    duties
      .filter((other) => isSame(other) && !(id === posting && sameSpan(other.span, duty.span)))
      .map((other): DutyOf => ({ posting: id, duty: other })),
  );
}
