import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type LexiconFiles, packLexicon, unpackLexicon } from '../../src/catalogue/packLexicon.ts';

test('a term comes back as it was, whatever its signs', () => {
  const files = {
    'data/lexicon/fr/a.json': [
      { term: 'rupture|tension … stock', competency: 'a.b', weight: 1 },
      { term: 'M&E "suivi" é#!', competency: 'a.b', weight: 0.35 },
      { term: 'SNIS|DHIS2 ', competency: 'a.c', weight: 1 },
    ],
    'data/lexicon/fr/b.json': [],
  };
  expect(unpackLexicon(packLexicon(files))).toEqual(files);
});

test('many words come back: codes of one, two and three characters', () => {
  const terms = Array.from({ length: 6000 }, (_, i) => `w${i} common w${(i * 7) % 6000}`);
  const files = { 'x.json': terms.map((term) => ({ term, competency: 'a.b', weight: 1 })) };
  expect(unpackLexicon(packLexicon(files))).toEqual(files);
});

test('every lexicon of words comes back', () => {
  const word = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 6 })
    .map((text) => text.replace(/\s/g, '') || 'x');
  const term = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(fc.array(term, { maxLength: 30 }), (terms) => {
      const files: LexiconFiles = { 'x.json': terms.map((one) => ({ term: one, competency: 'a.b', weight: 0.5 })) };
      expect(unpackLexicon(packLexicon(files))).toEqual(files);
    }),
  );
});
