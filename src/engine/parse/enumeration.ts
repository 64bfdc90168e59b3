import type { Span } from '../model.ts';

/** "(i)", "b)", "3)" in running text. */
const ENUMERATOR = /(?:^|(?<=[\s:;,.]))\(?([ivx]{1,5}|[a-z]|\d{1,2})\)[ ]+/g;

const ROMAN: readonly string[] = [
  'i',
  'ii',
  'iii',
  'iv',
  'v',
  'vi',
  'vii',
  'viii',
  'ix',
  'x',
  'xi',
  'xii',
  'xiii',
  'xiv',
  'xv',
];

/** The place that an enumerator claims in each kind of numbering; -1 where it belongs to none. */
function placesOf(sign: string): readonly number[] {
  return [
    /^\d/.test(sign) ? Number(sign) - 1 : -1,
    ROMAN.indexOf(sign),
    sign.length === 1 ? sign.charCodeAt(0) - 97 : -1,
  ];
}

/** Without blanks and separators at the ends, nor the "and" before the last part; a full stop stays. */
function trimmed(text: string, [from, to]: Span, conjunctions: ReadonlySet<string>): Span {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /[\s;,]/.test(text.charAt(end - 1))) end--;
  const before = /[;,] (\p{L}{1,4})$/u.exec(text.slice(Math.max(start, end - 6), end));
  if (before && conjunctions.has(before[1] ?? '')) end -= before[0].length;
  const behind = /^(\p{Ll}{1,4}) /u.exec(text.slice(start, Math.min(end, start + 5)));
  if (behind && conjunctions.has(behind[1] ?? '')) start += behind[0].length;
  return [start, end];
}

/**
 * The parts of a list that was written as running text: "(i) …; (ii) …; (iii) …", or behind a colon with semicolons
 * between. Empty where there is no such list.
 */
export function splitEnumeration(text: string, [from, to]: Span, conjunctions: ReadonlySet<string>): Span[] {
  const content = text.slice(from, to);
  for (const numbering of [0, 1, 2]) {
    const starts: { at: number; behind: number }[] = [];
    for (const match of content.matchAll(ENUMERATOR))
      if (placesOf(match[1] ?? '')[numbering] === starts.length)
        starts.push({ at: match.index, behind: match.index + match[0].length });
    if (starts.length >= 2)
      return starts.map(({ behind }, i) =>
        trimmed(text, [from + behind, from + (starts[i + 1]?.at ?? content.length)], conjunctions),
      );
  }
  const colon = content.indexOf(':');
  if (colon < 0 || content.indexOf(';', colon) < 0) return [];
  const parts: Span[] = [];
  for (let start = colon + 1; start < content.length;) {
    const at = content.indexOf(';', start);
    const end = at < 0 ? content.length : at;
    const part = trimmed(text, [from + start, from + end], conjunctions);
    if (part[1] > part[0]) parts.push(part);
    start = end + 1;
  }
  return parts.length >= 2 ? parts : [];
}
