import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { termsOf, type Lang } from '../../src/engine/index.ts';
import { loadCatalogue } from '../../src/catalogue/node.ts';
import { fr } from '../../src/i18n/fr.ts';
import { createNameSearch } from '../../src/views/shared/search/nameSearch.ts';
import { actionNames, roleNames, termNames, topicNames, type Name } from '../../src/views/shared/search/names.ts';
import { engine, postings } from './renderRoute.tsx';

const competencies = engine.framework.areas.flatMap((area) => area.competencies);
const { lexicon } = loadCatalogue().data;
const search = createNameSearch([
  ...actionNames(fr),
  ...topicNames(engine.framework),
  ...competencies.flatMap((one) => termNames(one, termsOf(lexicon, one.id))),
  ...postings.flatMap(roleNames),
]);
const found = (query: string, kind: Name['kind'] = 'competency', prefer: Lang = 'fr') =>
  search.find(query, 10, prefer).find((group) => group.kind === kind)?.hits ?? [];
const wordsMarked = (query: string) =>
  found(query)[0]?.marks.map(([start, end]) => found(query)[0]?.text.slice(start, end));

const named = (key: string, text: string): Name => ({ key, kind: 'role', lang: 'fr', text, isOwn: true });

describe('the words of the framework and the lexicon', () => {
  test.each([
    ['recouvrement des coûts', 'recouvrement des coûts'],
    ['RECOUVREMENT DES COUTS', 'recouvrement des coûts'],
    ['recouvrment des couts', 'recouvrement des coûts'],
    ['couts recouvrement', 'recouvrement des coûts'],
    ['recouvremant cout', 'recouvrement des coûts'],
    ['recouv', 'recouvrement des coûts'],
  ])('"%s" finds "%s" first', (query, text) => {
    expect(found(query)[0]?.text).toBe(text);
  });

  test.each([
    ["chaine d'aprovisionement", /approvisionnement/i],
    ['suply chain', /supply/i],
    ['medicamens esentiels', /médicaments essentiels/i],
    ['gouvernnace', /gouvernance/i],
    ['vacination', /vaccination/i],
    ['strategic purchasing', /strategic purchasing/i],
    ['dhis 2', /dhis/i],
    ['m&e', /m&e/i],
    ['e-sante', /^e-?santé/],
    ['stockout', /stock-?outs?/i],
    ['mise en oeuvre', /mise en œuvre/],
  ])('"%s" finds %s', (query, text) => {
    expect(found(query)[0]?.text).toMatch(text);
  });

  test('words found are marked whole, as they stand', () => {
    expect(wordsMarked('recouvrment couts')).toEqual(['recouvrement', 'coûts']);
    expect(wordsMarked('recouv')).toEqual(['recouvrement']);
  });

  test('a thing with many names is one find; in the reader’s language where it is as good', () => {
    const keys = found('information').map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(found('information', 'competency', 'fr')[0]?.lang).toBe('fr');
    expect(found('information', 'competency', 'en')[0]?.lang).toBe('en');
  });

  test('what nothing is like finds nothing; a word that some name comes near is named, with its accents', () => {
    for (const query of ['', ' ', 'c', '«»', 'xqzwv']) expect(search.find(query, 10, 'fr')).toEqual([]);
    expect(search.near('xqzwv', 5)).toEqual([]);
    expect(search.find('epidmiolgqe', 10, 'fr')).toEqual([]);
    expect(search.near('epidmiolgqe', 5).join(' ')).toMatch(/épidémi/);
  });
});

describe('other names', () => {
  test('actions and roles, in their own groups', () => {
    expect(found('theme sonbre', 'action')[0]?.text).toBe('Thème sombre');
    const title = postings[0]?.meta.title ?? '';
    expect(found(title, 'role')[0]?.text).toBe(title);
  });

  test('a name with all words comes before shorter ones with some, which are left out', () => {
    const many = Array.from({ length: 50 }, (_, i) => named(`other-${i}`, `Comptable numéro ${i}`));
    const few = createNameSearch([...many, named('a', 'Pharmacien'), named('b', 'Pharmacien de la région de Mopti')]);
    const [roles] = few.find('pharmaciens mopti', 10, 'fr');
    expect([roles?.share, roles?.count, roles?.hits.map(({ key }) => key)]).toEqual([1, 1, ['b']]);
    const [half] = few.find('pharmacien gao', 1, 'fr');
    expect([half?.share, half?.count, half?.hits.map(({ key }) => key)]).toEqual([0.5, 2, ['a']]);
  });

  test('any text can be a name and asked for: marks lie inside it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (text, query) => {
        const one = createNameSearch([named('any', text)]);
        for (const { marks } of [...one.find(query, 3, 'fr'), ...one.find(text, 3, 'fr')].flatMap(({ hits }) => hits))
          for (const [start, end] of marks) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
          }
      }),
    );
  });
});
