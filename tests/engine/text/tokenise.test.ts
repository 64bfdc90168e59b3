import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokenise } from '../../../src/engine/text/tokenise.ts';

const words = (text: string): string[] => tokenise(text).map(({ form }) => form.word);

describe('words', () => {
  test.each([
    ['L’élaboration de micro‑plans', ["l'", 'elaboration', 'de', 'micro', 'plans']],
    ["the ministry's CSCom/ASACO tools", ['the', 'ministry', 's', 'cscom', 'asaco', 'tools']],
    ['mise en œuvre', ['mise', 'en', 'oeuvre']],
    ['sante\u0301 publi\u00adque', ['sante', 'publique']],
    ['', []],
    [' … ; !', []],
  ])('%s', (text, expected) => expect(words(text)).toEqual(expected));

  test('"M&E" is one word however it is spaced; an ampersand between words is none', () => {
    expect(words('M&E and M & E tools & plans')).toEqual(['m&e', 'and', 'm&e', 'tools', 'plans']);
  });

  test('an elided letter is not the letter of "m-health"', () => {
    expect(words("m-santé, m'a dit")).toEqual(['m', 'sante', "m'", 'a', 'dit']);
  });
});

test('acronyms are words in capitals, with the s of a plural taken off', () => {
  const acronyms = tokenise('SNIS, CHWs and DHIS2 in a CSCom').map(({ form }) => form.acronym);
  expect(acronyms).toEqual(['SNIS', 'CHW', null, 'DHIS2', null, null, null]);
});

test('pauses tell commas, dashes and colons from the ends of sentences', () => {
  const pauses = tokenise('One, two – three: four; five (e.g. six). Seven').map((token) => token.pause);
  expect(pauses).toEqual(['none', 'comma', 'comma', 'comma', 'stop', 'none', 'none', 'none', 'stop']);
});

test('brackets are numbered, and one within another belongs to it', () => {
  const brackets = tokenise('a (b [c] d) e (f').map((token) => token.bracket);
  expect(brackets).toEqual([0, 1, 1, 1, 0, 2]);
});

test('for any text: words in order, inside the text, never overlapping', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      let end = 0;
      for (const token of tokenise(text)) {
        expect(token.start).toBeGreaterThanOrEqual(end);
        expect(token.end).toBeGreaterThan(token.start);
        expect(token.form.word).not.toBe('');
        end = token.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
  );
});

const wordsIn = (text: string) => tokenise(text).map(({ form, bracket }) => [form.word, bracket]);

test('an ending in brackets belongs to its word and is left out; a bracket of its own is not', () => {
  expect(wordsIn('Chargé(e) santé')).toEqual([
    ['charge', 0],
    ['sante', 0],
  ]);
  expect(wordsIn('report(s)')).toEqual([['report', 0]]);
  expect(wordsIn('système(SNIS)')).toEqual([
    ['systeme', 0],
    ['snis', 1],
  ]);
  expect(wordsIn('stocks (e)')).toEqual([
    ['stocks', 0],
    ['e', 1],
  ]);
});
