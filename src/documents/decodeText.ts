import type { Note, Outcome } from '../engine/index.ts';
import { isBinary, WINDOWS_1252 } from '../engine/index.ts';

const GUESSED: Note = { code: 'document.encoding', severity: 'warning', values: { encoding: 'Windows-1252' } };

/** Ours, as some versions of Node take the name "windows-1252" for Latin-1 and lose its quotation marks and "œ". */
function decodeWindows1252(bytes: Uint8Array): string {
  const units = new Uint16Array(bytes.length);
  bytes.forEach((byte, i) => {
    units[i] = byte >= 0x80 && byte <= 0x9f ? WINDOWS_1252.charCodeAt(byte - 0x80) : byte;
  });
  return new TextDecoder('utf-16le').decode(units);
}

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null; // not UTF-8, which is what we ask
  }
}

/** So much of a file tells its encoding. */
const HEAD_BYTES = 4096;
/** Of the bytes of Latin letters in UTF-16 every other is zero; of any other text hardly one. Chosen. */
const ZERO_SHARE = 0.7;
const OTHER_ZERO_SHARE = 0.05;

/** UTF-16 without a mark, as some programs save it. */
function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const head = bytes.subarray(0, HEAD_BYTES);
  const zeros = [0, 0];
  head.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros.map((count) => count / Math.max(1, head.length / 2));
  if (odd >= ZERO_SHARE && even <= OTHER_ZERO_SHARE) return 'utf-16le';
  return even >= ZERO_SHARE && odd <= OTHER_ZERO_SHARE ? 'utf-16be' : null;
}

export type Encoding = 'utf-8' | 'windows-1252';

function decode(bytes: Uint8Array, encoding?: Encoding): { text: string; notes: Note[] } {
  if (encoding === 'windows-1252') return { text: decodeWindows1252(bytes), notes: [] };
  if (encoding === 'utf-8') return { text: new TextDecoder('utf-8').decode(bytes), notes: [] };
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return { text: new TextDecoder('utf-16le').decode(bytes), notes: [] };
  if (first === 0xfe && second === 0xff) return { text: new TextDecoder('utf-16be').decode(bytes), notes: [] };
  const utf16 = unmarkedUtf16(bytes);
  if (utf16) return { text: new TextDecoder(utf16).decode(bytes), notes: [] };
  const utf8 = decodeUtf8(bytes);
  return utf8 === null ? { text: decodeWindows1252(bytes), notes: [GUESSED] } : { text: utf8, notes: [] };
}

/**
 * Bytes as text: in the encoding given, else UTF-16 where a mark or the zeros of its letters tell, else UTF-8, else
 * Windows-1252, which is a guess and noted as such.
 * @returns refused with `document.binary` where the bytes are no text; empty input gives empty text
 */
export function decodeText(bytes: Uint8Array, encoding?: Encoding): Outcome<string> {
  const { text, notes } = decode(bytes, encoding);
  if (isBinary(text)) return { ok: false, notes: [{ code: 'document.binary', severity: 'error' }] };
  return { ok: true, value: text, notes };
}
