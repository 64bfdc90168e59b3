import { Inflate } from 'fflate';

/** More than all the pages of a posting take; a reader would keep it all in memory. */
const UNPACKED_BYTE_LIMIT = 200_000_000;
/** Bytes are inflated so many at a time: what they become is counted in between. */
const STEP_BYTES = 16_384;
/** Before the deflated bytes of a stream. */
const ZLIB_HEAD_LENGTH = 2;
/** Packed twice: nobody gains by that who means a page to be read. */
const PACKED_TWICE = /\/Fl(?:ateDecode)?[\s\]]{0,20}\/Fl(?:ateDecode)?\b/;

/** How long bytes are unpacked, as far as `limit`; what is not deflated has no length of its own. */
function inflatedLength(packed: Uint8Array, limit: number): number {
  const lengths: number[] = [];
  const inflater = new Inflate((piece) => lengths.push(piece.length));
  let length = 0;
  try {
    for (let at = 0; at < packed.length; at += STEP_BYTES) {
      inflater.push(packed.subarray(at, at + STEP_BYTES), at + STEP_BYTES >= packed.length);
      length += lengths.splice(0).reduce((sum, one) => sum + one, 0);
      if (length > limit) break;
    }
  } catch {
    return length; // packed in another way, or damaged: whoever reads it will see
  }
  return length;
}

/** Whether the streams of a PDF grow beyond reason when they are unpacked, which its reader would do without counting. */
export function isPdfBomb(bytes: Uint8Array): boolean {
  const text = new TextDecoder('latin1').decode(bytes);
  if (PACKED_TWICE.test(text)) return true;
  let room = UNPACKED_BYTE_LIMIT;
  for (let at = text.indexOf('stream'); at >= 0; at = text.indexOf('stream', at)) {
    const start = at + 'stream'.length + (text[at + 'stream'.length] === '\r' ? 2 : 1);
    const end = text.indexOf('endstream', start);
    const packed = bytes.subarray(start + ZLIB_HEAD_LENGTH, end < 0 ? bytes.length : end);
    room -= inflatedLength(packed, room);
    if (room < 0) return true;
    if (end < 0) return false;
    at = end + 'endstream'.length;
  }
  return false;
}
