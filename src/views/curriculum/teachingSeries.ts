import { areaColour, areaLabelColour } from '../../charts/shared/areaColours.ts';
import type {
  Hours,
  TeachingCell,
  TeachingRemark,
  TeachingRow,
  TeachingSeries,
} from '../../charts/teaching/teachingSeries.ts';
import type { TeachingMark } from '../../charts/teaching/Teaching.tsx';
import {
  reaches,
  type Area,
  type AreaId,
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

/** A row of the picture: an area or a competency. */
export type TaughtUnit = AreaId | CompetencyId;
/** The column of what is asked for; ids of units are never empty. */
export const REQUIRED = '';

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

/** Hours of a unit; `null`: nobody has set any. */
export const unitHours = (place: number, { hours }: Pick<TeachingProps, 'hours'>): number | null =>
  hours.byUnit[place] || null;

/** Hours of a competency, 0 where no unit teaches it; `null`: nobody has set any. */
export const needHours = ({ need, flags }: TaughtCompetency, { hours }: Pick<TeachingProps, 'hours'>): number | null =>
  hours.byCompetency.get(need.competency) || (flags.includes('uncovered') ? 0 : null);

export const shownHours = (hours: number | null, { format }: Messages): string =>
  hours === null ? '—' : format.amount(hours);
const sayHours = (hours: number | null, { teaching }: Messages): string =>
  hours === null ? teaching.noHours : teaching.hoursOf(hours);

const LOOKS: Readonly<Record<TeachingFlag, TeachingRemark['look']>> = {
  uncovered: 'boxed',
  notAssessed: 'hollow',
  belowLevel: 'broken',
  overTaught: 'plain',
};
const EMPTY: TeachingCell = { text: '', shade: null, hasRing: false, isAssessed: true, isShort: false };

/** The rows of the picture: each area with its needs. */
export function teachingSeries(
  props: Omit<TeachingProps, 'roles'>,
  messages: Messages,
): TeachingSeries<TaughtUnit, string> {
  const { units, hours } = props;
  const { teaching: words, format } = messages;
  const asHours = (value: number | null): Hours => ({ value: value ?? 0, text: shownHours(value, messages) });
  return {
    tree: null,
    columns: [
      { id: REQUIRED, letter: '', title: words.required },
      ...units.map(({ id, title }, i) => ({
        id,
        letter: format.number(i + 1),
        title: title === '' ? words.untitled : title,
      })),
    ],
    remarksTitle: words.toMend,
    hours:
      hours.total > 0
        ? {
            title: words.hours,
            unitsTitle: words.unitHours,
            byUnit: units.map((_, i) => asHours(unitHours(i, props))),
            total: format.amount(hours.total),
          }
        : null,
    rows: taughtByArea(props).flatMap(({ area, taught }): TeachingRow<TaughtUnit>[] => {
      const colours = {
        isSelected: false,
        isOpen: null,
        colour: areaColour(area.number),
        badgeColour: areaLabelColour(area.number),
      };
      return [
        {
          ...colours,
          id: area.id,
          label: area.label[format.lang],
          badge: area.number,
          cells: [],
          remarks: [],
          hours: asHours(hours.byArea.get(area.id) || null),
        },
        ...taught.map((one): TeachingRow<TaughtUnit> => ({
          ...colours,
          id: one.need.competency,
          label: competencyName(one.need.competency, props, messages),
          badge: null,
          cells: [
            { ...EMPTY, text: one.need.level },
            ...one.cells.map((aim): TeachingCell =>
              aim
                ? {
                    text: aim.level,
                    shade: SHADES[aim.level],
                    hasRing: false,
                    isAssessed: aim.isAssessed,
                    isShort: isShort(aim, one),
                  }
                : EMPTY,
            ),
          ],
          remarks: one.flags.map((flag) => ({ text: words.flags[flag], look: LOOKS[flag] })),
          hours: asHours(needHours(one, props)),
        })),
      ];
    }),
  };
}

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
  return `${words.finding(taught.length, covered, counts)} ${words.total(hours.total, hours.over ?? 0, hours.unsetCount)}`;
}

/** Less is what is left over from adding up parts of hours. */
const LEAST_HOURS = 0.05;

/** Hours of units that go to competencies that are no needs, or to none; 0 where there are hardly any. */
export function hoursElsewhere({ taught, hours }: Pick<TeachingProps, 'taught' | 'hours'>): number {
  const left = taught.reduce((all, { need }) => all - (hours.byCompetency.get(need.competency) ?? 0), hours.total);
  return left < LEAST_HOURS ? 0 : left;
}

/** What a mark of the picture says. */
export function describeTeaching(
  mark: TeachingMark<TaughtUnit, string>,
  props: TeachingProps,
  messages: Messages,
): string {
  const { units, hours } = props;
  const { say, levels, ...words } = messages.teaching;
  if (mark.kind === 'total') return say.hours(words.unitHours, words.hoursOf(hours.total));
  const place = 'column' in mark ? units.findIndex(({ id }) => id === mark.column) : -1;
  const unit = words.unit(place + 1, units[place]?.title ?? '');
  if (mark.kind === 'unitHours') return say.hours(unit, sayHours(unitHours(place, props), messages));
  const one = props.taught.find(({ need }) => need.competency === mark.row);
  if (!one) {
    const group = taughtByArea(props).find(({ area }) => area.id === mark.row);
    if (!group) return '';
    const { id, label } = group.area;
    return say.area(label[messages.format.lang], group.taught.length, hours.byArea.get(id) ?? 0);
  }
  const name = competencyName(one.need.competency, props, messages);
  if (mark.kind === 'cell') {
    const aim = one.cells[place] ?? null;
    return aim ? say.cell(unit, name, levels[aim.level], aim.isAssessed, isShort(aim, one)) : say.empty(unit, name);
  }
  if (mark.kind === 'hours') return say.hours(name, sayHours(needHours(one, props), messages));
  const taughtIn = one.cells.filter((aim) => aim !== null).length;
  return say.need(name, levels[one.need.level], flagWords(one, messages), taughtIn);
}
