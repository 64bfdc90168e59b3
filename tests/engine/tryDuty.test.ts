import { describe, expect, test } from 'vitest';
import { loadCatalogue } from '../../src/catalogue/node.ts';
import { createEngine, scoreOf } from '../../src/engine/index.ts';

const engine = createEngine(loadCatalogue().data);

describe('one duty by itself', () => {
  test('its language is found, and its score follows from the evidence', () => {
    const trial = engine.tryDuty({ text: '  Gérer les stocks de\nmédicaments ', lang: null, title: null });
    expect(trial?.duty).toMatchObject({ text: 'Gérer les stocks de médicaments', lang: 'fr' });
    const [label] = trial?.match.labels ?? [];
    expect(label?.rank).toBe('primary');
    expect(scoreOf(label?.evidence ?? [])).toBeCloseTo(label?.score ?? 0, 6);
    expect(trial?.candidates[0]?.competency).toBe(label?.competency);
    expect(trial?.outside).toBeLessThan(label?.score ?? 0);
  });

  test('the title may supply the topic', () => {
    const text = 'Former les agents';
    const [with_, without] = ['Pharmacien, gestion des médicaments', null].map((title) =>
      engine.tryDuty({ text, lang: 'fr', title }),
    );
    expect(with_?.match).not.toEqual(without?.match);
  });

  test('a language that is given is not looked for', () => {
    expect(engine.tryDuty({ text: 'Gérer les stocks', lang: 'en', title: null })?.duty.lang).toBe('en');
  });

  test('personal data is covered', () => {
    const trial = engine.tryDuty({ text: 'Write to jane.doe@example.org about stocks', lang: 'en', title: null });
    expect(trial?.duty.text).not.toContain('jane.doe');
  });

  test('nothing but blanks is no duty; a text without words is outside', () => {
    expect(engine.tryDuty({ text: ' \n\u200b', lang: null, title: null })).toBeNull();
    expect(engine.tryDuty({ text: '…', lang: null, title: null })?.match.labels).toEqual([]);
  });
});
