/** Of a line and of the room around the lines of a cell, in points, at the size in which sheets are set. */
const LINE = 13.2;
const ROOM = 3;

/** Lines that a text takes in a column of so many characters, broken at its spaces; a longer word stands on several. */
function lineCount(text: string, width: number): number {
  let count = 0;
  for (const line of text.split('\n')) {
    let used = Infinity;
    for (const { length } of line.split(' ')) {
      if (used + 1 + length <= width) {
        used += 1 + length;
        continue;
      }
      count += Math.max(1, Math.ceil(length / width));
      used = length % width || length;
    }
  }
  return count;
}

interface SizedCell {
  readonly text: string;
  /** Of its column, in characters of a digit's width. */
  readonly width: number;
  readonly isBold: boolean;
}

// Letters are a little narrower than digits, bold ones wider; chosen so that LibreOffice and Excel never cut a line.
const USUAL = 1.1;
const BOLD = 0.95;

/** Height of a row whose texts wrap, in points: not every program works it out on its own. */
export function rowHeight(cells: readonly SizedCell[]): number {
  const lines = cells.map(({ text, width, isBold }) =>
    lineCount(text, Math.max(1, Math.floor(width * (isBold ? BOLD : USUAL)))),
  );
  return Math.max(1, ...lines) * LINE + ROOM;
}
