import type { Area, AreaId, Competency, CompetencyId, Lang, LexiconEntry, Localised } from './model.ts';
import { LANGS } from './model.ts';
import type { OwnFramework } from './review/savedWork.ts';
import { claimId, slugOf } from './frameworkIds.ts';
import { NONE_WRITTEN } from './notWritten.ts';
import { fold } from './text/fold.ts';

/** How strongly words speak for a competency that nothing was learned for; chosen: its name before other ways to say it. */
export const OWN_TERM_WEIGHTS = { label: 0.9, term: 0.8 } as const;

export type TermsByLang = Readonly<Record<Lang, readonly string[]>>;

/** What a person writes of an area or a competency; a language left empty takes the other's words. */
export interface ConceptWords {
  readonly label: Localised;
  readonly definition: Localised;
}
type CompetencyWords = ConceptWords & { readonly terms: TermsByLang };

/** One change of a framework. An id is given once and never changes; nothing moves from one area to another, whose id begins its own. */
export type FrameworkEdit =
  | ({ readonly kind: 'changeArea'; readonly area: AreaId } & ConceptWords)
  | ({ readonly kind: 'changeCompetency'; readonly competency: CompetencyId } & CompetencyWords)
  /** An area has at least one competency: its first comes with it. */
  | ({ readonly kind: 'addArea'; readonly first: CompetencyWords } & ConceptWords)
  | ({ readonly kind: 'addCompetency'; readonly area: AreaId } & CompetencyWords)
  /** With its competencies and their terms. */
  | { readonly kind: 'removeArea'; readonly area: AreaId }
  /** The last of an area goes with its area alone. */
  | { readonly kind: 'removeCompetency'; readonly competency: CompetencyId }
  /** One place up or down among its like. */
  | { readonly kind: 'moveArea'; readonly area: AreaId; readonly by: -1 | 1 }
  | { readonly kind: 'moveCompetency'; readonly competency: CompetencyId; readonly by: -1 | 1 };

const inBoth = ({ fr, en }: Localised): Localised => {
  const [french, english] = [fr.trim(), en.trim()];
  return { fr: french || english, en: english || french };
};
/** Without a definition the label stands for one. */
const wordsOf = ({ label, definition }: ConceptWords): ConceptWords => {
  const called = inBoth(label);
  const said = inBoth(definition);
  return { label: called, definition: said.fr === '' ? called : said };
};

/** The list with one item a place further on or back; the same list where there is no such place. */
function moved<Item>(items: readonly Item[], from: number, by: -1 | 1): readonly Item[] {
  const [item, other] = [items[from], items[from + by]];
  if (item === undefined || other === undefined) return items;
  return items.map((one, i) => (i === from ? other : i === from + by ? item : one));
}

/** "2.1.0" → "2.1.0+1" → "2.1.0+2": which framework it began with, and how often it was changed since. */
function versionAfter(version: string): string {
  const at = version.lastIndexOf('+');
  const count = at < 0 ? '' : version.slice(at + 1);
  return /^\d{1,9}$/.test(count) ? `${version.slice(0, at)}+${Number(count) + 1}` : `${version}+1`;
}

/** A competency's entries, each term once: those that stay with the weight they had, in the order given. */
function entriesFor(
  competency: CompetencyId,
  terms: readonly string[],
  known: readonly LexiconEntry[],
  weightOf: (term: string) => number,
): LexiconEntry[] {
  const entries = new Map<string, LexiconEntry>();
  const before = new Map(known.map((entry) => [entry.term, entry]));
  for (const term of terms.map((one) => one.trim()))
    if (term !== '' && !entries.has(term))
      entries.set(term, before.get(term) ?? { term, competency, weight: weightOf(term), note: null });
  return [...entries.values()];
}

/** The lexicon with these terms of a competency and no others; entries of one competency stand together, where its first one stood. */
function withTerms(
  lexicon: OwnFramework['lexicon'],
  competency: CompetencyId,
  entriesIn: (lang: Lang, known: readonly LexiconEntry[]) => LexiconEntry[],
): OwnFramework['lexicon'] {
  const entries = (lang: Lang): readonly LexiconEntry[] => {
    const all = lexicon[lang];
    const its = all.filter((entry) => entry.competency === competency);
    const others = all.filter((entry) => entry.competency !== competency);
    const [first] = its;
    const at = first ? all.indexOf(first) : all.length;
    return [...others.slice(0, at), ...entriesIn(lang, its), ...others.slice(at)];
  };
  return { fr: entries('fr'), en: entries('en') };
}

const withoutTerms = (lexicon: OwnFramework['lexicon'], gone: ReadonlySet<CompetencyId>): OwnFramework['lexicon'] => ({
  fr: lexicon.fr.filter(({ competency }) => !gone.has(competency)),
  en: lexicon.en.filter(({ competency }) => !gone.has(competency)),
});

/** A competency that nobody had, and the lexicon with its label and its other terms. */
function newCompetency(
  area: AreaId,
  { terms, ...said }: CompetencyWords,
  lexicon: OwnFramework['lexicon'],
  taken: Set<string>,
): { competency: Competency; lexicon: OwnFramework['lexicon'] } {
  const words = wordsOf(said);
  const { label } = words;
  const id = claimId(`${area}.${slugOf(label, 'competency')}`, taken) as CompetencyId; // where ids get their brand
  return {
    competency: {
      id,
      area,
      ...words,
      includes: { fr: [label.fr], en: [label.en] },
      excludes: NONE_WRITTEN,
      crosswalk: [],
    },
    lexicon: withTerms(lexicon, id, (lang) => {
      // Of a label in one language alone the other gets none: the words would be foreign to it.
      const own = said.label[lang].trim();
      return entriesFor(id, [own, ...terms[lang]], [], (term) => OWN_TERM_WEIGHTS[term === own ? 'label' : 'term']);
    }),
  };
}

