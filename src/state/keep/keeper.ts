import { useKeeping, type KeepingStatus } from '../keeping.ts';
import { type Copy, type Database, openDatabase, type Pieces, TakenOverError } from './database.ts';
import { listenToOtherTabs, type OtherTabs } from './otherTabs.ts';
import { openSecondPlace, type SecondPlace } from './secondPlace.ts';

/** What is to be kept: all pieces as they are now, and a way to put others in their place. */
export interface KeptState {
  pieces(): Pieces;
  put(pieces: Pieces): void;
  subscribe(listener: () => void): void;
}

export interface Keeper {
  /** Makes this tab the one that writes; what the other tab kept is shown first. */
  takeOver(): Promise<void>;
  copies(): Promise<readonly Copy[]>;
  readCopy(key: number): Promise<Pieces | null>;
  /** Sets aside what is kept, as one of the last ten copies. */
  copy(): Promise<void>;
  /** Forgets all that is kept on this device, copies too; what is changed from then on is kept. */
  erase(): Promise<void>;
  /** Forgets all, and keeps nothing until `resume`. */
  stop(): Promise<void>;
  /** Keeps all that is shown, and what is changed from then on. */
  resume(): Promise<void>;
}

interface KeepOptions {
  /** Names this tab, unlike any other. */
  readonly token: string;
  /** Begins with what is kept, or with what is shown: it takes the place of all that is kept. */
  readonly begins?: 'kept' | 'shown';
  readonly open?: (onOutdated: () => void) => Promise<Database>;
  readonly openSecond?: () => Promise<SecondPlace | null>;
  /** What could not be written is tried again so long after. */
  readonly retryMs?: number;
}

/** While one works a state is set aside so often. */
const COPY_EVERY_MS = 10 * 60 * 1000;

const setStatus = (status: KeepingStatus): void => useKeeping.setState({ status });

/** Pieces of `now` that are not those of `before`, by identity: values are never changed in place. */
function changedSince(before: Pieces, now: Pieces): Pieces {
  return new Map([...now].filter(([name, value]) => before.get(name) !== value));
}

/**
 * Shows what was kept and from then on keeps every change, one transaction each as soon as it is made. Where nothing can
 * be kept the work goes on and `useKeeping` says so.
 */
export async function keep(
  state: KeptState,
  { token, begins = 'kept', open = openDatabase, openSecond = openSecondPlace, retryMs = 5000 }: KeepOptions,
): Promise<Keeper | null> {
  let database: Database;
  try {
    database = await open(() => setStatus('refused'));
  } catch {
    setStatus('refused');
    return null;
  }
  let written: Pieces = new Map();
  let second: SecondPlace | null = null;
  let inSecond: Pieces = new Map();
  let isWriting = false;
  let writing: Promise<void> = Promise.resolve();
  let loading: Promise<void> = Promise.resolve();
  let writes = false;
  let copiedAt = Date.now();

  const load = async (): Promise<void> => {
    const { pieces, lost, at } = await database.read();
    if (second?.at && (at === null || second.at > at)) {
      // The browser has thrown its database away, or the end of it: all is kept anew.
      const there = await second.read();
      state.put(there.pieces);
      useKeeping.setState({ at: second.at, lost: there.lost });
      return;
    }
    state.put(pieces);
    written = state.pieces();
    if (at !== null && second?.at === at) inSecond = written;
    useKeeping.setState({ at, lost });
  };
  const stepBack = (): void => {
    writes = false;
    setStatus('reader');
  };

  /** Without room for both the database alone is kept. */
  const writeSecond = async (now: Pieces, at: string): Promise<void> => {
    try {
      await second?.write(changedSince(inSecond, now), [...now.keys()], at);
      inSecond = now;
    } catch {
      const failed = second;
      second = null;
      await failed?.erase().catch(() => {});
    }
  };
  const flush = (tabs: OtherTabs): Promise<void> => {
    if (writes && !isWriting) writing = write(tabs);
    return writing;
  };
  const write = async (tabs: OtherTabs): Promise<void> => {
    isWriting = true;
    try {
      for (;;) {
        if (!writes) return;
        const now = state.pieces();
        const changed = changedSince(written, now);
        const isKept = changed.size === 0 && now.size === written.size;
        if (isKept && (second === null || inSecond === written)) break;
        setStatus('keeping');
        if (Date.now() - copiedAt > COPY_EVERY_MS) {
          await database.copy();
          copiedAt = Date.now();
        }
        const at = (isKept && useKeeping.getState().at) || new Date().toISOString();
        if (!isKept) await database.write(changed, [...now.keys()], at);
        written = now;
        await writeSecond(now, at);
        useKeeping.setState({ at });
        if (!isKept) tabs.tellChanged();
      }
      setStatus('kept');
    } catch (error) {
      if (error instanceof TakenOverError) return stepBack();
      setStatus((error as Partial<Error>)?.name === 'QuotaExceededError' ? 'full' : 'refused');
      setTimeout(() => void flush(tabs), retryMs);
    } finally {
      isWriting = false;
    }
  };

  const tabs = listenToOtherTabs(token, {
    doesWrite: () => writes,
    onTaken: stepBack,
    onChanged: () => {
      // One after the other: the last one read is the last one shown.
      loading = loading
        .then(() => (!writes && useKeeping.getState().status === 'reader' ? load() : undefined))
        .catch(() => setStatus('refused'));
    },
  });
  const begin = async (from: 'kept' | 'shown'): Promise<void> => {
    await database.takeOver(token);
    tabs.tellTaken();
    second = await openSecond();
    inSecond = new Map();
    if (from === 'kept') await load();
    writes = true;
    setStatus('kept');
    await flush(tabs); // also what `put` mended, or took from an older place
  };
  const erase = async (): Promise<void> => {
    await writing; // or it would put back what is on its way
    // First, and whether or not it is in use: what is only there would be taken for what the browser threw away.
    await (second ?? (await openSecond()))?.erase();
    await database.erase();
    written = new Map();
    inSecond = new Map();
    tabs.tellChanged();
  };

  // From the first: what is changed while the last state is set aside is kept too.
  state.subscribe(() => void flush(tabs));
  try {
    if (begins === 'kept' && (await tabs.anyWrites())) {
      await load();
      setStatus('reader');
    } else {
      await begin(begins);
      await database.copy();
    }
  } catch {
    writes = false;
    setStatus('refused');
    return null;
  }
  return {
    takeOver: () => begin('kept'),
    copies: () => database.copies(),
    readCopy: (key) => database.readCopy(key),
    copy: () => database.copy(),
    async erase() {
      await erase();
      useKeeping.setState({ at: null });
    },
    async stop() {
      writes = false;
      await erase();
    },
    resume: () => begin('shown'),
  };
}
