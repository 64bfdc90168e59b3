import type { AreaId, CompetencyId, Lang } from '../model.ts';
import type { Language } from './language.ts';
import type { TermMatch } from './matches.ts';
import { matchTerms, wordsOf } from './matches.ts';

/** What a title or a heading is about. */
export interface Topic {
  /** In the order of the text; among them what speaks for work outside the framework ("driver"). */
  readonly matches: readonly TermMatch[];
  readonly competencies: ReadonlySet<CompetencyId>;
  readonly areas: ReadonlySet<AreaId>;
  /** Of its own words, function words left out. */
  readonly stems: ReadonlySet<string>;
}

const NO_TOPIC: Topic = { matches: [], competencies: new Set(), areas: new Set(), stems: new Set() };
/** "Manager", "supervisor", "project" stand in titles of every kind: what speaks for work outside must be plainer. */
const OUTSIDE_LEAST = 0.6;
/** Titles and headings repeat from duty to duty; the memory is emptied when it is full. */
const MEMORY_SIZE = 1000;

/** Reads titles and headings, in the other language where the duty's names nothing: "4. Financement (Financing)". */
export function createTopicReader(
  languages: Readonly<Record<Lang, Language>>,
  areaOf: ReadonlyMap<CompetencyId, AreaId>,
): (text: string | null, lang: Lang) => Topic {
  const memory = new Map<string, Topic>();
  const read = (text: string, lang: Lang): Topic => {
    const inLanguage = (language: Language): TermMatch[] =>
      matchTerms(wordsOf(text, language), null, language).filter(
        ({ term }) => term.competency !== null || term.weight >= OUTSIDE_LEAST,
      );
    const language = languages[lang];
    const own = inLanguage(language);
    const matches = own.length > 0 ? own : inLanguage(languages[lang === 'fr' ? 'en' : 'fr']);
    const competencies = new Set(matches.flatMap(({ term }) => term.competency ?? []));
    const words = wordsOf(text, language).filter(({ form }) => !form.isDropped);
    return {
      matches,
      competencies,
      areas: new Set([...competencies].flatMap((id) => areaOf.get(id) ?? [])),
      stems: new Set(words.map(({ form }) => form.stem)),
    };
  };
  return (text, lang) => {
    if (text === null) return NO_TOPIC;
    const key = `${lang}\n${text}`;
    const known = memory.get(key) ?? read(text, lang);
    if (memory.size >= MEMORY_SIZE) memory.clear();
    memory.set(key, known);
    return known;
  };
}
