import type { AreaUse, CompetencyUse } from '../../engine/index.ts';

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
