import type { AreaId, CompetencyId, Duty, MappedPosting, RoleId } from '../model.ts';
import { countedDuties, standingLabels } from '../analyse/countedDuties.ts';
import { spanKey } from './kept.ts';

/** A duty whose standing labels are not what they were. */
export interface LabelChange {
  readonly role: RoleId;
  /** As it is now. */
  readonly duty: Duty;
  /** The primary one first; empty: outside the framework. */
  readonly before: readonly CompetencyId[];
  readonly after: readonly CompetencyId[];
}

const competenciesOf = (duty: Duty): readonly CompetencyId[] => {
  const [primary] = standingLabels(duty, 'primary');
  const all = standingLabels(duty, 'all').map(({ competency }) => competency);
  return primary ? [primary.competency, ...all.filter((id) => id !== primary.competency)] : all;
};
/** The primary one is the first; the order of the others says nothing. */
const areSame = (a: readonly CompetencyId[], b: readonly CompetencyId[]): boolean =>
  a[0] === b[0] && a.length === b.length && a.every((id) => b.includes(id));

/**
 * The duties of a role that are labelled otherwise after it was mapped anew, as people see them: with all that was
 * decided. A duty in two languages is told once.
 * @returns  in the order of the posting; a duty that was not there before is none of them
 */
export function labelChanges(before: MappedPosting, after: MappedPosting): readonly LabelChange[] {
  const was = new Map(before.duties.map((duty) => [spanKey(duty.span), duty] as const));
  return countedDuties(after).flatMap((duty): LabelChange[] => {
    const former = was.get(spanKey(duty.span));
    if (!former) return [];
    const [from, to] = [competenciesOf(former), competenciesOf(duty)];
    return areSame(from, to) ? [] : [{ role: after.id, duty, before: from, after: to }];
  });
}

/** How many duties an area gained and lost. */
export interface AreaChange {
  readonly area: AreaId;
  readonly gained: number;
  readonly lost: number;
}

/**
 * What the changes come to, area by area.
 * @param areaOf  of a competency that was or is; null for one that nobody knows any more
 * @returns  the areas that gained or lost a duty, in the order met; a duty that stays within its area changes none
 */
export function areaChanges(
  changes: readonly LabelChange[],
  areaOf: (competency: CompetencyId) => AreaId | null,
): readonly AreaChange[] {
  const counts = new Map<AreaId, { gained: number; lost: number }>();
  const areasOf = (ids: readonly CompetencyId[]): ReadonlySet<AreaId> => new Set(ids.flatMap((id) => areaOf(id) ?? []));
  const countOf = (area: AreaId): { gained: number; lost: number } => {
    const count = counts.get(area) ?? { gained: 0, lost: 0 };
    counts.set(area, count);
    return count;
  };
  for (const { before, after } of changes) {
    const [from, to] = [areasOf(before), areasOf(after)];
    for (const area of from) if (!to.has(area)) countOf(area).lost++;
    for (const area of to) if (!from.has(area)) countOf(area).gained++;
  }
  return [...counts].map(([area, count]) => ({ area, ...count }));
}
