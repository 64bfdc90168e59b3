import type { CompetencyId, Lang, Lexicon } from './model.ts';

/** The terms of a competency in each language. */
export type TermsOfCompetency = Readonly<Record<Lang, readonly string[]>>;

/**
 * What speaks for a competency in the lexicon.
 * @returns  terms as the lexicon writes them: the heaviest first, those of one weight in alphabetical order, each once
 */
export function termsOf(lexicon: Lexicon, competency: CompetencyId): TermsOfCompetency {
  const termsIn = (lang: Lang): string[] => {
    const order = new Intl.Collator(lang);
    const its = lexicon[lang].filter((entry) => entry.competency === competency);
    const sorted = its.sort((a, b) => b.weight - a.weight || order.compare(a.term, b.term));
    return [...new Set(sorted.map(({ term }) => term))];
  };
  return { fr: termsIn('fr'), en: termsIn('en') };
}
