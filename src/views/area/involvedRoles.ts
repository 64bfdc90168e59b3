import type { AreaId, AreaUse, CompetencyId, CompetencyUse, MappedPosting, RoleProfile } from '../../engine/index.ts';

/** A role that is asked for an area, and what it does there. */
export interface InvolvedRole {
  readonly posting: MappedPosting;
  readonly use: AreaUse;
  readonly competencies: ReadonlyMap<CompetencyId, CompetencyUse>;
}

/**
 * The roles that are asked for an area.
 * @param profiles  of the postings, in their order
 * @returns         the most involved first: by level, then by number of duties, then as given
 */
export function involvedRoles(
  area: AreaId,
  postings: readonly MappedPosting[],
  profiles: readonly RoleProfile[],
): InvolvedRole[] {
  return postings
    .flatMap((posting, i): InvolvedRole[] => {
      const use = profiles[i]?.areas.find((one) => one.area === area);
      if (!use || use.dutyCount === 0) return [];
      const its = profiles[i]?.competencies.filter((one) => one.area === area) ?? [];
      return [{ posting, use, competencies: new Map(its.map((one) => [one.competency, one])) }];
    })
    .sort((a, b) => (b.use.level ?? 0) - (a.use.level ?? 0) || b.use.dutyCount - a.use.dutyCount);
}
