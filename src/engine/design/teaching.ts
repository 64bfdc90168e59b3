import { reaches, type CurriculumUnit, type TeachingNeed, type UnitAim } from './curriculum.ts';

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
