import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadCatalogue } from '../../src/catalogue/node.ts';
import { readFramework } from '../../src/documents/frameworks/readFramework.ts';
import {
  createEngine,
  encodeOwnFramework,
  type Outcome,
  type OwnFramework,
  withOwnFramework,
} from '../../src/engine/index.ts';

const { data, seeds } = loadCatalogue();
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const fixture = (name: string): string =>
  readFileSync(join(import.meta.dirname, '../fixtures/frameworks', name), 'utf8');
const read = (text: string, name: string): Promise<Outcome<OwnFramework>> => readFramework(bytesOf(text), name, data);
async function readWell(text: string, name: string): Promise<OwnFramework> {
  const outcome = await read(text, name);
  if (!outcome.ok) throw new TypeError(JSON.stringify(outcome.notes));
  return outcome.value;
}
const problems = ({ notes }: Outcome<unknown>) =>
  notes.map(({ code, values }) => [code, values?.path ?? null, values?.problem ?? null]);
const outline = ({ framework }: OwnFramework) =>
  framework.areas.map(({ id, label, competencies }) => [
    id,
    label.fr,
    competencies.map((one) => [one.id, one.label.fr]),
  ]);
const termsOf = ({ lexicon }: OwnFramework, lang: 'fr' | 'en') => lexicon[lang].map(({ term }) => term);

/** A concept as other programs write it. */
const concept = (id: string, label: string, rest: object = {}) => ({
  '@id': `x:${id}`,
  '@type': 'skos:Concept',
  'skos:prefLabel': [{ '@value': label, '@language': 'fr-FR' }],
  ...rest,
});
/** A concept under another, its names short. */
const under = (broader: string, id: string) => ({ id, type: 'Concept', prefLabel: { fr: id }, broader });

describe('SKOS in JSON-LD', () => {
  test('gives areas from top concepts, competencies from those under them, terms from all labels', async () => {
    const own = await readWell(fixture('skos.jsonld'), 'skos.jsonld');
    expect(outline(own)).toEqual([
      ['financing', 'Financement de la santé', [['financing.expenditure', 'Analyse des dépenses de santé']]],
    ]);
    expect(own.framework.title.en).toBe('Health-system strengthening');
    expect(own.framework.involvement).toEqual(data.framework.involvement);
    expect(own.framework.areas[0]?.competencies[0]?.definition.en).toBe('Health expenditure analysis');
    expect(termsOf(own, 'fr')).toEqual(expect.arrayContaining(['revue budgétaire']));
    expect(termsOf(own, 'en')).toContain('budget review');
  });

  test('is read with prefixed names, lists of values and narrower alone; deeper concepts are terms', async () => {
    const json = [
      concept('a', 'Eau', { 'skos:narrower': [{ '@id': 'x:b' }] }),
      concept('b', 'Forages', { 'skos:narrower': { '@id': 'x:c' } }),
      concept('c', 'Pompes à main', { 'skos:broader': { '@id': 'x:b' } }),
      concept('d', 'Perdu', { 'skos:broader': { '@id': 'x:nowhere' } }),
    ];
    const outcome = await read(JSON.stringify(json), 'eau.json');
    if (!outcome.ok) throw new TypeError('not read');
    expect(outline(outcome.value)).toEqual([['eau', 'Eau', [['eau.forages', 'Forages']]]]);
    expect(termsOf(outcome.value, 'fr')).toEqual(['Forages', 'Pompes à main']);
    expect(problems(outcome)).toEqual([
      ['framework.problem', '@graph[3].broader', 'unknownParent'],
      ['framework.problem', '@graph[1]', 'deeper'],
      ['framework.problem', '@graph[3]', 'emptyArea'],
    ]);
  });

  test('a circle is told and does not hang', async () => {
    const outcome = await read(JSON.stringify({ '@graph': [under('b', 'a'), under('a', 'b')] }), 'x.json');
    expect(outcome.ok).toBe(false);
    expect(problems(outcome)).toEqual(expect.arrayContaining([['framework.problem', '@graph[0]', 'notInTree']]));
  });
});

describe('CASE', () => {
  test.each([
    ['1.1', fixture('case-1.1.json')],
    ['in a wrapper', JSON.stringify({ CFPackage: JSON.parse(fixture('case-1.1.json')) as unknown })],
    [
      'several in a wrapper',
      JSON.stringify({ CFPackages: [{ CFPackage: JSON.parse(fixture('case-1.1.json')) as unknown }] }),
    ],
  ])('%s: the tree is that of isChildOf alone', async (_kind, text) => {
    const own = await readWell(text, 'case.json');
    expect(
      own.framework.areas.map(({ label, competencies }) => [label.fr, competencies.map((one) => one.label.fr)]),
    ).toEqual([['Financement de la santé', ['Analyse des dépenses de santé']]]);
    const [competency] = own.framework.areas[0]?.competencies ?? [];
    expect(competency?.definition.fr).toBe('Analyser les dépenses et les revues budgétaires du secteur.');
    expect(competency?.label.en).toBe('Analyse des dépenses de santé');
    expect(termsOf(own, 'fr')).toEqual(expect.arrayContaining(['revue budgétaire']));
  });

  test('a link to an item that is not there is told with its path', async () => {
    const json = JSON.parse(fixture('case-1.1.json')) as { CFItems: unknown[] };
    json.CFItems.splice(1, 1);
    const outcome = await read(JSON.stringify(json), 'case.json');
    expect(problems(outcome)).toEqual([['framework.problem', 'CFAssociations[1].originNodeURI', 'unknownItem']]);
  });
});

