import { fold, foldCode } from './fold.ts';

/** What stands before a word: nothing that parts it from the one before, a comma or colon, or the end of a sentence. */
export type Pause = 'none' | 'comma' | 'stop';

/** A word as it is compared. */
export interface WordForm {
  /** Folded; "œ" written out, combining marks and soft hyphens dropped; an elided letter keeps its apostrophe: "l'". */
  readonly word: string;
  /** "SNIS" for SNIS, "CHW" for CHWs; null for a word that is not in capitals. */
  readonly acronym: string | null;
}

/** One word of a text: its form, or what is known of it, and where it stands. */
export interface Token<Form = WordForm> {
  readonly form: Form;
  readonly start: number;
  readonly end: number;
  readonly pause: Pause;
  /** Number of the bracket, from 1, that the word stands in; 0 outside brackets. A bracket within one belongs to it. */
  readonly bracket: number;
}

const WORD = /[\p{L}\p{N}\p{M}]/u;
/** Invisible inside a word, or written above its letters. */
const DROPPED = /\p{M}|[\u00ad\u200b-\u200d]/gu;
const WRITTEN_OUT: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss' };
const ACRONYM = /^(\p{Lu}[\p{Lu}\p{N}]+)s?$/u;

/** What a code unit is to the tokeniser, once folded; 0 in the table until it is first asked for. */
const LETTER = 1;
const SILENT = 2;
const OPENING = 3;
const CLOSING = 4;
const STOP = 5;
const COMMA = 6;
const FULL_STOP = 7;
const HYPHEN = 8;

const kinds = new Uint8Array(0x10000);

function kindOfUnit(unit: string): number {
  if (WORD.test(unit) || (unit >= '\u200b' && unit <= '\u200d') || unit === '\u00ad') return LETTER;
  if (unit === '(' || unit === '[') return OPENING;
  if (unit === ')' || unit === ']') return CLOSING;
  if (unit === ';' || unit === '\n' || unit === '!' || unit === '?' || unit === '•') return STOP;
  if (unit === ',' || unit === ':') return COMMA;
  if (unit === '.') return FULL_STOP;
  return unit === '-' ? HYPHEN : SILENT;
}

function kindOf(code: number): number {
  return kinds[code] || (kinds[code] = kindOfUnit(String.fromCharCode(foldCode(code))));
}

// oxlint-disable-next-line typescript/unbound-method -- only ever called on a text
const { charCodeAt } = String.prototype;
/** The code unit at a place. So called, the method is not looked up anew for each kind of string that the machine has. */
const unitAt = (text: string, at: number): number => charCodeAt.call(text, at);

/** The kind of the code unit at a place; beyond the text nothing is said. */
function kindAt(text: string, at: number): number {
  return at < 0 || at >= text.length ? SILENT : kindOf(unitAt(text, at));
}

const SPACE = 0x20;
const AMPERSAND = 0x26;
const APOSTROPHE = 0x27;

/** The folded code unit at a place; 0 beyond the text. */
const foldedAt = (text: string, at: number): number => (at < text.length ? foldCode(unitAt(text, at)) : 0);

/** "M&E" and "M & E" are one word: a single letter, ending at `end`, and one more behind the sign. Gives its end, or 0. */
function endOfPair(text: string, end: number): number {
  let at = end;
  if (foldedAt(text, at) === SPACE) at++;
  if (foldedAt(text, at) !== AMPERSAND) return 0;
  at++;
  if (foldedAt(text, at) === SPACE) at++;
  return kindAt(text, at) === LETTER && kindAt(text, at + 1) !== LETTER ? at + 1 : 0;
}

const LONGEST_ENDING = 5;

/** "Chargé(e)", "report(s)": a bracket that only adds an ending to the word before it. Gives its end, or 0. */
function endOfEnding(text: string, opening: number): number {
  if (kindAt(text, opening - 1) !== LETTER) return 0;
  let at = opening + 1;
  while (at - opening <= LONGEST_ENDING && kindAt(text, at) === LETTER && text[at] !== text[at]?.toUpperCase()) at++;
  return at > opening + 1 && kindAt(text, at) === CLOSING ? at + 1 : 0;
}

function formOf(raw: string): WordForm {
  const bare = fold(raw)
    .replace(DROPPED, '')
    .replace(/[œæß]/g, (letter) => WRITTEN_OUT[letter] ?? letter);
  return {
    word: bare.includes('&') ? bare.replaceAll(' ', '') : bare,
    acronym: ACRONYM.exec(raw)?.[1] ?? null,
  };
}

