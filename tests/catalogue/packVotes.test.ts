import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readFiles } from '../../src/catalogue/node.ts';
import { type LearnedFile, packLearned, unpackLearned } from '../../src/catalogue/packVotes.ts';

test('the learned weights come back as they were', () => {
  const file = readFiles().get('data/learned/weights.json') as LearnedFile; // decoded elsewhere
  expect(unpackLearned(packLearned(file))).toEqual(file);
});

test('every vote within its bounds comes back', () => {
  const targets = ['a.b', 'a.c', 'outside'];
  const votes = fc.array(fc.tuple(fc.constantFrom(...targets), fc.integer({ min: -45, max: 45 })), { minLength: 1 });
  fc.assert(
    fc.property(fc.dictionary(fc.stringMatching(/^[a-zé]+$/), votes), (words) => {
      const own = Object.fromEntries(
        Object.entries(words).map(([word, pairs]) => [
          word,
          pairs.map(([to, tenths]) => `${to} ${tenths / 10}`).join(' '),
        ]),
      );
      const file = { bias: targets.map((target) => `${target} 0.5`).join(' '), votes: { fr: { own } } };
      expect(unpackLearned(packLearned(file))).toEqual(file);
    }),
  );
});
