import { expect, test } from 'vitest';
import { packFiles, unpackFiles, wordsOf } from '../../src/catalogue/packFiles.ts';

test('every language comes back by itself, with all that its files hold', () => {
  const files = {
    fr: {
      'lexicon.json': { 'medicines.supply': { '0.9': ['chaîne … froid|vaccins', 'vaccins chaîne'], '1': ['SIGL'] } },
      'words.json': {
        language: 'fr',
        empty: '',
        none: [],
        outside: [{ term: 'bureau', weight: 0.5 }],
        is: [true, null],
      },
    },
    en: { 'words.json': { verbs: { lead: ['head', 'cold chain'] }, forms: [{ from: 's', to: ['', 'es'] }] } },
  };
  expect(unpackFiles(packFiles(files))).toEqual(files);
});

test('the words of a language come in the order of their first use', () => {
  const packed = packFiles({ en: { 'a.json': ['cold chain', 'chain|stock … cold'] }, fr: { 'a.json': ['froid'] } });
  expect(wordsOf(packed)).toEqual({ en: ['cold', 'chain', 'stock'], fr: ['froid'] });
});
