import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/** What is kept, piece by piece: a posting, the library's choices, the lexicon's own terms … each under its name. */
export type Pieces = ReadonlyMap<string, unknown>;
type Revision = number;

/** Which revision of each piece belonged together at a moment, in the order of the pieces. */
interface Manifest {
  readonly at: string;
  readonly revisions: readonly (readonly [name: string, revision: Revision])[];
}

interface Schema extends DBSchema {
  /** Values of pieces, never changed: a new value is a new revision, the old one goes when no manifest names it. */
  revisions: { key: Revision; value: unknown };
  /** One key, "now". */
  manifests: { key: string; value: Manifest };
  copies: { key: number; value: Manifest };
  /** One key, "writer": the token of the tab that writes. */
  writer: { key: string; value: string };
}

/** A state of the work that was set aside by itself. */
export interface Copy {
  readonly key: number;
  /** ISO 8601. */
  readonly at: string;
  /** Of its pieces. */
  readonly names: readonly string[];
}

/** How many states are set aside; the oldest goes first. Product D11. */
const COPY_COUNT = 10;

/** Another tab has taken over the writing. */
export class TakenOverError extends Error {
  override readonly name = 'TakenOverError';
}

export interface Database {
  /** Everything kept; a piece whose value is lost is left out and named in `lost`. */
  read(): Promise<{ readonly pieces: Pieces; readonly lost: readonly string[]; readonly at: string | null }>;
  /** Makes this the only one that may write; whoever wrote before is refused from now on. */
  takeOver(token: string): Promise<void>;
  /**
   * Keeps `changed` and forgets `gone`, all or nothing; on the device's disk when it resolves.
   * @param order  the names of all pieces, as they shall be read again
   * @throws {TakenOverError} where another has taken over
   * @throws {DOMException}   "QuotaExceededError" where the device is full
   */
  write(changed: Pieces, order: readonly string[], at: string): Promise<void>;
  /** Sets the state kept now aside, unless the last copy is the same. */
  copy(): Promise<void>;
  /** The latest first. */
  copies(): Promise<readonly Copy[]>;
  readCopy(key: number): Promise<Pieces | null>;
  /** Forgets everything, copies too. */
  erase(): Promise<void>;
  close(): void;
}

const NAME = 'hss';
const VERSION = 1;
const NOW = 'now';

const sameRevisions = (a: Manifest, b: Manifest): boolean =>
  a.revisions.length === b.revisions.length &&
  a.revisions.every(([name, revision], i) => b.revisions[i]?.[0] === name && b.revisions[i]?.[1] === revision);

/**
 * The browser's database.
 * @param onOutdated  called when a newer version of the app, in another tab, needs this one to let go
 * @throws {DOMException} where the browser refuses one
 */
export async function openDatabase(onOutdated: () => void): Promise<Database> {
  const database: IDBPDatabase<Schema> = await openDB<Schema>(NAME, VERSION, {
    upgrade(fresh) {
      fresh.createObjectStore('revisions', { autoIncrement: true });
      fresh.createObjectStore('manifests');
      fresh.createObjectStore('copies', { autoIncrement: true });
      fresh.createObjectStore('writer');
    },
    blocking() {
      database.close();
      onOutdated();
    },
    terminated: onOutdated,
  });
  let token = '';

  async function piecesOf(manifest: Manifest | undefined): Promise<{ pieces: Pieces; lost: string[] }> {
    const transaction = database.transaction('revisions');
    const lost: string[] = [];
    const values = await Promise.all((manifest?.revisions ?? []).map(([, key]) => transaction.store.get(key)));
    const pieces = new Map<string, unknown>();
    manifest?.revisions.forEach(([name], i) => {
      if (values[i] === undefined) lost.push(name);
      else pieces.set(name, values[i]);
    });
    return { pieces, lost };
  }

  const STORES = ['revisions', 'manifests', 'copies', 'writer'] as const;
  /** Everything that writes: refused where another has taken over, on the disk when it resolves. */
  async function write<Answer>(
    work: (transaction: ReturnType<typeof begin>) => Promise<Answer>,
    mayWrite = async (transaction: ReturnType<typeof begin>) =>
      (await transaction.objectStore('writer').get('writer')) === token,
  ): Promise<Answer> {
    const transaction = begin();
    try {
      if (!(await mayWrite(transaction))) throw new TakenOverError('another tab writes now');
      const answer = await work(transaction);
      await transaction.done;
      return answer;
    } catch (error) {
      transaction.done.catch(() => {}); // said once, by what is thrown here
      try {
        transaction.abort();
      } catch {
        // it was aborted already, which is what the error says
      }
      throw error;
    }
  }
  function begin() {
    return database.transaction(STORES, 'readwrite', { durability: 'strict' });
  }

  return {
    async read() {
      const manifest = await database.get('manifests', NOW);
      return { ...(await piecesOf(manifest)), at: manifest?.at ?? null };
    },
    async takeOver(mine) {
      await write(
        (transaction) => transaction.objectStore('writer').put(mine, 'writer'),
        async () => true,
      );
      token = mine;
    },
    async write(changed, order, at) {
      await write(async (transaction) => {
        const revisions = transaction.objectStore('revisions');
        const manifests = transaction.objectStore('manifests');
        const before = new Map((await manifests.get(NOW))?.revisions);
        const after = new Map(before);
        for (const [name, value] of changed) after.set(name, await revisions.add(value));
        const kept = order.flatMap((name): [string, Revision][] => {
          const revision = after.get(name);
          return revision === undefined ? [] : [[name, revision]];
        });
        await manifests.put({ at, revisions: kept }, NOW);
        const named = new Set(kept.map(([, revision]) => revision));
        for (const copy of await transaction.objectStore('copies').getAll())
          for (const [, revision] of copy.revisions) named.add(revision);
        await Promise.all(
          [...before.values()].filter((revision) => !named.has(revision)).map((old) => revisions.delete(old)),
        );
      });
    },
    async copy() {
      await write(async (transaction) => {
        const copies = transaction.objectStore('copies');
        const now = await transaction.objectStore('manifests').get(NOW);
        const [keys, all] = [await copies.getAllKeys(), await copies.getAll()];
        const last = all.at(-1);
        if (!now || (last && sameRevisions(now, last))) return;
        await copies.add(now);
        const [outdated, left] = [all.slice(0, -(COPY_COUNT - 1)), [...all.slice(-(COPY_COUNT - 1)), now]];
        const named = new Set(left.flatMap(({ revisions }) => revisions.map(([, revision]) => revision)));
        await Promise.all([
          ...keys.slice(0, outdated.length).map((key) => copies.delete(key)),
          ...outdated
            .flatMap(({ revisions }) => revisions)
            .filter(([, revision]) => !named.has(revision))
            .map(([, revision]) => transaction.objectStore('revisions').delete(revision)),
        ]);
      });
    },
    async copies() {
      const transaction = database.transaction('copies');
      const [keys, all] = await Promise.all([transaction.store.getAllKeys(), transaction.store.getAll()]);
      return all
        .map(({ at, revisions }, i): Copy => ({ key: keys[i] ?? 0, at, names: revisions.map(([name]) => name) }))
        .reverse();
    },
    async readCopy(key) {
      const manifest = await database.get('copies', key);
      return manifest ? (await piecesOf(manifest)).pieces : null;
    },
    async erase() {
      await write(async (transaction) => {
        await Promise.all([
          transaction.objectStore('revisions').clear(),
          transaction.objectStore('manifests').clear(),
          transaction.objectStore('copies').clear(),
        ]);
      });
    },
    close: () => database.close(),
  };
}