describe('a table', () => {
  test.each([
    [
      'in French',
      'domaine;compétence;définition;termes\nEau;Forages;Creuser;puits; pompe à main\n'
        .replace('puits; pompe', '"puits; pompe')
        .replace('main\n', 'main"\n'),
    ],
    ['in English', 'area,competency,definition,terms\nEau,Forages,Creuser,puits; pompe à main\n'],
    [
      'by language',
      'code,area,label fr,label en,definition fr,terms fr\nwater.wells,Eau,Forages,Wells,Creuser,puits; pompe à main\n',
    ],
  ])('%s is a competency a row', async (_kind, csv) => {
    const own = await readWell(csv, 'mon référentiel.csv');
    const [area] = own.framework.areas;
    const [competency] = area?.competencies ?? [];
    expect([area?.label.fr, competency?.label.fr, competency?.definition.fr]).toEqual(['Eau', 'Forages', 'Creuser']);
    expect(termsOf(own, 'fr')).toEqual(['Forages', 'puits', 'pompe à main']);
    expect(own.framework.title.fr).toBe('mon référentiel');
  });

  test('terms whose column names no language are of the labels’ language', async () => {
    const french = await readWell('domaine,libellé fr,termes\nEau,Forages,puits\n', 'x.csv');
    expect([termsOf(french, 'fr'), termsOf(french, 'en')]).toEqual([['Forages', 'puits'], []]);
    const unnamed = await readWell('domaine,compétence,termes\nEau,Forages,puits\n', 'x.csv');
    expect(termsOf(unnamed, 'en')).toEqual(['Forages', 'puits']);
  });

  test('competencies called like ours are ours, with our terms', async () => {
    const [area] = data.framework.areas;
    const [competency] = area?.competencies ?? [];
    const own = await readWell(`area,competency\n"${area?.label.fr}","${competency?.label.fr}"\n`, 'x.csv');
    expect(own.framework.areas[0]?.competencies[0]?.id).toBe(competency?.id);
    expect(own.lexicon.en).toEqual(data.lexicon.en.filter((entry) => entry.competency === competency?.id));
  });

  test('a row without its area is told by its line', async () => {
    const outcome = await read('area,competency\nEau,Forages\n,Puits\n', 'x.csv');
    expect(problems(outcome)).toEqual([['framework.problem', '3', 'noArea']]);
  });

  test('other columns are refused', async () => {
    expect(problems(await read('nom,prénom\na,b\n', 'x.csv'))).toEqual([['framework.columns', null, null]]);
  });
});

describe('our own shape', () => {
  const ours = readFileSync(join(import.meta.dirname, '../../data/framework.json'), 'utf8');

  test('our framework comes with our terms, and its file gives the same again', async () => {
    const own = await readWell(ours, 'framework.json');
    expect(own.framework).toEqual(data.framework);
    expect(own.lexicon.fr).toHaveLength(data.lexicon.fr.length);
    const saved = encodeOwnFramework(own);
    expect(encodeOwnFramework(await readWell(saved, 'saved.json'))).toBe(saved);
    const work = JSON.stringify({ format: 'hss-work', version: 1, framework: { own: JSON.parse(saved) as unknown } });
    expect(encodeOwnFramework(await readWell(work, 'work.json'))).toBe(saved);
  });

  test('each problem is told with its path', async () => {
    const json = JSON.parse(ours) as { areas: { label: { fr: string }; competencies: { id: string }[] }[] };
    if (json.areas[2]) json.areas[2].label.fr = '';
    const outcome = await read(JSON.stringify(json), 'framework.json');
    expect(problems(outcome)).toEqual([['framework.problem', 'framework.areas[2].label.fr', 'must not be empty']]);
  });

  test('what is no framework is refused', async () => {
    expect(problems(await read('{"a": 1}', 'x.json'))).toEqual([['framework.unknown', null, null]]);
    expect(problems(await read('{"a": ', 'x.json'))).toEqual([['document.not-json', null, null]]);
  });
});

describe('the engine with a framework of the user’s own', () => {
  test('maps to it by its terms; terms without a word are passed over', async () => {
    const own = await readWell('area,competency,terms\nEau,Forages,financement; de la; …\n', 'x.csv');
    const engine = createEngine(withOwnFramework(data, own));
    const mapped = seeds.map((seed) => engine.mapPosting(seed));
    const labels = mapped.flatMap((outcome) => (outcome.ok ? outcome.value.duties.flatMap((duty) => duty.labels) : []));
    expect(new Set(labels.map(({ competency }) => competency))).toEqual(new Set(['eau.forages']));
  });

  test('keeps what was learned where the competencies are the same', async () => {
    const own = await readWell(encodeOwnFramework({ framework: data.framework, lexicon: data.lexicon }), 'x.json');
    expect(withOwnFramework(data, own).learned).toBe(data.learned);
    expect(withOwnFramework(data, null)).toBe(data);
  });
});
