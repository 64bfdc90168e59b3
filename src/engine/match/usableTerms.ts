import type { Lang, Lexicon } from '../model.ts';
import { createStemmer } from '../text/stem.ts';
import { fold } from '../text/fold.ts';
import type { Comparison } from './term.ts';
import { parseOwnTerm } from './term.ts';
import type { DutyWordsByLang } from './matcher.ts';

/** Whether a term of a language has words to compare, and not too many readings. */
function usability(lang: Lang, dutyWords: DutyWordsByLang): (term: string) => boolean {
  const words = dutyWords[lang];
  const comparison: Comparison = {
    stem: createStemmer(lang, words.stems),
    dropped: new Set(words.functionWords.map(fold)),
    known: new Map(),
  };
  return (term) => parseOwnTerm(term, comparison) !== null;
}

/** The lexicon without terms that have no word to compare, or too many readings: the user's files may hold any. */
export function usableTerms(lexicon: Lexicon, dutyWords: DutyWordsByLang): Lexicon {
  const [isFrench, isEnglish] = [usability('fr', dutyWords), usability('en', dutyWords)];
  return {
    fr: lexicon.fr.filter(({ term }) => isFrench(term)),
    en: lexicon.en.filter(({ term }) => isEnglish(term)),
  };
}

/** Of a person's terms those that `usableTerms` would leave out, in the order given. */
export function unusableTerms(
  terms: Readonly<Record<Lang, readonly string[]>>,
  dutyWords: DutyWordsByLang,
): readonly string[] {
  const [isFrench, isEnglish] = [usability('fr', dutyWords), usability('en', dutyWords)];
  return [...terms.fr.filter((term) => !isFrench(term)), ...terms.en.filter((term) => !isEnglish(term))];
}
