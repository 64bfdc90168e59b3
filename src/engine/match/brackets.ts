import type { Language } from './language.ts';
import type { Word } from './lexeme.ts';
import { isInfinitive } from './wordLists.ts';

/** What a bracket holds: another name for what stands before it, a list of items, examples, or tasks to carry out. */
export type BracketKind = 'gloss' | 'list' | 'examples' | 'tasks';

/** A list of this many commas illustrates; fewer are another name. */
const LIST_COMMA_COUNT = 2;

const NO_BRACKETS: ReadonlyMap<number, BracketKind> = new Map();

/** The kind of each bracket, by its number. */
export function bracketKinds(words: readonly Word[], { phrases }: Language): ReadonlyMap<number, BracketKind> {
  if (words.every(({ bracket }) => bracket === 0)) return NO_BRACKETS;
  const kinds = new Map<number, BracketKind>();
  const commas = new Map<number, number>();
  words.forEach(({ bracket, pause }, at) => {
    if (bracket === 0) return;
    const known = kinds.get(bracket);
    if (phrases.examples.lengthAt(words, at) > 0) kinds.set(bracket, 'examples');
    else if (known === undefined) kinds.set(bracket, isInfinitive(words, at) ? 'tasks' : 'gloss');
    if (pause !== 'none') commas.set(bracket, (commas.get(bracket) ?? 0) + 1);
  });
  for (const [bracket, kind] of kinds)
    if (kind === 'gloss' && (commas.get(bracket) ?? 0) >= LIST_COMMA_COUNT) kinds.set(bracket, 'list');
  return kinds;
}
