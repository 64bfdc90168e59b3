import { createWriteStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { dirname, sep } from 'node:path';
import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import { type Terminal, UsageError } from '../terminal.ts';

/** So much may wait to be written to a file while mapping goes on, in bytes: small writes each cost a turn. */
const WAITING_MAX = 2 ** 20;

/** Where results go: standard output or a file. */
export interface Target {
  write(piece: string | Uint8Array): Promise<void>;
  close(): Promise<void>;
}

const orNull = <T>(promise: Promise<T>): Promise<T | null> => promise.catch(() => null);

/** Whether writing `out` would change one of the inputs: the file itself under any name, or a file in their folder. */
async function isAmong(out: string, inputs: readonly string[]): Promise<boolean> {
  const own = await orNull(stat(out));
  const folder = await orNull(realpath(dirname(out)));
  for (const path of inputs) {
    const input = await orNull(stat(path));
    if (!input) continue;
    if (own && own.dev === input.dev && own.ino === input.ino) return true;
    if (input.isDirectory() && folder && `${folder}${sep}`.startsWith(`${await realpath(path)}${sep}`)) return true;
  }
  return false;
}

/**
 * Opens the file named by `--out`, or standard output where there is none.
 * @param inputs  files and folders that are read, and so are never written to
 * @throws {UsageError} where the file is one of them or cannot be written
 */
export async function openTarget(
  out: string | undefined,
  inputs: readonly string[],
  terminal: Terminal,
): Promise<Target> {
  if (out === undefined) return { write: (piece) => terminal.write(piece), close: () => Promise.resolve() };
  if (await isAmong(out, inputs))
    throw new UsageError(`--out ${out}: is an input file or in an input folder; name a file elsewhere`);
  const stream = createWriteStream(out, { highWaterMark: WAITING_MAX });
  try {
    await once(stream, 'open');
  } catch (error) {
    throw new UsageError(`--out ${out}: cannot be written; check the path`, { cause: error });
  }
  return {
    async write(piece) {
      if (!stream.write(piece)) await once(stream, 'drain');
    },
    async close() {
      stream.end();
      await finished(stream);
    },
  };
}

/** A target that is given all at once: what is written waits for the end, and `bind` makes the file of it. */
export function bindAtEnd(target: Target, bind: (written: string) => Promise<Uint8Array>): Target {
  const pieces: (string | Uint8Array)[] = [];
  return {
    async write(piece) {
      pieces.push(piece);
    },
    async close() {
      await target.write(await bind(pieces.join('')));
      await target.close();
    },
  };
}
