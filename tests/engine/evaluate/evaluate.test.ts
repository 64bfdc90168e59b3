import { describe, expect, test } from 'vitest';
import type { CompetencyId, InvolvementId } from '../../../src/engine/index.ts';
import type { GoldDuty, Prediction } from '../../../src/engine/evaluate/gold.ts';
import { evaluate } from '../../../src/engine/evaluate/evaluate.ts';

const id = (text: string): CompetencyId => text as CompetencyId;
const level = (text: string): InvolvementId => text as InvolvementId;

function duty(overrides: Partial<GoldDuty> & { id: string }): GoldDuty {
  return {
    posting: 'p',
    lang: 'en',
    title: null,
    heading: null,
    text: '',
    primary: id('a.one'),
    secondary: [],
    involvement: level('deliver'),
    alternates: [],
    twin: null,
    ...overrides,
  };
}

function answers(by: Record<string, Partial<Prediction>>) {
  return (gold: GoldDuty): Prediction => {
    const given = by[gold.id] ?? {};
    return { labels: [], involvement: null, candidates: given.labels ?? [], ...given };
  };
}

describe('measures', () => {
  const gold = [
    duty({ id: 'p-1' }),
    duty({ id: 'p-2', primary: id('a.two'), secondary: [id('b.one')], posting: 'q' }),
    duty({ id: 'p-3', lang: 'fr', primary: null, involvement: null }),
    duty({ id: 'p-4', lang: 'fr', primary: null, involvement: null, posting: 'q' }),
  ];
  const result = evaluate(
    gold,
    answers({
      'p-1': { labels: [id('a.one')], involvement: level('deliver') },
      'p-2': {
        labels: [id('a.one'), id('c.one')],
        involvement: level('lead'),
        candidates: [id('a.one'), id('c.one'), id('a.two')],
      },
      'p-3': { labels: [id('c.one')] },
    }),
  );

  test('areas are compared as sets, secondaries among them', () => {
    // Hits: a twice. False alarms: c twice. Misses: b once.
    expect(result.area.microF1).toBeCloseTo((2 * 2) / (2 * 2 + 2 + 1));
    expect(result.area.macroF1).toBeCloseTo((1 + 0 + 0) / 3);
    expect(result.area.perArea).toEqual([
      { area: 'a', precision: 1, recall: 1, f1: 1, goldCount: 2 },
      { area: 'b', precision: null, recall: 0, f1: 0, goldCount: 1 },
      { area: 'c', precision: 0, recall: null, f1: 0, goldCount: 0 },
    ]);
  });

  test('an unlabelled duty counts as right when nothing is given', () => {
    expect(result.area.primaryAccuracy).toBe(3 / 4);
    expect(result.competency.primaryAccuracy).toBe(2 / 4);
    expect(result.outside.falseMapShare).toBe(1 / 2);
  });

  test('the first three candidates and the involvement are asked of labelled duties alone', () => {
    expect(result.competency.top3).toBe(1);
    expect(result.involvement.accuracy).toBe(1 / 2);
  });

  test('each language has its own measures and counts', () => {
    expect(result.byLang.en?.counts).toEqual({ duties: 2, labelled: 2, outside: 0 });
    expect(result.byLang.en?.outside.falseMapShare).toBeNull();
    expect(result.byLang.fr?.counts).toEqual({ duties: 2, labelled: 0, outside: 2 });
    expect(result.byLang.fr?.involvement.accuracy).toBeNull();
  });

  test('intervals are the same each time and hold the figure', () => {
    const again = evaluate(gold, answers({ 'p-1': { labels: [id('a.one')], involvement: level('deliver') } }));
    expect(again.intervals).toEqual(
      evaluate(gold, answers({ 'p-1': { labels: [id('a.one')], involvement: level('deliver') } })).intervals,
    );
    const [low, high] = result.intervals['area.primaryAccuracy'] ?? [NaN, NaN];
    expect(low).toBeLessThanOrEqual(3 / 4);
    expect(high).toBeGreaterThanOrEqual(3 / 4);
  });
});

test('nothing to measure gives null, never 0', () => {
  const empty = evaluate([], answers({}));
  expect(empty.area.microF1).toBeNull();
  expect(empty.competency.primaryAccuracy).toBeNull();
  expect(empty.intervals['area.microF1']).toBeNull();
  expect(empty.byLang).toEqual({ fr: null, en: null });
  expect(empty.twins).toEqual({ pairs: 0, agreement: null });
});

test('a pair of twins counts once and agrees on the first label, or on none', () => {
  const gold = [
    duty({ id: 'p-en-1', twin: 3 }),
    duty({ id: 'p-en-2', twin: 4, primary: null }),
    duty({ id: 'p-fr-3', lang: 'fr', twin: 1 }),
    duty({ id: 'p-fr-4', lang: 'fr', twin: 2, primary: null }),
  ];
  const one = { labels: [id('a.one')] };
  expect(evaluate(gold, answers({ 'p-en-1': one, 'p-fr-3': one })).twins).toEqual({ pairs: 2, agreement: 1 });
  expect(evaluate(gold, answers({ 'p-en-1': one })).twins).toEqual({ pairs: 2, agreement: 1 / 2 });
});

test('a pair counts once whichever half names the other, and where both languages number from 1', () => {
  const one = { labels: [id('a.one')] };
  const named = [duty({ id: 'p-en-1' }), duty({ id: 'p-fr-2', lang: 'fr', twin: 1 })];
  expect(evaluate(named, answers({ 'p-en-1': one })).twins).toEqual({ pairs: 1, agreement: 0 });
  const numbered = [
    duty({ id: 'p-fr-01', lang: 'fr', twin: 1 }),
    duty({ id: 'p-fr-02', lang: 'fr', twin: 2 }),
    duty({ id: 'p-en-01', twin: 1 }),
    duty({ id: 'p-en-02', twin: 2 }),
  ];
  expect(evaluate(numbered, answers({ 'p-fr-01': one, 'p-en-01': one, 'p-en-02': one })).twins).toEqual({
    pairs: 2,
    agreement: 1 / 2,
  });
});

test('alternatives that can be defended are reported apart', () => {
  const gold = [duty({ id: 'p-1', alternates: [id('b.one')] })];
  const result = evaluate(gold, answers({ 'p-1': { labels: [id('b.one')] } }));
  expect(result.competency.primaryAccuracy).toBe(0);
  expect(result.withAlternates).toEqual({ areaPrimaryAccuracy: 1, competencyPrimaryAccuracy: 1 });
});
