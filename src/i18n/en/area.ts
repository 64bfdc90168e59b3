import { formatOf } from '../format.ts';

const { count, number, plural } = formatOf('en');

/** The page of an area. */
export const area = {
  scope: { fr: 'Ce qui en relève, ce qui n’en relève pas', en: 'What belongs here, and what does not' },
  competencies: 'Its competencies',
  table: (name: string) => `Involvement of each role in the competencies of “${name}”`,
  noRole: 'No role of the library mentions this area.',
  noReference: 'No reference profile mentions this area.',
  seeRoles: 'See the roles concerned',
  finding: (used: number, all: number, roles: number, allRoles: number) =>
    `${used} of its ${count(all, 'competency', 'competencies')} ${plural(used, 'is', 'are')} asked for, by ${number(roles)} of ${count(allRoles, 'role', 'roles')}.`,
  referenceFinding: (used: number, all: number, roles: number, allRoles: number) =>
    `${used} of its ${count(all, 'competency', 'competencies')} ${plural(used, 'is', 'are')} in ${number(roles)} of ${count(allRoles, 'reference profile', 'reference profiles')}.`,
  shown: (n: number) => `Here the ${n} most involved.`,
  roles: { label: 'Roles', library: 'of the library', references: 'reference profiles' },
  cell: (role: string, competency: string, level: string, duties: number) =>
    `${role}, ${competency}: ${level}, ${count(duties, 'duty', 'duties')}. Open the sentences`,
  together: {
    title: 'With the other areas',
    finding: (name: string, n: number) =>
      `Its duties go most often with “${name}”: ${count(n, 'duty calls', 'duties call')} for both.`,
    none: 'No duty of this area calls for another one too.',
    duties: (n: number) => count(n, 'duty in common', 'duties in common'),
    noDuty: 'no duty in common',
    roles: (n: number, all: number) => `${number(n)} of ${count(all, 'role', 'roles')}`,
    open: 'Open in the role',
    more: (n: number) => `${count(n, 'more duty', 'more duties')} in the library`,
  },
  brief: {
    legend: (levels: string) => `In a cell: the involvement (${levels}) and, in brackets, the number of duties.`,
    level: (level: string, duties: number) => `${level}, ${count(duties, 'duty', 'duties')}`,
  },
};
