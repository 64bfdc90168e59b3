import type { Token } from '../text/tokenise.ts';
import { tokenise } from '../text/tokenise.ts';

/** Phrases compared word for word, folded: markers such as "in order to". */
export class PhraseSet {
  readonly #byFirst = new Map<string, (readonly string[])[]>();

  constructor(phrases: readonly string[]) {
    for (const phrase of phrases) {
      const words = tokenise(phrase).map(({ word }) => word);
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
  lengthAt(tokens: readonly Token[], at: number): number {
    const token = tokens[at];
    const list = token && this.#byFirst.get(token.word);
    if (!list) return 0;
    for (const words of list) if (standsAt(words, tokens, at)) return words.length;
    return 0;
  }
}

function standsAt(words: readonly string[], tokens: readonly Token[], at: number): boolean {
  for (let i = 1; i < words.length; i++) if (tokens[at + i]?.word !== words[i]) return false;
  return true;
}
