import type { Lang, Localised, Note } from '../../engine/index.ts';
import {
  type DraftConcept,
  fieldOf,
  type FrameworkDraft,
  isFields,
  langOf,
  listOf,
  problemAt,
  textOf,
} from './draft.ts';
import { areasOf } from './tree.ts';

/** "skos:prefLabel", "http://www.w3.org/2004/02/skos/core#prefLabel", "@id" → the name alone. */
const nameOf = (key: string): string =>
  key.slice(Math.max(...['#', '/', ':', '@'].map((sign) => key.lastIndexOf(sign))) + 1);

/** A node by the names alone of its properties. */
type Node = ReadonlyMap<string, unknown>;
const nodeOf = (value: unknown): Node =>
  new Map(isFields(value) ? Object.entries(value).map(([key, its]) => [nameOf(key), its]) : []);
const isA = (node: Node, type: string): boolean =>
  listOf(node.get('type')).some((one) => typeof one === 'string' && nameOf(one) === type);

/** Every text of a property with its language; null: the file does not say. */
function textsOf(value: unknown): (readonly [lang: Lang | null, text: string])[] {
  return listOf(value).flatMap((one): (readonly [Lang | null, string])[] => {
    const plain = textOf(one);
    if (plain !== null) return [[null, plain]];
    if (!isFields(one)) return [];
    const literal = textOf(one['@value']);
    if (literal !== null) {
      const lang = langOf(one['@language']);
      return lang !== null || one['@language'] === undefined ? [[lang, literal]] : [];
    }
    return Object.entries(one).flatMap(([tag, its]) => {
      const lang = langOf(tag);
      if (lang === null) return [];
      return listOf(its).flatMap((text) => {
        const words = textOf(text);
        return words === null ? [] : [[lang, words] as const];
      });
    });
  });
}
const localised = (value: unknown): Partial<Localised> => {
  const texts = textsOf(value);
  const unsaid = texts.find(([lang]) => lang === null)?.[1];
  const read = (wanted: Lang): string | undefined => texts.find(([lang]) => lang === wanted)?.[1] ?? unsaid;
  const [fr, en] = [read('fr'), read('en')];
  return { ...(fr === undefined ? {} : { fr }), ...(en === undefined ? {} : { en }) };
};
const termsIn = (node: Node, wanted: Lang): string[] =>
  ['altLabel', 'hiddenLabel'].flatMap((name) =>
    textsOf(node.get(name)).flatMap(([lang, text]) => (lang === null || lang === wanted ? [text] : [])),
  );

/** A framework from SKOS in JSON-LD; its context is not needed: properties are known by their names alone. Null for none. */
export function readSkos(json: unknown): { draft: FrameworkDraft; notes: readonly Note[] } | null {
  const graph = listOf(fieldOf(json, '@graph') ?? json).map(nodeOf);
  const base = textOf(fieldOf(fieldOf(json, '@context'), '@base')) ?? '';
  const idOf = (value: unknown): string | null => {
    const id = textOf(value) ?? textOf(fieldOf(value, '@id')) ?? textOf(fieldOf(value, 'id'));
    return id !== null && base !== '' && id.startsWith(base) ? id.slice(base.length) : id;
  };
  const idsIn = (node: Node, name: string): string[] => listOf(node.get(name)).flatMap((one) => idOf(one) ?? []);
  const notes: Note[] = [];
  const nodes = new Map<string, Node>();
  const concepts = new Map<string, DraftConcept>();
  graph.forEach((node, i) => {
    if (!isA(node, 'Concept')) return;
    const place = `@graph[${i}]`;
    const id = idOf(node.get('id'));
    const label = localised(node.get('prefLabel'));
    if (id === null) {
      notes.push(problemAt(`${place}.id`, 'noId'));
      return;
    }
    if (concepts.has(id)) {
      notes.push(problemAt(`${place}.id`, 'repeated', { value: id }));
      return;
    }
    if (label.fr === undefined && label.en === undefined) {
      notes.push(problemAt(`${place}.prefLabel`, 'noLabel'));
      return;
    }
    nodes.set(id, node);
    concepts.set(id, {
      place,
      code: id.slice(Math.max(id.lastIndexOf('/'), id.lastIndexOf('#')) + 1),
      label,
      definition: localised(node.get('definition')),
      terms: { fr: termsIn(node, 'fr'), en: termsIn(node, 'en') },
    });
  });
  if (concepts.size === 0 && notes.length === 0) return null;
  const parents = new Map<string, string>();
  for (const [id, node] of nodes) {
    const [parent] = idsIn(node, 'broader');
    if (parent !== undefined && concepts.has(parent)) parents.set(id, parent);
    else if (parent !== undefined)
      notes.push(problemAt(`${concepts.get(id)?.place ?? ''}.broader`, 'unknownParent', { value: parent }));
  }
  for (const [id, node] of nodes)
    for (const child of idsIn(node, 'narrower')) if (concepts.has(child) && !parents.has(child)) parents.set(child, id);
  const children = new Map<string, string[]>();
  for (const id of nodes.keys()) {
    const parent = parents.get(id);
    if (parent !== undefined) children.set(parent, [...(children.get(parent) ?? []), id]);
  }
  const scheme = graph.find((node) => isA(node, 'ConceptScheme')) ?? new Map<string, unknown>();
  const title = localised(scheme.get('title') ?? scheme.get('prefLabel') ?? scheme.get('label'));
  const tops = [
    ...new Set([...idsIn(scheme, 'hasTopConcept'), ...[...nodes.keys()].filter((id) => !parents.has(id))]),
  ].filter((id) => concepts.has(id));
  const whole: DraftConcept = { place: '@graph', code: null, label: title, definition: {}, terms: { fr: [], en: [] } };
  const { areas, notes: inTree } = areasOf({ concepts, children, tops }, whole);
  const version = textOf(scheme.get('versionInfo') ?? scheme.get('hasVersion'));
  return { draft: { title, version, areas }, notes: [...notes, ...inTree] };
}
