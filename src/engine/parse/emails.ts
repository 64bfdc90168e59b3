import type { Span } from '../model.ts';
import type { Cues } from './cues.ts';

/** Longest part of an address before or behind the "@". */
const ADDRESS_MAX = 80;
const LOCAL_CHARACTER = /[\p{L}\p{N}._%+'’-]/u;
const DOMAIN_CHARACTER = /[\p{L}\p{N}._%+-]/u;
const PARTS_MAX = 6;

const isBlank = (text: string, at: number): boolean => text.charAt(at) === ' ' || text.charAt(at) === '\n';

/** Where the domain that begins at `from` ends, dots written out ("ngo (dot) org") included. */
function domainEnd(text: string, from: number, { dotSign }: Cues): { end: number; hasDot: boolean } {
  let end = from;
  let hasDot = false;
  for (let part = 0; part < PARTS_MAX; part++) {
    while (end < text.length && end - from < ADDRESS_MAX && DOMAIN_CHARACTER.test(text.charAt(end))) end++;
    dotSign.lastIndex = end;
    const dot = dotSign.exec(text)?.[0];
    if (dot === undefined || end === from || !DOMAIN_CHARACTER.test(text.charAt(end + dot.length))) break;
    hasDot = true;
    end += dot.length;
  }
  while (end > from && /[.\-_%+]/.test(text.charAt(end - 1))) end--;
  return { end, hasDot: hasDot || text.slice(from, end).includes('.') };
}

/**
 * E-mail addresses, with "(at)" for "@" as well: found from that sign outwards, so that long runs of letters cost
 * nothing. A blank or the end of a line may stand beside the sign where the domain has a dot.
 */
export function findEmails(text: string, cues: Cues): Span[] {
  const found: Span[] = [];
  for (const { 0: sign, index } of text.matchAll(cues.atSign)) {
    let from = index + sign.length;
    let before = index;
    if (isBlank(text, from)) from++;
    if (isBlank(text, before - 1)) before--;
    const isApart = sign !== '@' || before < index || from > index + 1;
    let start = before;
    while (start > 0 && before - start < ADDRESS_MAX && LOCAL_CHARACTER.test(text.charAt(start - 1))) start--;
    while (start < before && /[.'’-]/.test(text.charAt(start))) start++;
    const { end, hasDot } = domainEnd(text, from, cues);
    if (start < before && end > from && (hasDot || !isApart)) found.push([start, end]);
  }
  return found;
}
