import { describe, expect, it } from 'vitest';
import type { FoundDuty } from '../../../src/engine/parse/duties.ts';
import { pairTwins } from '../../../src/engine/parse/twins.ts';

const duties = (lang: 'fr' | 'en', ...texts: string[]): FoundDuty[] =>
  texts.map((text) => ({ text, lang, section: null, span: [0, text.length] }));

const many = (lang: 'fr' | 'en', verb: string): FoundDuty[] =>
  duties(lang, ...Array.from({ length: 5000 }, (_, i) => `${verb} district ${i}`));

const french = duties(
  'fr',
  'Appuyer l’élaboration du plan national de développement sanitaire 2026-2030.',
  'Superviser 45 agents de santé communautaire.',
  'Analyser les données du DHIS2 et publier un bulletin trimestriel.',
  'Autres tâches assignées par le superviseur.',
);
const english = duties(
  'en',
  'Support the preparation of the national health development plan 2026-2030.',
  'Supervise 45 community health workers.',
  'Analyse DHIS2 data and publish a quarterly bulletin.',
  'Other duties as assigned by the supervisor.',
);
const shuffled = [2, 3, 0, 1].flatMap((i) => english[i] ?? []);

describe('duties that say the same in two languages', () => {
  it('pair in the same order', () => {
    expect(pairTwins(french, english)).toEqual([0, 1, 2, 3]);
  });

  it('pair by what they say where the order differs', () => {
    expect(pairTwins(french, shuffled)).toEqual([2, 3, 0, 1]);
  });

  it('pair alike seen from the other side', () => {
    expect(pairTwins(english, french)).toEqual([0, 1, 2, 3]);
    expect(pairTwins(shuffled, french)).toEqual([2, 3, 0, 1]);
  });

  it('leave a duty without a counterpart alone', () => {
    expect(pairTwins(french, english.slice(1))).toEqual([null, 0, 1, 2]);
    expect(pairTwins(french, [...english, ...duties('en', 'Manage the vehicle fleet.')])).toEqual([0, 1, 2, 3]);
  });

  it('leave different duties alone', () => {
    const others = duties('en', 'Negotiate tariffs with hospitals.', 'Train pharmacists in forecasting.');
    expect(pairTwins(french.slice(1, 3), others)).toEqual([null, null]);
    expect(pairTwins(french, [])).toEqual([null, null, null, null]);
  });

  it('stays quick on long lists', () => {
    const twins = pairTwins(many('fr', 'Appuyer le'), many('en', 'Support the'));
    expect(twins.filter((twin, i) => twin === i).length).toBeGreaterThan(4900);
  });
});
