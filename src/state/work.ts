import { create } from 'zustand';
import type {
  Curriculum,
  KeptPosting,
  LibraryChoices,
  Note,
  OwnFramework,
  OwnTerm,
  RoleId,
  SecondReading,
  TeamPlan,
} from '../engine/index.ts';
import { useKeeping } from './keeping.ts';

/** A document that was read, or one of the postings in it, before it enters the library. */
export interface ImportRow {
  /** The same for all that was read from one file. */
  readonly document: string;
  /** The file's name, with a folder's before it and a line's or an entry's number behind it. */
  readonly name: string;
  /** null where nothing could be read: `notes` tell why. */
  readonly kept: KeptPosting | null;
  readonly notes: readonly Note[];
  /** Enters the library with the others. */
  readonly isTicked: boolean;
}

/** All that a person made. Never changed in place: `changeWork` puts a new one in its stead. */
export interface Work {
  /** Postings of the person's own, and those that come with the app once something was decided on them. */
  readonly postings: Readonly<Record<RoleId, KeptPosting>>;
  /** What was read and has not entered the library; in the order read. */
  readonly imports: Readonly<Record<string, ImportRow>>;
  readonly library: LibraryChoices;
  /** Terms that the person agreed to. */
  readonly terms: readonly OwnTerm[];
  /** What second readers said, as it came back. */
  readonly readings: readonly SecondReading[];
  /** This person is the second reader: what the first one and the engine say is hidden. */
  readonly isBlind: boolean;
  /** null: the framework that comes with the app. */
  readonly framework: OwnFramework | null;
  /** null: none was made. */
  readonly team: TeamPlan | null;
  /** In the order begun. */
  readonly curricula: readonly Curriculum[];
  /** When something that goes into a file was last changed, ISO 8601; empty: never. */
  readonly changedAt: string;
  /** The `changedAt` of the work that was last put in a file, or taken from one; empty: never. */
  readonly inFile: string;
  /** Pieces that this version of the app cannot read, kept as they are. */
  readonly unread: Readonly<Record<string, unknown>>;
}

export const NO_WORK: Work = {
  postings: {},
  imports: {},
  library: { addedReferences: [], hidden: [], titles: {}, tags: {}, notDuplicates: [] },
  terms: [],
  readings: [],
  isBlind: false,
  framework: null,
  team: null,
  curricula: [],
  changedAt: '',
  inFile: '',
  unread: {},
};

/** Whether all that was made is in a file, as far as this app knows; so is nothing at all. */
export const isInFile = ({ changedAt, inFile }: Work): boolean => changedAt === '' || changedAt === inFile;

/** What was done, to how many and, where it has one, the name of the first; its words are chosen where it is shown. */
export interface WorkAction {
  readonly kind:
    | 'hidden'
    | 'shown'
    | 'merged'
    | 'kept'
    | 'added'
    | 'removed'
    | 'renamed'
    | 'tagged'
    | 'imported'
    | 'discarded'
    | 'decided'
    | 'zones'
    | 'opened'
    | 'resumed'
    | 'mergedFile'
    | 'shared'
    | 'termAdded'
    | 'termRemoved'
    | 'mappedAgain'
    | 'readingAdded'
    | 'readingRemoved'
    | 'settled'
    | 'framework'
    | 'target'
    | 'team'
    | 'curriculum'
    | 'curriculumAdded'
    | 'curriculumRemoved'
    | 'frameworkEdited';
  readonly count: number;
  readonly title: string;
}

/** One thing done, and the work before and after it. */
export interface Step {
  readonly number: number;
  readonly what: WorkAction;
  readonly before: Work;
  readonly after: Work;
}

/** What was done since the page was opened, the latest last, and what was taken back, the latest to be taken back last. */
export interface History {
  readonly done: readonly Step[];
  readonly undone: readonly Step[];
}

/** How many steps back one can go: more than anybody remembers. */
const KEPT_COUNT = 100;

export const useWork = create<Work>()(() => NO_WORK);
export const useHistory = create<History>()(() => ({ done: [], undone: [] }));

let count = 0;

const waiting: (() => void)[] = [];
let isCatchingUp = false;

/**
 * Done before the kept work is there, a change would be lost under it: it waits, in its turn, and is then done on that; or
 * not at all, where another tab turns out to have the work.
 */
