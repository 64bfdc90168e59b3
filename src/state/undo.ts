import { create } from 'zustand';

/** Something the user did that can be taken back; its words are chosen where it is shown. */
export interface Done<What = unknown> {
  readonly number: number;
  readonly what: What;
  readonly undo: () => void;
}

/** How many steps back one can go: more than anybody remembers. */
const KEPT_COUNT = 50;

/** What was done since the page was opened, the latest last. */
export const useUndo = create<{ readonly done: readonly Done[] }>()(() => ({ done: [] }));

let count = 0;

export function recordDone(what: unknown, undo: () => void): void {
  count++;
  const step: Done = { number: count, what, undo };
  useUndo.setState(({ done }) => ({ done: [...done, step].slice(-KEPT_COUNT) }));
}

/** Takes the latest step back, where there is one. */
export function undoLast(): void {
  const last = useUndo.getState().done.at(-1);
  if (!last) return;
  useUndo.setState(({ done }) => ({ done: done.slice(0, -1) }));
  last.undo();
}
