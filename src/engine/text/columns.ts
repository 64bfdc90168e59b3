import { readMarker } from './markers.ts';

/** A line of the page, or the part of it that stands in one column. Offsets point into the cleaned text. */
export interface Stretch {
  /** Where its indentation begins: the start of the line or of the column. */
  readonly start: number;
  /** Without blanks at either end; `from === to` for an empty one. */
  readonly from: number;
  readonly to: number;
}

/** A stretch in reading order, with what its place on the page says of it. */
export interface PlacedStretch extends Stretch {
  /** Index of its line. */
  readonly line: number;
  /** Whether it goes on with the stretch before it; `null` where the page does not tell. */
  readonly joins: boolean | null;
  /** First of its column: a sentence may run on from the column before. */
  readonly opensColumn: boolean;
  /** Stands in a column of a page, where lines are short. */
  readonly inColumn: boolean;
  /** Column of the table that it stands in, from 0, or `null`. */
  readonly cell: number | null;
}

/** Most columns of blanks that are tried as the edge of a column, and the furthest right that one can be. */
const EDGES_MAX = 24;
const EDGE_MAX = 240;
/** Fewest lines with a wide gap before the same column that show its edge. */
const SHOWN_MIN = 3;
/** The same for a further edge of what is known to be a table. */
const INNER_SHOWN_MIN = 2;
/** Fewest lines with text on both sides that make columns of a page; fewer are chance. */
const PAGE_COLUMN_LINES_MIN = 5;
/** Least share of cells beginning together that tells a table from two columns of running text; chosen. */
const ROW_SHARE = 0.75;
/** Columns within columns: a table in a column of a page. */
const DEPTH_MAX = 3;

/** How far a list is set in from the edge of its column at most. */
const INDENT_MAX = 8;

const WIDE_GAP = / {2,}(?=\S)/g;
const isBegin = (text: string): boolean => !/^[\p{Ll}(,;)\]»]/u.test(text) || readMarker(text) !== null;
const isMarker = (text: string): boolean => text.length <= 6 && readMarker(`${text} X`)?.length === text.length + 1;

interface Line {
  /** Text from the start of the line or column. */
  readonly content: string;
  readonly stretch: Stretch;
}

/** How far left of its column a cell may begin where the one before it is full: a PDF sets letters closer than blanks. */
const DRIFT_MAX = 6;
/** Shortest text that fills a cell. */
const FULL_MIN = 10;
/** Narrowest column of running text. */
const PAGE_COLUMN_MIN = 15;
const CAPITAL = /\p{Lu}/u;

/** Where a line is cut at an edge, or `null` where a word stands across it. */
function cutOf({ content }: Line, edge: number): number | null {
  if (content.length <= edge || content.charAt(edge - 1) === ' ') return edge;
  for (let at = edge - 1; at >= Math.max(FULL_MIN, edge - DRIFT_MAX); at--)
    if (content.charAt(at - 1) === ' ' && CAPITAL.test(content.charAt(at))) return at;
  return null;
}

/** Text left of an edge; a bullet and the blanks behind it are none. */
function leftOf(line: Line, edge: number): string {
  const left = line.content.slice(0, cutOf(line, edge) ?? edge).trim();
  return isMarker(left) && !/^\d+$/.test(left) ? '' : left;
}
const hasBoth = (line: Line, edge: number): boolean => line.content.length > edge && leftOf(line, edge) !== '';
const keeps = (line: Line, edge: number): boolean => cutOf(line, edge) !== null;
const shows = (line: Line, edge: number): boolean => hasBoth(line, edge) && line.content.startsWith('  ', edge - 2);

/** Text behind the edge that is no middle of a sentence: a full line of text has a blank there by chance. */
function opensRight(line: Line, edge: number): boolean {
  const at = cutOf(line, edge);
  return at !== null && hasBoth(line, edge) && (shows(line, edge) || isBegin(line.content.slice(at)));
}

/**
 * The columns of characters at which text most often stands behind a wide gap, and those a little further left, where a
 * heading stands over indented text. The gap behind a bullet is none.
 */
function edgesOf(lines: readonly Line[]): number[] {
  const counts = new Map<number, number>();
  for (const { content } of lines)
    for (const gap of content.slice(0, EDGE_MAX).matchAll(WIDE_GAP)) {
      const left = content.slice(0, gap.index).trim();
      const edge = gap.index + gap[0].length;
      if (left !== '' && (!isMarker(left) || /^\d+$/.test(left))) counts.set(edge, (counts.get(edge) ?? 0) + 1);
    }
  const frequent = [...counts]
    .filter(([, count]) => count >= 2)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, EDGES_MAX)
    .map(([edge]) => edge);
  const outer = frequent.flatMap((edge) =>
    Array.from({ length: INDENT_MAX }, (_, i) => edge - 1 - i).filter((at) => counts.has(at)),
  );
  return Array.from(new Set([...frequent, ...outer]));
}

