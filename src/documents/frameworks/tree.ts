import { LANGS, type Lang, type Note } from '../../engine/index.ts';
import { type DraftArea, type DraftConcept, problemAt } from './draft.ts';

/** Concepts and who stands under whom, as a graph of a file gives them. */
export interface ConceptGraph {
  readonly concepts: ReadonlyMap<string, DraftConcept>;
  /** The concepts under each, in order. */
  readonly children: ReadonlyMap<string, readonly string[]>;
  /** Those under none, in order. */
  readonly tops: readonly string[];
}

const namesIn = (concepts: readonly DraftConcept[], lang: Lang): string[] =>
  concepts.flatMap(({ label, terms }) => [...(label[lang] === undefined ? [] : [label[lang]]), ...terms[lang]]);

/**
 * Areas and their competencies: concepts at the top and those right under them. What stands deeper are ways to say the
 * competency above it. A list without any levels is one area.
 * @param whole  what such a list is called
 */
export function areasOf(graph: ConceptGraph, whole: DraftConcept): { areas: DraftArea[]; notes: Note[] } {
  const { concepts, children, tops } = graph;
  const notes: Note[] = [];
  const seen = new Set<string>();
  const take = (id: string): DraftConcept | null => {
    const concept = seen.has(id) ? undefined : concepts.get(id);
    if (concept) seen.add(id);
    return concept ?? null;
  };
  const under = (id: string): DraftConcept[] => {
    const found: DraftConcept[] = [];
    const waiting = [...(children.get(id) ?? [])];
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const concept = take(next);
      if (!concept) continue;
      found.push(concept);
      waiting.push(...(children.get(next) ?? []));
    }
    return found;
  };
  const competency = (id: string): DraftConcept[] => {
    const concept = take(id);
    if (!concept) return [];
    const deeper = under(id);
    if (deeper.length > 0) notes.push(problemAt(concept.place, 'deeper', { count: deeper.length }));
    const [fr, en] = LANGS.map((lang) => [...concept.terms[lang], ...namesIn(deeper, lang)]);
    return [{ ...concept, terms: { fr: fr ?? [], en: en ?? [] } }];
  };
  const isFlat = tops.every((id) => (children.get(id) ?? []).length === 0);
  const areas: DraftArea[] = isFlat
    ? [{ ...whole, competencies: tops.flatMap(competency) }]
    : tops.flatMap((id): DraftArea[] => {
        const area = take(id);
        if (!area) return [];
        const competencies = (children.get(id) ?? []).flatMap(competency);
        if (competencies.length > 0) return [{ ...area, competencies }];
        notes.push(problemAt(area.place, 'emptyArea'));
        return [];
      });
  for (const [id, { place }] of concepts) if (!seen.has(id)) notes.push(problemAt(place, 'notInTree'));
  return { areas: areas.filter(({ competencies }) => competencies.length > 0), notes };
}
