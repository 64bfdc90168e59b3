import type { Framework } from '../../engine/index.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { Pair } from './comparePair.ts';
import { levelAt } from './rowsWords.ts';

/** A finding with what it was limited to in front, where not all mappings count: it says so wherever it is carried. */
export function limited(
  sentence: string,
  { scope, minLevel, reviewedOnly = false }: Pick<Pair, 'scope' | 'minLevel'> & { readonly reviewedOnly?: boolean },
  framework: Framework,
  { compare, shell, format }: Messages,
): string {
  const level = minLevel > 1 ? levelAt(framework, minLevel) : null;
  const least = level && shell.words.level(level.rank, level.label[format.lang]);
  return compare.count.limited(sentence, least, scope === 'primary', reviewedOnly);
}
