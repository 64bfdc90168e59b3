import type { Duty, Label, Lang, MappedPosting } from '../model.ts';

/** Which labels of a duty count: its primary one alone, or the secondary ones too. */
export type LabelScope = 'primary' | 'all';

/**
 * The duties of a posting with twins counted once: of a pair, the version in the preferred language stands.
 * @param prefer  the posting's main language where not given
 * @returns  in the order of the posting; empty for a posting without duties
 */
export function countedDuties(
  posting: Pick<MappedPosting, 'duties' | 'languages'>,
  prefer: Lang | undefined = posting.languages[0],
): readonly Duty[] {
  return posting.duties.filter((duty) => duty.twin === null || duty.lang === prefer);
}

/** Names a duty within its posting, for addresses and keys: "fr-11". */
export function dutyKey(duty: Pick<Duty, 'lang' | 'index'>): string {
  return `${duty.lang}-${duty.index}`;
}

/**
 * The labels of a duty that count; rejected ones never do.
 * @returns  best first; for `primary` at most one: where the primary label was rejected, the best that still stands
 */
export function standingLabels(duty: Pick<Duty, 'labels'>, scope: LabelScope): readonly Label[] {
  const standing = duty.labels.filter((label) => label.review !== 'rejected');
  if (scope === 'all') return standing;
  const primary = standing.find((label) => label.rank === 'primary') ?? standing[0];
  return primary ? [primary] : [];
}

/**
 * Whether a duty is outside the framework, as far as is known. One of which a person rejected every label is not, unless
 * said so: it waits to be completed.
 */
export const isOutside = ({ labels, outside }: Pick<Duty, 'labels' | 'outside'>): boolean =>
  outside === 'reviewed' || (outside === undefined && labels.length === 0);

/** Whether a person rejected every label of a duty and has not said yet what it is instead. */
export const isOpen = (duty: Pick<Duty, 'labels' | 'outside'>): boolean =>
  duty.labels.length > 0 && standingLabels(duty, 'all').length === 0 && !isOutside(duty);
