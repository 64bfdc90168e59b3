import type { Token } from '../text/tokenise.ts';
import type { Language } from './language.ts';
import { isInfinitive } from './language.ts';

/** What a bracket holds: another name for what stands before it, a list of items, examples, or tasks to carry out. */
export type BracketKind = 'gloss' | 'list' | 'examples' | 'tasks';

/** A list of this many commas illustrates; fewer are another name. */
const LIST_COMMA_COUNT = 2;

/** The kind of each bracket, by its number. */
export function bracketKinds(tokens: readonly Token[], language: Language): ReadonlyMap<number, BracketKind> {
  const kinds = new Map<number, BracketKind>();
  tokens.forEach((token, at) => {
    if (token.bracket === 0) return;
    const known = kinds.get(token.bracket);
    if (language.phrases.examples.lengthAt(tokens, at) > 0) kinds.set(token.bracket, 'examples');
    else if (known === undefined) kinds.set(token.bracket, isInfinitive(language, tokens, at) ? 'tasks' : 'gloss');
  });
  const commas = new Map<number, number>();
  for (const { bracket, pause } of tokens)
    if (bracket > 0 && pause !== 'none') commas.set(bracket, (commas.get(bracket) ?? 0) + 1);
  for (const [bracket, kind] of kinds)
    if (kind === 'gloss' && (commas.get(bracket) ?? 0) >= LIST_COMMA_COUNT) kinds.set(bracket, 'list');
  return kinds;
}
