import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type AnswerTable,
  cohenKappa,
  gwetAc1,
  SQUARED_STEPS,
  tableOf,
} from '../../../src/engine/agree/coefficients.ts';

const kappa = (table: AnswerTable): number | null => cohenKappa(table).value;
const ac1 = (table: AnswerTable): number | null => gwetAc1(table).value;

describe('published worked examples', () => {
  test('Cohen (1960), table 2: two judges, 200 patients, three groups', () => {
    const table = [
      [88, 14, 18],
      [10, 40, 10],
      [2, 6, 12],
    ];
    expect(kappa(table)).toBeCloseTo(0.492, 3);
  });

  test('Cohen (1968): the same patients, disagreements weighted', () => {
    const table = [
      [88, 14, 18],
      [10, 40, 10],
      [2, 6, 12],
    ];
    const weights = [
      [0, 1, 3],
      [1, 0, 6],
      [3, 6, 0],
    ];
    expect(cohenKappa(table, (i, j) => weights[i]?.[j] ?? NaN).value).toBeCloseTo(0.348, 3);
  });

  test('Gwet (2002), Statistical Methods for Inter-Rater Reliability Assessment 1: high agreement, kappa below 0', () => {
    const table = [
      [118, 5],
      [2, 0],
    ];
    expect(kappa(table)).toBeCloseTo(-0.0234, 4);
    expect(ac1(table)).toBeCloseTo(0.9408, 4);
  });

  test('Gwet (2014), Handbook of Inter-Rater Reliability, abstractors; figures of the irrCAC overview on CRAN', () => {
    const table = [
      [13, 0, 0],
      [0, 20, 7],
      [0, 4, 56],
    ];
    expect(kappa(table)).toBeCloseTo(0.7964094, 6);
    expect(ac1(table)).toBeCloseTo(0.8493305, 6);
  });

  // Feinstein & Cicchetti (1990), Journal of Clinical Epidemiology 43: 543–549, print two decimals.
  test.each([
    [
      'balanced',
      [
        [40, 9],
        [6, 45],
      ],
      0.7,
    ],
    [
      'the same agreement, most items alike',
      [
        [80, 10],
        [5, 5],
      ],
      0.32,
    ],
    [
      'margins alike',
      [
        [45, 15],
        [25, 15],
      ],
      0.13,
    ],
    [
      'margins unlike',
      [
        [25, 35],
        [5, 35],
      ],
      0.26,
    ],
  ])('Feinstein & Cicchetti (1990): %s', (_, table, expected) => {
    expect(kappa(table)).toBeCloseTo(expected, 2);
  });
});

describe('where a coefficient is not defined', () => {
  test('no items', () => {
    const none = tableOf([], 2);
    for (const coefficient of [cohenKappa(none), gwetAc1(none)])
      expect(coefficient).toEqual({ value: null, undefinedFor: 'no-items' });
  });

  test('all items got one and the same answer: kappa says nothing, AC1 does', () => {
    const same = tableOf(
      Array.from({ length: 9 }, () => [1, 1] as const),
      2,
    );
    expect(cohenKappa(same)).toEqual({ value: null, undefinedFor: 'one-answer' });
    expect(gwetAc1(same)).toEqual({ value: 1, undefinedFor: null });
    expect(gwetAc1(tableOf([[0, 0]], 1))).toEqual({ value: null, undefinedFor: 'one-answer' });
  });
});

describe('laws', () => {
  const ANSWERS = 4;
  const answer = fc.nat(ANSWERS - 1);
  const pairs = fc.array(fc.tuple(answer, answer), { minLength: 1, maxLength: 30 });

  test('it does not matter who is the first reader, nor in which order answers are listed', () => {
    fc.assert(
      fc.property(pairs, (given) => {
        const table = tableOf(given, ANSWERS);
        const turned = tableOf(
          given.map(([a, b]): [number, number] => [ANSWERS - 1 - b, ANSWERS - 1 - a]),
          ANSWERS,
        );
        for (const of of [kappa, ac1, (t: AnswerTable) => cohenKappa(t, SQUARED_STEPS).value]) {
          const [one, other] = [of(table), of(turned)];
          if (one === null || other === null) expect(one).toBe(other);
          else expect(one).toBeCloseTo(other, 10);
        }
      }),
    );
  });

  test('never above 1, and 1 where all agree on more than one answer', () => {
    fc.assert(
      fc.property(pairs, (given) => {
        const table = tableOf(given, ANSWERS);
        expect(kappa(table) ?? 0).toBeLessThanOrEqual(1);
        expect(ac1(table)).toBeLessThanOrEqual(1);
        const all = tableOf([...given.map(([a]): [number, number] => [a, a]), [0, 0], [1, 1]], ANSWERS);
        expect([kappa(all), ac1(all)]).toEqual([1, 1]);
      }),
    );
  });
});
