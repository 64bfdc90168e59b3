import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadCatalogue } from '../../../src/catalogue/node.ts';
import {
  SearchIndex,
  type SearchAnswer,
  type SearchSource,
  type SearchText,
} from '../../../src/engine/search/searchIndex.ts';
import type { Lang } from '../../../src/engine/index.ts';

const { data } = loadCatalogue();

const duty = (key: string, lang: Lang, text: string): SearchText => ({ key, lang, text });
const DUTIES: readonly SearchText[] = [
  duty('fees', 'fr', 'Suivre le recouvrement des coûts dans les CSCom.'),
  duty('supply', 'fr', 'Renforcer la chaîne d’approvisionnement en médicaments.'),
  duty('chain', 'fr', 'Veiller à la chaîne du froid.'),
  duty('surveys', 'en', 'Carry out household surveys and report stock-outs.'),
  duty('community', 'en', 'Support community health committees.'),
  duty('communication', 'en', 'Draft the communication plan of the programme.'),
  duty('entry', 'en', 'Supervise data entry in DHIS2.'),
];

function indexOf(texts: readonly SearchText[]): SearchIndex {
  const index = new SearchIndex(data.dutyWords);
  for (const text of texts) index.put({ id: text.key, texts: [text] });
  return index;
}
const sourceOf = (id: string, texts: readonly string[]): SearchSource => ({
  id,
  texts: texts.map((text, i) => duty(`${id}-${i}`, 'fr', text)),
});
const keysOf = ({ hits }: SearchAnswer): string[] => hits.map(({ key }) => key);
const markedIn = ({ hits }: SearchAnswer): string[] =>
  hits.flatMap(({ text, marks }) => marks.map(([start, end]) => text.slice(start, end)));

describe('what is typed', () => {
  const index = indexOf(DUTIES);
  const first = (query: string): string | undefined => keysOf(index.search(query, 10, 'fr'))[0];

  test.each([
    ['recouvrement des coûts', 'fees'],
    ['RECOUVREMENT DES COUTS', 'fees'],
    ['recouvrment des couts', 'fees'],
    ['couts recouvrés', 'fees'],
    ['cscoms', 'fees'],
    ['chaine d’aprovisionement', 'supply'],
    ["chaine d'aprovisionement", 'supply'],
    ['aprovis', 'supply'],
    ['médicament', 'supply'],
    ['survey', 'surveys'],
    ['houshold surveys', 'surveys'],
    ['stockout', 'surveys'],
    ['stock outs', 'surveys'],
    ['supporting comunity', 'community'],
    ['DHIS 2', 'entry'],
    ['dhis2', 'entry'],
    ['dhi', 'entry'],
  ])('"%s" finds %s', (query, key) => {
    expect(first(query)).toBe(key);
  });

  test('words that only look alike stay apart', () => {
    expect(keysOf(index.search('communication', 10, 'fr'))).toEqual(['communication']);
    expect(keysOf(index.search('chaîne froid', 10, 'fr'))).toEqual(['chain']);
  });

  test('a text with all words leaves out one with some', () => {
    expect(keysOf(index.search('chaîne approvisionnement', 10, 'fr'))).toEqual(['supply']);
    expect(keysOf(index.search('chaîne', 10, 'fr'))).toEqual(['chain', 'supply']);
  });

  test('where no text holds all words, those with half of them stand', () => {
    expect(keysOf(index.search('recouvrement xqzwv', 10, 'fr'))).toEqual(['fees']);
  });

  test('the words that were found are marked, whatever their form', () => {
    expect(markedIn(index.search('recouvrment des couts', 10, 'fr'))).toEqual(['recouvrement', 'coûts']);
    expect(markedIn(index.search('aprovis', 10, 'fr'))).toEqual(['approvisionnement']);
    expect(markedIn(index.search('stockouts', 10, 'fr'))).toEqual(['stock-outs']);
  });

  test('nothing, function words alone and a single letter find nothing', () => {
    for (const query of ['', '  ', '«»', 'de la ', 'c']) expect(keysOf(index.search(query, 10, 'fr'))).toEqual([]);
  });

  test('where nothing is found, the words that come near are named, with their accents', () => {
    expect(index.search('recuvromment', 10, 'fr').near).toEqual(['recouvrement']);
    expect(index.search('recouvrement', 10, 'fr').near).toEqual([]);
    expect(index.search('xqzwv', 10, 'fr')).toMatchObject({ share: 0, count: 0, hits: [], near: [] });
  });
});

