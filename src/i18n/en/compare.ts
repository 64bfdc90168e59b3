import { formatOf } from '../format.ts';

const { count, plural, list } = formatOf('en');
const quoted = (name: string): string => `“${name}”`;
const competencies = (n: number): string => count(n, 'competency', 'competencies');
const areas = (n: number): string => count(n, 'area', 'areas');
const orNone = (n: number): string => (n === 0 ? 'none' : String(n));
/** "none goes", "1 goes", "3 go". */
const none = (n: number, one: string, many: string): string => `${orNone(n)} ${n < 2 ? one : many}`;
/** In how many areas each of two roles leads, the one that does named first. */
const leads = (does: string, first: number, second: number, a: string, b: string): string =>
  first === 0 && second > 0
    ? `${quoted(b)} ${does} in ${areas(second)}, ${quoted(a)} in none`
    : `${quoted(a)} ${does} in ${areas(first)}, ${quoted(b)} in ${orNone(second)}`;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const small = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

export const compare = {
  title: 'Compare roles',
  purpose: 'What two or more roles have in common, what is only in one of them, and what was found in none.',
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
    languages: 'The two postings are not in the same language: compare their meaning, not their words.',
    unreviewed: 'No mapping of these two roles has been reviewed yet: all are proposed.',
    unreviewedOne: (role: string) => `No mapping of ${quoted(role)} has been reviewed yet: all are proposed.`,
    noDuty: (role: string) => `No duty was found in ${quoted(role)}: there is nothing to compare.`,
  },
  count: {
    label: 'What counts',
    minLevel: 'Involvement, at least',
    reviewedOnly: 'Reviewed mappings only',
    limited: (sentence: string, level: string | null, primary: boolean, reviewed: boolean) => {
      const limits = [
        ...(level === null ? [] : [`involvement of at least ${level}`]),
        ...(primary ? ['primary mappings only'] : []),
        ...(reviewed ? ['reviewed mappings only'] : []),
      ];
      return limits.length === 0 ? sentence : `${capital(limits.join(', '))}: ${small(sentence)}`;
    },
  },
  jump: {
    label: 'On this page',
    shared: 'In common',
  },
  circles: {
    title: 'In common and apart',
    finding: (
      n: { shared: number; union: number; first: number; second: number; none: number; all: number },
      a: string,
      b: string,
    ) =>
      n.union === 0
        ? `None of the ${competencies(n.all)} of the framework was found in either of the 2 roles.`
        : `${n.shared === 0 ? 'No competency is' : `${competencies(n.shared)} ${plural(n.shared, 'is', 'are')}`} common to the 2 roles (${n.shared} of ${n.union}); ${none(n.first, 'is', 'are')} only in ${quoted(a)}, ${none(n.second, 'is', 'are')} only in ${quoted(b)}; ${n.none === 0 ? 'every competency of the framework was found in one of them at least' : `${n.none} of the ${competencies(n.all)} of the framework ${plural(n.none, 'was', 'were')} found in neither`}.`,
    description:
      'Two circles, their areas true to the number of competencies of each role; where they overlap, those of both.',
    shared: (n: number) => plural(n, 'in common', 'in common'),
    detail: (n: number, own: number) =>
      n === 0 ? 'no competency' : `${competencies(n)}, ${own === 0 ? 'none' : own} of its own`,
    onlyIn: (role: string) => `Only in ${quoted(role)}`,
    common: 'Common to both',
    neither: 'In neither',
    opens: (set: string, n: number) => `${set}: ${competencies(n)}. Open the list`,
    set: 'Set',
    number: 'Competencies',
    caption: 'Competencies of the two roles, by set',
    hint: 'Each number leads to its list.',
    nothing: 'Nothing to draw: no competency that counts was found.',
  },
  similarity: {
    title: 'Likeness',
    jaccard: (n: number, all: number) => `${n} in common of ${all}, by presence (Jaccard)`,
    weighted: (n: number, all: number) => `${n} in common of ${all}, by involvement (weighted Jaccard)`,
    few: 'With fewer than 3 in common these figures say little.',
    none: 'No competency was found in either role: there is no likeness to measure.',
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
          ? 'Both roles are at the same involvement in every area that was found in either.'
          : `The widest gap, of ${count(n, 'level', 'levels')}, is in ${list(widest.map(quoted))}; ${leads('goes further', first, second, a, b)}; they are level in ${equal === 0 ? 'none' : areas(equal)}.`,
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
          : `The widest gap, of ${count(n, 'duty', 'duties')}, is in ${list(widest.map(quoted))}; ${leads('has more duties', first, second, a, b)}; they have as many in ${equal === 0 ? 'none' : areas(equal)}.`,
      presence: (both: number, first: number, second: number, neither: number, a: string, b: string) =>
        `${both === 0 ? 'No area is' : `${areas(both)} ${plural(both, 'is', 'are')}`} mentioned by both roles, ${orNone(first)} only by ${quoted(a)}, ${orNone(second)} only by ${quoted(b)}, ${orNone(neither)} by neither.`,
      nothing: 'No area was found in either role.',
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
    balance: (n: number, first: number, second: number, equal: number, a: string, b: string) => {
      if (equal === n)
        return `${plural(n, 'The one', `The ${n}`)} in common ${plural(n, 'is', 'are')} at the same level in both roles.`;
      if (n === 1) return `The one in common goes further in ${quoted(first > 0 ? a : b)}.`;
      return `Of the ${n} in common, ${none(first, 'goes', 'go')} further in ${quoted(a)}, ${none(second, 'goes', 'go')} further in ${quoted(b)}, ${none(equal, 'is', 'are')} at the same level.`;
    },
    deeper: (role: string, n: number) => `Deeper in ${quoted(role)} by ${count(n, 'level', 'levels')}`,
    equal: 'Same level',
    show: (n: number) => `Show the ${competencies(n)}`,
    select: 'Show the wording of both roles',
  },
  wording: {
    title: 'In the words of each role',
    hint: 'Choose a competency to set the sentences of both roles side by side.',
    competency: 'Competency',
    choose: 'Choose a competency',
    shared: 'Common to both',
    absent: 'Not found in the duties of this role.',
    nothing: 'No competency that counts was found in either role: there are no sentences to set side by side.',
    back: 'Back to where you were',
    open: 'Open in the role',
  },
  uncovered: {
    title: 'What neither covers',
    finding: (n: number, all: number, whole: readonly string[]) =>
      n === all
        ? `None of the ${competencies(all)} of the framework was found in the duties of either posting.`
        : `${n} of the ${competencies(all)} of the framework ${plural(n, 'was', 'were')} not found in the duties of either posting${whole.length === 0 ? '' : `, among them all of ${list(whole.map(quoted))}`}.`,
    none: 'Every competency of the framework was found in the duties of at least one of the two postings.',
    written: 'A posting says what was written: what was not found in it may still be part of the work.',
    nearNote: 'Close: a duty whose words point to it too, but less than to what the duty was mapped to.',
    near: 'close:',
    nearDuty: (n: number, role: string) => `duty ${n} of ${quoted(role)}`,
    inArea: (n: number, all: number) => `${n} of ${all}`,
  },
};
