import type { Token } from '../text/tokenise.ts';
import type { Step } from './term.ts';

/** What a language knows of a word, wherever it stands. */
export interface Lexeme {
  /** What the word answers to in a pattern: its stem and, where it stands in capitals, its letters. */
  readonly steps: readonly Step[];
  /** The numbers of those that a pattern of the language knows. */
  readonly numbers: readonly number[];
  /** Terms are compared without it. */
  readonly isDropped: boolean;
  readonly isConnective: boolean;
  /** A term of the lexicon begins with it. */
  readonly opensTerm: boolean;
  /** A phrase that parts a duty (purpose, qualifier, example …) may begin with it. */
  readonly opensPhrase: boolean;
}

/** The memory is emptied when it is full: a text of nothing but new words must not fill the machine. */
const MEMORY_SIZE = 50_000;

/** Looks words up once for each form that they take. */
export class Lexemes {
  readonly #describe: (token: Token) => Lexeme;
  readonly #plain = new Map<string, Lexeme>();
  readonly #capitals = new Map<string, Lexeme>();

  constructor(describe: (token: Token) => Lexeme) {
    this.#describe = describe;
  }

  of(token: Token): Lexeme {
    const { word, acronym } = token;
    const memory = acronym === null ? this.#plain : this.#capitals;
    // "CHW" and "CHWs" ask for the same letters but are two words.
    const key = acronym === null ? word : `${acronym} ${word}`;
    const known = memory.get(key);
    if (known) return known;
    const lexeme = this.#describe(token);
    if (memory.size >= MEMORY_SIZE) memory.clear();
    memory.set(key, lexeme);
    return lexeme;
  }
}
