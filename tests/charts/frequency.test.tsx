import { describe, expect, test } from 'vitest';
import { FrequencyPicture } from '../../src/charts/frequency/Frequency.tsx';
import { placeFrequency, type FrequencyRow, type FrequencySeries } from '../../src/charts/frequency/placeFrequency.ts';
import { expectGolden } from './goldenSvg.ts';

const row = (id: string, count: number, more: Partial<FrequencyRow<string>> = {}): FrequencyRow<string> => ({
  id,
  label: `Competency ${id}`,
  badge: null,
  isOpen: null,
  isSelected: false,
  count,
  note: `${count} · ${Math.round(count / 5)} %`,
  colour: 'var(--area-2)',
  badgeColour: 'var(--area-2-label)',
  ...more,
});
const usual: FrequencySeries<string> = {
  total: 500,
  rows: [
    row('one', 480, { badge: 1, isOpen: true }),
    row('a', 500, { label: 'Planification, budgétisation et suivi des plans nationaux de développement sanitaire' }),
    row('b', 0),
    row('c', 125, { isSelected: true }),
    row('two', 12, { badge: 2, isOpen: false }),
  ],
};

describe('placing frequencies', () => {
  test.each([1000, 340])(
    'at %i pixels a bar is as long as its share of all roles, and its note stays inside',
    (width) => {
      const placed = placeFrequency(usual, { width, rem: 16, target: 32 });
      for (const { row: its, bar, noteX, y, height } of placed.rows) {
        expect(bar.width).toBeCloseTo((its.count / 500) * placed.columns.whole);
        expect(noteX + its.note.length * 7).toBeLessThanOrEqual(width + 12);
        expect(height).toBeGreaterThanOrEqual(32);
        expect(y + height).toBeLessThanOrEqual(placed.height);
      }
    },
  );
  test('no roles give bars without length', () => {
    const placed = placeFrequency({ rows: [row('a', 0)], total: 0 }, { width: 600, rem: 16, target: 32 });
    expect(placed.rows[0]?.bar.width).toBe(0);
  });
});

test.each([
  ['wide', usual, 1000, 16],
  ['narrow', usual, 340, 16],
  ['large', usual, 1000, 24],
  ['empty', { rows: [], total: 0 }, 1000, 16],
  ['one', { rows: [row('only', 1)], total: 1 }, 1000, 16],
  ['equal', { rows: ['a', 'b', 'c'].map((id) => row(id, 40)), total: 60 }, 1000, 16],
] as const)('picture: %s', async (name, series, width, rem) => {
  await expectGolden(
    <FrequencyPicture
      placed={placeFrequency(series, { width, rem, target: 32 })}
      label="How many roles use each"
      description="One row each"
      active={name === 'wide' ? 'a bar' : null}
    />,
    `frequency.${name}`,
  );
});
