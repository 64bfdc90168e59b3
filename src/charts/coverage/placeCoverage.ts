import type { ChartBox } from '../shared/chartBox.ts';
import {
  placeMatrix,
  type MatrixCell,
  type MatrixRow,
  type MatrixSeries,
  type PlacedCell,
  type PlacedMatrix,
  type PlacedMatrixRow,
} from '../matrix/placeMatrix.ts';

export interface CoverageCell extends MatrixCell {
  /** What it says does not count: a level below the one asked for, or a role whose posts are all vacant. */
  readonly isShort: boolean;
}
/** How many posts cover a competency: none, fewer than wanted, as many. */
export interface CoverageCount {
  readonly text: string;
  /** "not covered", "fragile"; empty where as many cover it as are wanted. */
  readonly word: string;
  readonly cover: 'none' | 'fragile' | 'covered';
}
export interface CoverageRow<Row extends string> extends MatrixRow<Row> {
  readonly cells: readonly CoverageCell[];
  /** `null` for an area, which only heads its competencies. */
  readonly count: CoverageCount | null;
}
/** A row for each competency of a target, a column for what is asked and one for each role, and a margin of counts. */
export interface CoverageSeries<Row extends string, Column extends string> extends MatrixSeries<Row, Column> {
  readonly rows: readonly CoverageRow<Row>[];
  /** Over the margin. */
  readonly countTitle: string;
}

export interface PlacedCount extends CoverageCount {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Where its word begins. */
  readonly wordX: number;
}
export interface PlacedCoverageRow<Row extends string, Column extends string> extends PlacedMatrixRow<Row, Column> {
  readonly cells: readonly (PlacedCell<Row, Column> & CoverageCell)[];
  readonly count: PlacedCount | null;
}
export interface PlacedCoverage<Row extends string, Column extends string> extends PlacedMatrix<Row, Column> {
  readonly rows: readonly PlacedCoverageRow<Row, Column>[];
  /** Left edge of the margin of counts. */
  readonly margin: number;
}

/** Sizes at 16 px a rem: the box of a count, and room for the longest word beside it. */
const SIZES = { margin: 136, count: 32, gap: 8 };

export const countId = (row: string): string => `${row}@count`;

/**
 * The matrix of `placeMatrix` with a margin of counts at its right.
 * @returns CSS pixels, origin top left, rows and columns in the order given
 */
export function placeCoverage<Row extends string, Column extends string>(
  series: CoverageSeries<Row, Column>,
  box: ChartBox,
): PlacedCoverage<Row, Column> {
  const size = (px: number): number => (px * box.rem) / 16;
  const matrix = placeMatrix(series, { ...box, width: box.width - size(SIZES.margin) });
  // The columns may end before the room does.
  const margin = matrix.columns.reduce((right, { x, width }) => Math.max(right, x + width), matrix.left.cells);
  const rows = matrix.rows.map((placed, i): PlacedCoverageRow<Row, Column> => {
    const row = series.rows[i];
    const { y, height } = placed;
    return {
      ...placed,
      cells: placed.cells.map((cell, j) => ({ ...cell, isShort: row?.cells[j]?.isShort ?? false })),
      count: row?.count
        ? {
            ...row.count,
            id: countId(placed.row.id),
            x: margin + size(SIZES.gap),
            y: y + 2,
            width: size(SIZES.count),
            height: height - 4,
            wordX: margin + size(SIZES.gap * 2 + SIZES.count),
          }
        : null,
    };
  });
  return { ...matrix, width: Math.max(box.width, margin + size(SIZES.margin)), rows, margin };
}
