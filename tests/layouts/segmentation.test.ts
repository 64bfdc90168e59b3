import { describe, expect, it } from 'vitest';
import { LAYOUT_NAMES } from './layouts.ts';
import { compareDuties, f1Of, measureLayouts, measureSeeds } from './measure.ts';
import { read } from '../engine/parse/readingWords.ts';
import { basePostings, expectedDuties } from './posting.ts';

const measured = await measureLayouts();

describe('duties of postings in every layout', () => {
  it('covers 20 postings in both languages, each in every layout', () => {
    const langs = Array.from(basePostings.values(), ({ lang }) => lang);
    expect(langs.filter((lang) => lang === 'fr')).toHaveLength(10);
    expect(langs.filter((lang) => lang === 'en')).toHaveLength(10);
    expect(measured).toHaveLength(20 * LAYOUT_NAMES.length);
    expect(Array.from(basePostings.values(), (posting) => expectedDuties(posting).length)).not.toContain(0);
  });

  it('finds them word for word: F1 of at least 0.97', () => {
    expect(f1Of(measured)).toBeGreaterThanOrEqual(0.97);
  });

  // A PDF's text without the blanks of the page has lost the columns of tables.
  it.each(LAYOUT_NAMES.filter((layout) => layout !== 'pdf-copy'))('%s: at least 0.96', (layout) => {
    expect(f1Of(measured.filter((part) => part.layout === layout))).toBeGreaterThanOrEqual(0.96);
  });

  it('finds those of the two seeds without an error', async () => {
    const seeds = await measureSeeds();
    expect(seeds.map(({ missing, surplus }) => [missing, surplus])).toEqual([
      [[], []],
      [[], []],
    ]);
  });
});

describe('the measure', () => {
  it('folds what the guide folds and nothing else', () => {
    const expected = ['Appuyer l’élaboration du plan – phase 2'];
    expect(compareDuties(["appuyer  l'elaboration du plan - phase 2"], expected).right).toBe(1);
    expect(compareDuties(['Appuyer l’élaboration du plan – phase 2.'], expected).right).toBe(0);
  });

  it('counts a duty as often as it stands there', () => {
    const { right, missing, surplus } = compareDuties(['a', 'a', 'b'], ['a', 'c']);
    expect({ right, missing, surplus }).toEqual({ right: 1, missing: ['c'], surplus: ['a', 'b'] });
  });
});

function costOf(text: string): number {
  const start = performance.now();
  read(text);
  return performance.now() - start;
}

describe('text of many short lines', () => {
  it.each([
    ['lead-ins without end', 'le titulaire devra :\nfaire\nune petite chose\n'],
    [
      'two columns',
      '- former les agents de la       appuyer le ministère dans la\n  région du nord                revue\n',
    ],
    ['cells', 'plan\trevue\tsuivi\n'],
    ['numbers alone', '1\n\nfoo bar\n'],
  ])('%s: eight times the text takes no more than twenty times the time', (_, part) => {
    costOf(part.repeat(500));
    const base = Math.max(20, costOf(part.repeat(500)));
    expect(costOf(part.repeat(4000))).toBeLessThan(20 * base);
  });
});
