import type { Note, Span } from '../model.ts';
import { fold } from '../text/fold.ts';
import type { Cues } from './cues.ts';
import { tokensOf } from './phrases.ts';
import type { ReadLine } from './readLine.ts';

export type PersonalKind = 'email' | 'phone' | 'name';
export interface PersonalDatum {
  readonly kind: PersonalKind;
  readonly span: Span;
}

const MASK = '█';
/** Longest part of an address before or behind the "@". */
const ADDRESS_MAX = 80;
const ADDRESS_CHARACTER = /[\p{L}\p{N}._%+-]/u;

/** E-mail addresses: found from their "@" outwards, so that long runs of letters cost nothing. */
function findEmails(text: string): PersonalDatum[] {
  const found: PersonalDatum[] = [];
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    let start = at;
    while (start > 0 && at - start < ADDRESS_MAX && ADDRESS_CHARACTER.test(text.charAt(start - 1))) start--;
    let end = at + 1;
    while (end < text.length && end - at < ADDRESS_MAX && ADDRESS_CHARACTER.test(text.charAt(end))) end++;
    while (/[.\-_%+]/.test(text.charAt(end - 1))) end--;
    if (start < at && text.slice(at, end).includes('.')) found.push({ kind: 'email', span: [start, end] });
  }
  return found;
}

const DIGITS = /(?<![\p{L}\p{N}])(?:\+|\()?\d(?:[ .()/-]{0,3}\d){7,14}(?![\p{L}\p{N}])/gu;
/** "97 12 34 56": four pairs or more, as French-speaking countries write numbers. */
const PAIRS = /^\d\d(?:[ .-]\d\d){3,4}$/;

/** Telephone numbers: international, behind a label such as "Tél.", or in pairs. */
function findPhones(text: string, cues: Cues): PersonalDatum[] {
  const found: PersonalDatum[] = [];
  for (const match of text.matchAll(DIGITS)) {
    const number = match[0];
    const before = tokensOf(fold(text.slice(Math.max(0, match.index - 24), match.index)).replace(/.*\n/g, ''));
    const isLabelled = before.slice(-3).some((token) => cues.phoneLabels.has(token.text));
    if (/^\(?\+|^00/.test(number) || isLabelled || PAIRS.test(number))
      found.push({ kind: 'phone', span: [match.index, match.index + number.length] });
  }
  return found;
}

const NAME_WORD = /(?:\p{Lu}[\p{L}'’-]*\.?|\p{Lu}\.)/uy;
const NAME_WORDS_MAX = 5;

/**
 * The words in capitals from `from` on that may be a person's name.
 * @returns the end of the last one and how many there are
 */
function readName(text: string, from: number, cues: Cues): { end: number; count: number } {
  let end = from;
  let count = 0;
  for (let at = from; count < NAME_WORDS_MAX;) {
    NAME_WORD.lastIndex = at;
    const word = NAME_WORD.exec(text)?.[0].replace(/\.$/, '');
    if (word === undefined || tokensOf(fold(word)).some((token) => cues.notNames.has(token.text))) break;
    end = at + word.length;
    count++;
    at = end + (text.charAt(end) === '.' ? 1 : 0);
    if (text.charAt(at) !== ' ') break;
    at++;
  }
  return { end, count };
}

const CAPITALISED = /(?<![\p{L}])\p{Lu}[\p{L}]{0,12}\.?(?= \p{Lu})/gu;

/** Names behind a form of address: "Dr KONAN Kouamé Jean". */
function findAddressed(text: string, cues: Cues): PersonalDatum[] {
  const found: PersonalDatum[] = [];
  for (const match of text.matchAll(CAPITALISED)) {
    if (!cues.honorifics.has(match[0])) continue;
    const start = match.index + match[0].length + 1;
    const { end, count } = readName(text, start, cues);
    if (count > 0 && end - start > 1) found.push({ kind: 'name', span: [start, end] });
  }
  return found;
}

const LABEL_WORDS_MAX = 5;
/** How far into a line contact labels are looked for, in characters. */
const LABELS_MAX = 600;
const NAME_END = /^ *(?:$|[,;(|–\n-]|█)/;

/** Where names may begin on a line: behind a contact label, or behind "under the supervision of". */
function nameStarts(line: ReadLine, isLabelled: boolean, cues: Cues): number[] {
  const { tokens } = line;
  const starts = isLabelled ? [line.span[0]] : [];
  const label = (end: number, count: number): string =>
    tokens
      .slice(Math.max(0, end - count), end)
      .map((token) => token.text)
      .join(' ');
  const head = line.content.slice(0, LABELS_MAX);
  for (let at = head.indexOf(':'); at >= 0; at = head.indexOf(':', at + 1)) {
    const colon = line.span[0] + at;
    const behind = tokens.findIndex((token) => token.start > colon);
    const end = behind < 0 ? tokens.length : behind;
    if ([1, 2, 3].some((count) => cues.contactLabels.has(label(end, count)))) starts.push(colon + 1);
  }
  for (const hit of line.hits) {
    if (hit.value !== 'reportsTo') continue;
    let next = hit.end;
    while (cues.functionWords.has(tokens[next]?.text ?? '')) next++;
    const start = tokens[next]?.start;
    if (start !== undefined) starts.push(start);
  }
  return starts;
}

/** "Superviseur : Awa Traoré, Directrice" and "under the supervision of Awa Traoré, Director". */
function findNamed(text: string, line: ReadLine, isLabelled: boolean, cues: Cues): PersonalDatum[] {
  return nameStarts(line, isLabelled, cues).flatMap((at): PersonalDatum[] => {
    let start = at;
    while (text.charAt(start) === ' ') start++;
    const address = /^\p{Lu}\p{L}{0,12}\.? /u.exec(text.slice(start, start + 16))?.[0];
    if (address !== undefined && cues.honorifics.has(address.trim())) return []; // found by its form of address
    const name = readName(text, start, cues);
    const isName =
      name.count >= 2 && name.count <= 4 && NAME_END.test(text.slice(name.end, Math.min(name.end + 8, line.span[1])));
    return isName ? [{ kind: 'name', span: [start, name.end] }] : [];
  });
}

/**
 * Personal data in a text: e-mail addresses, telephone numbers, names of persons where a form of address, a contact
 * or supervision line or "under the supervision of" gives them away.
 * @returns in order, without overlap
 */
export function findPersonalData(text: string, lines: readonly ReadLine[], cues: Cues): PersonalDatum[] {
  const found = [...findEmails(text), ...findPhones(text, cues), ...findAddressed(text, cues)];
  let isLabelled = false; // the line before is a label, and this one its value
  for (const line of lines) {
    found.push(...findNamed(text, line, isLabelled, cues));
    const { tokens } = line;
    isLabelled =
      tokens.length <= LABEL_WORDS_MAX && cues.contactLabels.has(tokens.map((token) => token.text).join(' '));
  }
  found.sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
  let last = 0;
  return found.filter(({ span }) => {
    if (span[0] < last) return false;
    last = span[1];
    return true;
  });
}

/** The text with what was found covered, character by character, so that every offset stays. */
export function maskPersonalData(text: string, data: readonly PersonalDatum[]): string {
  let masked = '';
  let kept = 0;
  for (const { span } of data) {
    masked += text.slice(kept, span[0]) + MASK.repeat(span[1] - span[0]);
    kept = span[1];
  }
  return masked + text.slice(kept);
}

export const personalNotes = (data: readonly PersonalDatum[]): Note[] =>
  data.map(({ kind, span }) => ({ code: 'posting.personal-data', severity: 'info', span, values: { kind } }));
