import type { SavedWork } from '../../engine/index.ts';
import { setAside } from '../../state/keepWork.ts';
import { setInitials, usePreferences } from '../../state/preferences.ts';
import { workFrom } from '../../state/savedWork.ts';
import { changeWork, exchangeWork } from '../../state/work.ts';

/** Puts the work of a file in the place of what is there, which is set aside first. */
export async function openFile(saved: SavedWork): Promise<void> {
  await setAside();
  exchangeWork({ kind: 'opened', count: saved.postings.length, title: '' }, workFrom(saved));
  if (usePreferences.getState().initials === '') setInitials(saved.initials);
}

/** Puts merged work in the place of what is there, which is set aside first; what came to it is in no file yet. */
export async function takeMerged(merged: SavedWork, addedCount: number): Promise<void> {
  await setAside();
  changeWork({ kind: 'mergedFile', count: addedCount, title: '' }, ({ imports, inFile, unread }) => ({
    ...workFrom(merged),
    imports,
    inFile,
    unread,
  }));
}
