import { formatOf } from '../format.ts';

const { count, plural } = formatOf('en');
const quoted = (name: string): string => `“${name}”`;
const roles = (n: number): string => count(n, 'role', 'roles');
/** One role by its name, several by their number. */
const named = (n: number, title: string): string => (n === 1 && title !== '' ? quoted(title) : roles(n));

/** What a person made: where it is kept, and each step of it. */
export const work = {
  keeping: {
    opening: 'Your work is being opened …',
    kept: 'Your work is kept on this device.',
    keeping: 'Being kept …',
    reader: 'Your work is open in another tab: here you can look at it, not change it.',
    refused: 'This device refuses to keep what you change here: it will be gone when the page is closed.',
    full: 'This device has no room left: your last changes are not kept and will be gone when the page is closed.',
    off: 'Shared computer: nothing is kept when the page is closed.',
  },
  title: 'My workspace',
  keptAt: (time: string) => `Kept on this computer, ${time}`,
  notInFile: 'Not saved in a file',
  inFile: 'Saved in a file',
  recovered: (time: string) => `Work recovered (${time}).`,
  save: 'Save to a file',
  writing: 'The file is being written …',
  savedAs: (name: string) => `Saved: ${name}`,
  saveFailed: 'The file could not be made. Nothing is lost: try again.',
  takeOver: 'Work here',
  lost: (n: number) => `${count(n, 'part', 'parts')} of your work could not be read again.`,
  done: {
    hidden: (n: number, title: string) => `${named(n, title)} ${plural(n, 'was', 'were')} removed from the library.`,
    shown: (n: number, title: string) => `${named(n, title)} ${plural(n, 'is', 'are')} back in the library.`,
    merged: (n: number, title: string) => `${roles(n)} merged into ${quoted(title)}.`,
    kept: (n: number) => `${roles(n)} are kept as different ones.`,
    added: (n: number, title: string) => `${named(n, title)} ${plural(n, 'was', 'were')} added to the library.`,
    removed: (n: number, title: string) => `${named(n, title)} ${plural(n, 'was', 'were')} removed from the library.`,
    renamed: (_n: number, title: string) => `${quoted(title)} has another working title.`,
    tagged: (_n: number, title: string) => `The tags of ${quoted(title)} were changed.`,
    imported: (n: number, title: string) => `${named(n, title)} ${plural(n, 'was', 'were')} added to the library.`,
    decided: (n: number) => `${count(n, 'decision', 'decisions')} recorded.`,
    zones: (_n: number, title: string) => `${quoted(title)} was read again.`,
    discarded: (n: number) => `${count(n, 'row', 'rows')} taken out of the table.`,
    opened: (n: number) => `A file was opened: ${roles(n)}.`,
    resumed: (n: number) => `An automatic copy was taken up again: ${roles(n)}.`,
    mergedFile: (n: number) => (n === 0 ? 'A file was merged.' : `A file was merged: ${roles(n)} added.`),
    shared: () => 'The choices of the link are in your library.',
    termAdded: (_n: number, term: string) => `The term ${quoted(term)} is used from now on.`,
    termRemoved: (_n: number, term: string) => `The term ${quoted(term)} is not used any more.`,
    mappedAgain: (n: number) => `${roles(n)} ${plural(n, 'was', 'were')} mapped again.`,
    readingAdded: () => 'A second reading was taken in.',
    readingRemoved: () => 'A second reading was removed.',
    framework: (_n: number, title: string) => `Framework in use: ${title}.`,
    frameworkEdited: (_n: number, title: string) => `Framework changed: ${quoted(title)}.`,
    settled: () => 'A difference was settled.',
    target: () => 'The target was changed.',
    team: () => 'The team was changed.',
    curriculum: () => 'The training programme was changed.',
    curriculumAdded: () => 'A training programme was begun.',
    curriculumRemoved: (_n: number, title: string) => `The programme ${quoted(title)} was deleted.`,
  },
  undo: 'Undo',
  undone: 'Undone.',
  redone: 'Done again.',
  dismiss: 'Dismiss',
};
