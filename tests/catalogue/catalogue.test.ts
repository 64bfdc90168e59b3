import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadCatalogue as loadInBrowser } from '../../src/catalogue/browser.ts';
import { type Catalogue, type CatalogueFiles, decodeCatalogue } from '../../src/catalogue/decodeCatalogue.ts';
import { loadCatalogue, readFiles } from '../../src/catalogue/node.ts';
import { createEngine, type Lexicon } from '../../src/engine/index.ts';

const files = readFiles();
const changed = (path: string, content: unknown): CatalogueFiles => new Map([...files, [path, content]]);
const missing = (path: string): CatalogueFiles => new Map([...files].filter(([name]) => name !== path));

/** The terms of a lexicon without their order and notes, neither of which says anything to the engine. */
const termsOf = ({ fr, en }: Lexicon): readonly string[] =>
  [...fr, ...en].map(({ term, competency, weight }) => `${competency} ${weight} ${term}`).sort();

const withoutLexicon = ({ data, seeds }: Catalogue) => ({ seeds, data: { ...data, lexicon: null } });

test('the browser and Node start from the same data', async () => {
  const [inBrowser, inNode] = [await loadInBrowser(), loadCatalogue()];
  expect(termsOf(inBrowser.data.lexicon)).toEqual(termsOf(inNode.data.lexicon));
  expect(withoutLexicon(inBrowser)).toEqual(withoutLexicon(inNode));
});

test('the browser and Node map alike', async () => {
  const engines = [createEngine((await loadInBrowser()).data), createEngine(loadCatalogue().data)];
  for (const seed of loadCatalogue().seeds) {
    const [inBrowser, inNode] = engines.map((engine) => engine.mapPosting(seed));
    expect(inBrowser).toEqual(inNode);
  }
});

test('the postings come in the order of their index, each as its file stands', () => {
  const { seeds } = loadCatalogue();
  expect(seeds.map((seed) => seed.id)).toEqual(['who-benin-hss', 'chai-mali-asaco']);
  for (const seed of seeds) expect(seed.text).toBe(files.get(`seeds/${seed.name}`));
});

describe('broken data names the place', () => {
  test.each([
    ['data/framework.json', { id: 'x' }, /^framework\.version: /m],
    ['data/lexicon/fr/financing.json', [{ term: ' ', competency: 'x.y', weight: 2 }], /^data\/lexicon\/fr\/financing\.json\[0\]\.term: must not be empty\n.*\[0\]\.weight: /m], // prettier-ignore
    ['data/lexicon/de/financing.json', [], /^data\/lexicon\/de\/financing\.json: no such area or language/],
    ['seeds/index.json', [{ id: 'A b', file: 'x', langs: ['fr'], source: 'x' }], /^seeds\/index\.json\[0\]\.id: /],
    ['seeds/index.json', [{ id: 'a', file: 'x.txt', langs: ['fr'], source: 'x' }], /^seeds\/x\.txt: file missing/],
  ])('%s', (path, content, problem) => {
    expect(() => decodeCatalogue(changed(path, content))).toThrow(problem);
  });

  test('a file that is not there', () => {
    expect(() => decodeCatalogue(missing('data/framework.json'))).toThrow('data/framework.json: file missing');
  });

  test('several lexicon files at once', () => {
    const broken = new Map([...changed('data/lexicon/fr/his.json', {}), ['data/lexicon/en/me.json', {}]]);
    expect(() => decodeCatalogue(broken)).toThrow(/lexicon\/fr\/his\.json[\s\S]*lexicon\/en\/me\.json/);
  });
});

const frameworkOf = (area: string): unknown => ({
  ...(JSON.parse(JSON.stringify(files.get('data/framework.json'))) as object),
  areas: [
    {
      id: area,
      label: { fr: 'Eau', en: 'Water' },
      definition: { fr: 'Eau', en: 'Water' },
      scopeNote: { fr: 'Eau', en: 'Water' },
      competencies: [
        {
          id: `${area}.wells`,
          label: { fr: 'Puits', en: 'Wells' },
          definition: { fr: 'Puits', en: 'Wells' },
          includes: { fr: ['puits'], en: ['wells'] },
          excludes: { fr: 'Rien', en: 'Nothing' },
          crosswalk: [],
        },
      ],
    },
  ],
});

describe('another framework', () => {
  let folder: string;
  const write = (path: string, content: unknown): string => {
    writeFileSync(join(folder, path), JSON.stringify(content));
    return join(folder, path);
  };
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'catalogue-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  test('without a lexicon beside it keeps the terms of the competencies it shares with ours', () => {
    const ours = files.get('data/framework.json') as { areas: unknown[] };
    const path = write('shared.json', { ...ours, areas: ours.areas.slice(0, 1) });
    const { framework, lexicon } = loadCatalogue(path).data;
    const area = framework.areas[0]?.id ?? '';
    expect(lexicon.fr.length).toBeGreaterThan(0);
    expect([...lexicon.fr, ...lexicon.en].every((entry) => entry.competency.startsWith(`${area}.`))).toBe(true);
  });

  test('that shares no competency with ours is asked for a lexicon', () => {
    expect(() => loadCatalogue(write('other.json', frameworkOf('water')))).toThrow(/put a folder "lexicon" beside it/);
  });

  test('is read with the lexicon beside it', () => {
    const path = write('framework.json', frameworkOf('water'));
    mkdirSync(join(folder, 'lexicon/en'), { recursive: true });
    write('lexicon/en/water.json', [{ term: 'wells', competency: 'water.wells', weight: 1 }]);
    expect(loadCatalogue(path).data.lexicon).toEqual({
      fr: [],
      en: [{ term: 'wells', competency: 'water.wells', weight: 1, note: null }],
    });
  });

  test('whose levels our words for duties do not know is refused', () => {
    const path = write('levels.json', {
      ...(frameworkOf('water') as object),
      involvement: [
        {
          id: 'watch',
          rank: 1,
          label: { fr: 'Voir', en: 'Watch' },
          definition: { fr: 'Voir', en: 'Watch' },
          verbs: { fr: ['voir'], en: ['watch'] },
        },
      ],
    });
    expect(() => loadCatalogue(path)).toThrow(/data\/duty\/fr\.json.*unknown level/);
  });

  test('that is not JSON says so', () => {
    const path = join(folder, 'bad.json');
    writeFileSync(path, '{"id": ');
    expect(() => loadCatalogue(path)).toThrow(/not valid JSON/);
  });
});
