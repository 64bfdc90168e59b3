import { formatOf } from '../format.ts';

const { count, plural, list, number } = formatOf('en');
const quoted = (name: string): string => `“${name}”`;
const competencies = (n: number): string => count(n, 'competency', 'competencies');
const roles = (n: number): string => count(n, 'role', 'roles');
const areas = (n: number): string => count(n, 'area', 'areas');
type Kind = 'exactly' | 'atLeast';

export const many = {
  named: (letter: string, title: string) => `${letter} ${quoted(title)}`,
  mark: 'Mark it in every view',
  marked: 'uses the marked competency',
  roles: {
    title: 'Roles compared',
    add: 'Add a role',
    choose: 'Choose a role',
    library: 'Library',
    references: 'Reference roles',
    up: (role: string) => `Move ${quoted(role)} up`,
    down: (role: string) => `Move ${quoted(role)} down`,
    remove: (role: string) => `Take ${quoted(role)} out of the comparison`,
    show: (n: number) => `The ${roles(n)} compared`,
    every: (n: number) => `Compare the ${roles(n)} of the library`,
    everyShown: (n: number) => `The whole library is compared: ${roles(n)}.`,
  },
  filter: {
    label: 'Narrow down',
    area: 'That mention',
    anyArea: 'any area',
    country: 'Country',
    anyCountry: 'all',
    lang: 'Language',
    anyLang: 'all',
    kept: (n: number, all: number) => `${number(n)} of ${roles(all)}`,
    keep: (n: number) => `Keep only ${plural(n, 'this role', `these ${roles(n)}`)}`,
    clear: 'Lift the filters',
    nothing: 'None of the roles compared passes these filters.',
  },
  notes: {
    languages: 'The postings are not all in the same language: compare their meaning, not their words.',
    unreviewed: (n: number, all: number) =>
      `${n === all ? `None of the ${roles(all)} has been reviewed` : `${number(n)} of ${roles(all)} not reviewed`}: all their mappings are proposed.`,
    noDuties: (n: number, names: string) => `No duty found, so nothing to compare: ${names === '' ? roles(n) : names}.`,
  },
  overview: {
    title: 'In common and apart',
    finding: (
      shared: number,
      n: number,
      most: { readonly count: number; readonly title: string } | null,
      union: number,
    ) =>
      union === 0
        ? `No competency was found in the ${roles(n)}.`
        : `${shared === 0 ? 'No competency is' : `${competencies(shared)} ${plural(shared, 'is', 'are')}`} common to the ${roles(n)}, of ${number(union)} found; ${most === null ? 'none is only in one of them' : `${number(most.count)} ${plural(most.count, 'is', 'are')} only in ${quoted(most.title)}`}.`,
    own: (n: number, all: number) => `Only in one: ${number(n)} of ${roles(all)}`,
  },
  chosen: { label: 'Marked competency', clear: 'Unmark' },
  tabs: {
    label: 'Views',
    matrix: 'Matrix',
    sets: 'Combinations',
    frequency: 'Frequencies',
    similarity: 'Likeness',
  },
  noSets: (n: number) =>
    `Combinations of roles are shown for up to ${roles(n)}: above that there are too many to be read.`,
  tooMany: (n: number) =>
    `Above ${roles(n)} only frequencies are shown. Narrow the roles down to see which does what and which are alike.`,
  cell: {
    unknown: 'no duty found in the posting',
    mentioned: 'yes',
    share: (percent: number) => `${number(percent)}%`,
    use: (level: string, n: number, percent: number, reviewed: boolean) =>
      `${level}, ${count(n, 'duty', 'duties')} (${number(percent)}% of duties)${reviewed ? '' : ', not reviewed'}`,
    say: (letter: string, title: string, unit: string, said: string) => `${letter} ${title}, ${unit}: ${said}`,
    row: (unit: string, n: number, all: number, letters: string) =>
      `${unit}: ${number(n)} of ${roles(all)}${n === 0 || n > 12 ? '' : ` (${letters})`}`,
  },
  block: {
    say: (units: number, n: number, filled: number, cells: number, duties: number) =>
      `Block of ${count(cells, 'cell', 'cells')}, ${count(units, 'area or competency', 'areas and competencies')} by ${roles(n)}: ${number(filled)} mentioned, ${count(duties, 'duty', 'duties')}. Enter or a click in it: the sentences; Escape: undo the block`,
    keys: [
      ['Shift + arrows, drag', 'take cells together; from a name, the whole row or column'],
      ['Escape', 'undo the block'],
    ] as readonly (readonly [string, string])[],
  },
  matrix: {
    title: 'Who does what',
    caption: 'Values of each role by area and, in open areas, by competency',
    description:
      'A row for each area and, in open areas, for each competency; a column for each role. Dot: not mentioned; dash: no duty found; ring: nothing reviewed.',
    finding: (shared: readonly string[], uncovered: readonly string[], n: number, all: number) => {
      const common =
        shared.length === 0
          ? `No area is mentioned by all ${roles(n)}`
          : shared.length === all
            ? `Every area is mentioned by all ${roles(n)}`
            : `${areas(shared.length)} ${plural(shared.length, 'is', 'are')} mentioned by all ${roles(n)}: ${list(shared.map(quoted))}`;
      return `${common}${uncovered.length === 0 ? '' : `; no role mentions ${list(uncovered.map(quoted))}`}.`;
    },
    nothing: 'No row is left: everything is hidden.',
    unit: 'Area or competency',
    measure: {
      label: 'Measure',
      involvement: 'Involvement',
      duties: 'Number of duties',
      share: 'Share of duties',
      presence: 'Presence',
    },
    level: { label: 'Rows', area: 'Areas', competency: 'Competencies' },
    order: {
      label: 'Order of the roles',
      likeness: 'By likeness',
      name: 'By name',
      count: 'By number of competencies',
      chosen: 'As chosen',
    },
    hideCommon: 'Hide what is common',
    hideEmpty: 'Hide what nobody does',
    legend: {
      duties: 'Number of duties',
      share: 'Share of the role’s duties, in %',
      presence: '× mentioned',
      marks: 'dot: not mentioned · ring: nothing reviewed · darker: more',
    },
    keys: [
      ['Space', 'open an area, mark a competency'],
      ['PageUp, PageDown', 'previous, next area'],
    ] as readonly (readonly [string, string])[],
  },
  sets: {
    title: { exactly: 'Exactly these roles', atLeast: 'At least these roles' },
    kind: 'Combinations',
    kinds: { exactly: 'Exactly these roles', atLeast: 'At least these roles' },
    caption: 'Number of competencies by combination of roles',
    description:
      'A row for each combination of roles: a full dot for each role that belongs to it, and a bar as long as the number of competencies.',
    groups: {
      exactly: { all: 'Common to all', single: 'Only in one', several: 'Common to several, and only to them' },
      atLeast: { all: 'Common to all', single: 'All of one role', several: 'Common to several' },
    },
    finding: (kind: Kind, shared: number, combinations: number, letters: string, n: number, all: number) =>
      combinations === 0
        ? `No competency was found in the ${roles(all)}.`
        : `${kind === 'exactly' ? `The competencies fall into ${count(combinations, 'combination', 'combinations')} of roles` : `${count(combinations, 'combination', 'combinations')} of roles ${plural(combinations, 'has', 'have')} at least one competency in common`}; ${shared === 0 ? 'none is common to all' : `${number(shared)} ${plural(shared, 'is', 'are')} common to all`}${letters === '' ? '' : `; among combinations of some roles, the largest is ${letters}, with ${competencies(n)}`}.`,
    say: (kind: Kind, names: string, n: number) =>
      `${kind === 'exactly' ? 'Exactly' : 'At least'} ${names}: ${n === 0 ? 'no competency' : competencies(n)}`,
    opens: (said: string) => `${said}. Show the list`,
    chip: (letters: string, n: number) => `${letters} · ${number(n)}`,
    combination: 'Combination',
    roles: 'Roles',
    number: 'Competencies',
    more: (n: number, left: number) =>
      n === left ? `Show ${count(n, 'other', 'others')}` : `Show ${number(n)} of the ${number(left)} others`,
    choose: 'Choose a combination to see its competencies.',
    chosen: (kind: Kind, letters: string) => `${kind === 'exactly' ? 'Exactly' : 'At least'} ${letters}`,
    none: 'None.',
    keys: [['Enter', 'show the competencies of a combination']] as readonly (readonly [string, string])[],
  },
  similarity: {
    title: 'Likeness',
    caption: 'Likeness of each pair of roles',
    finding: (
      first: string,
      shared: number,
      union: number,
      last: string,
      lastShared: number,
      lastUnion: number,
      pairs: number,
    ) =>
      pairs === 0
        ? 'No competency was found: there is no likeness to measure.'
        : `The most alike are ${first}, with ${count(shared, 'competency', 'competencies')} in common of ${number(union)}${pairs === 1 ? '' : `; the least alike ${last}, with ${number(lastShared)} of ${number(lastUnion)}`}.`,
    pair: (a: string, b: string) => `${a} and ${b}`,
    /** Never as a fraction: spreadsheets would read a date. */
    counts: (n: number, all: number) => `${number(n)} of ${number(all)}`,
    of: (n: number, all: number) => `${number(n)}/${number(all)}`,
    figures: (n: number, all: number, jaccard: string, weighted: string) =>
      `${number(n)} in common of ${number(all)}; ${jaccard} by presence (Jaccard), ${weighted} by involvement`,
    say: (pair: string, said: string) => `${pair}: ${said}`,
    nothing: 'nothing to compare',
    near: 'The five nearest to',
    compare: 'Compare these two',
    choose: 'Choose a pair to compare it.',
    heads: {
      one: 'Role',
      other: 'Compared with',
      shared: 'In common / of',
      jaccard: 'By presence (Jaccard)',
      weighted: 'By involvement (weighted Jaccard)',
    },
    legend: 'In common / competencies of either, and the Jaccard index. Without colour: fewer than 3 in common.',
    method: 'How it is computed',
  },
  frequency: {
    title: 'How many roles for each competency',
    description: 'A bar for each area and competency, as long as the share of roles that mention it.',
    finding: (most: string, n: number, all: number, none: number) =>
      n === 0
        ? `No competency was found in the ${roles(all)}.`
        : `The most frequent is ${quoted(most)}, in ${number(n)} of the ${roles(all)}; ${none === 0 ? 'every competency is in one role at least' : `${competencies(none)} ${plural(none, 'is', 'are')} in none`}.`,
    order: { label: 'Order', area: 'As in the framework', competency: 'Most frequent first' },
    roles: 'Roles',
    share: 'Share of roles',
    note: (n: string, percent: number) => `${n} · ${number(percent)}%`,
    say: (unit: string, n: number, all: number) => `${unit}: ${number(n)} of ${roles(all)}. Open the sentences`,
    legend: (all: string) => `Whole bar: all ${all} roles.`,
    keys: [['Space', 'mark a competency']] as readonly (readonly [string, string])[],
  },
  areas: {
    title: 'Roles and areas',
    description:
      'A row for each role, a column for each area; an area opens to its competencies. Dot: not mentioned; dash: no duty found; ring: nothing reviewed.',
    finding: (n: number, most: string, mostCount: number, least: string, leastCount: number) =>
      `Of the ${roles(n)}, ${number(mostCount)} mention ${quoted(most)}, the area most shared, and ${number(leastCount)} ${quoted(least)}, the least shared.`,
    say: (role: string, unit: string, said: string) => `${role}, ${unit}: ${said}`,
    role: (role: string, n: number) => `${role}: ${competencies(n)}. See the nearest`,
    roleHead: 'Role',
    more: (n: number) => `Show ${count(n, 'other role', 'other roles')}`,
    keys: [['Enter on an area', 'open or close it']] as readonly (readonly [string, string])[],
  },
  uncovered: {
    title: 'What nobody covers',
    finding: (n: number, all: number, whole: readonly string[], of: number) =>
      n === 0
        ? `Every competency of the framework was found in the duties of at least one of the ${roles(of)}.`
        : n === all
          ? `None of the ${competencies(all)} of the framework was found in the duties of the ${roles(of)}.`
          : `${number(n)} of the ${competencies(all)} of the framework ${plural(n, 'was', 'were')} found in the duties of none of the ${roles(of)}${whole.length === 0 ? '' : `, among them ${whole.length === 1 ? 'the whole area' : 'the whole areas'} ${list(whole.map(quoted))}`}.`,
  },
};
