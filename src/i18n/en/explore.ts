import { formatOf } from '../format.ts';
import { area } from './area.ts';
import { competency } from './competency.ts';

const { count, list, number, plural } = formatOf('en');

/** Explore, an area, a competency. */
export const explore = {
  title: 'Explore competencies',
  purpose:
    'Nine areas and fifty competencies of health-system strengthening, and the duties of real postings that call for them, each with the words that prove it.',
  ownPurpose:
    'The areas and competencies of your framework, and the duties of real postings that call for them, each with the words that prove it.',
  search: {
    label: 'Where is my topic?',
    placeholder: 'Cost recovery, DHIS2, stock-outs…',
    found: (n: number) => count(n, 'competency found', 'competencies found'),
    none: (text: string) => `Nothing found for “${text}”. Try a shorter word, in French or in English.`,
  },
  doors: {
    label: 'Where to begin',
    compare: 'Compare roles',
    compareNote: 'What they share, what only one does, what nobody does.',
    team: 'Analyse a team',
    teamNote: 'What it covers, and where one departure stops the work.',
    training: 'Build a training',
    trainingNote: 'From measured needs to units, ready to be printed.',
    importing: 'Import postings',
  },
  rolesDoor: 'Open the role library',
  view: { label: 'Show', areas: 'The areas', competencies: 'All competencies' },
  areas: 'The areas',
  areaCount: (roles: number, all: number) => `${number(roles)} of ${count(all, 'role', 'roles')}`,
  openDuties: (n: number, name: string) => `${count(n, 'duty', 'duties')} in “${name}”: open the sentences`,
  noDuty: 'no duty',
  top: 'Most asked for',
  sizeFinding: (name: string, duties: number, roles: number) =>
    `“${name}” is the area most asked for: ${count(duties, 'duty', 'duties')} in ${count(roles, 'role', 'roles')} of the library. A bar says how many roles ask for an area.`,
  map: {
    title: 'Areas and their competencies',
    measure: { label: 'Size stands for', competencies: 'number of competencies', duties: 'number of duties' },
    finding: (competencies: number, areas: number, names: readonly string[], most: number) =>
      `${count(competencies, 'competency', 'competencies')} in ${count(areas, 'area', 'areas')}; the most in ${list(names.map((name) => `“${name}”`))} (${most}).`,
    findingDuties: (name: string, duties: number, unused: number, all: number) =>
      `“${name}” is the area most asked for (${count(duties, 'duty', 'duties')}). ${
        unused === 0
          ? 'Every competency is asked for.'
          : `${number(unused)} of ${count(all, 'competency', 'competencies')} ${plural(unused, 'is', 'are')} asked for by no role of the library.`
      }`,
    findingNone: 'No role of the library asks for a competency.',
    description: 'Each area is a block, and beside it its competencies; the taller a block, the larger its number.',
    note: 'An area is as tall as its competencies together: a duty mapped to two of them counts for both.',
    amount: (name: string, n: number) => `${name}\u00a0·\u00a0${number(n)}`,
    openArea: (name: string, n: number) => `${name}: ${count(n, 'competency', 'competencies')}. Open the area`,
    openCompetency: (name: string, duties: number, roles: number) =>
      `${name}: ${duties === 0 ? 'asked for by no role' : `${count(duties, 'duty', 'duties')} in ${count(roles, 'role', 'roles')}`}. Open the competency`,
    openSentences: (name: string, n: number) => `${name}: ${count(n, 'duty', 'duties')}. Open the sentences`,
    enter: ['Enter', 'open the area, the competency or the sentences'] as readonly [string, string],
    duties: 'Duties',
    roles: 'Roles',
  },
  pairs: {
    title: 'Areas that come together',
    measure: { label: 'Count', duties: 'duties that call for both', roles: 'roles that ask for both' },
    table: {
      duties: 'Duties that call for both areas',
      roles: 'Roles that ask for both areas',
    },
    finding: {
      duties: (a: string, b: string, n: number, ties: number) =>
        `“${a}” and “${b}” come together most often within one duty (${count(n, 'duty', 'duties')})${also(ties)}.`,
      roles: (a: string, b: string, n: number, ties: number) =>
        `“${a}” and “${b}” come together most often within one role (${count(n, 'role', 'roles')})${also(ties)}.`,
    },
    none: { duties: 'No duty calls for two areas.', roles: 'No role asks for two areas.' },
    note: 'On the diagonal: how often the area comes at all. A number opens the duties behind it.',
    cell: {
      duties: (a: string, b: string, n: number) =>
        `${a} and ${b}: ${count(n, 'duty calls', 'duties call')} for both. See`,
      roles: (a: string, b: string, n: number) => `${a} and ${b}: ${count(n, 'role asks', 'roles ask')} for both. See`,
    },
    own: {
      duties: (a: string, n: number) => `${a}: ${count(n, 'duty', 'duties')} in all. See the area`,
      roles: (a: string, n: number) => `${a}: ${count(n, 'role', 'roles')} in all. See the area`,
    },
    never: 'never together',
  },
  sheet: {
    print: 'Print the brief',
    addToTarget: 'Add to target profile',
    inTarget: 'In the target profile: open the team',
    copyLink: 'Copy the link',
    copied: 'Link copied',
    copyFailed: 'Copy this link:',
    foot: (framework: string, version: string, date: string) => `${framework}, version ${version} · ${date}`,
    reviewed: (reviewed: number, all: number) => `${number(reviewed)} of ${count(all, 'mapping', 'mappings')} reviewed`,
    others: (n: number) => `and ${count(n, 'other role', 'other roles')}`,
  },
  confusions: {
    title: 'Areas that the engine confuses',
    note: (duties: string) => `Measured on ${duties} duties labelled by people that the engine had not learned from.`,
    out: (n: number, name: string) => `${count(n, 'duty', 'duties')} of this area mapped to “${name}”`,
    into: (n: number, name: string) => `${count(n, 'duty', 'duties')} of “${name}” mapped here`,
    outside: 'outside the framework',
    none: 'No confusion of this area was seen.',
    failed: 'The figures could not be loaded.',
  },
  crosswalk: {
    title: 'In other frameworks',
    framework: 'Framework',
    label: 'Its words',
    competencies: 'Competencies',
    source: 'Compared with the source',
    checked: 'yes',
    unchecked: 'not yet checked',
  },
  area,
  competency,
};

function also(ties: number): string {
  return ties === 0 ? '' : `, and ${count(ties, 'other pair does', 'other pairs do')} as often`;
}
