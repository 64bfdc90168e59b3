import { formatOf } from '../format.ts';

const { count, plural, list } = formatOf('en');
const quoted = (name: string): string => `“${name}”`;
const competencies = (n: number): string => count(n, 'competency', 'competencies');
const areas = (n: number): string => count(n, 'area', 'areas');

export const compare = {
  title: 'Compare roles',
  purpose: 'What two roles have in common, what is only in one of them, and what neither does.',
  first: 'First role',
  second: 'Second role',
  noRole: 'Choose a role',
  swap: 'Swap the two roles',
  examples: 'Compare the two examples',
  duties: (n: number, outside: number) =>
    `${count(n, 'duty', 'duties')}, ${n === 0 ? 'nothing to compare' : `${outside} outside the framework`}`,
  pickOne: 'Choose a second role',
  pickTwo: 'Choose two roles',
  nearest: (role: string) => `Closest to ${quoted(role)}`,
  inCommon: (n: number, all: number) => `${n} of ${competencies(all)} in common`,
  notes: {
    label: 'Worth knowing',
    unknown: (n: number, ids: readonly string[]) =>
      `${count(n, 'role', 'roles')} of this address ${plural(n, 'is', 'are')} unknown here and ${plural(n, 'was', 'were')} left out: ${list(ids)}.`,
    many: (n: number) => `This version compares two roles; of the ${n} in this address the first two are shown.`,
    instead: (role: string) => `Compare ${quoted(role)} instead of the second role`,
    languages: 'The two postings are not in the same language: compare their meaning, not their words.',
    unreviewed: 'No mapping of these two roles has been reviewed yet: all are proposed.',
    unreviewedOne: (role: string) => `No mapping of ${quoted(role)} has been reviewed yet: all are proposed.`,
    noDuty: (role: string) => `No duty was found in ${quoted(role)}: there is nothing to compare.`,
  },
  count: {
    label: 'What counts',
    minLevel: 'Involvement, at least',
  },
  circles: {
    title: 'In common and apart',
    finding: (
      n: { shared: number; union: number; first: number; second: number; none: number; all: number },
      a: string,
      b: string,
    ) =>
      `${n.shared === 0 ? 'No competency is' : `${competencies(n.shared)} ${plural(n.shared, 'is', 'are')}`} common to the 2 roles (${n.shared} of ${n.union}); ${n.first} ${plural(n.first, 'is', 'are')} only in ${quoted(a)}, ${n.second} only in ${quoted(b)}; ${n.none} of the ${n.all} competencies of the framework ${plural(n.none, 'is', 'are')} asked for by neither.`,
    description:
      'Two circles, their areas true to the number of competencies of each role; where they overlap, those of both.',
    shared: (n: number) => plural(n, 'in common', 'in common'),
    detail: (n: number, own: number) => `${competencies(n)}, ${own} of its own`,
    onlyIn: (role: string) => `Only in ${quoted(role)}`,
    common: 'Common to both',
    neither: 'In neither',
    opens: (set: string, n: number) => `${set}: ${competencies(n)}. Open the list`,
    set: 'Set',
    number: 'Competencies',
    caption: 'Competencies of the two roles, by set',
  },
  similarity: {
    title: 'Likeness',
    jaccard: (n: number, all: number) => `${n} in common of ${all}, by presence (Jaccard)`,
    weighted: (n: number, all: number) => `${n} in common of ${all}, by involvement (weighted Jaccard)`,
    few: 'With fewer than 3 in common these figures say little.',
    none: 'Neither role asks for any competency: there is no likeness to measure.',
    method: 'How it is computed',
  },
  rows: {
    title: 'Area by area',
    caption: 'Values of the two roles by area and, in open areas, by competency',
    description:
      'One row for each area and, in open areas, each competency. Circle: first role; square: second; diamond: both at the same value; hollow at the start of the scale: not mentioned.',
    measure: { label: 'Measure', involvement: 'Involvement', duties: 'Duties', presence: 'Presence' },
    order: {
      label: 'Order of competencies',
      difference: 'By difference',
      framework: 'As in the framework',
      first: 'By first role',
      second: 'By second role',
    },
    hideCommon: 'Hide what is common',
    openAll: 'Open all areas',
    closeAll: 'Close all areas',
    mentioned: 'mentioned',
    difference: 'Gap',
    equal: '=',
    unit: 'Area or competency',
    legendBoth: 'both',
    legendNone: 'not mentioned',
    finding: {
      involvement: (
        n: number,
        widest: readonly string[],
        first: number,
        second: number,
        equal: number,
        a: string,
        b: string,
      ) =>
        n === 0
          ? 'Both roles are at the same involvement in every area.'
          : `The widest gap, of ${count(n, 'level', 'levels')}, is in ${list(widest.map(quoted))}; ${quoted(a)} goes further in ${areas(first)}, ${quoted(b)} in ${second}; in ${equal} they are level.`,
      duties: (
        n: number,
        widest: readonly string[],
        first: number,
        second: number,
        equal: number,
        a: string,
        b: string,
      ) =>
        n === 0
          ? 'Both roles give each area the same number of duties.'
          : `The widest gap, of ${count(n, 'duty', 'duties')}, is in ${list(widest.map(quoted))}; ${quoted(a)} has more duties in ${areas(first)}, ${quoted(b)} in ${second}; in ${equal} as many.`,
      presence: (both: number, first: number, second: number, none: number, a: string, b: string) =>
        `${areas(both)} ${plural(both, 'is', 'are')} mentioned by both roles, ${first} only by ${quoted(a)}, ${second} only by ${quoted(b)}, ${none} by neither.`,
    },
    say: (unit: string, a: string, first: string, b: string, second: string) =>
      `${unit}. ${a}: ${first}; ${b}: ${second}.`,
    sayDuties: (level: string, n: number) => `${level}, ${count(n, 'duty', 'duties')}`,
    keys: [
      ['Space', 'open an area, select a competency'],
      ['PgUp, PgDn', 'previous and next area'],
    ] as readonly (readonly [key: string, does: string])[],
    opens: (said: string) => `${said} Open the sentences`,
    cell: (role: string, unit: string, said: string) => `${role}, ${unit}: ${said}. Open the sentences`,
  },
  lists: {
    title: 'The three lists',
    none: 'None.',
    balance: (n: number, first: number, second: number, equal: number, a: string, b: string) =>
      `Of ${plural(n, 'the one in common', `the ${n} in common`)}, ${first} ${plural(first, 'goes', 'go')} further in ${quoted(a)}, ${second} in ${quoted(b)}, ${equal} ${plural(equal, 'is', 'are')} at the same level.`,
    deeper: (role: string, n: number) => `Deeper in ${quoted(role)} by ${count(n, 'level', 'levels')}`,
    equal: 'Same level',
    select: 'Show the wording of both roles',
  },
  wording: {
    title: 'In the words of each role',
    hint: 'Choose a competency to set the sentences of both roles side by side.',
    competency: 'Competency',
    choose: 'Choose a competency',
    shared: 'Common to both',
    absent: 'This role does not mention it.',
    back: 'Back to where you were',
    open: 'Open in the role',
  },
  uncovered: {
    title: 'What neither covers',
    finding: (n: number, all: number, whole: readonly string[]) =>
      `${n} of the ${competencies(all)} of the framework ${plural(n, 'is', 'are')} asked for by neither role${whole.length === 0 ? '' : `, among them all of ${list(whole.map(quoted))}`}.`,
    none: 'Every competency of the framework is asked for by at least one of the two.',
    inArea: (n: number, all: number) => `${n} of ${all}`,
  },
};
