import { formatOf } from '../format.ts';

const { count, number } = formatOf('en');

/** The page of a competency. */
export const competency = {
  includes: { fr: 'Comprend', en: 'Includes' },
  excludes: { fr: 'Ne comprend pas', en: 'Does not include' },
  terms: {
    title: 'Words that reveal it',
    note: 'The lexicon’s terms, the strongest first. “…” stands for words between; a bar separates words of the same worth. A term counts with its endings, and with the words around it.',
    inLang: { fr: 'In French', en: 'In English' },
    all: (n: number) => `Show all ${number(n)}`,
    fewer: 'Show fewer',
    none: 'No term yet.',
    loading: 'Reading the lexicon…',
    failed: 'The lexicon could not be read.',
  },
  confused: 'Not to be confused with',
  neighbours: 'In the same area',
  roles: 'Roles that ask for it',
  rolesFinding: (roles: number, all: number, duties: number) =>
    `${number(roles)} of ${count(all, 'role', 'roles')} of the library, in ${count(duties, 'duty', 'duties')}; the most involved first.`,
  references: 'Reference profiles that ask for it',
  showRoles: (n: number) => `Show ${count(n, 'more role', 'more roles')}`,
  noRole: 'No role of the library mentions this competency.',
  noRoleNear: 'Near it, these are asked for:',
  unknown: (id: string) => `The framework has no entry “${id}”.`,
  unknownSearch: 'It may be under another name: look for your topic.',
};
