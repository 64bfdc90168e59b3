import { describe, expect, test } from 'vitest';
import { createStemmer } from '../../../src/engine/text/stem.ts';

const fr = createStemmer('fr', { donnees: 'donnee' });
const en = createStemmer('en', {});

describe('words of one family share a stem', () => {
  test.each([
    ['elaborer', 'elaboration', 'elaboree', 'elaborees'],
    ['nationale', 'nationaux', 'national'],
    ['qualite', 'qualites'],
  ])('French: %s', (first, ...others) => expect(others.map(fr)).toEqual(others.map(() => fr(first))));

  test.each([
    ['strengthen', 'strengthening', 'strengthened'],
    ['organise', 'organize', 'organising'],
    ['policy', 'policies'],
  ])('English: %s', (first, ...others) => expect(others.map(en)).toEqual(others.map(() => en(first))));
});

test('"community" and "communication" are two words', () => {
  expect(en('community')).not.toBe(en('communication'));
});

test('a stem given by hand goes before the algorithm', () => {
  expect(fr('donnees')).toBe('donnee');
  expect(fr('dons')).not.toBe(fr('donnees'));
});

test('what is no word of the language comes back as it is', () => {
  expect(en('dhis2')).toBe('dhis2');
  expect(en('m&e')).toBe('m&e');
  expect(en('a'.repeat(100_000))).toHaveLength(100_000);
});
