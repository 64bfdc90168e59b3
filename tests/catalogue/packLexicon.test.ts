import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type LexiconFiles, packLexicon, unpackLexicon, wordsOf } from '../../src/catalogue/packLexicon.ts';

test('a term comes back as it was, whatever its signs', () => {
  const files = {
    'data/lexicon/fr/a.json': [
      { term: 'rupture|tension … stock', competency: 'a.b', weight: 1 },
      { term: 'M&E "suivi" é#!', competency: 'a.b', weight: 0.35 },
      { term: 'SNIS|DHIS2 ', competency: 'a.c', weight: 1 },
    ],
    'data/lexicon/fr/b.json': [],
  };
  expect(unpackLexicon(packLexicon({ fr: files }))).toEqual({ fr: files });
});

test('each language comes back by itself, and its words in the order of their first use', () => {
  const entry = { competency: 'a.b', weight: 1 };
  const both = {
    fr: {
      'fr.json': [
        { ...entry, term: 'chaîne … froid|vaccins' },
        { ...entry, term: 'vaccins chaîne' },
      ],
    },
    en: { 'en.json': [{ ...entry, term: 'cold chain' }], 'none.json': [] },
  };
  const packed = packLexicon(both);
  expect(unpackLexicon(packed)).toEqual(both);
  expect(wordsOf(packed)).toEqual({ fr: ['chaîne', 'froid', 'vaccins'], en: ['cold', 'chain'] });
});

test('many words come back: numbers of one, two and four letters', () => {
  const terms = Array.from({ length: 6000 }, (_, i) => `w${i} common w${(i * 7) % 6000}`);
  const files = { 'x.json': terms.map((term) => ({ term, competency: 'a.b', weight: 1 })) };
  expect(unpackLexicon(packLexicon({ fr: files }))).toEqual({ fr: files });
});

test('every lexicon of words comes back', () => {
  const word = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 6 })
    .map((text) => text.replace(/\s/g, '') || 'x');
  const term = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(fc.array(term, { maxLength: 30 }), (terms) => {
      const files: LexiconFiles = { 'x.json': terms.map((one) => ({ term: one, competency: 'a.b', weight: 0.5 })) };
      expect(unpackLexicon(packLexicon({ fr: files }))).toEqual({ fr: files });
    }),
  );
});
