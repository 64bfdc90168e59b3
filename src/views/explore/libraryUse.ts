import type { AreaId, CompetencyId, RoleProfile } from '../../engine/index.ts';

/** How much the roles of the library ask of an area or a competency. */
export interface UnitTotal {
  readonly roleCount: number;
  readonly dutyCount: number;
}
const NOTHING: UnitTotal = { roleCount: 0, dutyCount: 0 };

/** Over all roles; an area or a competency that none asks for counts zero. */
export type LibraryUse = (unit: AreaId | CompetencyId) => UnitTotal;

export function libraryUse(profiles: readonly RoleProfile[]): LibraryUse {
  const totals = new Map<AreaId | CompetencyId, UnitTotal>();
  const add = (unit: AreaId | CompetencyId, dutyCount: number): void => {
    if (dutyCount === 0) return;
    const before = totals.get(unit) ?? NOTHING;
    totals.set(unit, { roleCount: before.roleCount + 1, dutyCount: before.dutyCount + dutyCount });
  };
  for (const { areas, competencies } of profiles) {
    for (const use of areas) add(use.area, use.dutyCount);
    for (const use of competencies) add(use.competency, use.dutyCount);
  }
  return (unit) => totals.get(unit) ?? NOTHING;
}
