import type { AreaId, CompetencyId, Framework } from '../model.ts';

/** How far a unit leads: introduce, reinforce, master. */
export type TeachingLevel = 'I' | 'A' | 'M';
export const TEACHING_LEVELS: readonly TeachingLevel[] = ['I', 'A', 'M'];

/** What involvement asks of teaching: contributing needs an introduction, advising and leading mastery. */
export const teachingLevelFor = (rank: number): TeachingLevel => (rank <= 1 ? 'I' : rank <= 3 ? 'A' : 'M');
export const reaches = (taught: TeachingLevel, required: TeachingLevel): boolean =>
  TEACHING_LEVELS.indexOf(taught) >= TEACHING_LEVELS.indexOf(required);

/** What a unit does for one competency. */
export interface UnitAim {
  readonly competency: CompetencyId;
  readonly level: TeachingLevel;
  readonly isAssessed: boolean;
}

/** Hours of a unit by kind; 0 where nobody has said yet. */
export interface UnitHours {
  readonly lecture: number;
  readonly practice: number;
  readonly field: number;
}
export const HOUR_KINDS = ['lecture', 'practice', 'field'] as const satisfies readonly (keyof UnitHours)[];

export interface CurriculumUnit {
  /** Unlike that of any other unit of the curriculum. */
  readonly id: string;
  readonly title: string;
  readonly aims: readonly UnitAim[];
  /** "Organiser une supervision formative", one each; empty as long as nobody has written any. */
  readonly objectives: readonly string[];
  readonly content: string;
  readonly method: string;
  readonly assessment: string;
  readonly hours: UnitHours;
  /** Units to be taken before it. */
  readonly prerequisites: readonly string[];
}

/** What is asked of a curriculum for one competency. */
export interface TeachingNeed {
  readonly competency: CompetencyId;
  readonly level: TeachingLevel;
}

const UNIT_AIMS_MOST = 4;
const NO_HOURS: UnitHours = { lecture: 0, practice: 0, field: 0 };

/** The units that needs of one area are shared out to: as few as can be, none with more than four, as even as can be. */
function shared<Item>(items: readonly Item[]): Item[][] {
  const count = Math.ceil(items.length / UNIT_AIMS_MOST);
  return Array.from({ length: count }, (_, i) =>
    items.slice(Math.round((i * items.length) / count), Math.round(((i + 1) * items.length) / count)),
  );
}

/**
 * A first draft: needs of one area go together, in the order of the framework, at most four to a unit; areas in the order
 * of their most urgent need. Nothing is invented: hours, methods and words are left empty.
 * @param needs    the most urgent first
 * @param titleOf  names the unit of an area, of which it is the `part`th of `parts`
 */
export function draftUnits(
  needs: readonly TeachingNeed[],
  { areas }: Framework,
  titleOf: (area: AreaId, part: number, parts: number) => string,
): CurriculumUnit[] {
  const asked = new Map(needs.map((need, place) => [need.competency, { ...need, place }]));
  return areas
    .map(({ id, competencies }) => ({ id, needs: competencies.flatMap((one) => asked.get(one.id) ?? []) }))
    .filter((area) => area.needs.length > 0)
    .sort((a, b) => Math.min(...a.needs.map(({ place }) => place)) - Math.min(...b.needs.map(({ place }) => place)))
    .flatMap((area) =>
      shared(area.needs).map((group, i, parts): CurriculumUnit => ({
        id: `${area.id}-${i + 1}`,
        title: titleOf(area.id, i + 1, parts.length),
        aims: group.map(({ competency, level }) => ({ competency, level, isAssessed: true })),
        objectives: [],
        content: '',
        method: '',
        assessment: '',
        hours: NO_HOURS,
        prerequisites: [],
      })),
    );
}

/** What is wrong with how a competency is taught. */
export type TeachingFlag = 'uncovered' | 'notAssessed' | 'belowLevel' | 'overTaught';
/** More units for one competency are said to be too many. */
export const UNITS_MOST = 3;

export interface TaughtCompetency {
  readonly need: TeachingNeed;
  /** In the order of the units: what each does for it, or `null`. */
  readonly cells: readonly (UnitAim | null)[];
  /** A unit teaches it at the level asked for, or above, and assesses it. */
  readonly isCovered: boolean;
  readonly flags: readonly TeachingFlag[];
}

/** How a curriculum answers its needs: covered is what one unit at least teaches at the level asked for and assesses. */
export function taughtCompetencies(
  needs: readonly TeachingNeed[],
  units: readonly CurriculumUnit[],
): TaughtCompetency[] {
  return needs.map((need) => {
    const cells = units.map(({ aims }) => aims.find(({ competency }) => competency === need.competency) ?? null);
    const taught = cells.filter((cell) => cell !== null);
    const atLevel = taught.filter(({ level }) => reaches(level, need.level));
    const isCovered = atLevel.some(({ isAssessed }) => isAssessed);
    const flags: TeachingFlag[] = [];
    if (taught.length === 0) flags.push('uncovered');
    else if (atLevel.length === 0) flags.push('belowLevel');
    else if (!isCovered) flags.push('notAssessed');
    if (taught.length > UNITS_MOST) flags.push('overTaught');
    return { need, cells, isCovered, flags };
  });
}

/** The units of a circle of prerequisites, each before the next, or `null` where there is none. */
export function circleOf(units: readonly CurriculumUnit[]): readonly string[] | null {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const done = new Set<string>();
  const walk = (id: string, path: readonly string[]): readonly string[] | null => {
    const at = path.indexOf(id);
    if (at >= 0) return path.slice(at);
    if (done.has(id)) return null;
    for (const before of byId.get(id)?.prerequisites ?? []) {
      const circle = walk(before, [...path, id]);
      if (circle) return circle;
    }
    done.add(id);
    return null;
  };
  for (const { id } of units) {
    const circle = walk(id, []);
    if (circle) return circle;
  }
  return null;
}

export interface CurriculumHours {
  readonly byKind: UnitHours;
  readonly total: number;
  /** A unit's hours go in equal parts to the competencies that it teaches. */
  readonly byArea: ReadonlyMap<AreaId, number>;
  /** Hours beyond the budget, below 0 what is left; `null` without a budget. */
  readonly over: number | null;
}

/** The hours of a curriculum, added up; those of a unit that teaches nothing belong to no area. */
export function curriculumHours(
  units: readonly CurriculumUnit[],
  { areas }: Framework,
  budget: number | null,
): CurriculumHours {
  const hoursOf = ({ hours }: CurriculumUnit): number => HOUR_KINDS.reduce((sum, kind) => sum + hours[kind], 0);
  const sum = (kind: keyof UnitHours): number => units.reduce((all, { hours }) => all + hours[kind], 0);
  const byKind = { lecture: sum('lecture'), practice: sum('practice'), field: sum('field') };
  const total = units.reduce((all, unit) => all + hoursOf(unit), 0);
  const areaOf = new Map(areas.flatMap(({ id, competencies }) => competencies.map((one) => [one.id, id] as const)));
  const byArea = new Map<AreaId, number>();
  for (const unit of units)
    for (const { competency } of unit.aims) {
      const area = areaOf.get(competency);
      if (area) byArea.set(area, (byArea.get(area) ?? 0) + hoursOf(unit) / unit.aims.length);
    }
  return { byKind, total, byArea, over: budget === null ? null : total - budget };
}
