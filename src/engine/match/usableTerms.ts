import type { Lang, Lexicon, LexiconEntry } from '../model.ts';
import { createStemmer } from '../text/stem.ts';
import { fold } from '../text/fold.ts';
import type { Comparison } from './term.ts';
import { parseOwnTerm } from './term.ts';
import type { DutyWordsByLang } from './matcher.ts';

/** The lexicon without terms that have no word to compare, or too many readings: the user's files may hold any. */
export function usableTerms(lexicon: Lexicon, dutyWords: DutyWordsByLang): Lexicon {
  const usable = (lang: Lang): LexiconEntry[] => {
    const words = dutyWords[lang];
    const comparison: Comparison = {
      stem: createStemmer(lang, words.stems),
      dropped: new Set(words.functionWords.map(fold)),
      known: new Map(),
    };
    return lexicon[lang].filter(({ term }) => parseOwnTerm(term, comparison) !== null);
  };
  return { fr: usable('fr'), en: usable('en') };
}
