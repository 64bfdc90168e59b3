import type { Word } from './lexeme.ts';
import { tokenise } from '../text/tokenise.ts';

/** Phrases compared word for word, folded: markers such as "in order to". */
export class PhraseSet {
  /** Its own among the sets of a language: what a word that begins one of the phrases has in `Lexeme.phrases`. */
  readonly bit: number;
  readonly #byFirst = new Map<string, (readonly string[])[]>();

  constructor(phrases: readonly string[], bit: number) {
    this.bit = bit;
    for (const phrase of phrases) {
      const words = tokenise(phrase).map(({ form }) => form.word);
      const [first] = words;
      if (first === undefined) continue;
      this.#byFirst.set(first, [...(this.#byFirst.get(first) ?? []), words]);
    }
    for (const list of this.#byFirst.values()) list.sort((a, b) => b.length - a.length);
  }

  /** Whether a phrase begins with the word. */
  opensWith(word: string): boolean {
    return this.#byFirst.has(word);
  }

  /** How many words the longest phrase at `at` takes; 0 where none begins there. */
  lengthAt(words: readonly Word[], at: number): number {
    const form = words[at]?.form;
    const list = form && (form.phrases & this.bit) !== 0 ? this.#byFirst.get(form.word) : undefined;
    if (!list) return 0;
    for (const phrase of list) if (standsAt(phrase, words, at)) return phrase.length;
    return 0;
  }
}

function standsAt(phrase: readonly string[], words: readonly Word[], at: number): boolean {
  for (let i = 1; i < phrase.length; i++) if (words[at + i]?.form.word !== phrase[i]) return false;
  return true;
}
