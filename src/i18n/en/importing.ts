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
  notes: {
    document: {
      binary: 'This is no text: save the posting as text, Word or PDF.',
      damaged: 'This file is damaged or cut off: save or download it again.',
      empty: 'There is no text in this file.',
      failed: 'Reading this file failed; copy its text and paste it.',
      'entry-empty': 'This record holds no text.',
      'entry-unknown': 'This record is no posting.',
      field: 'A field is no text.',
      'incomplete-export':
        'An incomplete export, with titles only: ask for the whole record (profile=full) and export again.',
      'line-not-json': 'This line is no JSON object.',
      'nested-zip': 'A zip within a zip: unpack it first.',
      'no-postings': 'There is no posting in this file.',
      'not-json': 'This is no JSON: export it again.',
      'old-office': 'An older Office file, or one with a password: save it as docx or xlsx, without a password.',
      'pdf-without-text': 'Pictures without text (a scan): paste the text.',
      picture: 'A picture: type or paste its text.',
      protected: 'Protected by a password: save it without one.',
      'row-empty': 'This row has neither text nor duties.',
      'too-deep': 'This file is built in too complicated a way: copy its text and paste it.',
      'too-large': 'More than 20 MB: make one file a posting.',
      'too-much-packed': 'Unpacked it would take too much room: unpack it and choose the files you mean.',
      'too-slow': 'Reading it took too long; copy the text and paste it.',
    },
    unknownColumns: (columns: string) => `No column of text or duties among: ${columns}. Say which is which.`,
    unsupported: (format: string) => `${format} files are not read: save as txt, docx, pdf, html, xlsx, csv or json.`,
    otherFormat: (format: string, announced: string) => `Named as ${announced}, but it is ${format}: read as such.`,
    place: (place: string, words: string) => `${place}: ${words}`,
  },
};
