import type { CompetencyId, Lang, Lexicon } from './model.ts';

/** The terms of a competency in each language. */
export type TermsOfCompetency = Readonly<Record<Lang, readonly string[]>>;

const isPattern = (term: string): boolean => /[|…]/.test(term);

/**
 * What speaks for a competency in the lexicon.
 * @returns  terms as the lexicon writes them, each once: the heaviest first; of one weight plain words before patterns of
 *           words, then in alphabetical order
 */
export function termsOf(lexicon: Lexicon, competency: CompetencyId): TermsOfCompetency {
  const termsIn = (lang: Lang): string[] => {
    const order = new Intl.Collator(lang);
    const its = lexicon[lang].filter((entry) => entry.competency === competency && entry.own !== 'against');
    const sorted = its.sort(
      (a, b) =>
        b.weight - a.weight || Number(isPattern(a.term)) - Number(isPattern(b.term)) || order.compare(a.term, b.term),
    );
    return [...new Set(sorted.map(({ term }) => term))];
  };
  return { fr: termsIn('fr'), en: termsIn('en') };
}
