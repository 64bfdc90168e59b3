import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openDatabase, type Pieces, TakenOverError } from '../../src/state/keep/database.ts';
import type { KeptState } from '../../src/state/keep/keeper.ts';
import { MemoryFolder } from './memoryFolder.ts';

const channels: BroadcastChannel[] = [];
const Channel = globalThis.BroadcastChannel;

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  // Closed after each test, as a tab is.
  vi.stubGlobal(
    'BroadcastChannel',
    class extends Channel {
      constructor(name: string) {
        super(name);
        channels.push(this);
      }
    },
  );
});
const closeTabs = (): void => {
  for (const channel of channels.splice(0)) channel.close();
};
afterEach(closeTabs);

const pieces = (entries: Record<string, unknown>): Pieces => new Map(Object.entries(entries));
const AT = '2026-03-12T08:00:00.000Z';

async function opened(token = 'a') {
  const database = await openDatabase(() => {});
  await database.takeOver(token);
  return database;
}

describe('the database', () => {
  test('gives back what was written, in its order, and forgets what is named no more', async () => {
    const database = await opened();
    await database.write(pieces({ b: { x: 1 }, a: [2] }), ['b', 'a'], AT);
    await database.write(pieces({ b: { x: 3 }, c: 'new' }), ['c', 'b'], AT);
    database.close();
    const again = await openDatabase(() => {});
    expect(await again.read()).toEqual({ pieces: pieces({ c: 'new', b: { x: 3 } }), lost: [], at: AT });
    expect([...(await again.read()).pieces.keys()]).toEqual(['c', 'b']);
  });

  test('refuses whoever wrote before another took over, and keeps nothing of what was refused', async () => {
    const [first, second] = [await opened('a'), await openDatabase(() => {})];
    await first.write(pieces({ a: 1 }), ['a'], AT);
    await second.takeOver('b');
    await expect(first.write(pieces({ a: 2 }), ['a'], AT)).rejects.toThrow(TakenOverError);
    expect((await second.read()).pieces).toEqual(pieces({ a: 1 }));
    await second.write(pieces({ a: 3 }), ['a'], AT);
    expect((await first.read()).pieces).toEqual(pieces({ a: 3 }));
  });

  test('sets the last ten states aside, each as it was, and none twice', async () => {
    const database = await opened();
    for (let i = 1; i <= 12; i++) {
      await database.write(pieces({ a: i, ...(i === 1 ? { b: 'same' } : {}) }), ['a', 'b'], `${AT}${i}`);
      await database.copy();
      await database.copy();
    }
    const copies = await database.copies();
    expect(copies.map(({ at }) => at)).toEqual([12, 11, 10, 9, 8, 7, 6, 5, 4, 3].map((i) => `${AT}${i}`));
    expect(await database.readCopy(copies.at(-1)?.key ?? 0)).toEqual(pieces({ a: 3, b: 'same' }));
    await database.erase();
    expect(await database.copies()).toEqual([]);
    expect((await database.read()).pieces).toEqual(pieces({}));
  });
});

/** A state of pieces that a test changes. */
function stateOf(start: Record<string, unknown> = {}): KeptState & { set: (entries: Record<string, unknown>) => void } {
  let now = pieces(start);
  const listeners = new Set<() => void>();
  return {
    pieces: () => now,
    put: (given) => {
      if (given.size > 0) now = given;
    },
    subscribe: (listener) => void listeners.add(listener),
    set: (entries) => {
      now = pieces(entries);
      for (const listener of listeners) listener();
    },
  };
}

/** The keeper as a page that was just opened has it. */
async function page() {
  vi.resetModules();
  return { ...(await import('../../src/state/keep/keeper.ts')), ...(await import('../../src/state/keeping.ts')) };
}

