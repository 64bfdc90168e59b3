import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readFiles } from '../../src/catalogue/node.ts';
import { type LearnedFile, packLearned, unpackLearned } from '../../src/catalogue/packVotes.ts';

test('the learned weights come back as they were, whatever words the lexicon has', () => {
  const file = readFiles().get('data/learned/weights.json') as LearnedFile; // decoded elsewhere
  for (const words of [{}, { fr: ['Gouvernance', 'santé', 'santé'], en: ['governance', 'x'] }])
    expect(unpackLearned(packLearned(file, words), words)).toEqual(file);
});

test('every vote within its bounds comes back, its stem a beginning of a word or not', () => {
  const targets = ['a.b', 'a.c', 'outside'];
  const tenths = fc.integer({ min: -45, max: 60 });
  const votes = fc.tuple(fc.subarray(targets, { minLength: 1 }), fc.array(tenths, { minLength: 3, maxLength: 3 }));
  const word = fc.stringMatching(/^[a-zé]+$/);
  fc.assert(
    fc.property(fc.dictionary(word, votes), fc.array(word), (byStem, others) => {
      const own = Object.fromEntries(
        Object.entries(byStem).map(([stem, [to, weights]]) => [
          stem,
          to.map((target, i) => `${target} ${(weights[i] ?? 0) / 10}`).join(' '),
        ]),
      );
      const words = { fr: [...others, ...Object.keys(byStem).flatMap((stem) => [`${stem}s`, stem])] };
      const file = { bias: targets.map((target) => `${target} 0.5`).join(' '), votes: { fr: { own, above: {} } } };
      expect(unpackLearned(packLearned(file, words), words)).toEqual(file);
    }),
  );
});
