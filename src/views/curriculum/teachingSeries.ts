import {
  reaches,
  type Area,
  type CompetencyId,
  type CurriculumHours,
  type CurriculumUnit,
  type FrameworkIndex,
  type RoleId,
  type TaughtCompetency,
  type TeachingFlag,
  type TeachingLevel,
  type UnitAim,
} from '../../engine/index.ts';
import type { Messages } from '../../i18n/messages.ts';

/** How a curriculum answers its needs, and in how many hours. */
export interface TeachingProps {
  readonly taught: readonly TaughtCompetency[];
  /** Those that the cells of `taught` stand for. */
  readonly units: readonly CurriculumUnit[];
  readonly hours: CurriculumHours;
  readonly index: FrameworkIndex;
  /** Whose sentences are shown; none: those of all. */
  readonly roles: readonly RoleId[];
}

/** The needs of one area, in their order, with the area itself. */
export interface TaughtArea {
  readonly area: Area;
  readonly taught: readonly TaughtCompetency[];
}

export function taughtByArea({ index, taught }: Pick<TeachingProps, 'index' | 'taught'>): TaughtArea[] {
  return index.framework.areas.flatMap((area) => {
    const its = taught.filter(({ need }) => index.competencies.get(need.competency)?.area === area.id);
    return its.length > 0 ? [{ area, taught: its }] : [];
  });
}

/** The ramp of involvement, which the levels of teaching follow from: introduce 1, reinforce 3, master 5. */
export const SHADES: Readonly<Record<TeachingLevel, number>> = { I: 1, A: 3, M: 5 };

export const isShort = ({ level }: UnitAim, { need }: TaughtCompetency): boolean => !reaches(level, need.level);

export const competencyName = (
  competency: CompetencyId,
  { index }: Pick<TeachingProps, 'index'>,
  { format }: Messages,
): string => index.competencies.get(competency)?.label[format.lang] ?? competency;

/** What is wrong with how it is taught or, with nothing wrong, that it is covered. */
export function flagWords({ flags, isCovered }: TaughtCompetency, { teaching }: Messages): string[] {
  return [...(isCovered ? [teaching.covered] : []), ...flags.map((flag) => teaching.flags[flag])];
}

/** Hours, or that nobody has set any. */
export const sayHours = (hours: number, { teaching }: Messages): string =>
  hours > 0 ? teaching.hoursOf(hours) : teaching.noHours;

/** The sentence before the picture. */
export function teachingFinding(
  { taught, hours }: Pick<TeachingProps, 'taught' | 'hours'>,
  messages: Messages,
): string {
  const { teaching: words } = messages;
  const countOf = (flag: TeachingFlag): number => taught.filter(({ flags }) => flags.includes(flag)).length;
  const covered = taught.filter(({ isCovered }) => isCovered).length;
  const counts = {
    uncovered: countOf('uncovered'),
    notAssessed: countOf('notAssessed'),
    belowLevel: countOf('belowLevel'),
    overTaught: countOf('overTaught'),
  };
  return `${words.finding(taught.length, covered, counts)} ${words.total(hours.total, hours.over ?? 0)}`;
}

/** Less is what is left over from adding up parts of hours. */
const LEAST_HOURS = 0.05;

/** Hours of units that go to competencies that are no needs, or to none; 0 where there are hardly any. */
export function hoursElsewhere({ taught, hours }: Pick<TeachingProps, 'taught' | 'hours'>): number {
  const left = taught.reduce((all, { need }) => all - (hours.byCompetency.get(need.competency) ?? 0), hours.total);
  return left < LEAST_HOURS ? 0 : left;
}