describe('finds', () => {
  test('texts with one key are one find, shown by the text that answers best', () => {
    const index = indexOf([]);
    const texts = [duty('pbf', 'fr', 'Achat stratégique'), duty('pbf', 'en', 'Strategic purchasing')];
    index.put({ id: 'pbf', texts });
    const { count, hits } = index.search('strategic', 10, 'fr');
    expect(count).toBe(1);
    expect(hits.map(({ lang }) => lang)).toEqual(['en']);
  });

  test('the best are given, in the order of coming where none is better, with how many there are', () => {
    const index = indexOf(
      Array.from({ length: 30 }, (_, i) => duty(`duty-${i}`, 'fr', `Élaborer le budget numéro ${i}`)),
    );
    const { share, count, hits } = index.search('budget', 5, 'fr');
    expect([share, count, hits.length]).toEqual([1, 30, 5]);
    expect(hits[0]?.key).toBe('duty-0');
  });

  test('a text in the reader’s language comes before as good a one in the other', () => {
    const index = indexOf([duty('a', 'en', 'Information'), duty('b', 'fr', 'Information')]);
    expect(keysOf(index.search('information', 5, 'fr'))).toEqual(['b', 'a']);
    expect(keysOf(index.search('information', 5, 'en'))).toEqual(['a', 'b']);
  });

  test('a source put again replaces the old one; without texts it is gone', () => {
    const index = indexOf(DUTIES);
    index.put({ id: 'fees', texts: [duty('fees', 'fr', 'Suivre la tarification.')] });
    expect(keysOf(index.search('recouvrement', 10, 'fr'))).toEqual([]);
    expect(keysOf(index.search('tarification', 10, 'fr'))).toEqual(['fees']);
    index.put({ id: 'fees', texts: [] });
    expect(keysOf(index.search('tarification', 10, 'fr'))).toEqual([]);
    expect(index.search('x', 10, 'fr').sourceCount).toBe(DUTIES.length - 1);
  });

  test('after any number of replacements the answer is that of an index made anew', () => {
    const texts = fc.array(fc.constantFrom(...DUTIES.map(({ text }) => text)), { maxLength: 3 });
    const steps = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), texts), { maxLength: 25 });
    fc.assert(
      fc.property(steps, fc.constantFrom('chaîne', 'surveys', 'recouvrment', 'community plan'), (changes, query) => {
        const changed = new SearchIndex(data.dutyWords);
        const last = new Map<string, readonly string[]>();
        for (const [id, its] of changes) {
          changed.put(sourceOf(id, its));
          last.set(id, its);
        }
        const fresh = new SearchIndex(data.dutyWords);
        for (const [id, its] of last) fresh.put(sourceOf(id, its));
        expect(new Set(keysOf(changed.search(query, 100, 'fr')))).toEqual(
          new Set(keysOf(fresh.search(query, 100, 'fr'))),
        );
      }),
      { numRuns: 60 },
    );
  });

  test('any text can be put in and asked for: marks lie inside it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (text, query) => {
        const index = indexOf([duty('any', 'fr', text)]);
        for (const { hits } of [index.search(query, 3, 'fr'), index.search(text, 3, 'fr')])
          for (const { marks } of hits)
            for (const [start, end] of marks) {
              expect(start).toBeGreaterThanOrEqual(0);
              expect(end).toBeGreaterThan(start);
              expect(end).toBeLessThanOrEqual(text.length);
            }
      }),
    );
  });
});
