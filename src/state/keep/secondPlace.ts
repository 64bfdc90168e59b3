import type { Pieces } from './database.ts';

/**
 * The same pieces in another place of the browser. Where a power cut left half a record in the log of Chromium's database
 * and something was written after it, the whole database is thrown away, or what came after that record is passed over
 * (github.com/google/leveldb/issues/1287): then they are read from here. It is written second: it is never the later of
 * the two otherwise.
 */
export interface SecondPlace {
  /** When what is here was kept; `null`: nothing is. */
  readonly at: string | null;
  /** Everything kept here; a piece whose value is lost is left out and named in `lost`. */
  read(): Promise<{ readonly pieces: Pieces; readonly lost: readonly string[] }>;
  /** Keeps `changed` beside what is here, and no other pieces than those of `order`. */
  write(changed: Pieces, order: readonly string[], at: string): Promise<void>;
  erase(): Promise<void>;
}

/** Where each piece stands. The one with the highest number that can be read counts. */
interface Contents {
  readonly at: string;
  readonly pieces: readonly (readonly [name: string, file: string])[];
}

const FOLDER = 'hss';
const CONTENTS = /^contents-(\d+)\.json$/;

/** `null` where the browser has no files of its own for a page, as on plain http or from a disk. */
export async function openSecondPlace(): Promise<SecondPlace | null> {
  try {
    const root = await navigator.storage.getDirectory();
    return await secondPlaceIn(root);
  } catch {
    return null;
  }
}

/**
 * Files of pieces, a line each, that are never changed: what is changed goes into a new file, and a file is removed once
 * no piece counts in it.
 */
async function secondPlaceIn(root: FileSystemDirectoryHandle): Promise<SecondPlace> {
  let folder = await root.getDirectoryHandle(FOLDER, { create: true });
  let [number, contents] = await latest(folder);

  async function writeFile(name: string, lines: Iterable<string>): Promise<void> {
    const file = await folder.getFileHandle(name, { create: true });
    const stream = await file.createWritable();
    for (const line of lines) await stream.write(`${line}\n`); // one by one: a large library holds nothing up
    await stream.close();
  }
  /** Removes what no contents name any more, and what was cut off; never what another tab is writing, which is later. */
  async function tidy(): Promise<void> {
    const named = new Set([contentsName(number), ...(contents?.pieces ?? []).map(([, file]) => file)]);
    const there: string[] = [];
    for await (const name of folder.keys()) there.push(name);
    for (const name of there) if (!named.has(name) && !(numberOf(name) > number)) await folder.removeEntry(name);
  }
  return {
    get at() {
      return contents?.at ?? null;
    },
    async read() {
      const pieces = new Map<string, unknown>();
      const lost: string[] = [];
      const files = new Map<string, Map<string, unknown>>();
      for (const [name, file] of contents?.pieces ?? []) {
        let lines = files.get(file);
        if (!lines) files.set(file, (lines = await readPieces(folder, file)));
        if (lines.has(name)) pieces.set(name, lines.get(name));
        else lost.push(name);
      }
      return { pieces, lost };
    },
    async write(changed, order, at) {
      const next = Math.max(number + 1, Date.now()); // not the name that another tab takes at the same time
      const file = `pieces-${next}.jsonl`;
      if (changed.size > 0) await writeFile(file, linesOf(changed));
      const places = new Map(contents?.pieces);
      for (const name of changed.keys()) places.set(name, file);
      const kept: Contents = {
        at,
        pieces: order.flatMap((name) => {
          const place = places.get(name);
          return place === undefined ? [] : [[name, place] as const];
        }),
      };
      await writeFile(contentsName(next), [JSON.stringify(kept)]);
      [number, contents] = [next, kept];
      await tidy();
    },
    async erase() {
      [number, contents] = [0, null];
      await root.removeEntry(FOLDER, { recursive: true });
      folder = await root.getDirectoryHandle(FOLDER, { create: true });
    },
  };
}

const numberOf = (name: string): number => Number(/-(\d+)\./.exec(name)?.[1]);
const contentsName = (number: number): string => `contents-${number}.json`;

function* linesOf(pieces: Pieces): Generator<string> {
  for (const piece of pieces) yield JSON.stringify(piece);
}

const textOf = async (folder: FileSystemDirectoryHandle, name: string): Promise<string> =>
  (await (await folder.getFileHandle(name)).getFile()).text();

/** The pieces of a file; none of one that is gone or not whole. */
async function readPieces(folder: FileSystemDirectoryHandle, name: string): Promise<Map<string, unknown>> {
  try {
    const lines = (await textOf(folder, name)).split('\n').filter((line) => line !== '');
    return new Map(lines.map((line) => JSON.parse(line) as [string, unknown])); // as this app wrote them
  } catch {
    return new Map();
  }
}

/** The contents with the highest number, and that number; one that was cut off while it was written is passed over. */
async function latest(folder: FileSystemDirectoryHandle): Promise<[number: number, contents: Contents | null]> {
  const numbers: number[] = [];
  for await (const name of folder.keys()) numbers.push(Number(CONTENTS.exec(name)?.[1] ?? 0));
  for (const number of numbers.sort((a, b) => b - a).filter((one) => one > 0)) {
    try {
      return [number, JSON.parse(await textOf(folder, contentsName(number))) as Contents]; // as this app wrote them
    } catch {
      // cut off: the one before it counts
    }
  }
  return [0, null];
}
