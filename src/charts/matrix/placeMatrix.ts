import { scaleLinear } from 'd3';
import type { ChartBox } from '../shared/chartBox.ts';
import type { UnitHeading } from '../shared/unitHeading.ts';
import { placeLabel, type PlacedLabel } from '../shared/placeLabel.ts';
import { mostLines, placeTitle, widestLine, type TitleLine } from '../shared/placeTitles.ts';
import { wrapText } from '../shared/text.ts';

/** Columns that are alike, joined step by step; leaves are ids of columns. */
export type ColumnTree<Column extends string> =
  Column | { readonly parts: readonly [ColumnTree<Column>, ColumnTree<Column>]; readonly height: number };

export interface MatrixColumn<Column extends string> {
  readonly id: Column;
  /** "A", "B" …: names the column where its title has no room. */
  readonly letter: string;
  readonly title: string;
}
export interface MatrixCell {
  /** What stands in the cell: a level, a number; empty: not mentioned; `null`: not known. */
  readonly text: string | null;
  /** Shade from 1, the lightest; `null`: no fill. */
  readonly shade: number | null;
  /** A ring says that nobody has reviewed what the cell stands for. */
  readonly hasRing: boolean;
}
export interface MatrixRow<Row extends string> extends UnitHeading<Row> {
  /** In the order of the columns. */
  readonly cells: readonly MatrixCell[];
}
export interface MatrixSeries<Row extends string, Column extends string> {
  readonly columns: readonly MatrixColumn<Column>[];
  readonly rows: readonly MatrixRow<Row>[];
  /** Only where the columns stand in the order of its leaves. */
  readonly tree: ColumnTree<Column> | null;
}

