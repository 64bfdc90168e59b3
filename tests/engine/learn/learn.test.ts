import { expect, test } from 'vitest';
import { minimise } from '../../../src/engine/learn/minimise.ts';
import { learnRules, learnYesNo } from '../../../src/engine/learn/ruleModel.ts';
import { learnWords, sumWords } from '../../../src/engine/learn/wordModel.ts';
import { softmax } from '../../../src/engine/match/score.ts';

test('finds the bottom of a narrow valley', () => {
  const found = minimise(
    ([x = 0, y = 0], gradient) => {
      gradient.set([2 * (x - 3), 200 * (y + 1)]);
      return (x - 3) ** 2 + 100 * (y + 1) ** 2;
    },
    2,
    100,
  );
  expect(found[0]).toBeCloseTo(3, 4);
  expect(found[1]).toBeCloseTo(-1, 4);
});

const example = (target: number, ...words: string[]) => ({
  target,
  weight: 1,
  words: new Map(words.map((word) => [word, 1])),
});

test('words vote for what they stood beside; a word seen once does not vote', () => {
  const model = learnWords(
    [example(0, 'well', 'dig'), example(0, 'well'), example(1, 'law', 'dig'), example(1, 'law', 'once')],
    2,
  );
  const say = (...words: string[]) => softmax(sumWords(model, new Map(words.map((word) => [word, 1]))));
  expect(say('well')[0]).toBeGreaterThan(0.7);
  expect(say('law')[1]).toBeGreaterThan(0.7);
  expect(say('dig')[0]).toBeCloseTo(0.5, 1);
  expect(say('once')).toEqual(say('unheard'));
});

test('with one feature alone the weights give the shares of the data', () => {
  const yes = { features: [1], isTrue: true };
  const no = { features: [1], isTrue: false };
  const [weight = 0] = learnYesNo(
    [...Array.from({ length: 300 }, () => yes), ...Array.from({ length: 100 }, () => no)],
    1,
  );
  expect(1 / (1 + Math.exp(-weight))).toBeCloseTo(0.75, 2);
});

test('a feature that marks the right target gets weight, one that marks none gets none', () => {
  const rows = [0, 1, 2].map((target) => ({
    target,
    features: [0, 1, 2].map((place) => [Number(place === target), 0]),
  }));
  const [useful = 0, idle] = learnRules(rows, 2);
  expect(useful).toBeGreaterThan(1);
  expect(idle).toBe(0);
});