/** The memory is emptied when it is full, and keeps no word that is none. */
const MEMORY_SIZE = 50_000;
const LONGEST_KEPT = 40;

/** To be remembered: a part of a text, as it is, would keep the whole text in memory. */
export const copyOf = (part: string): string => part.split('').join('');

/** What is known of each form of a word. Texts say the same words again and again: each is described once. */
export class Forms<Form> {
  readonly #describe: (form: WordForm) => Form;
  readonly #known = new Map<string, Form | null>();
  readonly #elided = new Map<string, Form | null>();

  constructor(describe: (form: WordForm) => Form) {
    this.#describe = describe;
  }

  /** By the letters that stand in the text; null where none is left to compare. */
  of(letters: string): Form | null {
    const known = this.#known.get(letters);
    if (known !== undefined) return known;
    const raw = copyOf(letters);
    const form = this.#described(raw);
    if (raw.length > LONGEST_KEPT) return form;
    if (this.#known.size >= MEMORY_SIZE) this.#known.clear();
    this.#known.set(raw, form);
    return form;
  }

  /** "l'": by the letter before the apostrophe. */
  ofElided(letter: string): Form | null {
    const known = this.#elided.get(letter);
    if (known !== undefined) return known;
    const form = this.#described(`${letter}'`);
    this.#elided.set(letter, form);
    return form;
  }

  #described(raw: string): Form | null {
    const form = formOf(raw);
    return form.word === '' ? null : this.#describe(form);
  }
}

const plainForms = new Forms((form) => form);

/**
 * The words of a text in order. Apostrophes, hyphens and slashes part words ("l'appui", "micro-plan", "CSCom/ASACO" are
 * two each); "M&E" is one, and so is "chargé(e)". Text without a word gives [].
 */
export function tokenise(text: string): Token[] {
  return wordsIn(text, plainForms);
}

/** The same, with what `forms` knows of each word. */
export function wordsIn<Form>(text: string, forms: Forms<Form>): Token<Form>[] {
  const tokens: Token<Form>[] = [];
  let pause: Pause = 'none';
  let bracket = 0;
  let bracketCount = 0;
  let depth = 0;
  const { length } = text;
  let at = 0;
  while (at < length) {
    const kind = kindOf(unitAt(text, at));
    if (kind !== LETTER) {
      if (kind === OPENING) {
        const end = endOfEnding(text, at);
        if (end > 0) {
          at = end;
          continue;
        }
        if (depth++ === 0) bracket = ++bracketCount;
      } else if (kind === CLOSING) {
        if (depth > 0 && --depth === 0) bracket = 0;
      } else if (kind !== SILENT) pause = strongerPause(pause, pauseOf(text, at, kind));
      at++;
      continue;
    }
    const start = at++;
    while (at < length && kindOf(unitAt(text, at)) === LETTER) at++;
    if (at - start === 1) at = endOfPair(text, at) || at;
    const isElided = at - start === 1 && foldedAt(text, at) === APOSTROPHE;
    const form = isElided ? forms.ofElided(text.charAt(start)) : forms.of(text.slice(start, at));
    if (form === null) continue;
    tokens.push({ form, start, end: at, pause: tokens.length === 0 ? 'none' : pause, bracket });
    pause = 'none';
  }
  return tokens;
}

/** The one of two pauses that parts more. */
export function strongerPause(a: Pause, b: Pause): Pause {
  return a === 'stop' || b === 'none' ? a : b;
}

function pauseOf(text: string, at: number, kind: number): Pause {
  if (kind === STOP) return 'stop';
  if (kind === COMMA) return 'comma';
  const isSpaceAfter = at + 1 >= text.length || foldedAt(text, at + 1) <= SPACE;
  // "e.g." and "U.N." are no ends of sentences: a single letter stands before the full stop.
  if (kind === FULL_STOP) {
    const endsLetter = kindAt(text, at - 1) === LETTER && kindAt(text, at - 2) !== LETTER;
    return isSpaceAfter && !endsLetter ? 'stop' : 'none';
  }
  // A hyphen between blanks is a dash.
  return isSpaceAfter && at > 0 && foldedAt(text, at - 1) <= SPACE ? 'comma' : 'none';
}
