import { expect, test } from 'vitest';
import type { CompetencyId, Lexicon } from '../../src/engine/index.ts';
import { termsOf } from '../../src/engine/index.ts';

const entry = (term: string, competency: string, weight: number) => ({
  term,
  competency: competency as CompetencyId,
  weight,
  note: null,
});
const lexicon: Lexicon = {
  fr: [
    entry('eau', 'a', 0.5),
    entry('zèle', 'a', 0.9),
    entry('étude', 'a', 0.9),
    entry('achat … eau', 'a', 0.9),
    entry('autre', 'b', 1),
  ],
  en: [entry('water', 'a', 0.5), entry('water', 'a', 0.4)],
};

test('terms come heaviest first, then plain words, then by alphabet, each once; those of other competencies stay away', () => {
  expect(termsOf(lexicon, 'a' as CompetencyId)).toEqual({ fr: ['étude', 'zèle', 'achat … eau', 'eau'], en: ['water'] });
});
test('a competency that the lexicon does not know has none', () => {
  expect(termsOf(lexicon, 'c' as CompetencyId)).toEqual({ fr: [], en: [] });
});
