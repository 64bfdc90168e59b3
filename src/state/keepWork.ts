import type { Keeper } from './keep/keeper.ts';
import { useKeeping } from './keeping.ts';
import { isPosting, piecesOf, workOf } from './pieces.ts';
import { usePreferences } from './preferences.ts';
import { exchangeWork, NO_WORK, replaceWork, useWork } from './work.ts';

/** Where the choices of the library were kept before there was a database. */
const FORMER_LIBRARY = 'hss.library';
/** There while a page has the work open to be changed; left behind where it was cut off. */
const OPEN_MARK = 'hss.open';
/** All that this app puts into the browser's small storage. */
const OWN_KEY = /^hss\./;

function formerLibrary(): unknown {
  try {
    return (JSON.parse(localStorage.getItem(FORMER_LIBRARY) ?? 'null') as { state?: unknown } | null)?.state;
  } catch {
    return null; // no storage, or nothing anybody can read: as if never chosen
  }
}

const state = {
  pieces: () => piecesOf(useWork.getState()),
  put: (pieces: ReturnType<typeof piecesOf>) => replaceWork(workOf(pieces, formerLibrary())),
  subscribe: (listener: () => void) => useWork.subscribe(listener),
};

let keeper: Promise<Keeper | null> | null = null;

async function startKeeper(begins: 'kept' | 'shown'): Promise<Keeper | null> {
  if (begins === 'kept') useKeeping.setState({ status: 'opening' });
  try {
    const { keep } = await import('./keep/keeper.ts');
    return await keep(state, { token: `${Date.now()}-${Math.random()}`, begins }); // plain http has no `randomUUID`
  } catch {
    useKeeping.setState({ status: 'refused' });
    return null;
  }
}

/** Shows what was kept on this device, and keeps from now on all that changes. What is changed before waits for it. */
export async function keepWork(): Promise<void> {
  const wasCutOff = markOpen();
  if (usePreferences.getState().isShared) return;
  keeper ??= startKeeper('kept');
  await keeper;
  const { status, at } = useKeeping.getState();
  if (wasCutOff && status === 'kept' && useWork.getState().changedAt !== '') useKeeping.setState({ recoveredFrom: at });
}

function setOpenMark(): void {
  try {
    localStorage.setItem(OPEN_MARK, '1');
  } catch {
    // forbidden or full: then nobody is told that the work was recovered
  }
}

/** Says that the work is open, until the page is closed as it should be; whether the last time it was not. */
function markOpen(): boolean {
  try {
    const wasOpen = localStorage.getItem(OPEN_MARK) !== null;
    setOpenMark();
    addEventListener('pageshow', setOpenMark);
    addEventListener('pagehide', () => {
      localStorage.removeItem(OPEN_MARK);
      if (usePreferences.getState().isShared) forgetSmallStorage(['hss.preferences']);
    });
    return wasOpen;
  } catch {
    return false;
  }
}

/** Makes this tab the one in which the work goes on. */
export async function takeOver(): Promise<void> {
  await (await keeper)?.takeOver();
}

/** A state of the work that was set aside by itself. */
export interface AutomaticCopy {
  readonly key: number;
  /** ISO 8601. */
  readonly at: string;
  readonly postingCount: number;
}

/** The last ten, the latest first; none where nothing is kept. */
export async function automaticCopies(): Promise<readonly AutomaticCopy[]> {
  const copies = (await (await keeper)?.copies()) ?? [];
  return copies.map(({ key, at, names }) => ({ key, at, postingCount: names.filter(isPosting).length }));
}

/** Sets aside the work as it is, before something takes its place. Where that fails, one step back still brings it back. */
export async function setAside(): Promise<void> {
  try {
    await (await keeper)?.copy();
  } catch {
    useKeeping.setState({ status: 'refused' });
  }
}

/** Goes back to a copy, as a step that can be taken back; what it replaces is set aside first. */
export async function resumeCopy(key: number): Promise<void> {
  const pieces = await (await keeper)?.readCopy(key);
  if (!pieces) return;
  await setAside();
  const work = workOf(pieces);
  exchangeWork({ kind: 'resumed', count: Object.keys(work.postings).length, title: '' }, work);
}

function forgetSmallStorage(except: readonly string[] = []): void {
  try {
    for (const key of Object.keys(localStorage))
      if (OWN_KEY.test(key) && !except.includes(key)) localStorage.removeItem(key);
  } catch {
    // forbidden: then there is nothing in it
  }
}

/** Forgets all that this app keeps on this device, the work, its copies, and how the reader likes the page. */
export async function eraseAll(): Promise<void> {
  const opened = await keeper;
  // First from the page: what is shown is what would be kept again.
  replaceWork(NO_WORK);
  await opened?.erase();
  usePreferences.setState({ ...usePreferences.getInitialState(), lang: usePreferences.getState().lang });
  forgetSmallStorage();
}

/**
 * Says whether others use this computer too. If so, what is kept is forgotten, and nothing is kept from then on; the work
 * stays in the page. If not, the work is kept again.
 */
export async function setShared(isShared: boolean): Promise<void> {
  usePreferences.setState({ isShared });
  if (isShared) {
    try {
      await (await keeper)?.stop();
    } catch {
      // It is still there: nobody may believe otherwise.
      usePreferences.setState({ isShared: false });
      useKeeping.setState({ status: 'refused' });
      return;
    }
    useKeeping.setState({ status: 'off', at: null });
    forgetSmallStorage(['hss.preferences', OPEN_MARK]);
  } else {
    const before = await keeper;
    keeper = before ? before.resume().then(() => before) : startKeeper('shown');
    await keeper;
  }
}
