import type { Lang, Note } from '../../engine/index.ts';
import { type DraftConcept, fieldOf, type FrameworkDraft, langOf, listOf, problemAt, textOf } from './draft.ts';
import { areasOf } from './tree.ts';

const nodeId = (association: unknown, end: string): string | null =>
  textOf(fieldOf(fieldOf(association, end), 'identifier')) ?? textOf(fieldOf(association, end));

/** The package, also within a wrapper; of several the first. */
function packageIn(json: unknown): unknown {
  const [first] = listOf(fieldOf(json, 'CFPackage') ?? fieldOf(json, 'CFPackages') ?? json);
  return fieldOf(first, 'CFPackage') ?? first;
}

/** Which item stands under which, by `isChildOf` alone; `null` stands for the document. */
function childrenIn(
  json: unknown,
  concepts: ReadonlyMap<string, DraftConcept>,
  document: string | null,
  notes: Note[],
) {
  const pairs: { child: string; parent: string | null; number: number }[] = [];
  const placed = new Set<string>();
  listOf(fieldOf(json, 'CFAssociations')).forEach((association, i) => {
    if (fieldOf(association, 'associationType') !== 'isChildOf') return;
    const child = nodeId(association, 'originNodeURI');
    const parent = nodeId(association, 'destinationNodeURI');
    const place = `CFAssociations[${i}]`;
    if (child === null || !concepts.has(child)) {
      notes.push(problemAt(`${place}.originNodeURI`, 'unknownItem', { value: child ?? '' }));
      return;
    }
    if (parent === null || (parent !== document && !concepts.has(parent))) {
      notes.push(problemAt(`${place}.destinationNodeURI`, 'unknownParent', { value: parent ?? '' }));
      return;
    }
    if (placed.has(child)) {
      notes.push(problemAt(`${place}.originNodeURI`, 'twoParents', { value: child }));
      return;
    }
    placed.add(child);
    const number = Number(fieldOf(association, 'sequenceNumber') ?? i);
    pairs.push({ child, parent: parent === document ? null : parent, number: Number.isFinite(number) ? number : i });
  });
  pairs.sort((a, b) => a.number - b.number);
  const children = new Map<string, string[]>();
  const tops: string[] = [];
  for (const { child, parent } of pairs)
    if (parent === null) tops.push(child);
    else children.set(parent, [...(children.get(parent) ?? []), child]);
  return { children, tops: [...tops, ...[...concepts.keys()].filter((id) => !placed.has(id))] };
}

/** A framework from a package of 1EdTech CASE 1.0 or 1.1, in one language as all of them are. Null for none. */
export function readCase(json: unknown): { draft: FrameworkDraft; notes: readonly Note[] } | null {
  const content = packageIn(json);
  const document = fieldOf(content, 'CFDocument');
  const items = fieldOf(content, 'CFItems');
  if (document === undefined || !Array.isArray(items)) return null;
  const usual: Lang = langOf(fieldOf(document, 'language')) ?? 'en';
  const notes: Note[] = [];
  const concepts = new Map<string, DraftConcept>();
  items.forEach((item: unknown, i) => {
    const place = `CFItems[${i}]`;
    const id = textOf(fieldOf(item, 'identifier'));
    const statement = textOf(fieldOf(item, 'fullStatement'));
    const label = textOf(fieldOf(item, 'abbreviatedStatement')) ?? statement;
    if (id === null) {
      notes.push(problemAt(`${place}.identifier`, 'noId'));
      return;
    }
    if (concepts.has(id)) {
      notes.push(problemAt(`${place}.identifier`, 'repeated', { value: id }));
      return;
    }
    if (label === null) {
      notes.push(problemAt(`${place}.fullStatement`, 'noLabel'));
      return;
    }
    const lang = langOf(fieldOf(item, 'language')) ?? usual;
    const terms = listOf(fieldOf(item, 'conceptKeywords')).flatMap((one) => textOf(one) ?? []);
    concepts.set(id, {
      place,
      code: textOf(fieldOf(item, 'humanCodingScheme')),
      label: { [lang]: label },
      definition: statement === null ? {} : { [lang]: statement },
      terms: { fr: lang === 'fr' ? terms : [], en: lang === 'en' ? terms : [] },
    });
  });
  const tree = childrenIn(content, concepts, textOf(fieldOf(document, 'identifier')), notes);
  const name = textOf(fieldOf(document, 'title'));
  const title = name === null ? {} : { [usual]: name };
  const whole: DraftConcept = {
    place: 'CFDocument',
    code: null,
    label: title,
    definition: {},
    terms: { fr: [], en: [] },
  };
  const { areas, notes: inTree } = areasOf({ concepts, ...tree }, whole);
  return {
    draft: { title, version: textOf(fieldOf(document, 'version')), areas },
    notes: [...notes, ...inTree],
  };
}
