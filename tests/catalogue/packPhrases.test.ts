import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createPhraseReader, packPhrases, type Phrase } from '../../src/catalogue/packPhrases.ts';

function comeBack(phrases: readonly Phrase[]): void {
  const next = createPhraseReader(packPhrases(phrases));
  expect(phrases.map(({ topic }) => next(topic))).toEqual(phrases.map(({ text }) => text));
}

test('a phrase comes back as it was, whatever its signs', () => {
  comeBack([
    { text: 'rupture|tension … stock', topic: 'a.b' },
    { text: 'M&E "suivi" é#!', topic: 'a.b' },
    { text: 'SNIS|DHIS2 ', topic: 'a.c' },
    { text: '', topic: 'a.c' },
    { text: '…', topic: '' },
    { text: '  a||b', topic: 'a.b' },
  ]);
});

test('many words come back: numbers of one, two and four letters', () => {
  comeBack(Array.from({ length: 6000 }, (_, i) => ({ text: `w${i} common w${(i * 7) % 6000}`, topic: `${i % 3}` })));
});

test('all phrases come back', () => {
  const word = fc.oneof(fc.constantFrom('health', 'plan', '…', 'a|b'), fc.string({ unit: 'grapheme', maxLength: 6 }));
  const phrase = fc.record({
    text: fc.array(word, { maxLength: 5 }).map((words) => words.join(' ')),
    topic: fc.constantFrom('x', 'y'),
  });
  fc.assert(fc.property(fc.array(phrase, { maxLength: 30 }), comeBack));
});
