import { create } from 'zustand';
import type { KeptPosting, LibraryChoices, Note, RoleId } from '../engine/index.ts';
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
  /** Pieces that this version of the app cannot read, kept as they are. */
  readonly unread: Readonly<Record<string, unknown>>;
}

export const NO_WORK: Work = {
  postings: {},
  imports: {},
  library: { addedReferences: [], hidden: [], titles: {}, tags: {}, notDuplicates: [] },
  unread: {},
};

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
    | 'zones';
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

const isReadOnly = (): boolean => useKeeping.getState().status === 'reader';

/** Changes the work as one step that can be taken back; what changes nothing is none. Another tab's work is not changed. */
export function changeWork(what: WorkAction, update: (work: Work) => Work): void {
  const before = useWork.getState();
  const after = update(before);
  if (after === before || isReadOnly()) return;
  count++;
  const step: Step = { number: count, what, before, after };
  useWork.setState(after, true);
  useHistory.setState(({ done }) => ({ done: [...done, step].slice(-KEPT_COUNT), undone: [] }));
}

/** The work on one side of a step; of what was read meanwhile only what the step itself took or gave is changed. */
function goTo(there: Work, here: Work): void {
  const imports = { ...useWork.getState().imports };
  for (const key of Object.keys(here.imports)) if (!(key in there.imports)) delete imports[key];
  for (const [key, row] of Object.entries(there.imports)) if (!(key in here.imports)) imports[key] = row;
  useWork.setState({ ...there, imports }, true);
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
  if (!isReadOnly()) useWork.setState(({ imports }) => ({ imports: update(imports) }));
}

/** Puts other work in the place of all that is there, as when a file is opened; there is no way back but its own. */
export function replaceWork(work: Work): void {
  useWork.setState(work, true);
  useHistory.setState({ done: [], undone: [] });
}
