import type { MatrixCell } from '../matrix/placeMatrix.ts';
import { estimateWidth, wrapText } from '../shared/text.ts';

/** An area or, where it is open, one of its competencies. */
export interface AreaMatrixColumn<Unit extends string> {
  readonly id: Unit;
  readonly label: string;
  /** The number of an area; `null` for a competency. */
  readonly badge: number | null;
  /** Whether its competencies follow; `null` where there are none. */
  readonly isOpen: boolean | null;
  readonly isSelected: boolean;
  readonly colour: string;
  readonly badgeColour: string;
}
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

export interface AreaMatrixBox {
  readonly width: number;
  /** The reader's type size, usually 16. */
  readonly rem: number;
  /** Height of what a finger or a pointer must hit. */
  readonly target: number;
}

interface Line {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}
export interface PlacedAreaColumn<Unit extends string> {
  readonly column: AreaMatrixColumn<Unit>;
  readonly x: number;
  readonly width: number;
  /** Turned ones run upwards and begin at their point. */
  readonly lines: readonly Line[];
}
export interface PlacedAreaRow<Role extends string> {
  readonly row: AreaMatrixRow<Role>;
  readonly y: number;
  readonly height: number;
  readonly lines: readonly Line[];
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
  { width: room, rem, target }: AreaMatrixBox,
): PlacedAreaMatrix<Role, Unit> {
  const size = (px: number): number => (px * rem) / 16;
  const labelWidth = Math.max(size(SIZES.labelLeast), Math.min(size(SIZES.labelMost), room * LABEL_SHARE));
  const share = Math.floor((room - labelWidth) / Math.max(1, columns.length));
  const least = Math.max(size(SIZES.columnLeast), target >= 44 ? target : 0);
  const even = Math.min(size(SIZES.columnMost), Math.max(least, share));
  const type = size(SIZES.title);
  const level = columns.map(({ label }) => wrapText(label, even - size(SIZES.pad), type));
  const areLabelsTurned = level.flat().some((line) => estimateWidth(line, type) > even - size(SIZES.pad));
  const titles = areLabelsTurned ? columns.map(({ label }) => wrapText(label, size(SIZES.titleMost), type)) : level;
  const titleHeight = areLabelsTurned
    ? titles.flat().reduce((most, line) => Math.max(most, estimateWidth(line, type)), 0)
    : titles.reduce((most, { length }) => Math.max(most, length), 0) * size(SIZES.titleLine);
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
      lines: lines.map((text, at) =>
        areLabelsTurned
          ? { text, x: middle + (at - (lines.length - 1) / 2 + 0.32) * size(SIZES.titleLine), y: bottom }
          : { text, x: middle, y: bottom - (lines.length - 1 - at) * size(SIZES.titleLine) - size(4) },
      ),
    };
  });

  let y = 0;
  const placedRows = rows.map((row): PlacedAreaRow<Role> => {
    const texts = wrapText(row.label, labelWidth - 2 * size(SIZES.pad), size(SIZES.label));
    const height = Math.max(target, texts.length * size(SIZES.line) + size(SIZES.pad));
    const firstLine = y + (height - texts.length * size(SIZES.line)) / 2 + size(SIZES.line) * 0.72;
    const lines = texts.map((text, at) => ({ text, x: size(SIZES.pad), y: firstLine + at * size(SIZES.line) }));
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
    size: { label: size(SIZES.label), title: type, badge: size(SIZES.badge), ring: size(SIZES.ring) },
  };
}
