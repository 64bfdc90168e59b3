import type { CompetencyId, Decision, Duty, MappedPosting, Verdict } from '../../../engine/index.ts';
import { isReviewed, sameSentences, type DutyOf } from '../../../engine/index.ts';

/** A duty has one primary and at most two secondary competencies; product A. */
export const LABELS_MOST = 3;

/**
 * What "accept" or "reject" means for a duty: for one of its competencies or, where none is meant, for all that still
 * stand; of a duty without any, that it is outside the framework: accepted where that is proposed, rejected where a
 * second reader is told of no proposal. What was decided so already is not decided again.
 */
export function verdictsFor(
  kind: 'accept' | 'reject',
  { labels, outside }: Pick<Duty, 'labels' | 'outside'>,
  competency: CompetencyId | null,
): readonly Verdict[] {
  const standing = labels.filter(({ review }) => review !== 'rejected');
  if (competency === null && standing.length === 0) {
    const isMeant = kind === 'accept' ? outside === undefined && labels.length === 0 : outside === 'unread';
    return isMeant ? [{ kind: 'outside' }] : [];
  }
  const meant = competency === null ? standing : labels.filter((label) => label.competency === competency);
  const isSo = ({ review }: Duty['labels'][number]): boolean =>
    kind === 'reject' ? review === 'rejected' : review === 'reviewed' || review === 'added';
  return meant.filter((label) => !isSo(label)).map((label) => ({ kind, competency: label.competency }));
}

/** All that was decided on a duty, so that it can be decided on another that says the same. */
export function verdictsOf(history: readonly Decision[], duty: Pick<Duty, 'span' | 'text'>): readonly Verdict[] {
  return history.map((decision): Verdict => {
    switch (decision.kind) {
      case 'add': {
        // Words chosen in the other language are none of this sentence.
        const isOwn = decision.duty[0] === duty.span[0] && decision.duty[1] === duty.span[1];
        const words = isOwn ? decision.words : ([0, duty.text.length] as const);
        return { kind: 'add', competency: decision.competency, words };
      }
      case 'level':
        return { kind: 'level', involvement: decision.involvement };
      case 'outside':
        return { kind: 'outside' };
      default:
        return { kind: decision.kind, competency: decision.competency };
    }
  });
}

const standingOf = ({ labels }: Duty): string =>
  labels
    .filter(({ review }) => review !== 'rejected')
    .map(({ competency, rank }) => `${rank} ${competency}`)
    .sort()
    .join();

/** Duties with the same words on which less or something else was decided. */
export function unlikeTwins(postings: readonly MappedPosting[], { posting, duty }: DutyOf): readonly DutyOf[] {
  return sameSentences(postings, { posting, duty }).filter(
    ({ duty: other }) =>
      !isReviewed(other) || standingOf(other) !== standingOf(duty) || other.involvement !== duty.involvement,
  );
}