export interface PlacedColumn<Column extends string> {
  readonly column: MatrixColumn<Column>;
  readonly x: number;
  readonly width: number;
  readonly letterY: number;
  /** Lines of the title; empty where it has no room. */
  readonly lines: readonly TitleLine[];
}
export interface PlacedCell<Row extends string, Column extends string> extends MatrixCell {
  readonly id: `${Row}@${Column}`;
  readonly row: Row;
  readonly column: Column;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
export interface PlacedMatrixRow<Row extends string, Column extends string> {
  readonly row: MatrixRow<Row>;
  readonly y: number;
  readonly height: number;
  readonly lines: PlacedLabel['lines'];
  readonly cells: readonly PlacedCell<Row, Column>[];
}
export interface PlacedMatrix<Row extends string, Column extends string> {
  /** Wider than the box where the columns need it. */
  readonly width: number;
  readonly height: number;
  readonly columns: readonly PlacedColumn<Column>[];
  readonly areTitlesTurned: boolean;
  readonly rows: readonly PlacedMatrixRow<Row, Column>[];
  /** Brackets of the tree: down, across and down again. */
  readonly tree: readonly (readonly (readonly [x: number, y: number])[])[];
  /** Top of the first row, and left edges of badges, labels and cells. */
  readonly top: number;
  readonly left: { readonly badge: number; readonly label: number; readonly cells: number };
  readonly size: {
    readonly label: number;
    readonly title: number;
    readonly badge: number;
    readonly ring: number;
    /** Height of the letters at the foot of the head. */
    readonly letters: number;
  };
}

/** Sizes at 16 px a rem. */
const SIZES = {
  label: 14,
  line: 20,
  title: 13,
  titleLine: 16,
  pad: 8,
  chevron: 20,
  badge: 28,
  labelLeast: 200,
  labelMost: 360,
  columnLeast: 24,
  columnMost: 160,
  titleMost: 168,
  turnedMost: 220,
  letter: 24,
  tree: 44,
  ring: 3,
};
const LABEL_SHARE = 0.36;
/** From this height on, what must be hit is hit by a finger, which needs as much to the sides. */
const FINGER = 44;
/** Between two cells, in the colour of the ground: neighbouring shades need not stand out from each other. */
const GAP = 2;
/** Fewer columns than this need no tree. */
const TREE_FROM = 4;

/**
 * Lays out one row for each area or competency, one column for each role, and above the columns the tree of those alike.
 * @returns CSS pixels, origin top left, rows and columns in the order given; labels and titles are wrapped, never cut
 */
export function placeMatrix<Row extends string, Column extends string>(
  { columns, rows, tree }: MatrixSeries<Row, Column>,
  { width: room, rem, target }: ChartBox,
): PlacedMatrix<Row, Column> {
  const size = (px: number): number => (px * rem) / 16;
  const left = { badge: size(SIZES.chevron), label: size(SIZES.chevron + SIZES.badge), cells: 0 };
  const count = Math.max(1, columns.length);
  const columnLeast = target >= FINGER ? target : size(SIZES.columnLeast);
  // Many columns take from the labels what they need, down to the least that labels need.
  const labelMost = Math.min(size(SIZES.labelMost), room * LABEL_SHARE, room - count * columnLeast);
  left.cells = Math.max(left.label + Math.min(size(SIZES.labelLeast), room * LABEL_SHARE), labelMost);
  const columnWidth = Math.min(size(SIZES.columnMost), Math.max(columnLeast, Math.floor((room - left.cells) / count)));
  const treeHeight = tree !== null && columns.length >= TREE_FROM ? size(SIZES.tree) : 0;
  const titles = placeTitles(columns, columnWidth, size);
  const top = treeHeight + size(SIZES.letter) + titles.height + size(SIZES.pad);

  const placedColumns = columns.map((column, i): PlacedColumn<Column> => {
    const x = left.cells + i * columnWidth;
    const letterY = top - size(SIZES.pad);
    const bottom = letterY - size(SIZES.letter * 0.75);
    const foot = { middle: x + columnWidth / 2, bottom, line: size(SIZES.titleLine), areTurned: titles.areTurned };
    return { column, x, width: columnWidth, letterY, lines: placeTitle(titles.lines[i] ?? [], foot) };
  });

  let y = top;
  const placedRows = rows.map((row): PlacedMatrixRow<Row, Column> => {
    const { height, lines } = placeLabel(row.label, row.badge !== null, {
      y,
      width: left.cells - left.label - size(SIZES.pad),
      type: size(SIZES.label),
      line: size(SIZES.line),
      pad: size(SIZES.pad),
      least: target,
    });
    const its: PlacedMatrixRow<Row, Column> = {
      row,
      y,
      height,
      lines,
      cells: placedColumns.flatMap(({ column, x }, i) => {
        const cell = row.cells[i];
        const box = { x: x + GAP / 2, y: y + GAP / 2, width: columnWidth - GAP, height: height - GAP };
        return cell ? [{ ...cell, id: `${row.id}@${column.id}` as const, row: row.id, column: column.id, ...box }] : [];
      }),
    };
    y += height;
    return its;
  });

  return {
    width: Math.max(room, left.cells + count * columnWidth),
    height: y + size(2),
    columns: placedColumns,
    areTitlesTurned: titles.areTurned,
    rows: placedRows,
    tree: treeHeight > 0 && tree !== null ? placeTree(tree, placedColumns, treeHeight) : [],
    top,
    left,
    size: {
      label: size(SIZES.label),
      title: size(SIZES.title),
      badge: size(20),
      ring: size(SIZES.ring),
      letters: size(SIZES.letter),
    },
  };
}

interface PlacedTitles {
  readonly areTurned: boolean;
  readonly height: number;
  readonly lines: readonly (readonly string[])[];
}

/** Level where every word fits its column, else turned, else none: then the letters stand for the titles. */
function placeTitles(
  columns: readonly MatrixColumn<string>[],
  columnWidth: number,
  size: (px: number) => number,
): PlacedTitles {
  const type = size(SIZES.title);
  const level = columns.map(({ title }) => wrapText(title, columnWidth - size(SIZES.pad), type));
  if (
    widestLine(level, type) <= columnWidth - size(SIZES.pad) &&
    mostLines(level) * size(SIZES.titleLine) <= size(SIZES.titleMost)
  )
    return { areTurned: false, height: mostLines(level) * size(SIZES.titleLine), lines: level };
  const turned = columns.map(({ title }) => wrapText(title, size(SIZES.turnedMost), type));
  if (mostLines(turned) * size(SIZES.titleLine) <= columnWidth - GAP)
    return { areTurned: true, height: widestLine(turned, type), lines: turned };
  return { areTurned: false, height: 0, lines: [] };
}

function placeTree<Column extends string>(
  tree: ColumnTree<Column>,
  columns: readonly PlacedColumn<Column>[],
  height: number,
): PlacedMatrix<string, Column>['tree'] {
  const middles = new Map(columns.map(({ column, x, width }) => [column.id, x + width / 2]));
  const tallest = typeof tree === 'string' ? 1 : tree.height || 1;
  const y = scaleLinear([0, tallest], [height - 2, 2]);
  const brackets: (readonly (readonly [number, number])[])[] = [];
  const place = (part: ColumnTree<Column>): readonly [number, number] => {
    if (typeof part === 'string') return [middles.get(part) ?? 0, y(0)];
    const [one, other] = [place(part.parts[0]), place(part.parts[1])];
    const bar = y(part.height);
    brackets.push([one, [one[0], bar], [other[0], bar], other]);
    return [(one[0] + other[0]) / 2, bar];
  };
  place(tree);
  return brackets;
}
