import { encodeWorkInParts, type SavedWork } from '../../engine/index.ts';
import { fileName } from '../../exports/fileName.ts';
import { saveFile } from '../../exports/saveFile.ts';
import { useKeeping } from '../../state/keeping.ts';
import { usePreferences } from '../../state/preferences.ts';
import { savedWorkOf } from '../../state/savedWork.ts';
import { setInFile, useWork } from '../../state/work.ts';
import { useWorkspace } from '../../state/workspace.ts';

/**
 * The work as it is now, as it stands in a file.
 * @throws {Error} where neither the framework nor a posting that was mapped by it is there
 */
export function workNow(): SavedWork {
  const work = useWork.getState();
  // Work can be saved even where the engine does not start.
  const framework = useWorkspace.getState().framework ?? Object.values(work.postings)[0]?.mapped.framework;
  if (!framework) throw new Error('the framework is not there');
  return savedWorkOf(work, framework, usePreferences.getState().initials);
}

/** Written for so long the page does something else first: a tenth of what is felt as a delay. */
const WRITING_MS = 10;
/** What is over sooner need not be told. */
const TOLD_AFTER_MS = 200;

/** Lets the page draw and answer; unlike a timer's, a message's turn comes at once. */
const nextTurn = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => resolve(port1.close()));
    port1.start();
    port2.postMessage(null);
  });

/** Work as a file of JSON, written in pieces: the page goes on answering. `title` stands in its name. */
export async function workFile(work: SavedWork, title = ''): Promise<File> {
  const parts: BlobPart[] = [];
  let written = '';
  const start = performance.now();
  let since = start;
  try {
    for (const part of encodeWorkInParts(work)) {
      written += part;
      if (performance.now() - since < WRITING_MS) continue;
      if (since - start > TOLD_AFTER_MS) useKeeping.setState({ isWriting: true });
      // Its bytes are made here and now: those of the whole file at once would hold the page up at the end.
      parts.push(new Blob([written]));
      written = '';
      await nextTurn();
      since = performance.now();
    }
    return new File([...parts, written], fileName(title, 'json', new Date()), { type: 'application/json' });
  } finally {
    useKeeping.setState({ isWriting: false });
  }
}

let isSaving = false;

/** Saves all that was made in a file, `hss_2026-11-23.json`; `useKeeping` tells how that went. */
export async function saveWork(title = ''): Promise<void> {
  if (isSaving) return;
  isSaving = true;
  try {
    const now = workNow();
    const file = await workFile(now, title);
    saveFile(file, file.name);
    setInFile(now.savedAt);
    useKeeping.setState({ savedAs: file.name, hasSaveFailed: false });
  } catch {
    useKeeping.setState({ hasSaveFailed: true }); // too large, or no framework to name
  } finally {
    isSaving = false;
  }
}
