import { describe, expect, test } from 'vitest';
import { countTicks } from '../../src/charts/dumbbell/countTicks.ts';
import { DumbbellPicture } from '../../src/charts/dumbbell/Dumbbell.tsx';
import { placeDumbbell, type DumbbellRow } from '../../src/charts/dumbbell/placeDumbbell.ts';
import { expectGolden } from './goldenSvg.ts';

const row = (id: string, values: DumbbellRow<string>['values'], more: Partial<DumbbellRow<string>> = {}) => ({
  id,
  label: `Competency ${id}`,
  badge: null,
  isOpen: null,
  isSelected: false,
  values,
  note: '',
  colour: 'var(--area-2)',
  badgeColour: 'var(--area-2-label)',
  ...more,
});
const ticks = [0, 1, 2, 3, 4, 5].map((value) => ({ value, label: `${value} Level`, short: String(value) }));
const rows = [
  row('a', [3, 2], {
    badge: 2,
    isOpen: true,
    label: 'Primary health care and integrated service delivery',
    note: '+1',
  }),
  row('b', [4, null], { note: '+4' }),
  row('c', [2, 2], { isSelected: true, note: '=' }),
  row('d', [null, 5], { note: '+5' }),
  row('e', [null, null], { badge: 3 }),
];
const wide = { width: 1000, rem: 16, target: 32 };
const narrow = { width: 328, rem: 16, target: 44 };

describe('placing a dumbbell', () => {
  const placed = placeDumbbell({ rows, ticks }, wide);
  const marksOf = (id: string) => placed.rows.find((one) => one.row.id === id)?.marks ?? [];
  const xOf = (value: number) => placed.ticks.find((tick) => tick.value === value)?.x;

  test('a mark stands at its value, from left to right', () => {
    expect(marksOf('a')).toEqual([
      { shape: 'second', x: xOf(2), hollow: false },
      { shape: 'first', x: xOf(3), hollow: false },
    ]);
  });
  test('not mentioned is hollow at the start of the scale', () => {
    expect(marksOf('b')).toEqual([
      { shape: 'second', x: xOf(0), hollow: true },
      { shape: 'first', x: xOf(4), hollow: false },
    ]);
    expect(marksOf('d')[0]).toEqual({ shape: 'first', x: xOf(0), hollow: true });
  });
  test('equal values merge into one mark', () => {
    expect(marksOf('c')).toEqual([{ shape: 'both', x: xOf(2), hollow: false }]);
    expect(marksOf('e')).toEqual([{ shape: 'both', x: xOf(0), hollow: true }]);
  });
  test('rows follow each other without a gap, each high enough to be hit', () => {
    placed.rows.forEach((one, i) => {
      const before = placed.rows[i - 1];
      if (before) expect(one.y).toBeCloseTo(before.y + before.height);
      expect(one.height).toBeGreaterThanOrEqual(wide.target);
    });
    expect(placed.height).toBeGreaterThan((placed.rows[4]?.y ?? 0) + (placed.rows[4]?.height ?? 0));
  });
  test('where there is no room beside it, a label stands above its marks', () => {
    const stacked = placeDumbbell({ rows, ticks }, narrow);
    for (const { labelBox, markY, plot } of stacked.rows) {
      expect(markY).toBeGreaterThan(labelBox.y + labelBox.height);
      expect(plot.top).toBe(labelBox.y + labelBox.height);
    }
    expect(stacked.ticks.map(({ label }) => label)).toEqual(['0', '1', '2', '3', '4', '5']);
  });
  test('no rows leave the scale; a scale of one tick is refused', () => {
    expect(placeDumbbell({ rows: [], ticks }, wide).ticks).toHaveLength(6);
    expect(() => placeDumbbell({ rows, ticks: ticks.slice(0, 1) }, wide)).toThrow(RangeError);
  });
});

test('ticks of counts are whole, rise from 0 and reach the largest count', () => {
  for (let max = 0; max <= 200; max++) {
    const found = countTicks(max);
    expect(found[0]).toBe(0);
    expect(found.length).toBeGreaterThan(1);
    expect(found.length).toBeLessThan(12);
    expect(found.every((tick) => Number.isInteger(tick))).toBe(true);
    expect(found[found.length - 1]).toBeGreaterThanOrEqual(max);
  }
});

test.each([
  ['wide', rows, wide],
  ['narrow', rows, narrow],
  ['large', rows, { ...wide, rem: 24 }],
  ['empty', [], wide],
  ['one', [row('only', [1, 4], { note: '−3' })], wide],
  ['equal', ['a', 'b', 'c'].map((id) => row(id, [3, 3], { note: '=' })), wide],
])('picture: %s', async (name, drawn, box) => {
  await expectGolden(
    <DumbbellPicture
      placed={placeDumbbell({ rows: drawn, ticks }, box)}
      words={{ label: 'Area by area', description: 'One row each', note: 'Gap' }}
      active="b@first"
      target={box.target}
    />,
    `dumbbell.${name}`,
  );
});