interface Region {
  readonly edge: number;
  /** Lines `[first, end)`. */
  readonly first: number;
  readonly end: number;
  readonly shown: number;
}

/** The stretches of lines that keep an edge free and show it. */
function regionsAt(lines: readonly Line[], edge: number): Region[] {
  const regions: Region[] = [];
  let first = -1;
  let rightOnly = -1; // the right column may begin above the left one
  let end = 0;
  let shown = 0;
  let both = 0;
  const close = (): void => {
    if (first >= 0 && shown >= SHOWN_MIN && shown * 2 >= both) regions.push({ edge, first, end, shown });
    first = -1;
    rightOnly = -1;
    shown = 0;
    both = 0;
  };
  lines.forEach((line, i) => {
    if (!keeps(line, edge)) {
      close();
      return;
    }
    if (first >= 0 ? hasBoth(line, edge) : shows(line, edge)) {
      both++;
      if (first < 0) first = rightOnly < 0 ? i : rightOnly;
      if (shows(line, edge)) shown++;
    } else if (first < 0) {
      const isFilled = line.content.trim() !== '';
      if (isFilled && (line.content.length <= edge || hasBoth(line, edge))) rightOnly = -1;
      else if (isFilled && rightOnly < 0) rightOnly = i;
      return;
    }
    end = i + 1;
  });
  close();
  return regions;
}

/** Cells of a line between the edges of a table. */
function cellsAt(line: Line, edges: readonly number[]): Stretch[] {
  const { content, stretch } = line;
  const cuts = edges.map((edge) => cutOf(line, edge) ?? edge);
  return [0, ...cuts].map((at, i) => {
    const to = Math.min(content.length, cuts[i] ?? content.length);
    const part = content.slice(at, to);
    const start = stretch.start + Math.min(at, content.length);
    const from = start + (part.length - part.trimStart().length);
    return { start, from, to: from + part.trim().length };
  });
}

/** All edges of a region, left to right: those of the parts beside the first one as well. */
function allEdges(lines: readonly Line[], edge: number): number[] {
  const others = edgesOf(lines).filter((other) => {
    if (Math.abs(other - edge) < 3 || !lines.every((line) => keeps(line, other))) return false;
    return lines.filter((line) => shows(line, other)).length >= INNER_SHOWN_MIN;
  });
  const edges: number[] = [edge];
  // Of edges close together, that of an indented line within a column is none.
  for (const other of others) if (edges.every((known) => Math.abs(known - other) >= 6)) edges.push(other);
  return edges.sort((a, b) => a - b);
}

/** Whether what begins on the right begins where something begins on the left: a table, not two columns of text. */
function isTable(lines: readonly Line[], edge: number): boolean {
  let begun = 0;
  let together = 0;
  for (const line of lines) {
    const right = line.content.slice(edge).trim();
    if (right === '' || !isBegin(right)) continue;
    begun++;
    const left = leftOf(line, edge);
    if (left !== '' && isBegin(left)) together++;
  }
  return together >= ROW_SHARE * begun;
}

const plain = (stretch: Stretch, line: number): PlacedStretch => ({
  start: stretch.start,
  from: stretch.from,
  to: stretch.to,
  line,
  joins: null,
  opensColumn: false,
  inColumn: false,
  cell: null,
});

/** A table cell by cell: a line whose cells all go on in small letters belongs to the row above. */
function readTable(text: string, lines: readonly Line[], edge: number, offset: number): PlacedStretch[] {
  const edges = allEdges(lines, edge);
  const placed: PlacedStretch[] = [];
  let row: PlacedStretch[][] = [];
  const endRow = (): void => {
    placed.push(...row.flat());
    row = [];
  };
  lines.forEach((line, i) => {
    const cells = cellsAt(line, edges);
    const filled = cells.filter(({ from, to }) => to > from);
    if (filled.length === 0) return;
    const opens = filled.map(({ from, to }) => isBegin(text.slice(from, to)));
    const isFirstFilled = cells[0] !== undefined && cells[0].to > cells[0].from;
    const isNew =
      row.length === 0 ||
      (isFirstFilled &&
        opens[0] === true &&
        (filled.length > 1 ? !opens.includes(false) || /^\d/.test(text.slice(filled[0]?.from)) : true));
    if (isNew) endRow();
    cells.forEach((stretch, column) => {
      if (stretch.to === stretch.from) return;
      const above = (row[column] ??= []);
      const isCell = filled.length > 1 || !isNew;
      const joins = isCell ? above.length > 0 : null;
      above.push({ ...plain(stretch, offset + i), joins, cell: isCell ? column : null });
    });
  });
  endRow();
  return placed;
}