function onceOpen(change: () => void): void {
  if (useKeeping.getState().status === 'opening') waiting.push(change);
  else change();
}

useKeeping.subscribe(({ status }) => {
  // Each change sets the status as well: it is being kept.
  if (status === 'opening' || isCatchingUp) return;
  isCatchingUp = true;
  for (const change of waiting.splice(0)) change();
  isCatchingUp = false;
});

const isReadOnly = (): boolean => useKeeping.getState().status === 'reader';

/** Now, or where the clock has not moved on since a change, or goes after it, just later: no two states are of one moment. */
function momentAfter(changedAt: string): string {
  const before = Date.parse(changedAt);
  return new Date(Math.max(Date.now(), Number.isNaN(before) ? 0 : before + 1)).toISOString();
}

/** Somebody types in a field: the number of the step that this is so far, 0 before its first change; null: nobody does. */
let typed: number | null = null;

/** All that changes from now until `endTyping` is one step. */
export function beginTyping(): void {
  typed = 0;
}
export function endTyping(): void {
  typed = null;
}

function take(what: WorkAction, before: Work, after: Work): void {
  const { done } = useHistory.getState();
  const last = done.at(-1);
  useWork.setState(after, true);
  if (last && last.number === typed && last.what.kind === what.kind) {
    // What was read meanwhile is no part of it.
    const joined = { ...last, before: { ...last.before, imports: before.imports }, after };
    useHistory.setState({ done: [...done.slice(0, -1), joined], undone: [] });
    return;
  }
  count++;
  if (typed !== null) typed = count;
  useHistory.setState({ done: [...done, { number: count, what, before, after }].slice(-KEPT_COUNT), undone: [] });
}

/** Changes the work as one step that can be taken back; what changes nothing is none. Another tab's work is not changed. */
export function changeWork(what: WorkAction, update: (work: Work) => Work): void {
  onceOpen(() => {
    const before = useWork.getState();
    const after = update(before);
    if (after === before || isReadOnly()) return;
    take(what, before, { ...after, changedAt: momentAfter(after.changedAt) });
  });
}

/** Puts other work in the place of all that is there, as one step; what no file holds stays. */
export function exchangeWork(what: WorkAction, work: Work): void {
  onceOpen(() => {
    const before = useWork.getState();
    if (!isReadOnly()) take(what, before, { ...work, imports: before.imports, unread: before.unread });
  });
}

/** The work on one side of a step; of what was read meanwhile only what the step itself took or gave is changed. */
function goTo(there: Work, here: Work): void {
  const now = useWork.getState();
  const imports = { ...now.imports };
  for (const key of Object.keys(here.imports)) if (!(key in there.imports)) delete imports[key];
  for (const [key, row] of Object.entries(there.imports)) if (!(key in here.imports)) imports[key] = row;
  const inFile = there.changedAt === there.inFile ? there.inFile : now.inFile;
  useWork.setState({ ...there, imports, inFile: inFile || now.inFile }, true);
}

/** Takes the latest step back, where there is one. */
export function undo(): void {
  const { done, undone } = useHistory.getState();
  const last = done.at(-1);
  if (!last || isReadOnly()) return;
  goTo(last.before, last.after);
  useHistory.setState({ done: done.slice(0, -1), undone: [...undone, last] });
}

/** Does again what was taken back last, unless something else was done since. */
export function redo(): void {
  const { done, undone } = useHistory.getState();
  const last = undone.at(-1);
  if (!last || isReadOnly()) return;
  goTo(last.after, last.before);
  useHistory.setState({ done: [...done, last], undone: undone.slice(0, -1) });
}

/** Changes what is no step by itself: documents that were read, or that are ticked or not. */
export function changeImports(update: (imports: Work['imports']) => Work['imports']): void {
  onceOpen(() => {
    if (!isReadOnly()) useWork.setState(({ imports }) => ({ imports: update(imports) }));
  });
}

/** Takes note that the work as it was at `changedAt` stands in a file. */
export function setInFile(changedAt: string): void {
  if (!isReadOnly()) useWork.setState({ inFile: changedAt });
}

/** Shows the work that is kept, or none; there is no way back. */
export function replaceWork(work: Work): void {
  useWork.setState(work, true);
  useHistory.setState({ done: [], undone: [] });
}
