import {
  type Area,
  type AreaId,
  claimId,
  type Competency,
  type CompetencyId,
  fold,
  type Framework,
  ID_PART,
  LANGS,
  type Lang,
  type LexiconEntry,
  type Localised,
  NONE_WRITTEN,
  type OwnFramework,
  OWN_TERM_WEIGHTS,
  slugOf,
} from '../../engine/index.ts';
import type { DraftArea, DraftConcept, FrameworkDraft } from './draft.ts';

/** In both languages: the other's words where one is missing. */
const both = ({ fr, en }: Partial<Localised>, otherwise: string): Localised => ({
  fr: fr ?? en ?? otherwise,
  en: en ?? fr ?? otherwise,
});

const sameLabel = (draft: Partial<Localised>, label: Localised): boolean =>
  LANGS.some((lang) => draft[lang] !== undefined && fold(draft[lang]) === fold(label[lang]));

/** The area's id: as the file says, by its competencies' codes, ours where it is called like one of ours, else its name. */
function areaId(area: DraftArea, place: number, ours: Framework): string {
  if (area.code !== null && ID_PART.test(area.code)) return area.code;
  const prefixes = new Set(area.competencies.map(({ code }) => /^([a-z][a-z0-9-]*)\.[a-z]/.exec(code ?? '')?.[1]));
  const [prefix] = prefixes;
  if (prefixes.size === 1 && prefix !== undefined) return prefix;
  return ours.areas.find(({ label }) => sameLabel(area.label, label))?.id ?? slugOf(area.label, `area-${place}`);
}

function competencyId({ code, label }: DraftConcept, area: string, place: number, ours: Framework): string {
  const [head, tail] = (code ?? '').split('.');
  if (head === area && tail !== undefined && ID_PART.test(tail)) return `${area}.${tail}`;
  if (code !== null && ID_PART.test(code)) return `${area}.${code}`;
  const same = ours.areas
    .find(({ id }) => id === area)
    ?.competencies.find((competency) => sameLabel(label, competency.label));
  return same?.id ?? `${area}.${slugOf(label, `competency-${place}`)}`;
}

/** Words alone: the signs of patterns are not those of a framework's author. */
const plain = (text: string): string =>
  text
    .replace(/[|…(),;:«»"“”[\]/]|\.{2,}/g, ' ')
    .split(/\s+/)
    .join(' ')
    .trim();

/** Each term once, with its heavier weight. */
function entriesOf(competency: CompetencyId, lists: readonly (readonly [weight: number, terms: readonly string[]])[]) {
  const entries = new Map<string, LexiconEntry>();
  for (const [weight, terms] of lists)
    for (const term of terms.map(plain))
      if (/[\p{L}\p{N}]/u.test(term) && !entries.has(fold(term)))
        entries.set(fold(term), { term, competency, weight, note: null });
  return [...entries.values()];
}

/** What speaks for a competency: its names and other ways to say it; for one of ours our terms, and those that were added. */
function termsFor(
  competency: Competency,
  draft: Partial<Localised>,
  own: readonly string[],
  lang: Lang,
  ours: OwnFramework,
) {
  const known = ours.lexicon[lang].filter((entry) => entry.competency === competency.id);
  if (known.length === 0)
    return entriesOf(competency.id, [
      [OWN_TERM_WEIGHTS.label, draft[lang] === undefined ? [] : [draft[lang]]],
      [OWN_TERM_WEIGHTS.term, own],
    ]);
  const has = new Set(known.map(({ term }) => fold(term)));
  return [
    ...known,
    ...entriesOf(competency.id, [[OWN_TERM_WEIGHTS.term, own]]).filter(({ term }) => !has.has(fold(term))),
  ];
}

const includesOf = (terms: readonly string[], label: string): readonly string[] => (terms.length > 0 ? terms : [label]);

/**
 * A framework from what a file of another format tells. What it does not tell is filled in: the other language's words,
 * the label for a definition, the scale of involvement and the outside of the framework that comes with the app.
 * @param name  stands for a title
 */
export function ownFrameworkOf(
  { title, version, areas }: FrameworkDraft,
  name: string,
  ours: OwnFramework,
): OwnFramework {
  const taken = new Set<string>();
  const lexicon: Record<Lang, LexiconEntry[]> = { fr: [], en: [] };
  const built = areas.map((area, i): Area => {
    const id = claimId(areaId(area, i + 1, ours.framework), taken) as AreaId; // where ids get their brand
    const label = both(area.label, name);
    const definition = both(area.definition, both(area.label, name).en);
    const competencies = area.competencies.map((draft, j): Competency => {
      const its = both(draft.label, '');
      const competency: Competency = {
        id: claimId(competencyId(draft, id, j + 1, ours.framework), taken) as CompetencyId,
        area: id,
        label: its,
        definition: { fr: both(draft.definition, its.fr).fr, en: both(draft.definition, its.en).en },
        includes: { fr: includesOf(draft.terms.fr, its.fr), en: includesOf(draft.terms.en, its.en) },
        excludes: NONE_WRITTEN,
        crosswalk: [],
      };
      for (const lang of LANGS) lexicon[lang].push(...termsFor(competency, draft.label, draft.terms[lang], lang, ours));
      return competency;
    });
    const itsDefinition = Object.keys(area.definition).length > 0 ? definition : label;
    return { id, number: i + 1, label, definition: itsDefinition, scopeNote: NONE_WRITTEN, competencies };
  });
  const called = both(title, name);
  const framework: Framework = {
    id: slugOf(title, slugOf({ en: name }, 'framework')),
    version: version ?? '1',
    title: called,
    description: called,
    outside: ours.framework.outside,
    areas: built,
    involvement: ours.framework.involvement,
    sources: [],
    crosswalkNote: NONE_WRITTEN,
  };
  return { framework, lexicon };
}

/** The terms of a framework in our own shape, which has none of its own. */
export function lexiconOf(framework: Framework, ours: OwnFramework): OwnFramework['lexicon'] {
  const competencies = framework.areas.flatMap((area) => area.competencies);
  const entries = (lang: Lang): LexiconEntry[] =>
    competencies.flatMap((competency) => {
      const isOurs = ours.lexicon[lang].some((entry) => entry.competency === competency.id);
      return termsFor(competency, competency.label, isOurs ? [] : competency.includes[lang], lang, ours);
    });
  return { fr: entries('fr'), en: entries('en') };
}
