import type { MarkRows } from './moveCursor.ts';

/** First and last, both in. */
export type Span = readonly [first: number, last: number];

/** A rectangle of cells, by their places among the rows and within a row. */
export interface MarkBlock {
  readonly rows: Span;
  readonly columns: Span;
}

/** Where the cells of a chart begin; what stands before them are labels of rows and heads of columns. */
export interface FirstCell {
  readonly row: number;
  readonly column: number;
}

function placeOf<Id extends string>(rows: MarkRows<Id>, id: Id): { row: number; column: number } | null {
  const row = rows.findIndex((marks) => marks.includes(id));
  const column = rows[row]?.indexOf(id);
  return column === undefined ? null : { row, column };
}

/** Begun on a label or a head, all that it heads; else from the place where it began to where it was taken. */
function spanOf(begun: number, taken: number, first: number, last: number): Span {
  if (begun < first) return [first, last];
  const end = Math.max(taken, first);
  return begun < end ? [begun, end] : [end, begun];
}

/**
 * The block between two marks: one begun in a cell stays among the cells, one begun on the label of a row holds whole
 * rows, one begun on the head of a column whole columns.
 * @param rows  all of one length
 * @returns     `null` where one of the marks is not there, or there are no cells
 */
export function blockBetween<Id extends string>(
  rows: MarkRows<Id>,
  from: Id,
  to: Id,
  first: FirstCell,
): MarkBlock | null {
  const [begun, taken] = [placeOf(rows, from), placeOf(rows, to)];
  const last = { row: rows.length - 1, column: (rows[0]?.length ?? 0) - 1 };
  if (!begun || !taken || last.row < first.row || last.column < first.column) return null;
  return {
    rows: spanOf(begun.row, taken.row, first.row, last.row),
    columns: spanOf(begun.column, taken.column, first.column, last.column),
  };
}

/** Where a block begun at `from` and taken to `to` ends: begun in a cell it ends in one. */
export function blockEnd<Id extends string>(rows: MarkRows<Id>, from: Id, to: Id, first: FirstCell): Id {
  const [begun, taken] = [placeOf(rows, from), placeOf(rows, to)];
  if (!begun || !taken || begun.row < first.row || begun.column < first.column) return to;
  return rows[Math.max(taken.row, first.row)]?.[Math.max(taken.column, first.column)] ?? to;
}

/** Whether a mark lies in the block. */
export function isInBlock<Id extends string>(rows: MarkRows<Id>, block: MarkBlock, id: Id): boolean {
  const [left, right] = block.columns;
  return inSpan(rows, block.rows).some((marks) => marks.slice(left, right + 1).includes(id));
}

/** The part of a list that a span covers. */
export function inSpan<T>(list: readonly T[], [first, last]: Span): readonly T[] {
  return list.slice(first, last + 1);
}
