import { strFromU8, unzip, type Unzipped } from 'fflate';
import type { Outcome } from '../engine/index.ts';
import { refused } from './refused.ts';

/** More files than anybody drops at once. */
const ENTRY_LIMIT = 5_000;
/** Unpacked, all that was asked for together. */
const UNPACKED_BYTE_LIMIT = 200_000_000;
/** What grows more than so many times when it is unpacked is no document. */
const RATIO_LIMIT = 400;
/** Below this size a high ratio does no harm. */
const RATIO_FROM_BYTES = 5_000_000;

/** The names of the entries are those of a zip, or null where the bytes are none. */
export const isArchive = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 0x03 || bytes[2] === 0x05);

/**
 * Entries of a zip, unpacked. What they would take is known before: a bomb is refused and not unpacked.
 * @param isWanted  by the entry's name; folders are never asked about
 * @returns refused with `document.too-much-packed`, or `document.damaged` where it is no zip or cut off
 */
export function unpack(bytes: Uint8Array, isWanted: (name: string) => boolean): Promise<Outcome<Unzipped>> {
  let [count, size, isBomb] = [0, 0, false];
  return new Promise((resolve) => {
    try {
      unzip(
        bytes,
        {
          filter({ name, originalSize, size: packed }) {
            if (isBomb || name.endsWith('/') || !isWanted(name)) return false;
            count++;
            size += originalSize;
            const isSwelling = originalSize > RATIO_FROM_BYTES && originalSize > RATIO_LIMIT * packed;
            isBomb = count > ENTRY_LIMIT || size > UNPACKED_BYTE_LIMIT || isSwelling;
            return !isBomb;
          },
        },
        (error, files) => {
          if (isBomb) resolve(refused('document.too-much-packed'));
          else if (error) resolve(refused('document.damaged'));
          else resolve({ ok: true, value: files, notes: [] });
        },
      );
    } catch {
      resolve(refused('document.damaged'));
    }
  });
}

/** The names of the entries, in their order; nothing is unpacked. */
export async function entryNames(bytes: Uint8Array): Promise<readonly string[]> {
  const names: string[] = [];
  await unpack(bytes, (name) => {
    names.push(name);
    return false;
  });
  return names;
}

export const textOfEntry = (files: Unzipped, name: string): string | null => {
  const entry = files[name];
  return entry ? strFromU8(entry) : null;
};