describe('the keeper', () => {
  test('keeps every change, and shows it when the page is opened again', async () => {
    const [first, second] = [await page(), await page()];
    const work = stateOf();
    await first.keep(work, { token: 'a' });
    expect(first.useKeeping.getState().status).toBe('kept');
    for (let i = 0; i < 5; i++) work.set({ a: i });
    expect(first.useKeeping.getState().status).toBe('keeping');
    await vi.waitFor(() => expect(first.useKeeping.getState().status).toBe('kept'));
    const again = stateOf();
    await second.keep(again, { token: 'b' });
    expect(again.pieces()).toEqual(pieces({ a: 4 }));
  });

  test('keeps what is changed while it sets the last state aside', async () => {
    const { keep, useKeeping } = await page();
    const work = stateOf();
    await keep(work, {
      token: 'a',
      open: async (onOutdated) => {
        const database = await openDatabase(onOutdated);
        return {
          ...database,
          copy: async () => {
            work.set({ a: 1 });
            await database.copy();
          },
        };
      },
    });
    await vi.waitFor(() => expect(useKeeping.getState().status).toBe('kept'));
    expect((await (await openDatabase(() => {})).read()).pieces).toEqual(pieces({ a: 1 }));
  });

  test('a second tab reads only, until it takes over', async () => {
    const [first, second] = [await page(), await page()];
    const [mine, theirs] = [stateOf(), stateOf()];
    await first.keep(mine, { token: 'a' });
    mine.set({ a: 1 });
    await vi.waitFor(() => expect(first.useKeeping.getState().status).toBe('kept'));
    const keeper = await second.keep(theirs, { token: 'b' });
    expect(second.useKeeping.getState().status).toBe('reader');
    mine.set({ a: 2 });
    await vi.waitFor(() => expect(theirs.pieces()).toEqual(pieces({ a: 2 })));
    await keeper?.takeOver();
    expect(second.useKeeping.getState().status).toBe('kept');
    await vi.waitFor(() => expect(first.useKeeping.getState().status).toBe('reader'));
    theirs.set({ a: 3 });
    await vi.waitFor(() => expect(mine.pieces()).toEqual(pieces({ a: 3 })));
  });

  test('forgets all when told to, keeps nothing while it rests, and all that is shown once it goes on', async () => {
    const [first, second, third] = [await page(), await page(), await page()];
    const work = stateOf();
    const keeper = await first.keep(work, { token: 'a' });
    work.set({ a: 1, b: 2 });
    await vi.waitFor(() => expect(first.useKeeping.getState().status).toBe('kept'));
    await keeper?.stop();
    work.set({ a: 2, b: 2 });
    const empty = stateOf();
    const other = await second.keep(empty, { token: 'b' });
    expect(empty.pieces()).toEqual(pieces({}));
    expect(await other?.copies()).toEqual([]);
    await keeper?.resume();
    await vi.waitFor(() => expect(first.useKeeping.getState().status).toBe('kept'));
    await keeper?.copy();
    await keeper?.erase();
    work.set({ a: 3, b: 2 });
    await vi.waitFor(() => expect(first.useKeeping.getState().status).toBe('kept'));
    const again = stateOf();
    await third.keep(again, { token: 'c' });
    expect(again.pieces()).toEqual(pieces({ a: 3, b: 2 }));
  });

  test('may begin with what is shown: it takes the place of what is kept', async () => {
    const [first, second] = [await page(), await page()];
    await first.keep(stateOf({ a: 1 }), { token: 'a', begins: 'shown' });
    await vi.waitFor(() => expect(first.useKeeping.getState().status).toBe('kept'));
    const again = stateOf({ b: 1 });
    await second.keep(again, { token: 'b', begins: 'shown' });
    expect(again.pieces()).toEqual(pieces({ b: 1 }));
    const database = await openDatabase(() => {});
    expect((await database.read()).pieces).toEqual(pieces({ b: 1 }));
  });

  test('says so where the browser refuses a database, or has no room for a change, and tries again', async () => {
    const refused = await page();
    expect(
      await refused.keep(stateOf(), {
        token: 'a',
        open: () => Promise.reject(new DOMException('no', 'SecurityError')),
      }),
    ).toBe(null);
    expect(refused.useKeeping.getState().status).toBe('refused');

    const late = await page();
    const close = vi.fn();
    const shown = stateOf({ a: 'shown' });
    const open = async (onOutdated: () => void) => {
      const database = await openDatabase(onOutdated);
      await new Promise((resolve) => setTimeout(resolve, 100));
      return { ...database, close };
    };
    expect(await late.keep(shown, { token: 'a', openMs: 1, open })).toBe(null);
    expect(late.useKeeping.getState().status).toBe('refused');
    await vi.waitFor(() => expect(close).toHaveBeenCalled());
    expect(shown.pieces()).toEqual(pieces({ a: 'shown' }));

    const stuck = await page();
    expect(await stuck.keep(shown, { token: 'a', openMs: 100, openSecond: () => new Promise(() => {}) })).toBe(null);
    expect(stuck.useKeeping.getState().status).toBe('refused');

    const full = await page();
    const work = stateOf();
    let hasRoom = false;
    await full.keep(work, {
      token: 'a',
      retryMs: 10,
      open: async (onOutdated) => {
        const database = await openDatabase(onOutdated);
        return {
          ...database,
          write: (...args) =>
            hasRoom ? database.write(...args) : Promise.reject(new DOMException('no room', 'QuotaExceededError')),
        };
      },
    });
    work.set({ a: 1 });
    await vi.waitFor(() => expect(full.useKeeping.getState().status).toBe('full'));
    hasRoom = true; // and nothing is changed: it is tried again
    await vi.waitFor(() => expect(full.useKeeping.getState().status).toBe('kept'));
  });
});

