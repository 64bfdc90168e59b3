import { type CompetencyId, countedDuties, type MappedPosting, standingLabels } from '../../engine/index.ts';

export interface Losing {
  readonly dutyCount: number;
  readonly roleCount: number;
  /** Of the duties those of which a person gave or confirmed the label. */
  readonly decidedCount: number;
}

/** The duties that lose a label where competencies are removed; one in two languages counts once. */
export function dutiesLosing(roles: readonly MappedPosting[], gone: ReadonlySet<CompetencyId>): Losing {
  let [dutyCount, roleCount, decidedCount] = [0, 0, 0];
  for (const role of roles) {
    const its = countedDuties(role).flatMap((duty) => {
      const labels = standingLabels(duty, 'all').filter(({ competency }) => gone.has(competency));
      return labels.length > 0 ? [labels] : [];
    });
    dutyCount += its.length;
    roleCount += Number(its.length > 0);
    decidedCount += its.filter((labels) => labels.some(({ review }) => review !== 'proposed')).length;
  }
  return { dutyCount, roleCount, decidedCount };
}
