import type { AreaId, CompetencyId, Framework } from '../model.ts';
import type { RoleProfile } from './profileRole.ts';

interface UnitIds {
  readonly competency: CompetencyId;
  readonly area: AreaId;
}
/** The grain at which roles are compared. */
export type Unit = keyof UnitIds;
export type UnitId<U extends Unit> = UnitIds[U];

/** What a role asks of one competency or one area. */
export interface UnitUse<U extends Unit> {
  readonly id: UnitId<U>;
  readonly level: number;
  readonly dutyCount: number;
}

const usesIn: { readonly [U in Unit]: (profile: RoleProfile) => UnitUse<U>[] } = {
  competency: (profile) =>
    profile.competencies.map(({ competency, level, dutyCount }) => ({ id: competency, level, dutyCount })),
  area: (profile) =>
    profile.areas.flatMap(({ area, level, dutyCount }) => (level === null ? [] : [{ id: area, level, dutyCount }])),
};

const idsIn: { readonly [U in Unit]: (framework: Framework) => { id: UnitId<U>; area: AreaId }[] } = {
  competency: (framework) =>
    framework.areas.flatMap((area) => area.competencies.map(({ id }) => ({ id, area: area.id }))),
  area: (framework) => framework.areas.map(({ id }) => ({ id, area: id })),
};

/** What the role uses at this grain, in framework order; a use below `minLevel` does not count. */
export function usesOf<U extends Unit>(profile: RoleProfile, unit: U, minLevel = 1): UnitUse<U>[] {
  return usesIn[unit](profile).filter((use) => use.level >= minLevel);
}

/** Every competency or area of the framework, in its order, with the area it belongs to. */
export function unitsOf<U extends Unit>(framework: Framework, unit: U): { id: UnitId<U>; area: AreaId }[] {
  return idsIn[unit](framework);
}
