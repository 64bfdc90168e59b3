/** A piece of text and its place on a page, in points from the lower left corner. */
export interface Piece {
  readonly str: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
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
/** Lines that begin no further apart than this, in heights, stand in one column. */
const COLUMN_SHIFT = 6;
/** Lines at the same height of two pages, in points. */
const SAME_PLACE = 3;
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

/** Without the heads and feet of pages: what stands at one place of many pages, its numbers apart. */
function withoutRunningHeads(lines: readonly Line[], pageCount: number): readonly Line[] {
  const places = new Map<string, Line[]>();
  const keyOf = ({ text }: Line): string => text.replace(/\d+/g, '#').replace(/\s+/g, ' ').trim();
  for (const line of lines) {
    const key = keyOf(line);
    const same = places.get(key) ?? [];
    same.push(line);
    places.set(key, same);
  }
  const isRunning = (line: Line): boolean => {
    const same = places.get(keyOf(line)) ?? [];
    const pages = new Set(same.filter(({ y }) => Math.abs(y - line.y) <= SAME_PLACE).map(({ page }) => page));
    return pages.size >= 2 && pages.size * 2 >= pageCount;
  };
  return lines.filter((line) => !isRunning(line));
}

/** For each line how far to the right the lines of its column on its page reach. */
function marginsOf(lines: readonly Line[]): readonly number[] {
  return lines.map((line, i) => {
    let margin = line.right;
    for (const step of [-1, 1])
      for (let at = i + step; lines[at]?.page === line.page; at += step) {
        const other = lines[at];
        if (other && Math.abs(other.x - line.x) <= COLUMN_SHIFT * line.height) margin = Math.max(margin, other.right);
      }
    return margin;
  });
}

/** Whether a line was broken only because the next word had no room on it. */
function isFull(line: Line, margin: number, next: Line): boolean {
  const word = /^\S+/.exec(next.text.trim())?.[0] ?? '';
  const width = ((next.right - next.x) * word.length) / Math.max(1, next.text.length);
  return line.right + SPACE_WIDTH * line.height + width > margin + 1;
}

/**
 * The pages of a document as text: paragraphs whole again where the page's width broke them, a blank line where more
 * room was left, indented as they are, cells of a row between tabs, heads and feet of pages left out.
 */
export function pagesToText(pages: readonly (readonly Piece[])[]): string {
  const lines = withoutRunningHeads(pages.flatMap(linesOf), pages.length);
  const margins = marginsOf(lines);
  const left = Math.min(...lines.map(({ x }) => x));
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
    const above = out.at(-1) ?? '';
    // A hyphen at the end may belong to the word or not: whoever reads the text decides.
    if (isWrapped && !/[\u00ad-]$/.test(above)) out[out.length - 1] = `${above} ${text}`;
    else {
      if (isParagraph) out.push('');
      out.push(
        ' '.repeat(Math.max(0, Math.min(40, Math.round((line.x - left) / (2 * SPACE_WIDTH * line.height))))) + text,
      );
    }
  });
  return out.join('\n');
}
