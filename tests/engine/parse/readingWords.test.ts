import { describe, expect, it } from 'vitest';
import { decodeReadingWords } from '../../../src/engine/decode/readingWords.ts';
import { LANGS } from '../../../src/engine/model.ts';
import { cuesOf } from '../../../src/engine/parse/cues.ts';
import { readingWords } from './readingWords.ts';

describe('the words by which postings are read', () => {
  it('name the place of a fault', () => {
    const faulty = { ...readingWords.fr, headings: { ...readingWords.fr.headings, duties: ['Tâches', ''] }, extra: 1 };
    expect(() => decodeReadingWords(faulty, 'reading/fr')).toThrow('reading/fr.headings.duties[1]: must not be empty');
    expect(() => decodeReadingWords(faulty, 'reading/fr')).toThrow('reading/fr.extra');
  });

  it('are made ready once for one set of words', () => {
    expect(cuesOf(readingWords)).toBe(cuesOf(readingWords));
  });

  it.each(LANGS)('%s: no heading stands for two kinds of section', (lang) => {
    const kinds = new Map<string, string[]>();
    for (const [kind, headings] of Object.entries(readingWords[lang].headings))
      for (const heading of headings) kinds.set(heading, [...(kinds.get(heading) ?? []), kind]);
    expect(Array.from(kinds).filter(([, found]) => found.length > 1)).toEqual([]);
  });
});
