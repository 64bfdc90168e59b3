import { describe, expect, test } from 'vitest';
import { loadCatalogue, loadReferences } from '../../src/catalogue/node.ts';
import { countedDuties, createEngine, LANGS, scoreOf } from '../../src/engine/index.ts';

const engine = createEngine(loadCatalogue().data);
const roles = loadReferences(engine.framework);
const mapped = roles.map((role) => ({ role, posting: engine.mapReference(role) }));

test('twelve roles, ten to twenty duties each, each once', () => {
  expect(roles).toHaveLength(12);
  expect(new Set(roles.map(({ id }) => id)).size).toBe(12);
  for (const { duties } of roles) {
    expect(duties.length).toBeGreaterThanOrEqual(10);
    expect(duties.length).toBeLessThanOrEqual(20);
  }
});

test('French is set as French is', () => {
  for (const { title, purpose, duties, requirements } of roles)
    for (const text of [title, purpose, ...duties.map((duty) => duty.text), ...requirements.map((one) => one.text)])
      expect(text.fr).not.toMatch(/[^\u00a0][:;?!»]|«[^\u00a0]|'/);
});

describe.each(mapped)('$role.id', ({ role, posting }) => {
  test('holds each duty in both languages and counts it once', () => {
    for (const lang of LANGS) {
      const duties = countedDuties(posting, lang);
      expect(duties.map(({ text }) => text)).toEqual(role.duties.map(({ text }) => text[lang]));
    }
    for (const { text, span } of [...posting.duties, ...posting.requirements])
      expect(posting.text.slice(...span)).toBe(text);
  });

  test('carries the labels that people gave, each with the words that prove it', () => {
    for (const duty of posting.duties) {
      const given = role.duties[duty.index];
      const expected = given?.primary ? [given.primary, ...given.secondary] : [];
      expect(duty.labels.map(({ competency }) => competency)).toEqual(expected);
      expect(duty.involvement).toBe(given?.involvement);
      for (const { evidence, score, review } of duty.labels) {
        expect(review).not.toBe('proposed');
        expect(score).toBe(scoreOf(evidence));
        for (const { span, from } of evidence) {
          expect(from).toBe('duty');
          expect(duty.text.slice(...span).trim()).not.toBe('');
        }
      }
    }
  });
});

test('people and the engine seldom differ', () => {
  const duties = mapped.flatMap(({ posting }) => posting.duties);
  const added = duties.filter(({ labels }) => labels[0]?.review === 'added');
  expect(added.length / duties.length).toBeLessThan(0.12);
});
