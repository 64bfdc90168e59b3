import { describe, expect, test } from 'vitest';
import { AreaMatrixRows } from '../../src/charts/areaMatrix/AreaMatrix.tsx';
import { AreaMatrixHead } from '../../src/charts/areaMatrix/AreaMatrixHead.tsx';
import { placeAreaMatrix, type AreaMatrixSeries } from '../../src/charts/areaMatrix/placeAreaMatrix.ts';
import { estimateWidth } from '../../src/charts/shared/text.ts';
import { expectGolden } from './goldenSvg.ts';

const AREAS = [
  'Gouvernance et leadership du secteur',
  'Soins de santé primaires',
  'Médicaments et régulation',
  'Financement de la santé',
  'Information sanitaire',
  'Santé numérique',
  'Suivi-évaluation',
  'Partenariats',
  'Gouvernance communautaire',
];
const seriesOf = (count: number, open: number | null): AreaMatrixSeries<string, string> => {
  const columns = AREAS.flatMap((label, i) => {
    const colours = { colour: `var(--area-${i + 1})`, badgeColour: `var(--area-${i + 1}-label)` };
    return [
      { id: `a${i}`, label, badge: i + 1, isOpen: i === open, isSelected: false, ...colours },
      ...(i === open
        ? ['Analyse des dépenses de santé et comptes nationaux', 'Achat stratégique'].map((name, at) => ({
            id: `a${i}.${at}`,
            label: name,
            badge: null,
            isOpen: null,
            isSelected: at === 1,
            ...colours,
          }))
        : []),
    ];
  });
  const rows = Array.from({ length: count }, (_, y) => ({
    id: `r${y}`,
    label:
      y % 4 === 0
        ? 'A · Administrateur national chargé du renforcement du système de santé et des partenariats'
        : `B · Role ${y}`,
    isSelected: y === 1,
    cells: columns.map((_column, x) => {
      if (y === 3) return { text: null, shade: null, hasRing: false };
      const rank = (y * 3 + x * 5) % 6;
      return rank === 0
        ? { text: '', shade: null, hasRing: false }
        : { text: String(rank), shade: rank, hasRing: x === 2 };
    }),
  }));
  return { columns, rows };
};
const box = { width: 1200, rem: 16, target: 32 };

describe('placing roles by areas', () => {
  const placed = placeAreaMatrix(seriesOf(2000, null), box);
  test('rows follow each other from 0, high enough for their labels and to be hit', () => {
    let y = 0;
    for (const row of placed.rows) {
      expect(row.y).toBe(y);
      expect(row.height).toBeGreaterThanOrEqual(Math.max(32, row.lines.length * 20));
      y += row.height;
    }
    expect(placed.rowsHeight).toBe(y);
  });
  test('columns stand beside each other, their labels inside them', () => {
    for (const width of [360, 700, 1200])
      for (const open of [null, 3]) {
        const { columns, areLabelsTurned, headHeight } = placeAreaMatrix(seriesOf(1, open), { ...box, width });
        for (const [i, { x, width: room, lines }] of columns.entries()) {
          const before = columns[i - 1];
          if (before) expect(x).toBeGreaterThanOrEqual(before.x + before.width - 1e-6);
          for (const line of lines) {
            const long = estimateWidth(line.text, 13);
            if (areLabelsTurned) {
              expect(line.x).toBeGreaterThan(x);
              expect(line.x).toBeLessThanOrEqual(x + room);
              expect(line.y - long).toBeGreaterThanOrEqual(0);
            } else expect(long).toBeLessThanOrEqual(room);
            expect(line.y).toBeLessThan(headHeight);
          }
        }
      }
  });
  test('an open area adds its competencies behind it', () => {
    const { columns } = placeAreaMatrix(seriesOf(1, 3), box);
    expect(columns.map(({ column }) => column.id).slice(3, 6)).toEqual(['a3', 'a3.0', 'a3.1']);
  });
});

/** Every role does as much of everything. */
const equal = (series: AreaMatrixSeries<string, string>): AreaMatrixSeries<string, string> => ({
  ...series,
  rows: series.rows.map((row) => ({ ...row, cells: row.cells.map(() => ({ text: '3', shade: 3, hasRing: false })) })),
});
test.each([
  ['usual', seriesOf(6, null), { from: 0, to: 6 }, 16],
  ['large', seriesOf(6, null), { from: 0, to: 6 }, 24],
  ['open', seriesOf(6, 3), { from: 0, to: 6 }, 16],
  ['part', seriesOf(40, null), { from: 20, to: 26 }, 16],
  ['one', seriesOf(1, null), { from: 0, to: 1 }, 16],
  ['equal', equal(seriesOf(4, null)), { from: 0, to: 4 }, 16],
] as const)('picture: %s', async (name, series, visible, rem) => {
  await expectGolden(
    <AreaMatrixRows
      placed={placeAreaMatrix(series, { ...box, rem })}
      visible={visible}
      label="Roles by areas"
      description="One row each"
      active="r2@a1"
    />,
    `areaMatrix.${name}`,
  );
});
test.each([
  ['level', null],
  ['turned', 3],
] as const)('picture of the head: %s', async (name, open) => {
  await expectGolden(
    <AreaMatrixHead placed={placeAreaMatrix(seriesOf(0, open), box)} active="a1" />,
    `areaMatrix.head.${name}`,
  );
});
test('without rows there is no picture', () => {
  expect(placeAreaMatrix(seriesOf(0, null), box).rowsHeight).toBe(0);
});
