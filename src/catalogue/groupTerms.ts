/*
 * A lexicon file as it travels to the browser: its terms by competency and weight. Notes stay at home.
 */

/** One entry of a lexicon file, as far as it travels. */
export interface LexiconFileEntry {
  readonly term: string;
  readonly competency: string;
  readonly weight: number;
}

/** By competency and, in digits, weight. */
export type GroupedTerms = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

export function groupTerms(entries: readonly LexiconFileEntry[]): GroupedTerms {
  const groups: Record<string, Record<string, string[]>> = {};
  for (const { term, competency, weight } of entries) ((groups[competency] ??= {})[weight] ??= []).push(term);
  return groups;
}

/** The entries that `groupTerms` grouped, those of one competency and weight together. */
export const ungroupTerms = (groups: GroupedTerms): LexiconFileEntry[] =>
  Object.entries(groups).flatMap(([competency, byWeight]) =>
    Object.entries(byWeight).flatMap(([weight, terms]) =>
      terms.map((term) => ({ term, competency, weight: Number(weight) })),
    ),
  );
