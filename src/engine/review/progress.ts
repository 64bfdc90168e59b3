import type { DoubtLimits, Duty, MappedPosting } from '../model.ts';
import type { NearMisses } from '../mapDuties.ts';
import { countedDuties, dutyKey } from '../analyse/countedDuties.ts';
import { doubtOf, standingOf } from '../analyse/doubt.ts';

/**
 * A person decided on every label of the duty and one of them stands, or said that it is outside the framework: with all
 * rejected it is yet to be said what the duty asks for.
 */
export const isReviewed = ({ labels, outside }: Pick<Duty, 'labels' | 'outside'>): boolean =>
  outside === 'reviewed' ||
  (labels.some(({ review }) => review !== 'rejected') && labels.every(({ review }) => review !== 'proposed'));

export interface ReviewProgress {
  readonly reviewed: number;
  readonly total: number;
}

/** How many of its duties a person reviewed; twins count once. `posting`: as `reviewed` gives it. */
export function reviewProgress(posting: Pick<MappedPosting, 'duties' | 'languages'>): ReviewProgress {
  const duties = countedDuties(posting);
  return { reviewed: duties.filter(isReviewed).length, total: duties.length };
}

/**
 * The duties that wait for a person: first those in doubt, the most doubtful of all first, then the others in the order of the
 * posting.
 * @param limits  null where nothing was learned: then there is no doubt
 * @param found   what duties without a label came near, see `nearMisses`
 */
export function reviewQueue(
  posting: Pick<MappedPosting, 'duties' | 'languages'>,
  limits: DoubtLimits | null,
  found: readonly NearMisses[] = [],
): readonly Duty[] {
  const nearOf = new Map(found.map((near) => [near.duty, near] as const));
  const waiting = countedDuties(posting)
    .filter((duty) => !isReviewed(duty))
    .map((duty, place) => {
      const near = nearOf.get(dutyKey(duty)) ?? null;
      const doubt = doubtOf(duty, limits, near);
      // Of those in doubt the least probable comes first; all others come after them.
      return { duty, place, sureness: doubt ? (standingOf(duty, near)?.score ?? 0) : 2 };
    });
  return waiting.sort((a, b) => a.sureness - b.sureness || a.place - b.place).map(({ duty }) => duty);
}
