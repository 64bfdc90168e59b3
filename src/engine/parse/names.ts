import type { Span } from '../model.ts';
import { fold } from '../text/fold.ts';
import type { Cues } from './cues.ts';
import { tokensOf } from './phrases.ts';
import type { ReadLine } from './readLine.ts';

const NAME_WORD = /(?:\p{Lu}[\p{L}'’-]*\.?|\p{Lu}\.)/uy;
const NAME_WORDS_MAX = 5;

/**
 * The words in capitals from `from` on that may be a person's name.
 * @returns the end of the last one and how many there are
 */
export function readName(text: string, from: number, cues: Cues): { end: number; count: number } {
  let end = from;
  let count = 0;
  for (let at = from; count < NAME_WORDS_MAX;) {
    NAME_WORD.lastIndex = at;
    const word = NAME_WORD.exec(text)?.[0].replace(/\.$/, '');
    if (word === undefined) break;
    // A single letter is an initial.
    if (word.length > 1 && tokensOf(fold(word)).some((token) => cues.notNames.has(token.text))) break;
    end = at + word.length;
    count++;
    at = end + (text.charAt(end) === '.' ? 1 : 0);
    if (text.charAt(at) !== ' ') break;
    at++;
    // Behind a first name alone: "Mrs Awa Traoré de …" tells where she works.
    const particle = count === 1 ? /^\p{Ll}{2,4} (?=\p{Lu})/u.exec(text.slice(at, at + 6))?.[0] : undefined;
    if (particle !== undefined && cues.nameParticles.has(particle.trimEnd())) at += particle.length;
  }
  return { end, count };
}

/** Names behind a form of address: "Dr KONAN Kouamé Jean", "Dr.Diallo", "DR AWA TRAORE". */
export function findAddressed(text: string, cues: Cues): Span[] {
  const found: Span[] = [];
  for (const { 0: address, index } of text.matchAll(cues.address)) {
    const isCapital = cues.capitalHonorifics.has(address);
    const behind = index + address.length;
    const isApart = text.charAt(behind) === ' ';
    if (!isApart && address.length < 3) continue; // "M.Sc."
    const start = behind + (isApart ? 1 : 0);
    const { end, count } = readName(text, start, cues);
    const name = text.slice(start, end);
    // "DR TB", "Dr.PH", "DR Kayes" are no persons.
    if (count === 0 || name.length < (isCapital || !isApart ? 3 : 2)) continue;
    if (!isCapital || name === name.toUpperCase()) found.push([start, end]);
  }
  return found;
}

/** How far into a line contact labels are looked for, in characters. */
const LABELS_MAX = 600;
const NAME_END = /^ *(?:$|[,;.!?(|–\n»"”)\]/-]|█)/;
/** "… Awa Traoré and in liaison with": no title goes on like this. */
const CLAUSE = /^ (\p{Ll}+)(?: |['’])\p{Ll}/u;

/** Where names may begin on a line: behind a contact label, or behind "under the supervision of", "to the attention of". */
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
    if ([1, 2, 3, 4].some((count) => cues.contactLabels.has(label(end, count)))) starts.push(colon + 1);
  }
  for (const hit of line.hits) {
    if (hit.value !== 'reportsTo' && hit.value !== 'nameOpening') continue;
    let next = hit.end;
    while (cues.functionWords.has(tokens[next]?.text ?? '') && (tokens[next]?.text.length ?? 0) > 1) next++;
    const start = tokens[next]?.start;
    if (start !== undefined) starts.push(start);
  }
  return starts;
}

/** Whether a known employer stands within a stretch of the line: "Médecins Sans Frontières". */
const holdsEmployer = ({ tokens, hits }: ReadLine, [start, end]: Span): boolean =>
  hits.some(
    ({ value, first }) =>
      value === 'employer' && (tokens[first]?.start ?? -1) >= start && (tokens[first]?.start ?? end) < end,
  );

/**
 * "Superviseur : Awa Traoré, Directrice" and "under the supervision of Awa Traoré, Director".
 * @param wordsMin fewest words of a name: a single one may be an organisation
 */
export function findNamed(text: string, line: ReadLine, isLabelled: boolean, wordsMin: 1 | 2, cues: Cues): Span[] {
  return nameStarts(line, isLabelled, cues).flatMap((at): Span[] => {
    let start = at;
    while (text.charAt(start) === ' ') start++;
    const address = /^\p{L}{1,13}\.? /u.exec(text.slice(start, start + 16))?.[0].trim() ?? '';
    if (cues.honorifics.has(address) || cues.capitalHonorifics.has(address)) return []; // found by its form of address
    const { end, count } = readName(text, start, cues);
    if (count < wordsMin || count > 4 || holdsEmployer(line, [start, end])) return [];
    const behind = text.slice(end, Math.min(end + 24, line.span[1]));
    const word = CLAUSE.exec(behind)?.[1];
    const isName = NAME_END.test(behind) || (word !== undefined && cues.functionWords.has(fold(word)));
    return isName ? [[start, end]] : [];
  });
}
