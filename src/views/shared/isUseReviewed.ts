import type { AreaId, AreaUse, CompetencyId, CompetencyUse, RoleProfile } from '../../engine/index.ts';

/** Somebody has confirmed or added one of the mappings that the use of an area or a competency stands for. */
export function isUseReviewed(use: AreaUse | CompetencyUse): boolean {
  const its = 'competency' in use ? use.competency : null;
  return use.duties.some(({ labels }) =>
    labels.some(
      ({ competency, area, review }) =>
        (its === null ? area === use.area : competency === its) && (review === 'reviewed' || review === 'added'),
    ),
  );
}

/** The same of what a role has of an area or a competency; `false` where it has nothing of it. */
export const isUnitReviewed = ({ areas, competencies }: RoleProfile, unit: AreaId | CompetencyId): boolean =>
  areas.some((use) => use.area === unit && isUseReviewed(use)) ||
  competencies.some((use) => use.competency === unit && isUseReviewed(use));
