import type { CompetencyId, Duty, Verdict } from '../../../engine/index.ts';

/** A duty has one primary and at most two secondary competencies; product A. */
export const LABELS_MOST = 3;

/**
 * What "accept" or "reject" means for a duty: for one of its competencies or, where none is meant, for all that still
 * stand; of a duty without any, that it is outside the framework.
 */
export function verdictsFor(
  kind: 'accept' | 'reject',
  { labels }: Pick<Duty, 'labels'>,
  competency: CompetencyId | null,
): readonly Verdict[] {
  if (competency !== null) return [{ kind, competency }];
  const standing = labels.filter(({ review }) => review !== 'rejected');
  if (standing.length === 0) return kind === 'accept' ? [{ kind: 'outside' }] : [];
  return standing.map((label) => ({ kind, competency: label.competency }));
}
