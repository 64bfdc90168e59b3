import { formatOf } from '../format.ts';

const { count, list, number } = formatOf('en');
const roles = (n: number): string => count(n, 'role', 'roles');

/** The import of postings. */
export const importing = {
  title: 'Import postings',
  purpose:
    'Every posting is read here, on this computer, split into its duties and mapped. Nothing enters the library before you say so.',
  drop: 'Drop files or folders here',
  dropNow: 'Let go: they will be read',
  formats: (names: readonly string[]) => `${list([...names])}; up to 20 MB a file.`,
  chooseFiles: 'Choose files',
  chooseFolder: 'Choose a folder',
  paste: {
    label: 'Or paste the text of a posting',
    read: 'Read this text',
    name: (time: string) => `Pasted text, ${time}`,
  },
  progress: {
    files: (done: number, all: number) => `${number(done)} of ${count(all, 'document', 'documents')}`,
    postings: (n: number) => `${count(n, 'posting', 'postings')} so far`,
    stop: 'Stop',
    stopped: 'Stopped. What was read is in the table.',
    finished: (n: number) => `Reading is finished: ${count(n, 'row', 'rows')} in the table.`,
  },
  check: 'Check',
  shown: (n: number, refused: number) =>
    `${count(n, 'posting', 'postings')} read${refused > 0 ? `, ${count(refused, 'document', 'documents')} with nothing to read` : ''}.`,
  columns: {
    tick: 'Add',
    role: 'Posting',
    organization: 'Organisation',
    language: 'Language',
    duties: 'Duties',
    requirements: 'Requirements',
    notes: 'To be checked',
    remove: 'Take out',
  },
  tickAll: 'Add all that can be added',
  tick: (title: string) => `Add “${title}”`,
  untitled: 'Untitled posting',
  duplicate: {
    held: 'Already in the library; added, it takes the place of that one',
    twice: 'The same posting stands twice in this table',
    like: (title: string) => `Looks like “${title}” of the library`,
  },
  add: (n: number) => (n === 0 ? 'Nothing is ticked' : `Add ${roles(n)} to the library`),
  discard: 'Abandon all',
  remove: (name: string) => `Take out of the table: ${name}`,
  open: (title: string) => `Check “${title}”`,
  added: 'See the library',
};
