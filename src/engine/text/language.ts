import type { Lang } from '../model.ts';

/** For every word: the languages whose function word it is. */
export type LanguageWords = ReadonlyMap<
  string,
  { readonly fr: boolean; readonly en: boolean; readonly foreign: boolean }
>;

export interface LanguageCount {
  readonly fr: number;
  readonly en: number;
  /** Words that belong to another language and to neither of ours. */
  readonly foreign: number;
  readonly words: number;
}

/** Which function words a stretch of text holds. `tokens` are folded. */
export function countLanguages(tokens: readonly { readonly text: string }[], known: LanguageWords): LanguageCount {
  let fr = 0;
  let en = 0;
  let foreign = 0;
  for (const { text } of tokens) {
    const langs = known.get(text);
    if (langs === undefined) continue;
    if (langs.fr) fr++;
    if (langs.en) en++;
    if (langs.foreign && !langs.fr && !langs.en) foreign++;
  }
  return { fr, en, foreign, words: tokens.length };
}

/** The language of a stretch, or `null` where its words do not tell. */
export function languageOf({ fr, en }: LanguageCount): Lang | null {
  // Twice as many, or one against none: a title of one language often sits in a sentence of the other.
  if (fr > 0 && fr >= 2 * en) return 'fr';
  if (en > 0 && en >= 2 * fr) return 'en';
  if (fr + en >= 8) return fr > en ? 'fr' : en > fr ? 'en' : null;
  return null;
}

/**
 * Neither French nor English: enough words, and many of other languages, or hardly any of ours.
 * Chosen: a third, as Spanish shares half of its function words with French; one word in twelve, as real postings
 * hold one in three and bare lists of terms one in seven.
 */
export function isForeign({ fr, en, foreign, words }: LanguageCount): boolean {
  const ours = Math.max(fr, en);
  if (words < 25) return false;
  return foreign * 3 > ours || ours * 12 < words;
}
