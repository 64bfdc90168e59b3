import { describe, expect, test } from 'vitest';
import { loadCatalogue } from '../../../src/catalogue/node.ts';
import { type AreaId, type Candidate, type CompetencyId, createEngine, type Duty } from '../../../src/engine/index.ts';
import { labelOf } from '../../../src/engine/match/label.ts';
import { labelsOfTwins, type Version } from '../../../src/engine/match/twins.ts';
import { matcher } from './matcher.ts';

const { data, seeds } = loadCatalogue();
const engine = createEngine(data);

/** "a 0.9, b 0.4 | a b": a version's ranking and what it is labelled with, primary first. */
function version(words: string): Version {
  const [ranked = '', labelled = ''] = words.split('|');
  const ranking = ranked.split(',').flatMap((part): Candidate[] => {
    const [id, score] = part.trim().split(' ');
    if (!id) return [];
    const evidence = [{ span: [0, 1] as const, term: id, weight: Number(score), from: 'duty' as const }];
    return [{ competency: id as CompetencyId, area: id as AreaId, score: Number(score), evidence }];
  });
  const labels = labelled
    .split(' ')
    .flatMap((id) => ranking.filter(({ competency }) => competency === id))
    .map((candidate, i) => labelOf(candidate, i === 0 ? 'primary' : 'secondary', ranking));
  return { labels, ranking };
}
const agreed = (first: string, second: string): string[] =>
  labelsOfTwins(version(first), version(second), { least: 0.4, most: 2, proof: 0.2 }).map((labels) =>
    labels.map(({ competency, rank, score }) => `${competency} ${rank} ${score}`).join(', '),
  );

describe('the labels of a duty in two languages', () => {
  test('go to both, each with the proof of its own words', () => {
    expect(agreed('a 0.9, b 0.4 | a', 'a 0.7, b 0.6 | a b')).toEqual([
      'a primary 0.9, b secondary 0.4',
      'a primary 0.7, b secondary 0.6',
    ]);
  });
  test('are dropped from both where one has no word for them', () => {
    expect(agreed('a 0.9, b 0.6 | a b', 'a 0.7 | a')).toEqual(['a primary 0.9', 'a primary 0.7']);
  });
  test('are dropped from both where the two say little for them between them', () => {
    expect(agreed('a 0.9, b 0.5 | a b', 'a 0.7, b 0.2 | a')).toEqual(['a primary 0.9', 'a primary 0.7']);
  });
  test('of two primaries the one that both say more plainly stands', () => {
    expect(agreed('a 0.9, b 0.5 | a', 'b 0.6, a 0.5 | b')).toEqual([
      'a primary 0.9, b secondary 0.5',
      'a primary 0.5, b secondary 0.6',
    ]);
    expect(agreed('a 0.9 | a', 'b 0.6, a 0.5 | b')).toEqual(['a primary 0.9', 'a primary 0.5']);
  });
  test('stay as they are where the versions have no word in common', () => {
    expect(agreed('a 0.9 | a', 'b 0.6 | b')).toEqual(['a primary 0.9', 'b primary 0.6']);
  });
});

test('the involvement is that of the main language; the verb that stands for it is the version’s own', () => {
  const text = 'Coordonner la surveillance épidémiologique';
  const main = { text, lang: 'fr', heading: null, title: null } as const;
  const other = { text: 'Support epidemiological surveillance', lang: 'en', heading: null, title: null } as const;
  const matches = matcher.matchTwins(main, other);
  expect(matches.map(({ involvement }) => involvement)).toEqual(['lead', 'lead']);
  expect(other.text.slice(...(matches[1].involvementEvidence ?? [0, 0]))).toBe('Support');
});

const said = ({ labels, involvement }: Duty) => [
  involvement,
  ...labels.map(({ competency, rank }) => `${rank} ${competency}`),
];

test('the eight pairs of the bilingual seed have the same labels, ranks and involvement', () => {
  const outcomes = seeds.map((seed) => engine.mapPosting(seed));
  const duties = outcomes.flatMap((outcome): readonly Duty[] => (outcome.ok ? outcome.value.duties : []));
  const french = duties.filter(({ lang, twin }) => lang === 'fr' && twin !== null);
  expect(french).toHaveLength(8);
  for (const duty of french) {
    const twin = duties.find(({ lang, index }) => lang === 'en' && index === duty.twin);
    expect(twin && said(twin)).toEqual(said(duty));
    expect(twin?.labels.every(({ evidence }) => evidence.length > 0)).toBe(true);
  }
});