const noRoom = () => Promise.reject(new DOMException('no room', 'QuotaExceededError'));

/** The database, with work in it, as long as there is no room for some of what is asked of it. */
async function withoutRoom(of: 'takeOver' | 'copy', hasRoom: () => boolean) {
  const before = await opened('before');
  await before.write(pieces({ a: 1 }), ['a'], AT);
  before.close();
  return async (onOutdated: () => void) => {
    const database = await openDatabase(onOutdated);
    return of === 'copy'
      ? { ...database, copy: () => (hasRoom() ? database.copy() : noRoom()) }
      : { ...database, takeOver: (token: string) => (hasRoom() ? database.takeOver(token) : noRoom()) };
  };
}

describe('a device without room', () => {
  test('still shows the work that is kept, says so, and keeps what is changed once there is room', async () => {
    let hasRoom = false;
    const open = await withoutRoom('takeOver', () => hasRoom);
    const { keep, useKeeping } = await page();
    const work = stateOf();
    expect(await keep(work, { token: 'a', retryMs: 10, open })).not.toBe(null);
    expect(work.pieces()).toEqual(pieces({ a: 1 }));
    expect(useKeeping.getState()).toMatchObject({ status: 'full', at: AT });
    work.set({ a: 1, b: 2 });
    hasRoom = true;
    await vi.waitFor(() => expect(useKeeping.getState().status).toBe('kept'));
    expect((await (await openDatabase(() => {})).read()).pieces).toEqual(pieces({ a: 1, b: 2 }));
  });

  test('keeps the work where there is none for a copy of it', async () => {
    const open = await withoutRoom('copy', () => false);
    const { keep, useKeeping } = await page();
    const work = stateOf();
    await keep(work, { token: 'a', open });
    expect(useKeeping.getState().status).toBe('kept');
    work.set({ a: 2 });
    await vi.waitFor(async () =>
      expect((await (await openDatabase(() => {})).read()).pieces).toEqual(pieces({ a: 2 })),
    );
  });
});

/** The files that the browser has for the page. */
function givesFiles(): MemoryFolder {
  const root = new MemoryFolder();
  vi.stubGlobal('navigator', { storage: { getDirectory: async () => root } });
  return root;
}
/** As Chromium does after a power cut, where it finds its log damaged. */
const throwDatabaseAway = (): void => {
  closeTabs();
  vi.stubGlobal('indexedDB', new IDBFactory());
};
const files = async (root: MemoryFolder) => (await root.getDirectoryHandle('hss')).files;

