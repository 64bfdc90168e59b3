import { expect, test } from 'vitest';
import { doubtOf, type CompetencyId, type Label, type Review } from '../../../src/engine/index.ts';

const limits = { score: 0.8, lead: 0.3 };
const id = (word: string): CompetencyId => word as CompetencyId; // here any word will do
const label = (score: number, runnerUp: number | null, review: Review = 'proposed'): Label => ({
  competency: id('a.b'),
  area: 'a' as Label['area'],
  rank: 'primary',
  score,
  evidence: [],
  runnerUp: runnerUp === null ? null : { competency: id('c.d'), score: runnerUp },
  review,
});
const doubtOfLabel = (...args: Parameters<typeof label>) => doubtOf({ labels: [label(...args)] }, limits);

test('a score below the limit is doubtful, one at the limit is not', () => {
  expect(doubtOfLabel(0.79, null)).toEqual({ cause: 'score', value: 0.79, limit: 0.8 });
  expect(doubtOfLabel(0.8, null)).toBeNull();
});

test('so is a lead over the runner-up below its limit; without a runner-up the lead is the score', () => {
  const near = doubtOf({ labels: [label(0.5, 0.375)] }, { score: 0.4, lead: 0.25 });
  expect(near).toEqual({ cause: 'lead', value: 0.125, limit: 0.25 });
  expect(doubtOf({ labels: [label(0.5, null)] }, { score: 0.4, lead: 0.25 })).toBeNull();
});

test('a runner-up of the same area makes the area surer, and is no rival', () => {
  const sibling: Label = { ...label(0.5, null), runnerUp: { competency: id('a.c'), score: 0.375 } };
  expect(doubtOf({ labels: [sibling] }, { score: 0.875, lead: 0.875 })).toBeNull();
  expect(doubtOf({ labels: [sibling] }, { score: 0.9, lead: 0 })).toMatchObject({ cause: 'score', value: 0.875 });
});

test('the primary label counts, not what stands beside it', () => {
  const secondary: Label = { ...label(0.2, 0.19), rank: 'secondary' };
  expect(doubtOf({ labels: [label(0.95, null), secondary] }, limits)).toBeNull();
});

test.each<Review>(['reviewed', 'added', 'rejected'])('where a person has decided (%s) there is no doubt', (review) => {
  expect(doubtOfLabel(0.1, null, review)).toBeNull();
  expect(doubtOf({ labels: [label(0.1, null), label(0.1, null, review)] }, limits)).toBeNull();
});

test('a duty without a label is doubtful only where it is known how sure that is', () => {
  const none = { labels: [] };
  const candidates = [{ competency: id('a.b'), score: 0.375 }];
  expect(doubtOf(none, limits)).toBeNull();
  expect(doubtOf(none, limits, { outside: 0.5, candidates })).toEqual({ cause: 'score', value: 0.5, limit: 0.8 });
  expect(doubtOf(none, { score: 0.4, lead: 0.25 }, { outside: 0.5, candidates })?.cause).toBe('lead');
  expect(doubtOf(none, limits, { outside: 0.9, candidates: [] })).toBeNull();
});

test('without limits nothing is doubtful', () => {
  expect(doubtOf({ labels: [label(0.1, null)] }, null)).toBeNull();
});
