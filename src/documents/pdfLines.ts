/** A piece of text and its place on a page, in points from the lower left corner. */
export interface Piece {
  readonly str: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Page {
  readonly pieces: readonly Piece[];
  readonly top: number;
  readonly bottom: number;
}

/** A line of a page. */
interface Line {
  text: string;
  readonly page: number;
  readonly x: number;
  readonly y: number;
  right: number;
  height: number;
}

/** Pieces further apart than this share of the letters' height are two words, */
const WORD_GAP = 0.15;
/** and further than so many heights two cells of a table. */
const CELL_GAP = 2.5;
/** Pieces of which the baselines differ by less than this share of the height stand on one line. */
const LINE_SHIFT = 0.5;
/** A step from line to line of more heights than this begins a paragraph. */
const PARAGRAPH_STEP = 1.9;
/** A blank's width, in heights of the letters. */
const SPACE_WIDTH = 0.25;
/** A line is a heading whose letters are so many times as high as most of the document's, */
const HEADING_SIZE = 1.1;
/** and that is no longer than so many characters. */
const HEADING_LENGTH_LIMIT = 120;
/** Lines that begin no further apart than this, in heights, stand in one column. */
const COLUMN_SHIFT = 6;
/** Columns are told apart in steps of so many points, */
const COLUMN_STEP = 6;
/** for letters up to so many points high. */
const HEIGHT_LIMIT = 72;
/** Lines at the same height of two pages, in points. */
const SAME_PLACE = 3;
/** A browser prints its heads and feet no further than so many points from the edge of the paper. */
const EDGE = 36;
const PRINTED_BY_BROWSER =
  /^\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4},?\s+\d{1,2}:\d{2}|^(?:https?|file):\/\/\S+|^\d{1,3}\s?(?:\/|of|sur)\s?\d{1,3}$/;
/** What begins a new item or heading whatever the line above. */
const MARKER = /^(?:[•●◦○▪■□▫➢➤✓✔·*–—-]|o(?=\s)|\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)](?:\d|\s|$))/i;

/** A sentence ends and another begins: whether the line went on is not told by its length. */
const endsBefore = (above: string, next: string): boolean => /[.!?:;]$/.test(above) && /^\p{Lu}/u.test(next);

/** The pieces of a page, in the order in which it was written, as lines. */
function linesOf(pieces: readonly Piece[], page: number): Line[] {
  const lines: Line[] = [];
  let line = null as Line | null; // narrowed to null otherwise
  for (const { str, x, y, width, height } of pieces) {
    if (str === '') continue;
    const isBlank = str.trim() === '';
    const size = height || line?.height || 10;
    if (!line || Math.abs(line.y - y) > LINE_SHIFT * Math.max(size, line.height)) {
      if (isBlank) continue;
      line = { text: str, page, x, y, right: x + width, height: size };
      lines.push(line);
      continue;
    }
    const gap = x - line.right;
    const isApart = gap > WORD_GAP * size && !/\s$/.test(line.text) && !/^\s/.test(str);
    line.text += gap > CELL_GAP * size && !isBlank ? `\t${str}` : isApart ? ` ${str}` : str;
    if (!isBlank) {
      line.right = Math.max(line.right, x + width);
      line.height = Math.max(line.height, size);
    }
  }
  return lines.filter(({ text }) => text.trim() !== '');
}

/** What stands at one place of many pages, its numbers apart: their heads and feet. */
function findRunningHeads(lines: readonly Line[], pageCount: number): (line: Line) => boolean {
  const pagesOf = new Map<string, Set<number>>();
  const keyOf = ({ text, y }: Line, shift = 0): string =>
    `${Math.round(y / SAME_PLACE) + shift} ${text.replace(/\d+/g, '#').replace(/\s+/g, ' ').trim()}`;
  for (const line of lines) {
    const pages = pagesOf.get(keyOf(line)) ?? new Set();
    pagesOf.set(keyOf(line), pages.add(line.page));
  }
  return (line) => {
    const pages = new Set([-1, 0, 1].flatMap((shift) => [...(pagesOf.get(keyOf(line, shift)) ?? [])]));
    return pages.size >= 2 && pages.size * 2 >= pageCount;
  };
}

