import type { PageLine } from './lines.ts';

/** Ends in the middle of a sentence. */
const OPEN_END = /[\p{L}\p{N}@,’'(«“/&\-–\]]$/u;
const STOP_END = /[.!?…]["»”)]*$/;
const PAUSE_END = /[:;]$/;
const LOWER_START = /^[\p{Ll},;)\]»”]/u;
/** A field of a form: "Lieu d'affectation : Cotonou". */
const FIELD = /^\p{Lu}[^:.;,\n]{0,45}:[ \t]+\S/u;

/** Ends with a small word that wants another: "du", "of the". */
const HANGING_END = /(?:^|[ ’'])\p{Ll}{1,3}$/u;

/** Shortest line that shows that a text is wrapped by hand or by a PDF, in characters. */
const WRAPPED_MIN = 40;
/** The same in a column of a page. */
const NARROW_MIN = 16;

const wrappedMin = (line: PageLine): number => (line.inColumn ? NARROW_MIN : WRAPPED_MIN);

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
    ...line,
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

/**
 * The column at which lines were wrapped, or `null` for a text of whole paragraphs: the ninth decile of the lines that
 * surely go on in the next one, where there are enough of them and most reach about as far (a list in lower case does not).
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
  const column = widths[Math.floor(widths.length * 0.9)] ?? 0;
  const median = widths[widths.length >> 1] ?? 0;
  return median >= 0.75 * column ? column : null;
}

export interface WrapColumns {
  readonly page: number | null;
  readonly narrow: number | null;
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
  const reach = column === null ? 0 : (line.width + 1 + next.firstWordLength) / column;

  // A page's or a paragraph's end in the middle of a sentence.
  if (next.gap || next.pageBreak) return isOpen && isLower && (next.pageBreak || reach >= 0.9);
  if (FIELD.test(next.content.slice(0, 60))) return isOpen && isLower;
  // Stands further out than the bullet.
  if (item !== null && next.indent < item.indent - 1) return false;
  // Hangs under the text of its bullet.
  const hangs = item !== null && next.indent > item.indent && next.indent <= item.indent + 8;
  if (isLower) {
    if (isOpen)
      return column === null ? item !== null || line.width >= wrappedMin(line) : item !== null || reach >= 0.5;
    return hangs || reach >= 0.85;
  }
  if (HANGING_END.test(line.content.slice(-4)) && reach >= 0.85) return true;
  if (PAUSE_END.test(end)) return false;
  if (hangs && item.indent + item.content.length > 0 && column === null) return true;
  if (looksLikeHeading(next, afterNext, column)) return false;
  if (STOP_END.test(end)) return reach >= 0.95;
  return reach >= 0.92 || (hangs && reach >= 0.7);
}

/** Short, no full stop, and a list or a gap behind it. */
function looksLikeHeading(line: MeasuredLine, next: MeasuredLine | undefined, column: number | null): boolean {
  if (column === null || line.width > 0.6 * column || STOP_END.test(line.content.slice(-3))) return false;
  return next === undefined || next.gap || next.marker !== null || line.content.endsWith(':');
}
