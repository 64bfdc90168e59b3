import { create } from 'zustand';
import type { LibraryChoices } from '../engine/index.ts';
import { useKeeping } from './keeping.ts';

/** All that a person made. Never changed in place: `changeWork` puts a new one in its stead. */
export interface Work {
  readonly library: LibraryChoices;
}

export const NO_WORK: Work = {
  library: { addedReferences: [], hidden: [], titles: {}, tags: {}, notDuplicates: [] },
};

/** What was done, to how many and, where it has one, the name of the first; its words are chosen where it is shown. */
export interface WorkAction {
  readonly kind: 'hidden' | 'shown' | 'merged' | 'kept' | 'added' | 'removed' | 'renamed' | 'tagged';
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

/** Takes the latest step back, where there is one. */
export function undo(): void {
  const { done, undone } = useHistory.getState();
  const last = done.at(-1);
  if (!last || isReadOnly()) return;
  useWork.setState(last.before, true);
  useHistory.setState({ done: done.slice(0, -1), undone: [...undone, last] });
}

/** Does again what was taken back last, unless something else was done since. */
export function redo(): void {
  const { done, undone } = useHistory.getState();
  const last = undone.at(-1);
  if (!last || isReadOnly()) return;
  useWork.setState(last.after, true);
  useHistory.setState({ done: [...done, last], undone: undone.slice(0, -1) });
}

/** Puts other work in the place of all that is there, as when a file is opened; there is no way back but its own. */
export function replaceWork(work: Work): void {
  useWork.setState(work, true);
  useHistory.setState({ done: [], undone: [] });
}
