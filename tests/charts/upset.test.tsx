import { describe, expect, test } from 'vitest';
import { UpsetPicture } from '../../src/charts/upset/Upset.tsx';
import { placeUpset, type UpsetRow, type UpsetSeries } from '../../src/charts/upset/placeUpset.ts';
import { expectGolden } from './goldenSvg.ts';

const LETTERS = Array.from('ABCDEFGHIJ');
const row = (roles: string, count: number, more: Partial<UpsetRow<string>> = {}): UpsetRow<string> => ({
  id: roles,
  roles: Array.from(roles),
  count,
  group: null,
  isSelected: false,
  isMarked: false,
  ...more,
});
const rolesOf = (count: number) => LETTERS.slice(0, count).map((letter) => ({ id: letter, letter }));
const usual: UpsetSeries<string> = {
  roles: rolesOf(4),
  rows: [
    row('ABCD', 0, { group: 'Communes à tous' }),
    row('B', 12, { group: 'Propres à un seul', isMarked: true }),
    row('A', 3),
    row('AD', 7, { group: 'À plusieurs', isSelected: true }),
    row('BCD', 1),
  ],
};
const box = { width: 700, rem: 16, target: 32 };

describe('placing combinations', () => {
  const placed = placeUpset(usual, box);
  test('bars are as long as their counts, on one scale from 0', () => {
    const unit = (placed.rows[1]?.bar.width ?? 0) / 12;
    for (const { row: its, bar } of placed.rows) expect(bar.width).toBeCloseTo(unit * its.count);
  });
  test('a dot for every role, full where it belongs; joined from the first to the last', () => {
    const [all, single, , pair] = placed.rows;
    expect(all?.dots.map(({ isIn }) => isIn)).toEqual([true, true, true, true]);
    expect(pair?.dots.map(({ isIn }) => isIn)).toEqual([true, false, false, true]);
    expect(pair?.link).toEqual({ from: pair?.dots[0]?.x, to: pair?.dots[3]?.x });
    expect(single?.link).toBeNull();
  });
  test('nothing leaves the picture, and rows follow each other', () => {
    for (const [i, { y, height, countX }] of placed.rows.entries()) {
      const before = placed.rows[i - 1];
      if (before) expect(y).toBeCloseTo(before.y + before.height);
      expect(y + height).toBeLessThanOrEqual(placed.height);
      expect(countX).toBeLessThan(box.width);
    }
  });
  test('ten roles leave half of a narrow picture to the bars', () => {
    const narrow = placeUpset({ roles: rolesOf(10), rows: usual.rows }, { ...box, width: 360 });
    expect(narrow.columns.at(-1)?.x).toBeLessThan(180);
  });
});

const ten = { roles: rolesOf(10), rows: LETTERS.map((_, i) => row(LETTERS.slice(0, i + 1).join(''), 10 - i)) };
const pictures: [name: string, series: UpsetSeries<string>, box?: { width?: number; rem?: number }][] = [
  ['usual', usual],
  ['large', usual, { rem: 24 }],
  ['empty', { roles: rolesOf(3), rows: [] }],
  ['one', { roles: rolesOf(1), rows: [row('A', 5)] }],
  ['ties', { roles: rolesOf(3), rows: ['A', 'B', 'C'].map((roles) => row(roles, 4)) }],
  ['equal', { roles: rolesOf(5), rows: [row('ABCDE', 9, { group: 'Communes à tous' })] }],
  ['ten', ten],
  ['narrow', ten, { width: 328 }],
];
test.each(pictures)('picture: %s', async (name, series, other = {}) => {
  await expectGolden(
    <UpsetPicture
      placed={placeUpset(series, { ...box, ...other })}
      label="Combinations"
      description="One row each"
      active={name === 'usual' ? 'A' : null}
    />,
    `upset.${name}`,
  );
});
