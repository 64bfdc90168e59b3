import { formatOf } from '../format.ts';

const { count, number, plural } = formatOf('en');

/** Changing a framework in the app, mapping anew, and what came of it. */
export const frameworkEditing = {
  title: 'Change the framework',
  purpose:
    'Labels, definitions, terms and order can be changed; every step can be undone. The framework thereby becomes your own, kept with your work. Identifiers never change.',
  blind: 'You are reading blind: the framework cannot be changed until the reading is handed back.',
  competencyCount: (n: number) => count(n, 'competency', 'competencies'),
  editArea: 'Change this area',
  addCompetency: 'Add a competency',
  addArea: 'Add an area',
  up: (label: string) => `Move up: ${label}`,
  down: (label: string) => `Move down: ${label}`,
  headings: {
    area: (label: string) => `Area: ${label}`,
    competency: (label: string) => `Competency: ${label}`,
    newArea: 'New area',
    newCompetency: (area: string) => `New competency of “${area}”`,
  },
  firstCompetency: 'Its first competency',
  id: 'Identifier',
  languages: { fr: 'French', en: 'English' },
  label: (language: string) => `Label (${language})`,
  definition: (language: string) => `Definition (${language})`,
  terms: (language: string) => `Terms (${language}), one a line`,
  termsHint:
    'Words by which a duty is recognised. “a|b” stands for a or b, “…” for up to three words between two others. A language left empty takes the other’s label and definition.',
  shared: (term: string, competency: string) =>
    `“${term}” is a term of “${competency}” too: it tells neither from the other.`,
  noLabel: 'A label is missing, in one language at least.',
  tooLong: 'A term is longer than 500 characters.',
  unusable: (terms: string) => `No duty can be recognised by: ${terms}.`,
  failed: 'The change could not be made. Nothing has changed.',
  save: 'Save the change',
  add: 'Add',
  cancel: 'Cancel',
  close: 'Close',
  removeArea: 'Remove this area',
  removeCompetency: 'Remove this competency',
  lastOfAll: 'It cannot be removed: nothing would be left beside it.',
  removeAsk: (label: string) => `Remove “${label}”?`,
  removeLoses: (duties: number, roles: number) =>
    duties === 0
      ? 'No duty has a label of it.'
      : `${count(duties, 'duty', 'duties')} of ${count(roles, 'role', 'roles')} ${plural(duties, 'loses', 'lose')} a label.`,
  removeDecided: (n: number) =>
    `${count(n, 'duty', 'duties')} among them ${plural(n, 'was', 'were')} reviewed by a person: the decision is kept, but not counted.`,
  removeYes: 'Remove',
  stale: (n: number) =>
    `${count(n, 'role', 'roles')} of yours ${plural(n, 'is', 'are')} still mapped to an earlier state of the framework.`,
  edited: 'The framework was changed. Map the roles anew to see what differs.',
  mapAnew: (n: number) => `Map ${count(n, 'role', 'roles')} anew`,
  mapping: (done: number, all: number) => `${number(done)} of ${count(all, 'role', 'roles')} mapped`,
  stop: 'Stop',
  stopped: 'Stopped. Nothing has changed.',
  mapFailed: 'Mapping failed. Nothing has changed.',
  changes: 'What changed',
  changed: (n: number) =>
    n === 0
      ? 'No duty is mapped otherwise.'
      : `${count(n, 'duty', 'duties')} ${plural(n, 'is', 'are')} mapped otherwise. Your decisions are kept.`,
  byArea: 'Duties by area',
  area: 'Area',
  gone: (area: string) => `${area} (no longer there)`,
  gained: 'Gained',
  lost: 'Lost',
  duties: 'Duties mapped otherwise',
  becomes: 'becomes',
  outside: 'outside the framework',
  more: (n: number) => `Show ${count(n, 'more duty', 'more duties')}`,
};
