import type { AreaId, CompetencyId, Framework } from '../model.ts';
import { reaches, type CurriculumUnit, type TeachingLevel, type TeachingNeed, type UnitHours } from './curriculum.ts';
import { curriculumHours } from './curriculumHours.ts';
import { taughtCompetencies } from './teaching.ts';

/** A curriculum as it is compared: what is asked of it, and its units. */
export interface ComparedCurriculum {
  readonly needs: readonly TeachingNeed[];
  readonly units: readonly CurriculumUnit[];
}

/** The same of both. */
export interface OfBoth<Value> {
  readonly a: Value;
  readonly b: Value;
}
export interface ComparedNumber extends OfBoth<number> {
  /** b − a. */
  readonly difference: number;
}

/** Which of two curricula cover a need. */
export type CoveredBy = 'both' | 'a' | 'b' | 'neither';

export interface ComparedCompetency {
  readonly competency: CompetencyId;
  /** The level asked for; `null` where it is not asked. */
  readonly asked: OfBoth<TeachingLevel | null>;
  /** The highest level that a unit teaches and assesses; `null`: none. */
  readonly reached: OfBoth<TeachingLevel | null>;
  /** `null` where neither asks for it. */
  readonly covered: CoveredBy | null;
}

export interface CurriculumComparison {
  readonly unitCount: ComparedNumber;
  readonly hours: ComparedNumber;
  readonly hoursByKind: Readonly<Record<keyof UnitHours, ComparedNumber>>;
  /** Areas that either gives hours to, in the order of the framework. */
  readonly hoursByArea: readonly (ComparedNumber & { readonly area: AreaId })[];
  /** All that either asks for or teaches, in the order of the framework. */
  readonly competencies: readonly ComparedCompetency[];
  /** What is asked for, by who covers it, in the order of the framework. */
  readonly covered: Readonly<Record<CoveredBy, readonly CompetencyId[]>>;
}

const compared = (a: number, b: number): ComparedNumber => ({ a, b, difference: b - a });

const coveredBy = (a: boolean, b: boolean): CoveredBy => (a ? (b ? 'both' : 'a') : b ? 'b' : 'neither');

function highestAssessed(units: readonly CurriculumUnit[]): ReadonlyMap<CompetencyId, TeachingLevel> {
  const highest = new Map<CompetencyId, TeachingLevel>();
  for (const { competency, level, isAssessed } of units.flatMap(({ aims }) => aims)) {
    const before = highest.get(competency);
    if (isAssessed && (before === undefined || reaches(level, before))) highest.set(competency, level);
  }
  return highest;
}

/**
 * Two curricula side by side. A need is covered by a curriculum that teaches and assesses it at the level that it asks for
 * itself, or, where it does not ask, at the level that the other asks for. Competencies that the framework does not have
 * are left out.
 */
export function compareCurricula(
  a: ComparedCurriculum,
  b: ComparedCurriculum,
  framework: Framework,
): CurriculumComparison {
  const ofBoth = <Value>(
    read: (curriculum: ComparedCurriculum, other: ComparedCurriculum) => Value,
  ): OfBoth<Value> => ({
    a: read(a, b),
    b: read(b, a),
  });
  const hours = ofBoth(({ units }) => curriculumHours(units, framework, null));
  const asked = ofBoth(({ needs }) => new Map(needs.map(({ competency, level }) => [competency, level])));
  const covered = ofBoth(({ needs, units }, other) => {
    const own = new Set(needs.map(({ competency }) => competency));
    const all = [...needs, ...other.needs.filter(({ competency }) => !own.has(competency))];
    const taught = taughtCompetencies(all, units).filter(({ isCovered }) => isCovered);
    return new Set(taught.map(({ need }) => need.competency));
  });
  const reached = ofBoth(({ units }) => highestAssessed(units));
  const taught = new Set([...a.units, ...b.units].flatMap(({ aims }) => aims.map(({ competency }) => competency)));
  const competencies = framework.areas
    .flatMap((area) => area.competencies)
    .filter(({ id }) => asked.a.has(id) || asked.b.has(id) || taught.has(id))
    .map(({ id }): ComparedCompetency => ({
      competency: id,
      asked: { a: asked.a.get(id) ?? null, b: asked.b.get(id) ?? null },
      reached: { a: reached.a.get(id) ?? null, b: reached.b.get(id) ?? null },
      covered: asked.a.has(id) || asked.b.has(id) ? coveredBy(covered.a.has(id), covered.b.has(id)) : null,
    }));
  const idsOf = (by: CoveredBy): CompetencyId[] =>
    competencies.filter((one) => one.covered === by).map(({ competency }) => competency);
  const ofKind = (kind: keyof UnitHours): ComparedNumber => compared(hours.a.byKind[kind], hours.b.byKind[kind]);
  return {
    unitCount: compared(a.units.length, b.units.length),
    hours: compared(hours.a.total, hours.b.total),
    hoursByKind: { lecture: ofKind('lecture'), practice: ofKind('practice'), field: ofKind('field') },
    hoursByArea: framework.areas
      .map(({ id }) => ({ area: id, ...compared(hours.a.byArea.get(id) ?? 0, hours.b.byArea.get(id) ?? 0) }))
      .filter((area) => area.a > 0 || area.b > 0),
    competencies,
    covered: { both: idsOf('both'), a: idsOf('a'), b: idsOf('b'), neither: idsOf('neither') },
  };
}
