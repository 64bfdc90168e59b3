import { formatOf } from '../format.ts';

const { count, number } = formatOf('en');
const quoted = (name: string): string => `“${name}”`;
const roles = (n: number): string => count(n, 'role', 'roles');

/** The role library. */
export const library = {
  title: 'Role library',
  importing: 'Import postings',
  shown: (n: number, all: number) => `${number(n)} of ${roles(all)}`,
  view: { label: 'View', table: 'Table', matrix: 'Matrix', duplicates: 'Duplicates' },
  filter: {
    label: 'Filter',
    text: 'Title, organisation, country',
    area: 'Area',
    anyArea: 'All areas',
    minLevel: 'Involvement, at least',
    country: 'Country',
    anyCountry: 'All countries',
    organization: 'Organisation',
    anyOrganization: 'All organisations',
    language: 'Language',
    anyLanguage: 'All languages',
    reviewed: 'Review',
    anyReviewed: 'Reviewed or not',
    reviewedShare: { all: 'All reviewed', part: 'Partly reviewed', none: 'Nothing reviewed' },
    tag: 'Tag',
    anyTag: 'All tags',
  },
  none: 'No role matches these filters.',
  removeFilter: (name: string) => `Remove the filter ${quoted(name)}`,
  removeAll: 'Clear all',
  columns: {
    title: 'Role',
    organization: 'Organisation',
    country: 'Country',
    language: 'Language',
    closing: 'Closing date',
    duties: 'Duties',
    competencies: 'Competencies',
    areas: 'Involvement by area',
    reviewed: 'Reviewed',
    actions: 'Actions',
  },
  choose: (role: string) => `Select ${quoted(role)}`,
  reviewed: (n: number, all: number) => `${n} of ${all}`,
  closes: (date: string) => `closes ${date}`,
  posted: (title: string) => `Posted as ${quoted(title)}`,
  selection: {
    label: 'Selected roles',
    all: 'Select all the roles shown',
    count: (n: number) => `${number(n)} selected`,
    hint: 'Tick roles to compare them, or to take them out; with Shift, all those in between.',
    compare: (n: number) => `Compare selection (${n})`,
    toBasket: 'Add to the chosen roles',
    fromBasket: 'Remove from the chosen roles',
    hide: 'Remove from the library',
    clear: 'Clear the selection',
  },
  cell: (area: string, level: string, duties: number) =>
    `${area}: ${level}, ${count(duties, 'duty', 'duties')}. Open the sentences`,
  unknownCell: (area: string) => `${area}: no duties found in the posting`,
  emptyCell: (area: string) => `${area}: not mentioned`,
  caption: 'Roles, with the highest involvement in each area',
  legend:
    'Figures: involvement, from 1 Contribute to 5 Lead. Dot: not mentioned. Dash: no duties found. Ring: nothing reviewed yet.',
  printed: (n: number, all: number) =>
    `The first ${number(n)} of ${roles(all)} are printed; with filters, fewer roles are left.`,
  matrix: {
    caption: 'Roles by area: the highest involvement in each',
    captionOpen: (area: string) =>
      `Roles by area, and by competency in ${quoted(area)}: the highest involvement in each`,
    order: 'Order',
    orders: { likeness: 'By likeness', name: 'By name', duties: 'By number of duties' },
    ordered: 'Neighbours have many competencies in common (average linkage on Jaccard, optimal leaf order).',
    tooMany: (n: number, limit: number) =>
      `${roles(n)} are too many to order by likeness or to open an area: with filters that leave ${limit} at most, both are possible.`,
    open: (area: string) => `Open ${quoted(area)} to its competencies`,
    close: (area: string) => `Close ${quoted(area)}`,
    area: 'Area shown',
    duties: (n: number) => count(n, 'duty', 'duties'),
  },
  duplicates: {
    found: (groups: number, n: number) =>
      `${count(groups, 'group', 'groups')} of roles that may have been posted more than once: ${roles(n)} in all, the most alike first. Keeping one takes the others out of the library; nothing is lost.`,
    none: 'No two of these roles look like one that was posted twice.',
    sameTitle: 'Same title, same organisation',
    shared: (n: number, all: number, postings: number) =>
      `${n} of ${count(all, 'duty', 'duties')} in the same words in ${postings === 2 ? 'both' : `all ${postings}`}`,
    keep: 'Keep this one',
    keepLabel: (role: string, place: number, all: number) => `Keep this one: ${quoted(role)}, ${place} of ${all}`,
    apart: 'These are not duplicates',
    apartLabel: (role: string) => `These are not duplicates: ${quoted(role)}`,
    more: (n: number) => `Show ${count(n, 'more group', 'more groups')}`,
    group: (n: number, title: string) => `Group ${n}: ${title}`,
  },
  actions: {
    of: (role: string) => `Actions for ${quoted(role)}`,
    open: 'Open the role',
    close: 'Close',
    rename: 'Working title',
    renameHint: 'As you call it; empty: the title as posted.',
    tags: 'Tags',
    tagsHint: 'Separated by commas.',
    save: 'Save',
    nearest: 'Compare with the nearest roles',
    inCommon: (n: number, all: number) => `${n} of ${count(all, 'competency', 'competencies')} in common`,
    noNearest: 'No other role shares a competency with it.',
    hide: 'Remove from the library',
  },
  hidden: {
    title: (n: number) => `${roles(n)} removed from the library`,
    restore: 'Bring back',
    restoreLabel: (role: string) => `Bring back ${quoted(role)}`,
    restoreAll: 'Bring all back',
  },
  references: {
    title: (n: number) => `${count(n, 'reference role', 'reference roles')}, written for this project`,
    note: 'What such a role usually does. No employer posted them; they do not count among the roles of the library unless you add them.',
    add: 'Add to the library',
    addLabel: (role: string) => `Add to the library: ${quoted(role)}`,
    remove: 'Remove',
    removeLabel: (role: string) => `Remove: ${quoted(role)}`,
    addAll: 'Add all',
    lacking:
      'The reference roles could not be loaded; everything else works without them. Reload the page to try again.',
  },
  empty: {
    title: 'The library is empty',
    body: 'It holds the roles that you compare, filter and review. To begin, add the reference roles written for this project.',
    hidden: 'It holds the roles that you compare, filter and review. All of them were removed.',
  },
};
