import type { Rewritten } from './rewrite.ts';
import { rewriteMatches } from './rewrite.ts';

/** The characters that Windows-1252 puts at 0x80–0x9F; the five it leaves open are read as control characters. */
export const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function byteOf(character: string): number {
  const at = WINDOWS_1252.indexOf(character);
  return at < 0 ? character.charCodeAt(0) : 0x80 + at;
}

const CONTINUATION = `[\\u0080-\\u00bf${WINDOWS_1252}]`;
/**
 * A character that UTF-8 writes with two or three bytes, each byte read as a character of its own: "Ã©", "â€™", "â–ª".
 * Only the lead bytes of Western letters, of punctuation and of bullets, Word's private ones included; before a real
 * letter none of them stands like this, and no word ends in "â" or "ï" before a no-break space and a quotation mark.
 */
const BROKEN = new RegExp(`[ÂÃÅ]${CONTINUATION}|[âï](?!\\u00a0)${CONTINUATION}{2}`, 'g');
/** "Ã" for "à": its no-break space was made plain by copying. Taken for broken only where other signs are there. */
const BROKEN_OR_SPACED = new RegExp(`${BROKEN.source}|Ã `, 'g');

function repaired(broken: string): string {
  if (broken === 'Ã ') return 'à';
  const bytes = Array.from(broken, byteOf);
  const [lead = 0, second = 0, third = 0] = bytes;
  const code =
    bytes.length === 2
      ? ((lead & 0x1f) << 6) | (second & 0x3f)
      : ((lead & 0x0f) << 12) | ((second & 0x3f) << 6) | (third & 0x3f);
  return String.fromCharCode(code);
}

/**
 * Undoes UTF-8 that was read as Latin-1 or Windows-1252 ("santÃ©" for "santé"), where that is clear.
 * @returns `null` where there is nothing to repair
 */
export function repairEncoding(text: string): Rewritten | null {
  if (text.search(BROKEN) < 0) return null;
  return rewriteMatches(text, BROKEN_OR_SPACED, repaired);
}
