/** The marks of a chart as the keyboard walks them: rows from top to bottom, marks in a row from left to right. */
export type MarkRows<Id extends string> = readonly (readonly Id[])[];

export interface CursorKey {
  /** `KeyboardEvent.key`. */
  readonly key: string;
  readonly ctrlKey: boolean;
}

/** Names the first mark, for a focus that arrives. */
export function firstMark<Id extends string>(rows: MarkRows<Id>): Id | null {
  return rows.find((row) => row.length > 0)?.[0] ?? null;
}

/**
 * Where a key takes the cursor: arrows by one mark, Home and End to the ends of a row (with Ctrl, of the chart),
 * PageUp and PageDown by group. In a chart of one column Left and Right go up and down too, Home and End to its ends.
 * @param rows    without empty rows
 * @param starts  indices of the rows that begin a group, rising; without groups a page is ten rows
 * @returns       the mark reached, the same one at an edge; `null` where the key is not one for moving
 */
export function moveCursor<Id extends string>(
  rows: MarkRows<Id>,
  cursor: Id | null,
  { key, ctrlKey }: CursorKey,
  starts: readonly number[] = [],
): Id | null {
  const at = rows.findIndex((row) => cursor !== null && row.includes(cursor));
  const row = Math.max(at, 0);
  const column = Math.max(cursor === null ? 0 : (rows[row]?.indexOf(cursor) ?? 0), 0);
  const last = rows.length - 1;
  const isList = rows.every((marks) => marks.length === 1);
  const markAt = (y: number, x: number): Id | null => {
    const marks = rows[Math.min(Math.max(y, 0), last)] ?? [];
    return marks[Math.min(Math.max(x, 0), marks.length - 1)] ?? null;
  };
  switch (key) {
    case 'ArrowDown':
      return markAt(row + 1, column);
    case 'ArrowUp':
      return markAt(row - 1, column);
    case 'ArrowRight':
      return isList ? markAt(row + 1, 0) : markAt(row, column + 1);
    case 'ArrowLeft':
      return isList ? markAt(row - 1, 0) : markAt(row, column - 1);
    case 'Home':
      return isList || ctrlKey ? markAt(0, 0) : markAt(row, 0);
    case 'End':
      return isList || ctrlKey ? markAt(last, Infinity) : markAt(row, Infinity);
    case 'PageDown':
      return markAt(starts.length > 0 ? (starts.find((start) => start > row) ?? last) : row + 10, column);
    case 'PageUp':
      return markAt(starts.length > 0 ? (starts.filter((start) => start < row).pop() ?? 0) : row - 10, column);
    default:
      return null;
  }
}
