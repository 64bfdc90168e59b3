import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readHeldOut, readRounds } from '../../src/catalogue/evaluationPages.ts';
import { DataError } from '../../src/engine/index.ts';

const page = (name: string): string => readFileSync(`data/evaluation/${name}`, 'utf8');

test('reads the rounds, the bold one too', () => {
  const head =
    '| round | language | commit | duties | area micro-F1 | area macro-F1 | primary area | primary competency | top 3 | outside mapped | involvement |';
  const text = `Words.\n\n${head}\n| --- |\n| **5** | **both** | abc | **120** | **0.957** | 1 | 0.9 | 0.8 | 0.7 | 0.1 | 1 |\n\nMore.`;
  expect(readRounds(text, 'rounds.md')).toEqual([
    {
      round: '5',
      language: 'both',
      duties: 120,
      areaMicroF1: 0.957,
      primaryArea: 0.9,
      primaryCompetency: 0.8,
      topThree: 0.7,
      outsideMapped: 0.1,
    },
  ]);
  expect(readRounds(page('rounds.md'), 'rounds.md').length).toBeGreaterThan(5);
});

test('reads what hss learn printed: figures with their intervals, calibration, confusions', () => {
  const heldOut = readHeldOut(page('held-out.md'), 'held-out.md');
  const microF1 = heldOut.measures.find(({ measure }) => measure === 'area.microF1')?.all;
  expect(microF1?.interval?.[0]).toBeLessThan(microF1?.value ?? 0);
  expect(heldOut.bins.reduce((sum, { labels }) => sum + labels, 0)).toBeGreaterThan(0);
  expect(heldOut.areas).toHaveLength(9);
  expect(heldOut.confusions[0]?.duties).toBeGreaterThanOrEqual(heldOut.confusions[1]?.duties ?? 0);
});

test('a page without its table or with a word for a figure is refused', () => {
  expect(() => readRounds('nothing', 'rounds.md')).toThrow(DataError);
  const broken = page('held-out.md').replace(/Expected calibration error: [\d.]+/, 'Expected calibration error: ?');
  expect(() => readHeldOut(broken, 'held-out.md')).toThrow(DataError);
});
