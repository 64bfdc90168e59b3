import type { MatrixCell } from '../matrix/placeMatrix.ts';
import type { ChartBox } from '../shared/chartBox.ts';
import type { UnitHeading } from '../shared/unitHeading.ts';
import { placeLabel, type PlacedLabel } from '../shared/placeLabel.ts';
import { mostLines, placeTitle, widestLine, type TitleLine } from '../shared/placeTitles.ts';
import { wrapText } from '../shared/text.ts';

/** An area or, where it is open, one of its competencies. */
export type AreaMatrixColumn<Unit extends string> = UnitHeading<Unit>;

export interface AreaMatrixRow<Role extends string> {
  readonly id: Role;
  readonly label: string;
  readonly isSelected: boolean;
  /** In the order of the columns. */
  readonly cells: readonly MatrixCell[];
}
export interface AreaMatrixSeries<Role extends string, Unit extends string> {
  readonly columns: readonly AreaMatrixColumn<Unit>[];
  readonly rows: readonly AreaMatrixRow<Role>[];
}

export interface PlacedAreaColumn<Unit extends string> {
  readonly column: AreaMatrixColumn<Unit>;
  readonly x: number;
  readonly width: number;
  readonly lines: readonly TitleLine[];
}
export interface PlacedAreaRow<Role extends string> {
  readonly row: AreaMatrixRow<Role>;
  readonly y: number;
  readonly height: number;
  readonly lines: PlacedLabel['lines'];
}
/** The head stands in a picture of its own, above rows that may be many: both begin at 0. */
export interface PlacedAreaMatrix<Role extends string, Unit extends string> {
  /** Wider than the box where the columns need it. */
  readonly width: number;
  readonly headHeight: number;
  readonly areLabelsTurned: boolean;
  readonly columns: readonly PlacedAreaColumn<Unit>[];
  readonly rows: readonly PlacedAreaRow<Role>[];
  readonly rowsHeight: number;
  /** Left edge of the labels. */
  readonly labelX: number;
  readonly size: { readonly label: number; readonly title: number; readonly badge: number; readonly ring: number };
}

/** Sizes at 16 px a rem. */
const SIZES = {
  label: 14,
  line: 20,
  title: 13,
  titleLine: 16,
  titleMost: 176,
  pad: 8,
  badge: 20,
  labelLeast: 132,
  labelMost: 320,
  columnLeast: 32,
  columnMost: 120,
  ring: 3,
};
const LABEL_SHARE = 0.34;
const GAP = 2;

/**
 * Lays out a row for each role and a column for each area, those of an open area followed by its competencies.
 * @returns CSS pixels; labels are wrapped, never cut: rows grow, and columns that hold turned labels widen
 */
export function placeAreaMatrix<Role extends string, Unit extends string>(
  { columns, rows }: AreaMatrixSeries<Role, Unit>,
  { width: room, rem, target }: ChartBox,
): PlacedAreaMatrix<Role, Unit> {
  const size = (px: number): number => (px * rem) / 16;
  const labelWidth = Math.max(size(SIZES.labelLeast), Math.min(size(SIZES.labelMost), room * LABEL_SHARE));
  const share = Math.floor((room - labelWidth) / Math.max(1, columns.length));
  const least = Math.max(size(SIZES.columnLeast), target >= 44 ? target : 0);
  const even = Math.min(size(SIZES.columnMost), Math.max(least, share));
  const type = size(SIZES.title);
  const level = columns.map(({ label }) => wrapText(label, even - size(SIZES.pad), type));
  const areLabelsTurned = widestLine(level, type) > even - size(SIZES.pad);
  const titles = areLabelsTurned ? columns.map(({ label }) => wrapText(label, size(SIZES.titleMost), type)) : level;
  const titleHeight = areLabelsTurned ? widestLine(titles, type) : mostLines(titles) * size(SIZES.titleLine);
  const headHeight = titleHeight + size(SIZES.badge + 3 * SIZES.pad);
  const bottom = titleHeight + size(SIZES.pad);

  let x = labelWidth;
  const placedColumns = columns.map((column, i): PlacedAreaColumn<Unit> => {
    const lines = titles[i] ?? [];
    const width = areLabelsTurned ? Math.max(even, lines.length * size(SIZES.titleLine) + GAP) : even;
    const middle = x + width / 2;
    x += width;
    return {
      column,
      x: middle - width / 2,
      width,
      lines: placeTitle(lines, {
        middle,
        bottom: areLabelsTurned ? bottom : bottom - size(4),
        line: size(SIZES.titleLine),
        areTurned: areLabelsTurned,
      }),
    };
  });

  let y = 0;
  const placedRows = rows.map((row): PlacedAreaRow<Role> => {
    const { height, lines } = placeLabel(row.label, false, {
      y,
      width: labelWidth - 2 * size(SIZES.pad),
      type: size(SIZES.label),
      line: size(SIZES.line),
      pad: size(SIZES.pad),
      least: target,
    });
    y += height;
    return { row, y: y - height, height, lines };
  });

  return {
    width: Math.max(room, x),
    headHeight,
    areLabelsTurned,
    columns: placedColumns,
    rows: placedRows,
    rowsHeight: y,
    labelX: size(SIZES.pad),
    size: { label: size(SIZES.label), title: type, badge: size(SIZES.badge), ring: size(SIZES.ring) },
  };
}
