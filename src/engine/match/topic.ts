import type { AreaId, CompetencyId, Lang } from '../model.ts';
import type { Language } from './language.ts';
import type { TermMatch } from './matches.ts';
import { copyOf } from '../text/tokenise.ts';
import { matchTerms, wordsOf } from './matches.ts';

/** What a title or a heading is about. */
export interface Topic {
  /** In the order of the text; among them what speaks for work outside the framework ("driver"). */
  readonly matches: readonly TermMatch[];
  readonly areas: ReadonlySet<AreaId>;
  /** Of its own words, function words left out. */
  readonly stems: ReadonlySet<string>;
}

/** What stands above a duty. */
export interface Above {
  readonly title: Topic;
  readonly heading: Topic;
  /** Of both. */
  readonly stems: ReadonlySet<string>;
  /** What the lexicon finds in both: the heaviest term of each competency. */
  readonly named: ReadonlyMap<CompetencyId, number>;
  readonly areas: ReadonlySet<AreaId>;
}

const NO_TOPIC: Topic = { matches: [], areas: new Set(), stems: new Set() };
/** "Manager", "supervisor", "project" stand in titles of every kind: what speaks for work outside must be plainer. */
const OUTSIDE_LEAST = 0.6;
/** Titles and headings repeat from duty to duty; the memories are emptied when one is full. */
const MEMORY_SIZE = 1000;

/** Reads titles and headings, in the other language where the duty's names nothing: "4. Financement (Financing)". */
export function createAboveReader(
  languages: Readonly<Record<Lang, Language>>,
  areaOf: ReadonlyMap<CompetencyId, AreaId>,
): (title: string | null, heading: string | null, lang: Lang) => Above {
  const topics = { fr: new Map<string, Topic>(), en: new Map<string, Topic>() };
  const pairs = new Map<Topic, Map<Topic, Above>>();
  let pairCount = 0;

  const topicOf = (text: string | null, lang: Lang): Topic => {
    if (text === null) return NO_TOPIC;
    const known = topics[lang].get(text);
    if (known) return known;
    if (topics[lang].size >= MEMORY_SIZE) topics[lang].clear();
    const topic = readTopic(text, lang, languages, areaOf);
    topics[lang].set(copyOf(text), topic);
    return topic;
  };

  return (titleText, headingText, lang) => {
    const title = topicOf(titleText, lang);
    const heading = topicOf(headingText, lang);
    const known = pairs.get(title)?.get(heading);
    if (known) return known;
    if (pairCount >= MEMORY_SIZE) {
      pairs.clear();
      pairCount = 0;
    }
    const above = join(title, heading);
    const ofTitle = pairs.get(title) ?? new Map<Topic, Above>();
    pairs.set(title, ofTitle.set(heading, above));
    pairCount++;
    return above;
  };
}

function readTopic(
  text: string,
  lang: Lang,
  languages: Readonly<Record<Lang, Language>>,
  areaOf: ReadonlyMap<CompetencyId, AreaId>,
): Topic {
  const inLanguage = (language: Language): TermMatch[] =>
    matchTerms(wordsOf(text, language), null, language).filter(
      ({ term }) => term.competency !== null || term.weight >= OUTSIDE_LEAST,
    );
  const own = inLanguage(languages[lang]);
  const matches = own.length > 0 ? own : inLanguage(languages[lang === 'fr' ? 'en' : 'fr']);
  const words = wordsOf(text, languages[lang]).filter(({ form }) => !form.isDropped);
  return {
    matches,
    areas: new Set(matches.flatMap(({ term }) => (term.competency && areaOf.get(term.competency)) ?? [])),
    stems: new Set(words.map(({ form }) => form.stem)),
  };
}

function join(title: Topic, heading: Topic): Above {
  const named = new Map<CompetencyId, number>();
  for (const { term } of [...title.matches, ...heading.matches])
    if (term.competency !== null) named.set(term.competency, Math.max(term.weight, named.get(term.competency) ?? 0));
  return {
    title,
    heading,
    stems: new Set([...title.stems, ...heading.stems]),
    named,
    areas: new Set([...title.areas, ...heading.areas]),
  };
}
