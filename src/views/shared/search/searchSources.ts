import {
  dutyKey,
  LANGS,
  type Area,
  type Competency,
  type Duty,
  type Framework,
  type MappedPosting,
  type SearchSource,
  type SearchText,
  type TermsOfCompetency,
} from '../../../engine/index.ts';
import type { Messages } from '../../../i18n/messages.ts';

/** What can be found, in the order in which kinds are shown. */
export const SEARCH_KINDS = ['area', 'competency', 'role', 'duty', 'action'] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

const SEPARATOR = '/';
/** "competency/<id>", "duty/<role>/<duty>": what a find is, told by its key. */
const keyOf = (kind: SearchKind, ...parts: readonly string[]): string => [kind, ...parts].join(SEPARATOR);

/** The key of a duty is its twin's too: in whichever language it is found, it is one find. */
const pairKey = ({ lang, index, twin }: Duty): string =>
  dutyKey(twin === null || lang === 'fr' ? { lang, index } : { lang: 'fr', index: twin });

export const searchKeys = {
  area: ({ id }: Pick<Area, 'id'>): string => keyOf('area', id),
  competency: ({ id }: Pick<Competency, 'id'>): string => keyOf('competency', id),
  role: ({ id }: Pick<MappedPosting, 'id'>): string => keyOf('role', id),
  duty: ({ id }: Pick<MappedPosting, 'id'>, duty: Duty): string => keyOf('duty', id, pairKey(duty)),
  action: (name: string): string => keyOf('action', name),
};

/** What a key is of: an area's or a competency's id, an action's name, a role's id. */
export function idOfKey(key: string): string {
  const [start, end] = [key.indexOf(SEPARATOR) + 1, key.lastIndexOf(SEPARATOR)];
  return key.startsWith(keyOf('duty', '')) ? key.slice(start, end) : key.slice(start);
}

/** A source is recognised by its identity, so the same thing must give the same one. */
function onceEach<Thing extends object, Made>(make: (thing: Thing) => Made): (thing: Thing) => Made {
  const made = new WeakMap<Thing, Made>();
  return (thing) => {
    const known = made.get(thing) ?? make(thing);
    made.set(thing, known);
    return known;
  };
}

/** A thing's own name counts for more than an example of what it includes. */
const NAME_WEIGHT = 1.5;

/** Names of the areas and competencies, with examples of what a competency includes; one source each. */
export const topicSources = onceEach(({ areas }: Framework): readonly SearchSource[] => {
  return areas.flatMap((area) => [
    {
      id: searchKeys.area(area),
      texts: texts(
        searchKeys.area(area),
        'area',
        both(area, () => []),
      ),
    },
    ...area.competencies.map((competency) => {
      const key = searchKeys.competency(competency);
      return {
        id: key,
        texts: texts(
          key,
          'competency',
          both(competency, (lang) => competency.includes[lang]),
        ),
      };
    }),
  ]);
});

const texts = (key: string, kind: SearchKind, words: Readonly<Record<(typeof LANGS)[number], readonly string[]>>) =>
  LANGS.flatMap((lang) =>
    words[lang].map((text, i): SearchText => ({ key, kind, lang, text, weight: i === 0 ? NAME_WEIGHT : 1 })),
  );

const both = ({ label }: Pick<Area, 'label'>, more: (lang: 'fr' | 'en') => readonly string[]) => ({
  fr: [label.fr, ...more('fr')],
  en: [label.en, ...more('en')],
});

const isWord = (term: string): boolean => /^[^\s|…]+$/.test(term);

/** Abbreviations and single words by which the lexicon knows a competency; longer terms are patterns, not words to be read. */
export function termSource(competency: Pick<Competency, 'id'>, terms: TermsOfCompetency): SearchSource {
  const key = searchKeys.competency(competency);
  return {
    id: `terms of ${key}`,
    texts: LANGS.flatMap((lang) => terms[lang].filter(isWord).map((text) => ({ key, kind: 'competency', lang, text }))),
  };
}

/** The title and the employer of a role, and its duties. */
export const postingSource = onceEach((posting: MappedPosting): SearchSource => {
  const { meta, reference, source, duties, languages } = posting;
  const key = searchKeys.role(posting);
  const posted = [meta.title ?? source.name, meta.organization, meta.country].filter((text) => text !== null);
  const names: Omit<SearchText, 'key' | 'kind'>[] = reference
    ? LANGS.map((lang) => ({ lang, text: reference.title[lang] }))
    : posted.map((text) => ({ lang: languages[0] ?? 'fr', text }));
  return {
    id: key,
    texts: [
      ...names.map((name) => ({ ...name, key, kind: 'role' })),
      ...duties.map((duty) => ({
        key: searchKeys.duty(posting, duty),
        kind: 'duty',
        lang: duty.lang,
        text: duty.text,
      })),
    ],
  };
});

/** The duty of a posting that was found. */
export function foundDuty(posting: MappedPosting, key: string, lang: Duty['lang']): Duty | null {
  return posting.duties.find((duty) => duty.lang === lang && searchKeys.duty(posting, duty) === key) ?? null;
}

/** What can be done, by its name and by other words for it in either language. */
export const actionSource = onceEach(({ search, format }: Pick<Messages, 'search' | 'format'>): SearchSource => ({
  id: 'actions',
  texts: Object.entries(search.actions).flatMap(([name, { label, also }]) =>
    [label, ...also].map((text) => ({ key: searchKeys.action(name), kind: 'action', lang: format.lang, text })),
  ),
}));
