import { formatOf } from '../format.ts';

const { count, list, number } = formatOf('en');
const duties = (n: number): string => count(n, 'duty', 'duties');

/** Words of the documents on one role or several: role sheet, harmonised job description, consistency note. */
export const jobSheets = {
  blank: '[to be completed]',
  roleSheet: {
    button: 'Role sheet',
    fileTitle: 'Role sheet',
    title: (role: string) => `Role sheet: ${role}`,
    identity: 'The role',
    identityTable: 'What the posting says of the role',
    what: 'What',
    said: 'As posted',
    organization: 'Organisation',
    place: 'Place',
    doneTitle: 'What the role does',
    competency: (name: string, level: string, n: number) => `${name} – ${level}, ${duties(n)}`,
    source: (n: number, level: string, status: string) => `Duty ${number(n)}: ${level}, ${status}`,
    outside: 'Duties outside the framework',
    open: 'Duties whose competency is still to be chosen',
    requirements: 'What is asked of the holder',
    noRequirements: 'The posting asks for nothing that was recognised.',
    rest: 'To be completed by the employer',
    restItems: ['Holder', 'Posts of this role', 'Supervises', 'Budget managed', 'Date and signatures'],
    done: (file: string) => `Saved: ${file}`,
    failed: 'The file could not be made. Nothing is lost: try again, or print the page.',
  },
  harmonised: {
    format: ['Harmonised job description (DOCX)', 'duties of all roles, each with its source'],
    fileTitle: 'Harmonised job description',
    title: (n: number) => `Harmonised job description of ${count(n, 'role', 'roles')}`,
    rule: 'Each duty stands in its own words under its primary competency, with the roles it comes from; the same sentence stands once. Nothing was reworded.',
    mission: 'Purpose of the role',
    all: 'Common to all roles',
    some: 'Shared by several roles',
    one: 'Proper to one role',
    none: 'None.',
    competency: (area: number, name: string, letters: readonly string[]) =>
      `${number(area)} · ${name} (${list(letters)})`,
    source: (letter: string, n: number, level: string) => `${letter}, duty ${number(n)}: ${level}`,
    outside: 'Outside the framework',
    open: 'Duties whose competency is still to be chosen',
    outsideSource: (letter: string, n: number) => `${letter}, duty ${number(n)}`,
    requirements: 'What is asked of the holder',
    requirementSource: (letter: string, need: string | null) => `asked by ${letter}${need === null ? '' : `, ${need}`}`,
    sources: 'Sources',
    agreed: 'Agreed on',
  },
  consistency: {
    format: ['Consistency note (DOCX)', 'duties against requirements, role by role'],
    fileTitle: 'Consistency note',
    title: (n: number) => `Consistency note on ${count(n, 'role', 'roles')}`,
    conclusion: 'What follows',
    duty: (n: number) => `Duty ${number(n)}`,
    summary: 'All roles at a glance',
    heads: {
      letter: 'Letter',
      role: 'Role',
      duties: 'Duties mapped',
      dutiesAlone: 'Without a requirement',
      requirements: 'Specific requirements',
      requirementsAlone: 'Without a duty',
      reviewed: 'Reviewed',
    },
  },
};
