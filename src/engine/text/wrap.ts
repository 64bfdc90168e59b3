import type { PageLine } from './lines.ts';

/** Ends in the middle of a sentence. */
const OPEN_END = /[\p{L}\p{N}@,’'(«“/&\-–\])]$/u;
const STOP_END = /[.!?…]["»”)]*$/;
const PAUSE_END = /[:;]$/;
const LOWER_START = /^(?:[\p{Ll},;)\]»”(]|\.$)/u;
/** A field of a form: "Lieu d'affectation : Cotonou". */
const FIELD = /^\p{Lu}[^:.;,\n]{0,45}:[ \t]+\S/u;

/** Ends with a small word that wants another: "du", "of the". */
const HANGING_END = /(?:^|[ ’'])\p{Ll}{1,3}$/u;

/** Shortest line that shows that a text is wrapped by hand or by a PDF, in characters. */
const WRAPPED_MIN = 40;
/** The same in a column of a page. */
const NARROW_MIN = 16;

/** How far beyond the column a line reaches that did not end there. */
const BEYOND = 1.15;

const wrappedMin = (line: PageLine): number => (line.inColumn ? NARROW_MIN : WRAPPED_MIN);

/** How much longer than a lone first word the rest of a wrapped cell may be, in characters. */
const ONE_WORD_MAX = 6;

/** Text, width and first word of a line, cut once. */
export interface MeasuredLine extends PageLine {
  readonly content: string;
  /** Columns that the line takes, with its indentation and marker. */
  readonly width: number;
  readonly firstWordLength: number;
}

export function measureLine(text: string, line: PageLine): MeasuredLine {
  const content = text.slice(line.start, line.end);
  const firstBlank = content.search(/[ \t]/);
  return {
    start: line.start,
    end: line.end,
    from: line.from,
    indent: line.indent,
    marker: line.marker,
    emphasised: line.emphasised,
    gap: line.gap,
    pageBreak: line.pageBreak,
    joins: line.joins,
    inColumn: line.inColumn,
    cell: line.cell,
    content,
    width: line.indent + line.end - line.from,
    firstWordLength: firstBlank < 0 ? content.length : firstBlank,
  };
}

/** Stops in the middle of a sentence that `next` takes up in small letters. */
export function runsOn(line: MeasuredLine | undefined, next: MeasuredLine | undefined): boolean {
  if (line === undefined || next === undefined || next.marker !== null || line.width < wrappedMin(line)) return false;
  return OPEN_END.test(line.content.slice(-2)) && LOWER_START.test(next.content);
}

/** Lines that were wrapped end within this share of their column, as a word that no longer fits is rarely longer. */
const RAGGED = 0.82;
/** Least share of the lines that run on which end there; chosen. */
const WRAPPED_SHARE = 0.6;

/**
 * The column at which lines were wrapped, or `null` for a text of whole paragraphs: where most of the lines end that
 * surely go on in the next one. A list in lower case ends here and there.
 */
export function wrapColumn(lines: readonly MeasuredLine[], inColumn: boolean): number | null {
  const widths: number[] = [];
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i];
    const next = lines[i + 1];
    if (line?.inColumn === inColumn && next?.gap === false && runsOn(line, next)) widths.push(line.width);
  }
  if (widths.length < 3) return null;
  widths.sort((a, b) => a - b);
  let column = 0;
  let most = 0;
  let first = 0;
  widths.forEach((width, i) => {
    while ((widths[first] ?? width) < RAGGED * width) first++;
    if (i + 1 - first >= most) [column, most] = [width, i + 1 - first];
  });
  return most >= WRAPPED_SHARE * widths.length ? column : null;
}

/** Longest list that is looked for, in lines: no posting announces more. */
const LIST_MAX = 60;

/**
 * Lines in lower case behind a colon that are items without bullets, each `joins: false`: they end here and there, while
 * those of a wrapped sentence all reach about as far, save the last.
 */
export function withLooseItems(lines: readonly MeasuredLine[], columns: WrapColumns): readonly MeasuredLine[] {
  const items = new Set<number>();
  const longest = lines.reduce((most, line) => Math.max(most, line.width), 0);
  for (let i = 0; i < lines.length; i++) {
    if (lines[i]?.content.endsWith(':') !== true) continue;
    let end = i + 1;
    while (end - i <= LIST_MAX && isLowerLine(lines[end]) && (end === i + 1 || lines[end]?.gap === false)) end++;
    const widths = lines.slice(i + 1, end - 1).map((line) => line.width);
    const widest = Math.max(...widths);
    const isRagged = widths.length >= 2 && Math.min(...widths) < RAGGED * widest;
    // Far shorter than the paragraphs of a text that is not wrapped.
    const isShort = columns.page === null && widths.length > 0 && widest < longest / 2;
    if (isRagged || isShort) for (let at = i + 1; at < end; at++) items.add(at);
    i = Math.max(i, end - 2);
  }
  return items.size === 0 ? lines : lines.map((line, i) => (items.has(i) ? { ...line, joins: false } : line));
}

const isLowerLine = (line: MeasuredLine | undefined): boolean =>
  line !== undefined && line.marker === null && !line.emphasised && /^\p{Ll}/u.test(line.content);

export interface WrapColumns {
  readonly page: number | null;
  readonly narrow: number | null;
}

/** A line all in capitals, more than an acronym. */
const isCapitals = (content: string): boolean =>
  /\p{Lu}{4}.*[ ’'].*\p{Lu}/u.test(content) && content === content.toUpperCase();

/**
 * How far a line and the word behind it reach, as a share of the column. A line far beyond the column is two of which a
 * PDF reader made one where it undid a hyphen: where it ended is not known, which is half a sign.
 */
function reachOf(line: MeasuredLine, next: MeasuredLine, column: number): number {
  if (line.width > BEYOND * column) return 0.5;
  return (line.width + 1 + next.firstWordLength) / column;
}

/**
 * Whether `next` goes on with what `line` began.
 * @param columns    where the text is wrapped, from `wrapColumn`, across the page and in the columns of a page
 * @param afterNext  the line behind, which tells a heading from the rest of a sentence
 * @param item       the first line of the list item that `line` belongs to, if any
 */
export function continues(
  line: MeasuredLine,
  next: MeasuredLine,
  afterNext: MeasuredLine | undefined,
  columns: WrapColumns,
  item: MeasuredLine | null,
): boolean {
  if (next.joins !== null) return next.joins;
  if (next.cell !== line.cell) return false;
  const column = line.inColumn ? columns.narrow : columns.page;
  if (next.marker !== null || next.emphasised || line.emphasised) return false;
  const end = line.content.slice(-3);
  const isOpen = OPEN_END.test(end);
  const isLower = LOWER_START.test(next.content);
  const reach = column === null ? 0 : reachOf(line, next, column);

  // A page's or a paragraph's end in the middle of a sentence.
  if (next.gap || next.pageBreak) return isOpen && isLower && (next.pageBreak || reach >= 0.9);
  if (FIELD.test(next.content.slice(0, 60))) return isOpen && isLower;
  // Stands further out than the bullet.
  if (item !== null && next.indent < item.indent - 1) return false;
  // Hangs under the text of its bullet.
  const hangs = item !== null && next.indent > item.indent && next.indent <= item.indent + 8;
  const isUnderText = item !== null && Math.abs(next.indent - item.indent - (item.start - item.from)) <= 2;
  if (isLower) {
    if (isOpen && (item !== null || (column === null ? line.width >= wrappedMin(line) : reach >= 0.5))) return true;
    if (isOpen) return isWrappedCell(line, next, afterNext);
    return hangs || reach >= 0.85;
  }
  if (isCapitals(next.content) && !isCapitals(line.content)) return false;
  if (HANGING_END.test(line.content.slice(-4)) && reach >= 0.85) return true;
  if (PAUSE_END.test(end)) return false;
  if (hangs && column === null) return isUnderText;
  if (looksLikeHeading(next, afterNext, column)) return false;
  if (STOP_END.test(end)) return reach >= 0.95;
  return reach >= 0.92 || (hangs && reach >= 0.7);
}

/** Two short lines between blank ones, the second in small letters: a cell that a printed table wrapped. */
function isWrappedCell(line: MeasuredLine, next: MeasuredLine, afterNext: MeasuredLine | undefined): boolean {
  if (!line.gap || (afterNext !== undefined && !afterNext.gap) || !/^\p{Lu}/u.test(line.content)) return false;
  return line.content.includes(' ') || next.width <= line.width + ONE_WORD_MAX;
}

/** Short, no full stop, and a list or a gap behind it. */
function looksLikeHeading(line: MeasuredLine, next: MeasuredLine | undefined, column: number | null): boolean {
  if (column === null || line.width > 0.6 * column || STOP_END.test(line.content.slice(-3))) return false;
  return next === undefined || next.gap || next.marker !== null || line.content.endsWith(':');
}
