import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MatrixPicture } from '../../src/charts/matrix/Matrix.tsx';
import {
  placeMatrix,
  type ColumnTree,
  type MatrixCell,
  type MatrixRow,
  type MatrixSeries,
} from '../../src/charts/matrix/placeMatrix.ts';
import { estimateWidth } from '../../src/charts/shared/text.ts';
import { expectGolden } from './goldenSvg.ts';

const LETTERS = Array.from('ABCDEFGHIJ');
const LONG = 'Administrateur national chargé du renforcement du système de santé et des partenariats';
const cell = (text: string | null, shade: number | null = null, hasRing = false): MatrixCell => ({
  text,
  shade,
  hasRing,
});
const level = (rank: number): MatrixCell => (rank === 0 ? cell('') : cell(String(rank), rank, rank % 2 === 0));
const row = (id: string, levels: readonly number[], more: Partial<MatrixRow<string>> = {}): MatrixRow<string> => ({
  id,
  label: `Competency ${id}`,
  badge: null,
  isOpen: null,
  isSelected: false,
  colour: 'var(--area-2)',
  badgeColour: 'var(--area-2-label)',
  cells: levels.map(level),
  ...more,
});
const columnsOf = (count: number) =>
  LETTERS.slice(0, count).map((letter, i) => ({
    id: letter.toLowerCase(),
    letter,
    title: i % 3 === 0 ? LONG : `Adviser ${letter}`,
  }));
/** Pairs, then pairs of pairs: joined step by step from the left. */
const treeOf = (ids: readonly string[], height = 0.2): ColumnTree<string> =>
  ids
    .slice(1)
    .reduce<ColumnTree<string>>((tree, id, i) => ({ parts: [tree, id], height: height + i * 0.1 }), ids[0] ?? '');
const seriesOf = (count: number, rankAt: (row: number, column: number) => number): MatrixSeries<string, string> => {
  const columns = columnsOf(count);
  const levelsAt = (at: number): number[] => columns.map((_, i) => rankAt(at, i));
  return {
    columns,
    rows: [
      row('one', levelsAt(0), { badge: 1, isOpen: true, label: 'Gouvernance et financement du secteur de la santé' }),
      row('one.a', levelsAt(1), { isSelected: true }),
      row('one.b', levelsAt(2), {
        label: 'Planification, budgétisation et suivi des plans de développement sanitaire',
      }),
      row('two', levelsAt(3), { badge: 2, isOpen: false }),
      row('three', levelsAt(4), { badge: 3 }),
    ],
    tree: count > 0 ? treeOf(columns.map(({ id }) => id)) : null,
  };
};
const usual = (y: number, x: number): number => (y * 7 + x * 5) % 6;
const box = { width: 960, rem: 16, target: 32 };

describe('placing a matrix', () => {
  const placed = placeMatrix(seriesOf(4, usual), box);
  test('every row has a cell for every column, beside each other and never overlapping', () => {
    for (const { cells, y, height } of placed.rows) {
      expect(cells).toHaveLength(4);
      for (const [i, one] of cells.entries()) {
        const before = cells[i - 1];
        if (before) expect(one.x).toBeGreaterThanOrEqual(before.x + before.width);
        expect(one.y).toBeGreaterThanOrEqual(y);
        expect(one.y + one.height).toBeLessThanOrEqual(y + height);
      }
    }
  });
  test('the tree has a bracket for every joint, and is there from 4 columns only', () => {
    expect(placed.tree).toHaveLength(3);
    expect(placeMatrix(seriesOf(3, usual), box).tree).toEqual([]);
    expect(placeMatrix({ ...seriesOf(4, usual), tree: null }, box).tree).toEqual([]);
  });
  test('a higher joint stands higher', () => {
    const bars = placed.tree.map((points) => points[1]?.[1] ?? 0);
    expect([...bars].sort((a, b) => b - a)).toEqual(bars);
  });
  test('40 roles fit a page of 1,216 pixels; fingers get room to hit instead', () => {
    const columns = Array.from({ length: 40 }, (_, i) => ({ id: `r${i}`, letter: `L${i}`, title: LONG }));
    const many = {
      columns,
      rows: [
        row(
          'one',
          columns.map(() => 1),
        ),
      ],
      tree: null,
    };
    const wide = placeMatrix(many, { ...box, width: 1216 });
    expect(wide.width).toBe(1216);
    expect(wide.columns.every(({ lines }) => lines.length === 0)).toBe(true); // the letters alone
    const touched = placeMatrix(many, { ...box, width: 1216, target: 44 });
    expect(touched.columns.every(({ width }) => width >= 44)).toBe(true);
  });
  test('titles never overlap, whatever their length and the room', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: LONG.length }), { minLength: 1, maxLength: 10 }),
        fc.integer({ min: 320, max: 1600 }),
        (lengths, width) => {
          const columns = lengths.map((length, i) => ({
            id: `r${i}`,
            letter: 'A',
            title: LONG.slice(0, length).trim(),
          }));
          const {
            columns: heads,
            areTitlesTurned,
            top,
          } = placeMatrix({ columns, rows: [], tree: null }, { ...box, width });
          for (const { x, width: room, lines } of heads)
            for (const line of lines) {
              const long = estimateWidth(line.text, 13);
              if (areTitlesTurned) {
                expect(line.x).toBeGreaterThanOrEqual(x);
                expect(line.x).toBeLessThanOrEqual(x + room);
                expect(line.y - long).toBeGreaterThanOrEqual(-1);
              } else expect(long).toBeLessThanOrEqual(room);
              expect(line.y).toBeLessThan(top);
            }
        },
      ),
    );
  });
});

test('picture: cells taken together', async () => {
  const block = { rows: [1, 3], columns: [2, 3] } as const;
  await expectGolden(
    <MatrixPicture
      placed={placeMatrix(seriesOf(4, usual), box)}
      label="Roles and competencies"
      description="One row each"
      active={null}
      block={block}
    />,
    'matrix.block',
  );
});

const pictures: [name: string, series: MatrixSeries<string, string>, width: number, rem?: number][] = [
  ['usual', seriesOf(4, usual), 960],
  ['large', seriesOf(4, usual), 960, 24],
  ['empty', { columns: columnsOf(3), rows: [], tree: null }, 960],
  ['one', seriesOf(1, usual), 960],
  ['equal', seriesOf(5, () => 3), 960],
  [
    'ties',
    {
      ...seriesOf(4, usual),
      tree: {
        parts: [
          { parts: ['a', 'b'], height: 0.5 },
          { parts: ['c', 'd'], height: 0.5 },
        ],
        height: 0.5,
      },
    },
    960,
  ],
  ['ten', seriesOf(10, usual), 960],
  ['narrow', seriesOf(10, usual), 600],
  [
    'unknown',
    { ...seriesOf(3, usual), rows: [row('one', [], { badge: 1, cells: [cell(null), cell(''), cell('12', 5)] })] },
    960,
  ],
];
test.each(pictures)('picture: %s', async (name, series, width, rem = 16) => {
  await expectGolden(
    <MatrixPicture
      placed={placeMatrix(series, { ...box, width, rem })}
      label="Roles and competencies"
      description="One row each"
      active={name === 'usual' ? { row: 'one.b', column: 'b' } : null}
    />,
    `matrix.${name}`,
  );
});
