import { expect, test } from 'vitest';
import { calibrationOf, doubtLimits, type GoldDuty, type Label } from '../../../src/engine/index.ts';

const gold = (primary: string | null): GoldDuty =>
  ({
    id: 'd',
    posting: 'p',
    lang: 'en',
    title: null,
    heading: null,
    text: 't',
    primary,
    secondary: [],
    involvement: null,
    alternates: [],
    twin: null,
  }) as GoldDuty; // ids are branded
const label = (competency: string, score: number): Label =>
  ({
    competency,
    area: competency.split('.')[0],
    rank: 'primary',
    score,
    evidence: [],
    runnerUp: null,
    review: 'proposed',
  }) as unknown as Label; // ids are branded

const judged = (score: number, isRight: boolean) => ({
  gold: gold('a.b'),
  labels: [label(isRight ? 'a.b' : 'a.c', score)],
});

const mapped = (score: number, isRight: boolean) => ({
  gold: gold('a.b'),
  match: { labels: [label(isRight ? 'a.b' : 'c.d', score)], involvement: null, involvementEvidence: null },
  found: { outside: 0, candidates: [] },
});

test('promise and truth are compared tenth by tenth', () => {
  const { bins, expectedError } = calibrationOf([
    judged(0.85, true),
    judged(0.85, true),
    judged(0.85, false),
    judged(0.25, false),
  ]);
  expect(bins.map(({ from, labelCount }) => [from, labelCount])).toEqual([
    [0.2, 1],
    [0.8, 3],
  ]);
  expect(bins[1]?.rightShare).toBeCloseTo(2 / 3);
  expect(expectedError).toBeCloseTo((3 * (0.85 - 2 / 3) + 0.25) / 4);
});

test('no label, no calibration', () => {
  expect(calibrationOf([])).toEqual({ bins: [], expectedError: null });
});

test('the limits queue as few as they can for the accuracy asked', () => {
  const rows = [mapped(0.9, true), mapped(0.8, true), mapped(0.7, true), mapped(0.4, false), mapped(0.3, true)];
  expect(doubtLimits(rows, 1)).toMatchObject({ queuedShare: 0.4, areaRightOutside: 1 });
  expect(doubtLimits(rows, 0.7)).toMatchObject({ queuedShare: 0 });
});
