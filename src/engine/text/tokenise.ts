import { fold } from './fold.ts';

/** What stands before a word: nothing that parts it from the one before, a comma or colon, or the end of a sentence. */
export type Pause = 'none' | 'comma' | 'stop';

/** One word of a text. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** Folded; "œ" written out, combining marks and soft hyphens dropped; an elided letter keeps its apostrophe: "l'". */
  readonly word: string;
  /** "SNIS" for SNIS, "CHW" for CHWs; null for a word that is not in capitals. */
  readonly acronym: string | null;
  readonly pause: Pause;
  /** Number of the bracket, from 1, that the word stands in; 0 outside brackets. A bracket within one belongs to it. */
  readonly bracket: number;
}

const WORD = /[\p{L}\p{N}\p{M}]/u;
/** Invisible inside a word, or written above its letters. */
const DROPPED = /\p{M}|[\u00ad\u200b-\u200d]/gu;
const WRITTEN_OUT: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss' };
const ACRONYM = /^(\p{Lu}[\p{Lu}\p{N}]+)s?$/u;

const isWordUnit = new Map<string, boolean>();

function isWord(unit: string): boolean {
  let answer = isWordUnit.get(unit);
  if (answer === undefined) {
    answer = WORD.test(unit) || (unit >= '\u200b' && unit <= '\u200d') || unit === '\u00ad';
    isWordUnit.set(unit, answer);
  }
  return answer;
}

/** "M&E" and "M & E" are one word: a single letter on each side of the sign. Gives the end of that word, or 0. */
function endOfPair(text: string, start: number, end: number): number {
  if (end - start !== 1) return 0;
  let at = end;
  if (text.charAt(at) === ' ') at++;
  if (text.charAt(at) !== '&') return 0;
  at++;
  if (text.charAt(at) === ' ') at++;
  return isWord(text.charAt(at)) && !isWord(text.charAt(at + 1)) ? at + 1 : 0;
}

/** The word as it is compared. */
function wordOf(folded: string): string {
  const bare = folded.replace(DROPPED, '').replace(/[œæß]/g, (letter) => WRITTEN_OUT[letter] ?? letter);
  return bare.includes('&') ? bare.replaceAll(' ', '') : bare;
}

/**
 * The words of a text in order. Apostrophes, hyphens and slashes part words ("l'appui", "micro-plan", "CSCom/ASACO" are
 * two each); "M&E" is one. Text without a word gives [].
 */
export function tokenise(text: string): Token[] {
  const folded = fold(text);
  const tokens: Token[] = [];
  let pause: Pause = 'none';
  let bracket = 0;
  let bracketCount = 0;
  let depth = 0;
  let at = 0;
  while (at < folded.length) {
    const unit = folded.charAt(at);
    if (!isWord(unit)) {
      if (unit === '(' || unit === '[') {
        if (depth++ === 0) bracket = ++bracketCount;
      } else if (unit === ')' || unit === ']') {
        if (depth > 0 && --depth === 0) bracket = 0;
      } else pause = strongerPause(pause, pauseOf(folded, at));
      at++;
      continue;
    }
    const start = at;
    while (at < folded.length && isWord(folded.charAt(at))) at++;
    at = endOfPair(folded, start, at) || at;
    const isElided = at - start === 1 && folded.charAt(at) === "'";
    const word = wordOf(folded.slice(start, at)) + (isElided ? "'" : '');
    if (word === '') continue;
    const acronym = ACRONYM.exec(text.slice(start, at))?.[1] ?? null;
    tokens.push({ start, end: at, word, acronym, pause: tokens.length === 0 ? 'none' : pause, bracket });
    pause = 'none';
  }
  return tokens;
}

const STRENGTH: Readonly<Record<Pause, number>> = { none: 0, comma: 1, stop: 2 };

/** The one of two pauses that parts more. */
export function strongerPause(a: Pause, b: Pause): Pause {
  return STRENGTH[a] >= STRENGTH[b] ? a : b;
}

function pauseOf(text: string, at: number): Pause {
  const unit = text.charAt(at);
  const isSpaceAfter = at + 1 >= text.length || text.charAt(at + 1) <= ' ';
  if (unit === ';' || unit === '\n' || unit === '!' || unit === '?' || unit === '•') return 'stop';
  // "e.g." and "U.N." are no ends of sentences: a single letter stands before the full stop.
  if (unit === '.') {
    const endsLetter = isWord(text.charAt(at - 1)) && !isWord(text.charAt(at - 2));
    return isSpaceAfter && !endsLetter ? 'stop' : 'none';
  }
  if (unit === ',' || unit === ':') return 'comma';
  // A hyphen between blanks is a dash.
  if (unit === '-') return isSpaceAfter && at > 0 && text.charAt(at - 1) <= ' ' ? 'comma' : 'none';
  return 'none';
}