describe('the second place', () => {
  test('gives all back, in its order, where the browser threw its database away', async () => {
    const root = givesFiles();
    const [first, second, third] = [await page(), await page(), await page()];
    const work = stateOf();
    await first.keep(work, { token: 'a' });
    work.set({ b: { x: 1 }, a: 'é\n' });
    await vi.waitFor(() => expect(first.useKeeping.getState().status).toBe('kept'));
    work.set({ c: 3, a: 'é\n' });
    await vi.waitFor(() => expect(first.useKeeping.getState().status).toBe('kept'));
    throwDatabaseAway();
    const again = stateOf();
    await second.keep(again, { token: 'b' });
    expect([...again.pieces()]).toEqual([
      ['c', 3],
      ['a', 'é\n'],
    ]);
    expect(second.useKeeping.getState()).toMatchObject({ status: 'kept', lost: [] });
    // It is in the database again, and in no more files than are needed.
    const inDatabase = await openDatabase(() => {});
    expect((await inDatabase.read()).pieces).toEqual(pieces({ c: 3, a: 'é\n' }));
    expect((await files(root)).size).toBe(2);
    // What was cut off while it was written is passed over.
    (await files(root)).set(`contents-${Date.now() + 1e6}.json`, '{"at": "2026');
    throwDatabaseAway();
    const oncemore = stateOf();
    await third.keep(oncemore, { token: 'c' });
    expect(oncemore.pieces()).toEqual(pieces({ c: 3, a: 'é\n' }));
  });

  test('counts where the browser lost the end of its database', async () => {
    givesFiles();
    const [first, second] = [await page(), await page()];
    const work = stateOf();
    await first.keep(work, { token: 'a' });
    work.set({ a: 2, b: 1 });
    await vi.waitFor(() => expect(first.useKeeping.getState().status).toBe('kept'));
    throwDatabaseAway();
    const earlier = await opened();
    await earlier.write(pieces({ a: 1 }), ['a'], AT);
    earlier.close();
    const again = stateOf();
    await second.keep(again, { token: 'b' });
    expect(again.pieces()).toEqual(pieces({ a: 2, b: 1 }));
    await vi.waitFor(() => expect(second.useKeeping.getState().status).toBe('kept'));
    expect((await (await openDatabase(() => {})).read()).pieces).toEqual(pieces({ a: 2, b: 1 }));
  });

  test('does not count where the clock was set back and the power was cut before it was written', async () => {
    const root = givesFiles();
    const [first, second, third] = [await page(), await page(), await page()];
    const work = stateOf();
    await first.keep(work, { token: 'a' });
    work.set({ a: 1 });
    await vi.waitFor(() => expect(first.useKeeping.getState().status).toBe('kept'));
    closeTabs();
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2000-01-01') });
    const again = stateOf();
    await second.keep(again, { token: 'b' });
    const folder = await root.getDirectoryHandle('hss');
    const before = new Map(folder.files);
    again.set({ a: 2 });
    await vi.waitFor(() => expect(second.useKeeping.getState().status).toBe('kept'));
    vi.useRealTimers();
    closeTabs();
    folder.files.clear();
    for (const [name, text] of before) folder.files.set(name, text);
    const afterwards = stateOf();
    await third.keep(afterwards, { token: 'c' });
    expect(afterwards.pieces()).toEqual(pieces({ a: 2 }));
  });

  test('leaves alone what another tab is writing', async () => {
    const root = givesFiles();
    const { keep, useKeeping } = await page();
    const work = stateOf();
    await keep(work, { token: 'a' });
    const theirs = `pieces-${Date.now() + 1e6}.jsonl`;
    (await files(root)).set(theirs, '["a",');
    work.set({ a: 1 });
    await vi.waitFor(() => expect(useKeeping.getState().status).toBe('kept'));
    expect((await files(root)).has(theirs)).toBe(true);
  });

  test('has nothing written into it while it is forgotten', async () => {
    const { keep, useKeeping } = await page();
    const work = stateOf();
    const steps: string[] = [];
    const keeper = await keep(work, {
      token: 'a',
      openSecond: async () => ({
        at: null,
        read: async () => ({ pieces: pieces({}), lost: [] }),
        write: async () => void steps.push('write'),
        erase: async () => {
          steps.push('erase');
          work.set({ a: 2 });
          await new Promise((resolve) => setTimeout(resolve, 50));
          steps.push('erased');
        },
      }),
    });
    work.set({ a: 1 });
    await vi.waitFor(() => expect(useKeeping.getState().status).toBe('kept'));
    await keeper?.erase();
    expect(steps.slice(steps.indexOf('erase'))).toEqual(['erase', 'erased']);
    work.set({ a: 3 });
    await vi.waitFor(() => expect(steps.at(-1)).toBe('write'));
    expect((await (await openDatabase(() => {})).read()).pieces).toEqual(pieces({ a: 3 }));
  });

  test('says what of it cannot be read', async () => {
    const root = givesFiles();
    const [first, second] = [await page(), await page()];
    const work = stateOf();
    await first.keep(work, { token: 'a' });
    work.set({ a: 1 });
    await vi.waitFor(() => expect(first.useKeeping.getState().status).toBe('kept'));
    work.set({ a: 1, b: 2 });
    await vi.waitFor(() => expect(first.useKeeping.getState().status).toBe('kept'));
    const [oldest = ''] = [...(await files(root)).keys()].filter((name) => name.startsWith('pieces'));
    (await files(root)).delete(oldest);
    throwDatabaseAway();
    const again = stateOf();
    await second.keep(again, { token: 'b' });
    expect(again.pieces()).toEqual(pieces({ b: 2 }));
    expect(second.useKeeping.getState().lost).toEqual(['a']);
  });

  test('is filled where the database alone has the work, and forgets with it', async () => {
    const [before, first, second] = [await page(), await page(), await page()];
    const work = stateOf();
    await before.keep(work, { token: 'a' });
    work.set({ a: 1 });
    await vi.waitFor(() => expect(before.useKeeping.getState().status).toBe('kept'));
    closeTabs();
    const root = givesFiles();
    const keeper = await first.keep(work, { token: 'b' });
    expect([...(await files(root)).values()].join('')).toContain('["a",1]');
    await keeper?.erase();
    expect(await files(root)).toEqual(new Map());
    throwDatabaseAway();
    const again = stateOf();
    await second.keep(again, { token: 'c' });
    expect(again.pieces()).toEqual(pieces({}));
  });

  test('is done without where there is no room for both', async () => {
    const root = givesFiles();
    const { keep, useKeeping } = await page();
    const work = stateOf();
    await keep(work, { token: 'a' });
    (await root.getDirectoryHandle('hss')).isFull = true;
    work.set({ a: 1 });
    await vi.waitFor(() => expect(useKeeping.getState().status).toBe('kept'));
    expect(await files(root)).toEqual(new Map());
    expect((await (await openDatabase(() => {})).read()).pieces).toEqual(pieces({ a: 1 }));
  });
});
