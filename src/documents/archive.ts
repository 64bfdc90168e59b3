import { Inflate, zipSync } from 'fflate';
import type { Outcome } from '../engine/index.ts';
import { refused } from './refused.ts';
import { packedBytes, readZipDirectory, type ZipEntry } from './zipDirectory.ts';

/** More files than anybody drops at once. */
const ENTRY_LIMIT = 5_000;
/** Unpacked, all that was asked for together. */
const UNPACKED_BYTE_LIMIT = 200_000_000;
/** What grows more than so many times when it is unpacked is no document. */
const RATIO_LIMIT = 400;
/** Below this size a high ratio does no harm. */
const RATIO_FROM_BYTES = 5_000_000;
/** Bytes are inflated so many at a time: what they become is counted in between. */
const STEP_BYTES = 16_384;
const STORED = 0;
const DEFLATED = 8;

/** The files of a zip, unpacked one by one as they are asked for. */
export interface Archive {
  /** In the order of the zip. */
  readonly names: readonly string[];
  /**
   * @returns null where no file has that name; refused with `document.too-much-packed` where it, or all that was asked
   *   for before, grows beyond reason, `document.protected` where it wants a password, `document.damaged` else
   */
  unpack(name: string): Outcome<Uint8Array> | null;
}

export const isArchive = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 0x03 || bytes[2] === 0x05);

const TOO_MUCH = refused('document.too-much-packed');
const DAMAGED = refused('document.damaged');

/** What the zip says of sizes is not believed: bytes are counted as they come. */
function inflate(packed: Uint8Array, hasRoom: (length: number) => boolean): Outcome<Uint8Array> {
  const pieces: Uint8Array[] = [];
  const inflater = new Inflate((piece) => pieces.push(piece));
  let [length, counted] = [0, 0];
  try {
    for (let at = 0; at < packed.length; at += STEP_BYTES) {
      inflater.push(packed.subarray(at, at + STEP_BYTES), at + STEP_BYTES >= packed.length);
      const gained = pieces.slice(counted).reduce((sum, piece) => sum + piece.length, 0);
      [length, counted] = [length + gained, pieces.length];
      if (!hasRoom(gained) || length > Math.max(RATIO_FROM_BYTES, RATIO_LIMIT * packed.length)) return TOO_MUCH;
    }
  } catch {
    return DAMAGED;
  }
  const value = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    value.set(piece, at);
    at += piece.length;
  }
  return { ok: true, value, notes: [] };
}

/**
 * Opens a zip; nothing is unpacked yet.
 * @returns refused with `document.damaged` where it is none or cut off, `document.too-much-packed` where it lists too many
 */
export function openArchive(bytes: Uint8Array): Outcome<Archive> {
  const directory = readZipDirectory(bytes);
  if (!directory) return DAMAGED;
  if (directory.length > ENTRY_LIMIT) return TOO_MUCH;
  const entries = new Map<string, ZipEntry>(directory.map((entry) => [entry.name, entry]));
  let room = UNPACKED_BYTE_LIMIT;
  const hasRoom = (length: number): boolean => (room -= length) >= 0;
  return {
    ok: true,
    notes: [],
    value: {
      names: [...entries.keys()],
      unpack(name) {
        const entry = entries.get(name);
        if (!entry) return null;
        if (entry.isEncrypted) return refused('document.protected');
        const packed = packedBytes(bytes, entry);
        if (!packed) return DAMAGED;
        if (room < 0) return TOO_MUCH;
        if (entry.method === DEFLATED) return inflate(packed, hasRoom);
        if (entry.method !== STORED) return DAMAGED;
        return hasRoom(packed.length) ? { ok: true, value: packed, notes: [] } : TOO_MUCH;
      },
    },
  };
}

/**
 * The same zip with nothing but its XML in it, stored as it is: its pictures, macros and whatever else it carries are
 * left behind, and a reader with an unpacker of its own finds nothing to unpack.
 * @returns refused as `Archive.unpack`
 */
export function xmlAlone(bytes: Uint8Array): Outcome<Uint8Array> {
  const archive = openArchive(bytes);
  if (!archive.ok) return archive;
  const files: Record<string, Uint8Array> = {};
  for (const name of archive.value.names) {
    if (!/\.(xml|rels)$/i.test(name)) continue;
    const file = archive.value.unpack(name);
    if (file && !file.ok) return file;
    if (file) files[name] = file.value;
  }
  return { ok: true, value: zipSync(files, { level: 0 }), notes: [] };
}
