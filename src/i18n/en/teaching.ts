import { formatOf } from '../format.ts';

const { count, plural, number, amount } = formatOf('en');
const hoursOf = (n: number): string => `${amount(n)}\u00a0h`;
const needs = (n: number): string => count(n, 'need', 'needs');
const units = (n: number): string => count(n, 'unit', 'units');
const are = (n: number): string => plural(n, 'is', 'are');
const flags = {
  uncovered: 'not covered',
  notAssessed: 'not assessed',
  belowLevel: 'below the level',
  overTaught: 'more than 3 units',
};

export const teaching = {
  title: 'Curriculum coverage',
  caption: 'Needs, unit by unit: how far each is taught, and hours',
  description:
    'One row for each need: the level asked for, how far each unit leads, what is wrong with it, and its hours. The last row holds the hours of the units.',
  competency: 'Competency',
  required: 'Required',
  coverage: 'Coverage',
  toMend: 'To fix',
  hours: 'Hours',
  unitHours: 'Hours by unit',
  levels: { I: 'I · Introduce', A: 'A · Reinforce', M: 'M · Master' },
  flags,
  covered: 'covered',
  hoursOf,
  noHours: 'hours not set',
  unit: (n: number, title: string) => (title === '' ? `Unit ${number(n)}` : `Unit ${number(n)}: ${title}`),
  untitled: 'Untitled unit',
  /** What a mark says. */
  say: {
    area: (area: string, n: number, hours: number) => `${area}: ${needs(n)}${hours === 0 ? '' : `, ${hoursOf(hours)}`}`,
    need: (competency: string, level: string, found: readonly string[], taughtIn: number) =>
      `${competency}: ${level} required, ${found.join(', ')}${taughtIn === 0 ? '' : `, taught in ${units(taughtIn)}`}`,
    cell: (unit: string, competency: string, level: string, isAssessed: boolean, isShort: boolean) =>
      `${unit} · ${competency}: ${level}${isAssessed ? ', assessed' : ', not assessed'}${isShort ? ', below the required level' : ''}. Show the sentences`,
    empty: (unit: string, competency: string) => `${unit} · ${competency}: not taught there`,
    hours: (what: string, hours: string) => `${what}: ${hours}`,
    open: (competency: string) => `${competency}. Show the sentences`,
  },
  cell: (level: string, isAssessed: boolean) => (isAssessed ? level : `${level} (${flags.notAssessed})`),
  /** @param counts  competencies with each flag */
  finding: (all: number, covered: number, counts: Readonly<Record<keyof typeof flags, number>>) => {
    if (all === 0) return 'No needs are chosen yet.';
    const { uncovered, notAssessed, belowLevel, overTaught } = counts;
    const parts = [
      ...(uncovered > 0 ? [`${number(uncovered)} ${are(uncovered)} not taught`] : []),
      ...(notAssessed > 0 ? [`${number(notAssessed)} ${are(notAssessed)} not assessed`] : []),
      ...(belowLevel > 0 ? [`${number(belowLevel)} ${plural(belowLevel, 'stays', 'stay')} below the level`] : []),
      ...(overTaught > 0 ? [`${number(overTaught)} ${are(overTaught)} taught in ${flags.overTaught}`] : []),
    ];
    const first =
      all === 1
        ? `The only need is ${covered === 1 ? '' : 'not '}covered`
        : covered === all
          ? `All ${needs(all)} are covered`
          : covered === 0
            ? `None of the ${needs(all)} is covered`
            : `${number(covered)} of the ${needs(all)} ${are(covered)} covered`;
    return `${first}${parts.length > 0 ? `; ${parts.join(', ')}` : ''}.`;
  },
  /** @param unset  units of which nobody has set any hours */
  total: (hours: number, over: number, unset: number) =>
    hours === 0
      ? 'No hours are set yet.'
      : `${hoursOf(hours)}${over > 0 ? `, ${hoursOf(over)} too many` : ''}${unset > 0 ? `; ${units(unset)} still without hours` : ''}.`,
  rule: 'Covered = at least one unit at the required level that assesses it.',
  shared: 'A unit’s hours go in equal parts to the competencies that it teaches.',
  elsewhere: (hours: number) => `${hoursOf(hours)} go to something else than these needs.`,
  marks: 'Hollow square: not assessed. Broken frame: below the required level. Thick box: not covered.',
};
