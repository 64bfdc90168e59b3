import type { Area, CompetencyId, Framework, RoleProfile } from '../../engine/index.ts';

export interface AreaRowData {
  readonly area: Area;
  /** Over all roles. */
  readonly dutyCount: number;
  readonly roleCount: number;
  /** The competencies most asked for, at most three: by duties, then in framework order. */
  readonly top: readonly { readonly competency: CompetencyId; readonly dutyCount: number }[];
}

/** For each area in framework order: how much the roles ask of it, and of what in it. */
export function areaRows(framework: Framework, profiles: readonly RoleProfile[]): AreaRowData[] {
  return framework.areas.map((area) => {
    const uses = profiles.map((profile) => profile.areas.find((use) => use.area === area.id));
    const top = area.competencies
      .map(({ id }) => ({
        competency: id,
        dutyCount: profiles
          .flatMap((profile) => profile.competencies)
          .filter((use) => use.competency === id)
          .reduce((sum, use) => sum + use.dutyCount, 0),
      }))
      .filter(({ dutyCount }) => dutyCount > 0)
      .sort((a, b) => b.dutyCount - a.dutyCount)
      .slice(0, 3);
    return {
      area,
      dutyCount: uses.reduce((sum, use) => sum + (use?.dutyCount ?? 0), 0),
      roleCount: uses.filter((use) => use && use.dutyCount > 0).length,
      top,
    };
  });
}
