import type { Note, Outcome } from '../engine/index.ts';

/** Windows-1252 where it differs from Latin-1: bytes 0x80 to 0x9F; those it leaves undefined become U+FFFD. */
const WINDOWS_1252 = '€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ';

/** Above this share of control characters the bytes are not text; random bytes hold a tenth. Chosen. */
const CONTROL_SHARE_LIMIT = 0.01;

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

/** Bytes that no text holds; tab, line feed, form feed, carriage return and their kin (9–13) are fine. */
function isBinary(bytes: Uint8Array): boolean {
  let controlCount = 0;
  for (const byte of bytes) {
    if (byte === 0) return true;
    if (byte < 9 || (byte > 13 && byte < 32) || byte === 127) controlCount++;
  }
  return controlCount > bytes.length * CONTROL_SHARE_LIMIT;
}

/**
 * Bytes as text: UTF-16 where a mark says so, else UTF-8, else Windows-1252, which is a guess and noted as such.
 * @returns refused with `document.binary` where the bytes are no text; empty input gives empty text
 */
export function decodeText(bytes: Uint8Array): Outcome<string> {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe)
    return { ok: true, value: new TextDecoder('utf-16le').decode(bytes), notes: [] };
  if (first === 0xfe && second === 0xff)
    return { ok: true, value: new TextDecoder('utf-16be').decode(bytes), notes: [] };
  if (isBinary(bytes)) return { ok: false, notes: [{ code: 'document.binary', severity: 'error' }] };
  const utf8 = decodeUtf8(bytes);
  return utf8 === null
    ? { ok: true, value: decodeWindows1252(bytes), notes: [GUESSED] }
    : { ok: true, value: utf8, notes: [] };
}
