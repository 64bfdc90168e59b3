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
  /** A browser that has not opened its database by then, or not read what is in it, refuses it. */
  readonly openMs?: number;
}

/** While one works a state is set aside so often. */
const COPY_EVERY_MS = 10 * 60 * 1000;

const setStatus = (status: KeepingStatus): void => useKeeping.setState({ status });

/** Later than `last`, whatever the clock says: a power cut can set it back, and the later state is known by its time. */
const momentAfter = (last: string | null): string =>
  new Date(Math.max(Date.now(), (Date.parse(last ?? '') || 0) + 1)).toISOString();

const laterOf = (a: string | null, b: string | null): string | null => (a === null || (b !== null && b > a) ? b : a);

/** @throws {DOMException} "TimeoutError" where it takes longer */
async function within<Answer>(ms: number, answer: Promise<Answer>): Promise<Answer> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DOMException('the browser does not answer', 'TimeoutError')), ms);
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}

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
  {
    token,
    begins = 'kept',
    open = openDatabase,
    openSecond = openSecondPlace,
    retryMs = 5000,
    openMs = 30_000,
  }: KeepOptions,
): Promise<Keeper | null> {
  const opening = open(() => setStatus('refused'));
  let database: Database;
  try {
    database = await within(openMs, opening);
  } catch {
    opening.then(
      (late) => late.close(),
      () => {},
    );
    setStatus('refused');
    return null;
  }
  /** It took too long: what is read after that would take the place of what was done meanwhile. */
  let isGivenUp = false;
  const checkInTime = (): void => {
    if (isGivenUp) throw new DOMException('opened too late', 'TimeoutError');
  };
  let written: Pieces = new Map();
  let second: SecondPlace | null = null;
  let inSecond: Pieces = new Map();
  /** When the latest state was kept, in either place. */
  let keptAt: string | null = null;
  let isWriting = false;
  let writing: Promise<void> = Promise.resolve();
  let loading: Promise<void> = Promise.resolve();
  let writes = false;
  let copiedAt = Date.now();
  let retry: ReturnType<typeof setTimeout> | undefined;

  const load = async (): Promise<void> => {
    const { pieces, lost, at } = await database.read();
    checkInTime();
    keptAt = laterOf(keptAt, at);
    if (second?.at && (at === null || second.at > at)) {
      // The browser has thrown its database away, or the end of it: all is kept anew.
      const there = await second.read();
      checkInTime();
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
    clearTimeout(retry);
    writes = false;
    setStatus('reader');
  };
  const tryLater = (error: unknown, again: () => Promise<void>): void => {
    setStatus((error as Partial<Error> | null)?.name === 'QuotaExceededError' ? 'full' : 'refused');
    clearTimeout(retry);
    retry = setTimeout(() => void again(), retryMs);
  };
  const setAside = async (): Promise<void> => {
    copiedAt = Date.now();
    try {
      await database.copy();
    } catch {
      // Without room for a copy the work itself is kept; who has taken over is told by what is written next.
    }
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
        if (Date.now() - copiedAt > COPY_EVERY_MS) await setAside();
        const at = (isKept && keptAt) || momentAfter(keptAt);
        if (!isKept) await database.write(changed, [...now.keys()], at);
        keptAt = at;
        written = now;
        await writeSecond(now, at);
        useKeeping.setState({ at });
        if (!isKept) tabs.tellChanged();
      }
      setStatus('kept');
    } catch (error) {
      if (error instanceof TakenOverError) return stepBack();
      tryLater(error, () => flush(tabs));
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
    const refusal = await database.takeOver(token).then(
      () => null,
      (error: unknown) => ({ error }),
    );
    if (!refusal) tabs.tellTaken();
    second = await openSecond();
    inSecond = new Map();
    keptAt = laterOf(keptAt, second?.at ?? null);
    if (from === 'kept') await load();
    // What is kept is shown even where there is no room to write that it is this tab which writes.
    if (refusal) return tryLater(refusal.error, () => begin('shown'));
    checkInTime();
    writes = true;
    setStatus('kept');
    await flush(tabs); // also what `put` mended, or took from an older place
  };
  const eraseBoth = async (): Promise<void> => {
    try {
      if (!writes) {
        await database.takeOver(token);
        tabs.tellTaken();
      }
      // First, and whether or not it is in use: what is only there would be taken for what the browser threw away.
      await (second ?? (await openSecond()))?.erase();
      await database.erase();
      written = new Map();
      inSecond = new Map();
      tabs.tellChanged();
    } finally {
      isWriting = false;
    }
  };
  const erase = async (): Promise<void> => {
    clearTimeout(retry);
    // Or it would put back what is on its way.
    // oxlint-disable-next-line eslint/no-unmodified-loop-condition -- `write` and `eraseBoth` change it
    while (isWriting) await writing;
    isWriting = true; // and what is changed meanwhile waits
    const erasing = eraseBoth();
    writing = erasing.catch(() => {}); // said once, to who asked for it
    await erasing;
  };

  // From the first: what is changed while the last state is set aside is kept too.
  state.subscribe(() => void flush(tabs));
  const start = async (): Promise<void> => {
    if (begins !== 'kept' || !(await tabs.anyWrites())) return begin(begins);
    await load();
    setStatus('reader');
  };
  try {
    await within(openMs, start());
    if (writes) await setAside();
  } catch {
    isGivenUp = true;
    writes = false;
    setStatus('refused');
    return null;
  }
  return {
    async takeOver() {
      await database.takeOver(token); // where it is refused, this tab goes on as a reader
      await begin('kept');
    },
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
