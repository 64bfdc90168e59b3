import { formatOf } from '../format.ts';

const { count, plural } = formatOf('en');

/** Explore, an area, a competency. */
export const explore = {
  title: 'Explore competencies',
  purpose:
    'Nine areas and fifty competencies of health-system strengthening, and the duties of real postings that call for them, each with the words that prove it.',
  search: {
    label: 'Where is my topic?',
    placeholder: 'Cost recovery, DHIS2, stock-outs…',
    found: (n: number) => count(n, 'competency found', 'competencies found'),
    none: (text: string) => `Nothing found for “${text}”. Try a shorter word, in French or in English.`,
    because: (term: string) => `for “${term}”`,
  },
  compareDoor: 'Compare the two example roles',
  rolesDoor: 'Open the role library',
  areas: 'The areas',
  areaCount: (roles: number, all: number) => `${roles} of ${count(all, 'role', 'roles')}`,
  openDuties: (n: number, area: string) => `${count(n, 'duty', 'duties')} in “${area}”: open the sentences`,
  noDuty: 'no duty',
  top: 'Most asked for',
  sizeFinding: (area: string, duties: number, all: number) =>
    `“${area}” is the area most asked for: ${duties} of the ${count(all, 'duty', 'duties')} of the roles in the library call for it.`,
  area: {
    competencies: 'Its competencies',
    scope: 'What belongs here, and what does not',
    table: (area: string) => `Involvement of each role in the competencies of “${area}”`,
    noRole: 'No role of the library mentions this area.',
    seeRoles: 'See the roles concerned',
    finding: (used: number, all: number, roles: number, allRoles: number) =>
      `${used} of its ${count(all, 'competency', 'competencies')} ${plural(used, 'is', 'are')} asked for, by ${roles} of ${count(allRoles, 'role', 'roles')}.`,
    cell: (role: string, competency: string, level: string, duties: number) =>
      `${role}, ${competency}: ${level}, ${count(duties, 'duty', 'duties')}. Open the sentences`,
  },
  competency: {
    definition: 'Definition',
    includes: { fr: 'Comprend', en: 'Includes' },
    excludes: { fr: 'Ne comprend pas', en: 'Does not include' },
    neighbours: 'In the same area',
    roles: 'Roles that ask for it',
    noRole: 'No role of the library mentions this competency.',
    noRoleNear: 'Near it, these are asked for:',
    crosswalk: 'In other frameworks',
    crosswalkFramework: 'Framework',
    crosswalkLabel: 'Its words',
    crosswalkChecked: 'Compared with the source',
    checked: 'yes',
    unchecked: 'not yet checked',
    print: 'Print the brief',
    unknown: (id: string) => `The framework has no entry “${id}”.`,
  },
};
