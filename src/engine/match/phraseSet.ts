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

  /** How many words the longest phrase at `at` takes; 0 where none begins there. */
  lengthAt(tokens: readonly Token[], at: number): number {
    const list = this.#byFirst.get(tokens[at]?.word ?? '');
    return list?.find((words) => words.every((word, i) => tokens[at + i]?.word === word))?.length ?? 0;
  }
}
