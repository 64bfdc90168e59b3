import type { Lexeme, Word } from './lexeme.ts';

/** The lists of words of a language (`data/duty`): one bit each in `Lexeme.lists`. */
export const LIST = {
  functionWords: 1 << 0,
  prepositions: 1 << 1,
  connectives: 1 << 2,
  sequels: 1 << 3,
  determiners: 1 << 4,
  subjects: 1 << 5,
  modals: 1 << 6,
  adverbs: 1 << 7,
  baseVerbs: 1 << 8,
  verbStems: 1 << 9,
  purposeMarkers: 1 << 10,
  betweenMarkers: 1 << 11,
  /** By ending or by list, `notInfinitives` included. */
  infinitives: 1 << 12,
  notInfinitives: 1 << 13,
  targetGroups: 1 << 14,
  helpingVerbs: 1 << 15,
  taskMarkers: 1 << 16,
  subjectMarkers: 1 << 17,
  governors: 1 << 18,
  generic: 1 << 19,
  routine: 1 << 20,
  formNouns: 1 << 21,
  formVerbs: 1 << 22,
} as const;

export type ListName = keyof typeof LIST;

/** The bits of every word that is in a list. */
export function bitsOf(lists: Readonly<Partial<Record<ListName, readonly string[]>>>): ReadonlyMap<string, number> {
  const bits = new Map<string, number>();
  for (const [name, words] of Object.entries(lists))
    for (const word of words) bits.set(word, (bits.get(word) ?? 0) | LIST[name as ListName]); // the keys of `lists`
  return bits;
}

/** Whether a word is in one of the lists, given as bits. */
export function isIn(word: { readonly form: Pick<Lexeme, 'lists'> } | undefined, lists: number): boolean {
  return word !== undefined && (word.form.lists & lists) !== 0;
}

/** Whether the word at `at` is an infinitive, as far as its form and the word after it tell. */
export function isInfinitive(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!isIn(word, LIST.infinitives)) return false;
  return !isIn(word, LIST.notInfinitives) || isIn(words[at + 1], LIST.determiners);
}

/** Runs of adverbs, connectives and articles are short; the bound keeps the cost in proportion to the text. */
const LONGEST_RUN = 8;

/** The place after a run of words that are in one of the lists. */
export function passOver(words: readonly Word[], from: number, lists: number): number {
  let at = from;
  while (at < from + LONGEST_RUN && isIn(words[at], lists)) at++;
  return at;
}

/** Whether a verb in any form, or a noun of its stem, stands at `from`, determiners and adverbs passed over. */
export function beginsAction(words: readonly Word[], from: number): boolean {
  return isIn(words[passOver(words, from, LIST.determiners | LIST.adverbs)], LIST.verbStems);
}