/** Whether a line is what a browser prints at the edge of its pages: the time, the address, the number of the page. */
const isPrintedByBrowser = ({ text, y }: Line, { top, bottom }: Page): boolean =>
  (top - y <= EDGE || y - bottom <= EDGE) && PRINTED_BY_BROWSER.test(text.trim());

const stepOf = (x: number): number => Math.round(x / COLUMN_STEP);
/** With the size, as a title above two columns reaches further than either. */
const columnKey = (page: number, height: number, step: number): string => `${page} ${Math.round(height)} ${step}`;

/** For each line how far to the right the lines of its column and its size reach on its page. */
function marginsOf(lines: readonly Line[]): readonly number[] {
  const rights = new Map<string, number>();
  for (const { page, x, right, height } of lines) {
    const key = columnKey(page, height, stepOf(x));
    rights.set(key, Math.max(rights.get(key) ?? right, right));
  }
  return lines.map(({ page, x, right, height }) => {
    const shift = COLUMN_SHIFT * Math.min(height, HEIGHT_LIMIT);
    let margin = right;
    for (let at = stepOf(x - shift); at <= stepOf(x + shift); at++)
      margin = Math.max(margin, rights.get(columnKey(page, height, at)) ?? margin);
    return margin;
  });
}

/** The height of most letters, in tenths of a point. */
function bodyHeight(lines: readonly Line[]): number {
  const lengths = new Map<number, number>();
  for (const { height, text } of lines) {
    const tenths = Math.round(10 * height);
    lengths.set(tenths, (lengths.get(tenths) ?? 0) + text.length);
  }
  const [most] = [...lengths].sort(([, a], [, b]) => b - a);
  return most ? most[0] / 10 : 0;
}

/** Whether a line was broken only because the next word had no room on it. */
function isFull(line: Line, margin: number, next: Line): boolean {
  const word = /^\S+/.exec(next.text.trim())?.[0] ?? '';
  const width = ((next.right - next.x) * word.length) / Math.max(1, next.text.length);
  return line.right + SPACE_WIDTH * line.height + width > margin + 1;
}

/**
 * The pages of a document as text: paragraphs whole again where the page's width broke them, a blank line where more
 * room was left, indented as they are, what stands in larger letters marked as a heading, cells of a row between tabs, heads and feet of pages left out.
 */
export function pagesToText(pages: readonly Page[]): string {
  const all = pages.flatMap((page, i) => linesOf(page.pieces, i).filter((line) => !isPrintedByBrowser(line, page)));
  const isRunningHead = findRunningHeads(all, pages.length);
  const lines = all.filter((line) => !isRunningHead(line));
  const margins = marginsOf(lines);
  const body = bodyHeight(lines);
  const isHeading = ({ height, text }: Line): boolean =>
    height >= HEADING_SIZE * body && text.length <= HEADING_LENGTH_LIMIT && !/[.;,]\s*$/.test(text);
  const left = lines.reduce((least, { x }) => Math.min(least, x), Infinity);
  const out: string[] = [];
  lines.forEach((line, i) => {
    const last = lines[i - 1];
    const text = line.text.trim();
    const isSamePage = last?.page === line.page;
    const step = last ? last.y - line.y : 0;
    const isParagraph = isSamePage && (step > PARAGRAPH_STEP * Math.max(line.height, last.height) || step < 0);
    const isWrapped =
      last !== undefined &&
      !isParagraph &&
      !MARKER.test(text) &&
      !endsBefore(last.text.trim(), text) &&
      !last.text.includes('\t') &&
      !line.text.includes('\t') &&
      Math.abs(line.height - last.height) < 1 &&
      isFull(last, margins[i - 1] ?? 0, line);
    // A hyphen at the end may belong to the word or not: whoever reads the text decides.
    if (isWrapped && !/[\u00ad-]$/.test(last.text.trim())) out[out.length - 1] += ` ${text}`;
    else {
      const isApart = isParagraph || isHeading(line) || (last !== undefined && isHeading(last));
      if (isApart && out.length > 0) out.push('');
      const indent = Math.max(0, Math.min(40, Math.round((line.x - left) / (2 * SPACE_WIDTH * line.height))));
      out.push(isHeading(line) ? `# ${text}` : ' '.repeat(indent) + text);
    }
  });
  return out.join('\n');
}
