import {
  LANGS,
  type Area,
  type Competency,
  type Framework,
  type MappedPosting,
  type SearchText,
  type TermsOfCompetency,
} from '../../../engine/index.ts';
import type { Messages } from '../../../i18n/messages.ts';
import { onceEach, searchKeys, type SearchKind } from './searchKeys.ts';

/** A short text by which a thing can be found; names that share a key are of one thing. */
export interface Name extends SearchText {
  readonly kind: Exclude<SearchKind, 'duty'>;
  /** A thing's own name counts for more than an example of what it includes. */
  readonly isOwn: boolean;
}

/** The label in both languages, then examples. */
const named = (
  of: Pick<Name, 'key' | 'kind'>,
  label: Area['label'],
  includes: Competency['includes'] = { fr: [], en: [] },
): Name[] =>
  LANGS.flatMap((lang) =>
    [label[lang], ...includes[lang]].map((text, i): Name => ({ ...of, lang, text, isOwn: i === 0 })),
  );

/** Names of the areas and competencies, with examples of what a competency includes. */
export const topicNames = onceEach(({ areas }: Framework): readonly Name[] =>
  areas.flatMap((area) => [
    ...named({ key: searchKeys.area(area), kind: 'area' }, area.label),
    ...area.competencies.flatMap((competency) =>
      named({ key: searchKeys.competency(competency), kind: 'competency' }, competency.label, competency.includes),
    ),
  ]),
);

const isWord = (term: string): boolean => /^[^\s|…]+$/.test(term);

/** Abbreviations and single words by which the lexicon knows a competency; longer terms are patterns, not words to be read. */
export function termNames(competency: Pick<Competency, 'id'>, terms: TermsOfCompetency): readonly Name[] {
  const key = searchKeys.competency(competency);
  return LANGS.flatMap((lang) =>
    terms[lang].filter(isWord).map((text): Name => ({ key, kind: 'competency', lang, text, isOwn: false })),
  );
}

/** The title, the employer and the country of a role. */
export const roleNames = onceEach((posting: MappedPosting): readonly Name[] => {
  const { meta, reference, source, languages } = posting;
  const role = { key: searchKeys.role(posting), kind: 'role' } as const;
  if (reference) return named(role, reference.title);
  const posted = [meta.title ?? source.name, meta.organization, meta.country].filter((text) => text !== null);
  return posted.map((text, i): Name => ({ ...role, lang: languages[0] ?? 'fr', text, isOwn: i === 0 }));
});

/** What can be done, by its name and by other words for it in either language. */
export const actionNames = onceEach(({ search, format }: Pick<Messages, 'search' | 'format'>): readonly Name[] =>
  Object.entries(search.actions).flatMap(([action, { label, also }]) =>
    [label, ...also].map((text, i): Name => ({
      key: searchKeys.action(action),
      kind: 'action',
      lang: format.lang,
      text,
      isOwn: i === 0,
    })),
  ),
);