/**
 * A framework after one change, its version counted on.
 * @param taken  ids that were given before: a new area or competency never gets one of them
 * @returns  the same value where nothing changes: an unknown id, no place to move to, the last area or the last
 *           competency of one to be removed, a label without a word
 */
export function editFramework(
  own: OwnFramework,
  edit: FrameworkEdit,
  taken: ReadonlySet<string> = new Set(),
): OwnFramework {
  const { areas } = own.framework;
  const given = new Set([...taken, ...areas.flatMap(({ id, competencies }) => [id, ...competencies.map((c) => c.id)])]);
  const edited = (next: readonly Area[], lexicon = own.lexicon): OwnFramework => {
    const numbered = next.map((area, i) => (area.number === i + 1 ? area : { ...area, number: i + 1 }));
    return { framework: { ...own.framework, version: versionAfter(own.framework.version), areas: numbered }, lexicon };
  };
  const inArea = (id: AreaId, change: (area: Area) => Area): readonly Area[] =>
    areas.map((area) => (area.id === id ? change(area) : area));
  const areaOf = (id: CompetencyId): Area | undefined =>
    areas.find(({ competencies }) => competencies.some((one) => one.id === id));
  if ('label' in edit && inBoth(edit.label).fr === '') return own;
  switch (edit.kind) {
    case 'changeArea': {
      const { kind: _kind, area: id, ...said } = edit;
      return areas.some((area) => area.id === id) ? edited(inArea(id, (area) => ({ ...area, ...wordsOf(said) }))) : own;
    }
    case 'changeCompetency': {
      const { competency: id, terms } = edit;
      const area = areaOf(id);
      if (!area) return own;
      const competencies = area.competencies.map((one) => (one.id === id ? { ...one, ...wordsOf(edit) } : one));
      const lexicon = withTerms(own.lexicon, id, (lang, known) =>
        entriesFor(id, terms[lang], known, () => OWN_TERM_WEIGHTS.term),
      );
      return edited(
        inArea(area.id, (its) => ({ ...its, competencies })),
        lexicon,
      );
    }
    case 'addArea': {
      if (inBoth(edit.first.label).fr === '') return own;
      const words = wordsOf(edit);
      const id = claimId(slugOf(words.label, 'area'), given) as AreaId; // where ids get their brand
      const { competency, lexicon } = newCompetency(id, edit.first, own.lexicon, given);
      return edited(
        [...areas, { id, number: 0, ...words, scopeNote: NONE_WRITTEN, competencies: [competency] }],
        lexicon,
      );
    }
    case 'addCompetency': {
      const { area: id } = edit;
      if (!areas.some((area) => area.id === id)) return own;
      const { competency, lexicon } = newCompetency(id, edit, own.lexicon, given);
      return edited(
        inArea(id, (area) => ({ ...area, competencies: [...area.competencies, competency] })),
        lexicon,
      );
    }
    case 'removeArea': {
      const gone = areas.find(({ id }) => id === edit.area);
      if (!gone || areas.length === 1) return own;
      const lexicon = withoutTerms(own.lexicon, new Set(gone.competencies.map(({ id }) => id)));
      return edited(
        areas.filter((area) => area !== gone),
        lexicon,
      );
    }
    case 'removeCompetency': {
      const area = areaOf(edit.competency);
      if (!area || area.competencies.length === 1) return own;
      const competencies = area.competencies.filter(({ id }) => id !== edit.competency);
      const lexicon = withoutTerms(own.lexicon, new Set([edit.competency]));
      return edited(
        inArea(area.id, (its) => ({ ...its, competencies })),
        lexicon,
      );
    }
    case 'moveArea': {
      const next = moved(
        areas,
        areas.findIndex(({ id }) => id === edit.area),
        edit.by,
      );
      return next === areas ? own : edited(next);
    }
    case 'moveCompetency':
  }
  const area = areaOf(edit.competency);
  if (!area) return own;
  const at = area.competencies.findIndex(({ id }) => id === edit.competency);
  const competencies = moved(area.competencies, at, edit.by);
  return competencies === area.competencies ? own : edited(inArea(area.id, (its) => ({ ...its, competencies })));
}

/**
 * Of a competency's terms those that another competency has too, so that neither is told from the other by them.
 * @returns  in the order given, each with the other competency
 */
export function sharedTerms(
  { lexicon }: OwnFramework,
  competency: CompetencyId | null,
  terms: TermsByLang,
): readonly { readonly term: string; readonly lang: Lang; readonly competency: CompetencyId }[] {
  return LANGS.flatMap((lang) => {
    const others = new Map(
      lexicon[lang].filter((entry) => entry.competency !== competency).map((entry) => [fold(entry.term), entry]),
    );
    return terms[lang].flatMap((term) => {
      const other = others.get(fold(term.trim()));
      return other ? [{ term, lang, competency: other.competency }] : [];
    });
  });
}
