import type { Rewritten } from './rewrite.ts';
import { rewriteMatches } from './rewrite.ts';

/** Line and page ends of every system. */
const LINE_END = '\\r\\n?|[\\u000b\\f\\u0085\\u2028\\u2029]';
/** A soft hyphen at the end of a line belongs to the break: both go. */
const SOFT_BREAK = '\\u00ad[ \\t]*(?:\\r\\n?|\\n)[ \\t]*';
/** Never seen: control characters, soft hyphens, zero-width characters, direction marks, variation selectors. */
const UNSEEN =
  '[\\u0000-\\u0008\\u000e-\\u001f\\u007f-\\u0084\\u0086-\\u009f\\u00ad\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufe00-\\ufe0f\\ufeff]+';
const BLANK = '[\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000]';
/** A letter and its accents as separate characters, as some PDF files store them. */
const DECOMPOSED = '[\\p{L}][\\u0300-\\u036f]+';
const LIGATURE = '[\\ufb00-\\ufb06]';
const LONE_SURROGATE = '[\\ud800-\\udfff]';

const UNCLEAN = new RegExp(
  [SOFT_BREAK, LINE_END, UNSEEN, BLANK, DECOMPOSED, LIGATURE, LONE_SURROGATE].join('|'),
  'gu', // with "u", a surrogate matches only where it is unpaired
);

function cleaned(found: string): string {
  const first = found.charCodeAt(0);
  if (first === 0xad) return '';
  if (found === '\f') return '\n\f'; // the end of a page is the end of a line, and known as one
  if (found === '\r\n' || first === 0x0d || first === 0x0b || first === 0x85 || first === 0x2028 || first === 0x2029)
    return '\n';
  if (first === 0xa0 || first === 0x1680 || first === 0x202f || first === 0x205f || first === 0x3000) return ' ';
  if (first >= 0x2000 && first <= 0x200a) return ' ';
  if (first >= 0xd800 && first <= 0xdfff) return '\ufffd';
  if (first >= 0xfb00 && first <= 0xfb06) return found.normalize('NFKC');
  if (found.length > 1 && /^\p{L}/u.test(found)) return found.normalize('NFC');
  return '';
}

/** Text of plain characters: one kind of line end, one kind of space, composed letters, nothing unseen. */
export function cleanCharacters(text: string): Rewritten {
  return rewriteMatches(text, UNCLEAN, cleaned);
}

/** Share of control characters above which a text is none: chosen; text has none, a binary file one in ten or more. */
const CONTROL_SHARE_MAX = 0.02;

/** Whether a text is a document of another kind, read as one. Its beginning is enough to know, whatever its length. */
export function isBinary(text: string): boolean {
  const head = text.slice(0, 65_536);
  // eslint-disable-next-line no-control-regex -- control characters are what is counted
  const controls = head.match(/[\u0000-\u0008\u000e-\u001f\u007f\ufffd]/g);
  return (controls?.length ?? 0) > head.length * CONTROL_SHARE_MAX;
}
