import { fold } from '../text/fold.ts';

/** A word of a folded text: letters and digits between anything else. Offsets are those of the text. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const OF_WORDS = /^[\p{L}\p{N}\u0300-\u036f]$/u;

/** Whether a code unit is one of a word: 1, of none: 2, or half a character: 3; 0 until it is first asked for. */
const kinds = new Uint8Array(0x10000);
const OF_WORD = 1;
const HALF = 3;

function kindOf(code: number): number {
  if (code >= 0xd800 && code <= 0xdfff) return HALF;
  return OF_WORDS.test(String.fromCharCode(code)) ? OF_WORD : 2;
}

/** How many code units the word character at a place takes; 0 where there is none. */
function wordUnitsAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  const kind = kinds[code] || (kinds[code] = kindOf(code));
  if (kind !== HALF) return kind === OF_WORD ? 1 : 0;
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
  return OF_WORDS.test(character) ? character.length : 0;
}

/** The words of `folded`, a text that went through `fold`. */
export function tokensOf(folded: string, offset = 0): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < folded.length;) {
    const start = at;
    for (let units = wordUnitsAt(folded, at); units > 0; units = at < folded.length ? wordUnitsAt(folded, at) : 0)
      at += units;
    if (at > start) tokens.push({ text: folded.slice(start, at), start: offset + start, end: offset + at });
    else at++;
  }
  return tokens;
}

/** Folded words of a phrase, as they are compared. */
export const foldedWordsOf = (phrase: string): string[] => tokensOf(fold(phrase)).map((token) => token.text);

/** A phrase found: tokens `[first, end)`. */
export interface Hit<Value> {
  readonly value: Value;
  readonly first: number;
  readonly end: number;
}

interface Phrase<Value> {
  readonly words: readonly string[];
  readonly value: Value;
}

/** Whether the words stand at token `first`, which is the first of them. */
function standsAt(tokens: readonly Token[], first: number, words: readonly string[]): boolean {
  for (let i = 1; i < words.length; i++) if (tokens[first + i]?.text !== words[i]) return false;
  return true;
}

/** Many phrases, found in one pass over the words of a text. */
export class PhraseIndex<Value> {
  readonly #byFirst = new Map<string, Phrase<Value>[]>();

  add(phrase: string, value: Value): void {
    const words = foldedWordsOf(phrase);
    const [first] = words;
    if (first === undefined) return;
    const phrases = this.#byFirst.get(first);
    if (phrases) phrases.push({ words, value });
    else this.#byFirst.set(first, [{ words, value }]);
  }

  /** Values of the longest phrases that begin at token `first`. */
  at(tokens: readonly Token[], first: number): Value[] {
    const phrases = this.#byFirst.get(tokens[first]?.text ?? '') ?? [];
    const found = phrases.filter(({ words }) => standsAt(tokens, first, words));
    const longest = Math.max(...found.map(({ words }) => words.length));
    return found.filter(({ words }) => words.length === longest).map(({ value }) => value);
  }

  /** Every phrase that occurs, in order of its first word; phrases may overlap. */
  find(tokens: readonly Token[]): Hit<Value>[] {
    const hits: Hit<Value>[] = [];
    for (let first = 0; first < tokens.length; first++) {
      const phrases = this.#byFirst.get(tokens[first]?.text ?? '');
      if (phrases === undefined) continue;
      for (const { words, value } of phrases)
        if (standsAt(tokens, first, words)) hits.push({ value, first, end: first + words.length });
    }
    return hits;
  }
}
