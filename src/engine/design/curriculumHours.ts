import type { AreaId, CompetencyId, Framework } from '../model.ts';
import { HOUR_KINDS, type CurriculumUnit, type UnitHours } from './curriculum.ts';

export interface CurriculumHours {
  readonly byKind: UnitHours;
  readonly total: number;
  /** In the order of the units. */
  readonly byUnit: readonly number[];
  /** A unit's hours go in equal parts to the competencies that it teaches. */
  readonly byCompetency: ReadonlyMap<CompetencyId, number>;
  readonly byArea: ReadonlyMap<AreaId, number>;
  /** Hours of units that teach nothing yet. */
  readonly ofNoArea: number;
  /** Units of which nobody has set any hours. */
  readonly unsetCount: number;
  /** Hours beyond the budget, below 0 what is left; `null` without a budget. */
  readonly over: number | null;
}

/** Tenths that are added up leave a rest smaller than any hour: 0.1 + 0.2 is no more than 0.3. */
const withoutRest = (hours: number): number => Math.round(hours * 1000) / 1000 + 0; // + 0: never −0

const hoursOf = ({ hours }: CurriculumUnit): number => HOUR_KINDS.reduce((sum, kind) => sum + hours[kind], 0);

/** The hours of a curriculum, added up. */
export function curriculumHours(
  units: readonly CurriculumUnit[],
  { areas }: Framework,
  budget: number | null,
): CurriculumHours {
  const sum = (kind: keyof UnitHours): number => units.reduce((all, { hours }) => all + hours[kind], 0);
  const byKind = { lecture: sum('lecture'), practice: sum('practice'), field: sum('field') };
  const byUnit = units.map(hoursOf);
  const total = byUnit.reduce((all, hours) => all + hours, 0);
  const areaOf = new Map(areas.flatMap(({ id, competencies }) => competencies.map((one) => [one.id, id] as const)));
  const byCompetency = new Map<CompetencyId, number>();
  const byArea = new Map<AreaId, number>();
  for (const unit of units)
    for (const { competency } of unit.aims) {
      const share = hoursOf(unit) / unit.aims.length;
      byCompetency.set(competency, (byCompetency.get(competency) ?? 0) + share);
      const area = areaOf.get(competency);
      if (area) byArea.set(area, (byArea.get(area) ?? 0) + share);
    }
  return {
    byKind,
    total,
    byUnit,
    byCompetency,
    byArea,
    ofNoArea: units.filter(({ aims }) => aims.length === 0).reduce((all, unit) => all + hoursOf(unit), 0),
    unsetCount: byUnit.filter((hours) => hours === 0).length,
    over: budget === null ? null : withoutRest(total - budget),
  };
}