interface LaidOut extends Region {
  readonly isTable: boolean;
}

/** The regions of a page that have columns, by their first line: columns of the page before tables within them. */
function layoutOf(lines: readonly Line[]): Map<number, LaidOut> {
  const found = edgesOf(lines).flatMap((edge) =>
    regionsAt(lines, edge).flatMap((region): LaidOut[] => {
      const part = lines.slice(region.first, region.end);
      if (isTable(part, edge)) return [{ ...region, isTable: true }];
      const both = part.filter((line) => hasBoth(line, edge)).length;
      return edge >= PAGE_COLUMN_MIN && both >= PAGE_COLUMN_LINES_MIN ? [{ ...region, isTable: false }] : [];
    }),
  );
  found.sort((a, b) => Number(a.isTable) - Number(b.isTable) || b.shown - a.shown || a.edge - b.edge);
  const chosen = new Map<number, LaidOut>();
  const isTaken = new Uint8Array(lines.length);
  for (const region of found) {
    if (isTaken.subarray(region.first, region.end).includes(1)) continue;
    isTaken.fill(1, region.first, region.end);
    chosen.set(region.first, region);
  }
  return chosen;
}

/**
 * Lines of a table: behind the last one that shows its columns come those with text on both sides, and what goes on in
 * small letters.
 */
function tableLength(lines: readonly Line[], edge: number): number {
  const test = (line: Line | undefined, is: typeof shows): boolean => line !== undefined && is(line, edge);
  let end = lines.length;
  while (end > 0 && !test(lines[end - 1], shows)) end--;
  while (end < lines.length && test(lines[end], opensRight)) end++;
  for (let i = end; i < lines.length; i++, end++) {
    const content = lines[i]?.content.trim() ?? '';
    if (content === '' || isBegin(content)) break;
  }
  return end;
}

/**
 * The stretches of one column with the numbers of their lines. Lines of the two columns often stand at different
 * heights; one that is filled on the other side alone does not part a sentence.
 */
function columnOf(
  text: string,
  lines: readonly Line[],
  edge: number,
  side: 0 | 1,
): { stretch: Stretch; line: number }[] {
  const column = lines.map((line, i) => ({ stretch: cellsAt(line, [edge])[side] ?? line.stretch, line: i }));
  const runsOn = ({ from, to }: Stretch): boolean => to > from && !isBegin(text.slice(from, to));
  return column.filter(({ stretch, line }) => {
    const next = column[line + 1]?.stretch;
    const isBlank = lines[line]?.content.trim() === '';
    return stretch.to > stretch.from || isBlank || next === undefined || !runsOn(next);
  });
}

/** Two columns of running text: the left one, then the right one. */
function readPageColumns(
  text: string,
  lines: readonly Line[],
  edge: number,
  offset: number,
  depth: number,
): PlacedStretch[] {
  return ([0, 1] as const).flatMap((side) => {
    const column = columnOf(text, lines, edge, side);
    let isFirst = side === 1;
    const stretches = column.map(({ stretch }) => stretch);
    return readAcross(text, stretches, depth + 1).map((stretch) => {
      const opensColumn = isFirst && stretch.to > stretch.from;
      if (opensColumn) isFirst = false;
      const line = offset + (column[stretch.line]?.line ?? 0);
      return { ...stretch, line, inColumn: stretch.cell === null, opensColumn };
    });
  });
}

/**
 * The lines of a page in reading order, as a PDF's text keeps them that was copied with its blanks: columns one after the
 * other, the cells of a table's row one after the other. Linear in the length of the page.
 */
export function readAcross(text: string, stretches: readonly Stretch[], depth = 0): PlacedStretch[] {
  const lines = stretches.map((stretch): Line => ({ content: text.slice(stretch.start, stretch.to), stretch }));
  const regions = depth < DEPTH_MAX ? layoutOf(lines) : new Map<number, LaidOut>();
  const placed: PlacedStretch[] = [];
  for (let i = 0; i < lines.length;) {
    const region = regions.get(i);
    const stretch = stretches[i];
    if (region === undefined) {
      if (stretch !== undefined) placed.push(plain(stretch, i));
      i++;
      continue;
    }
    const part = lines.slice(i, region.end);
    const length = region.isTable ? tableLength(part, region.edge) : part.length;
    placed.push(
      ...(region.isTable
        ? readTable(text, part.slice(0, length), region.edge, i)
        : readPageColumns(text, part, region.edge, i, depth)),
    );
    i += length;
  }
  return placed;
}
