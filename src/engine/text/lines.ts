import type { RawLine } from './cells.ts';
import { splitCells } from './cells.ts';
import type { PlacedStretch, Stretch } from './columns.ts';
import { readAcross } from './columns.ts';
import type { Marker } from './markers.ts';
import { readMarker } from './markers.ts';

/** One line as it stands on the page. Offsets point into the cleaned text. */
export interface PageLine {
  /** First character behind indentation, marker and Markdown signs. */
  readonly start: number;
  readonly end: number;
  /** First character behind the indentation: where the marker stands, if there is one. */
  readonly from: number;
  readonly indent: number;
  readonly marker: Marker | null;
  /** Set apart as a heading by Markdown: `## Duties`, `**Duties**`. */
  readonly emphasised: boolean;
  /** A blank line, a rule or the end of a page stands before. */
  readonly gap: boolean;
  /** The end of a page or of a column stands before: a sentence may run across it. */
  readonly pageBreak: boolean;
  /** Whether it goes on with the line before; `null` where only the words can tell. */
  readonly joins: boolean | null;
  /** Stands in one of several columns of a page, where lines are short. */
  readonly inColumn: boolean;
  /** Column of the table that it stands in, from 0, or `null`. */
  readonly cell: number | null;
}

const RULE = /^[-_=*~–—+|: \t]+$/;

/** How a line that is nothing but the number of its page looks. */
export interface PageNumberForms {
  readonly any: RegExp;
  /** Those that say so; a bare number may be the value of a field. */
  readonly sure: RegExp;
}

/** The words around a page's number: "page", "p", and "of" between the number and how many there are. */
export interface PageWords {
  readonly words: readonly string[];
  readonly abbreviations: readonly string[];
  readonly of: readonly string[];
}

/** The forms that the words of all languages make: "Page 2 of 3", "p. 2", "- 2 -", "2/3". */
export function pageNumberForms(languages: readonly PageWords[]): PageNumberForms {
  const pages = languages.flatMap(({ words, abbreviations }) => [
    ...words,
    ...abbreviations.map((short) => `${short}\\.`),
  ]);
  const parts = ['\\/', '\\|', ...languages.flatMap(({ of }) => of)].join('|');
  const sure = languages.flatMap(({ words, of }) => [...words, ...of.map((word) => `\\b${word}\\b`)]);
  const count = `(?:[ \\t]{0,3}(?:${parts})[ \\t]{0,3}\\d{1,3})?`;
  return {
    any: new RegExp(`^[^\\p{L}\\d]{0,3}(?:${pages.join('|')})?[ \\t]{0,3}\\d{1,3}${count}[^\\p{L}\\d]{0,3}$`, 'iu'),
    sure: new RegExp(['\\/', '^[-–—|].*[-–—|]$', ...sure].join('|'), 'i'),
  };
}

const HEADING_SIGNS = /^#{1,6}[ \t]+/;
const BOLD = /^(\*\*|__)(?=\S)(.{1,200}\S)\1[ \t]*:?$/;

/** Longest line that can be a running head; a heading of a posting is shorter. */
const RUNNING_HEAD_MAX = 120;

const folded = (line: string): string =>
  line
    .toLowerCase()
    .replace(/\d+/g, '0')
    .replace(/[ \t]+/g, ' ');

/**
 * Lines that a PDF repeats on every page: they stand beside a page number or the end of a page, at least twice or once
 * with the title in them. The first line of the text stays.
 */
function runningHeads(text: string, lines: readonly RawLine[], isPageEdge: readonly boolean[]): ReadonlySet<number> {
  const heads = new Set<number>();
  if (!isPageEdge.includes(true)) return heads;
  const seen = new Map<string, number[]>();
  lines.forEach(({ from, to }, i) => {
    if (to - from < 4 || to - from > RUNNING_HEAD_MAX) return;
    const form = folded(text.slice(from, to));
    const places = seen.get(form);
    if (places) places.push(i);
    else seen.set(form, [i]);
  });
  const title = lines.findIndex(({ from, to }, i) => to > from && isPageEdge[i] !== true);
  const titled = title < 0 ? '' : folded(text.slice(lines[title]?.from, lines[title]?.to).slice(0, RUNNING_HEAD_MAX));
  const isEdge = (i: number): boolean => [-2, -1, 0, 1, 2].some((step) => isPageEdge[i + step] === true);
  for (const [form, places] of seen) {
    const atEdges = places.filter(isEdge);
    const repeatsTitle = titled.length >= 8 && form.includes(titled);
    if (atEdges.length < 2 && !(atEdges.length === 1 && (places.length === 2 || repeatsTitle))) continue;
    for (const i of places) if (i !== title && (isEdge(i) || places.length > 2)) heads.add(i);
  }
  return heads;
}

/** Indentation in columns; a tab counts four. */
function indentOf(text: string, from: number, to: number): number {
  let columns = 0;
  for (let i = from; i < to; i++) columns += text.charAt(i) === '\t' ? 4 : 1;
  return columns;
}

/** Without blanks at either end. */
function trimmed(text: string, from: number, to: number): RawLine {
  while (from < to && /[ \t]/.test(text.charAt(from))) from++;
  while (to > from && /[ \t]/.test(text.charAt(to - 1))) to--;
  return { from, to };
}

/** A line's content behind its marker and Markdown signs. */
function readLine(
  text: string,
  { from, to }: RawLine,
): Pick<PageLine, 'from' | 'start' | 'end' | 'marker' | 'emphasised'> {
  const line = text.slice(from, to);
  const signs = HEADING_SIGNS.exec(line)?.[0].length ?? 0;
  const bold = BOLD.exec(line.slice(signs));
  if (signs > 0 || bold) {
    const inner = line.slice(signs);
    const marker = readMarker(bold ? inner.slice(2) : inner);
    const start = from + signs + (bold ? 2 : 0);
    const end = bold ? from + signs + 2 + (bold[2]?.length ?? 0) : to;
    return { from: start, start: start + (marker?.length ?? 0), end, marker, emphasised: true };
  }
  const marker = readMarker(line);
  const start = from + (marker?.length ?? 0);
  const inBold = marker ? BOLD.exec(text.slice(start, to)) : null;
  if (inBold) return { from, start: start + 2, end: start + 2 + (inBold[2]?.length ?? 0), marker, emphasised: true };
  return { from, start, end: to, marker, emphasised: false };
}

/** The foot of a page that a browser printed, kept on one line: an address, then "1/2". */
function endsInPageNumber(content: string, { any, sure }: PageNumberForms): boolean {
  const last = /^\S{1,80} {4,}(\S{1,12})$/.exec(content)?.[1];
  return last !== undefined && any.test(last) && sure.test(last);
}

/** The head of a page that a browser printed: the date and time, alone or before the page's title. */
const PRINT_HEAD = /^\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4},? \d{1,2}:\d{2}(?: [AP]M)?(?:$| {2,})/;

/** The lines of a text as they stand on its pages, blank ones included, and those before which a page ends. */
function splitPages(text: string): { raw: Stretch[]; breaks: boolean[] } {
  const raw: Stretch[] = [];
  const breaks: boolean[] = [];
  let pageBreak = false;
  for (let from = 0; from <= text.length;) {
    const at = text.indexOf('\n', from);
    const to = at < 0 ? text.length : at;
    const pageEnd = text.slice(from, to).lastIndexOf('\f');
    if (pageEnd >= 0) pageBreak = true;
    const start = from + pageEnd + 1;
    raw.push({ start, ...trimmed(text, start, to) });
    breaks.push(pageBreak);
    pageBreak = false;
    from = to + 1;
  }
  return { raw, breaks };
}

/** The lines in the order in which they are read, page by page: `isEdge` tells the lines between two pages. */
function inReadingOrder(text: string, raw: readonly Stretch[], isEdge: (i: number) => boolean): PlacedStretch[] {
  const placed: PlacedStretch[] = [];
  let first = 0;
  const endPage = (end: number): void => {
    for (const stretch of readAcross(text, raw.slice(first, end)))
      placed.push(first === 0 ? stretch : { ...stretch, line: stretch.line + first });
    first = end;
  };
  raw.forEach((_, i) => {
    if (isEdge(i)) endPage(i);
    if (isEdge(i - 1)) endPage(i);
  });
  endPage(raw.length);
  return placed;
}

/** The lines of cleaned text in reading order, without rules, page numbers and running heads. */
export function readLines(text: string, pageNumber: PageNumberForms): PageLine[] {
  const { raw, breaks } = splitPages(text);
  const numbers = raw.map(({ from, to }) => to - from <= 24 && pageNumber.any.test(text.slice(from, to)) && to > from);
  const rows = rowNumbers(text, raw);
  let isPageStart = true;
  const sure = raw.map(({ from, to }, i) => {
    isPageStart ||= breaks[i] === true;
    if (to === from) return false;
    const content = text.slice(from, Math.min(to, from + 200));
    const isSure =
      numbers[i] === true
        ? pageNumber.sure.test(content)
        : endsInPageNumber(content, pageNumber) || (isPageStart && PRINT_HEAD.test(content));
    isPageStart = isSure;
    return isSure;
  });
  const isPageNumber = (i: number): boolean =>
    sure[i] === true || (numbers[i] === true && !rows.has(i) && isAlone(raw, breaks, i));
  const heads = runningHeads(
    text,
    raw,
    raw.map((_, i) => isPageNumber(i) || breaks[i] === true),
  );
  const isEdge = (i: number): boolean => breaks[i] === true || heads.has(i) || isPageNumber(i);

  const lines: PageLine[] = [];
  let gap = true;
  let acrossPage = false;
  let inTable = false;
  let waiting: PageLine | null = null; // a marker alone on its line belongs to the next one
  for (const stretch of inReadingOrder(text, raw, isEdge)) {
    const i = stretch.line;
    if (breaks[i] === true && stretch.start === raw[i]?.start) gap = acrossPage = true;
    const content = text.slice(stretch.from, stretch.to);
    if (content === '') {
      gap = true;
      continue;
    }
    if (heads.has(i) || isPageNumber(i)) {
      acrossPage = true;
      continue;
    }
    if (content.length > 2 && RULE.test(content)) {
      gap = true;
      continue;
    }
    if (stretch.opensColumn) acrossPage = true;
    if (inTable && stretch.cell === null) gap = true;
    inTable = stretch.cell !== null;
    for (const cell of splitCells(text, stretch.from, stretch.to)) {
      const bounds = trimmed(text, cell.from, cell.to);
      const isFirst = cell.from === stretch.from;
      const { from, start, end, marker, emphasised } = readLine(text, bounds);
      const placed: PageLine = {
        from,
        start,
        end,
        marker,
        emphasised,
        indent: indentOf(text, stretch.start, stretch.from),
        gap: gap || !isFirst,
        pageBreak: acrossPage,
        joins: isFirst ? stretch.joins : null,
        inColumn: stretch.inColumn,
        cell: stretch.cell ?? cell.column,
      };
      gap = false;
      acrossPage = false;
      const bare = bareMarker(`${text.slice(bounds.from, bounds.to)}${rows.has(i) ? '.' : ''}`);
      if (bare) {
        waiting = { ...placed, marker: bare };
        continue;
      }
      if (waiting !== null && placed.marker === null)
        lines.push({
          ...placed,
          marker: waiting.marker,
          from: placed.start,
          indent: waiting.indent,
          gap: waiting.gap,
          joins: waiting.joins,
        });
      else lines.push(placed);
      waiting = null;
    }
  }
  return lines;
}

/** Fewest numbers alone on their lines that count the rows of a table, and the most lines from one to the next. */
const ROWS_MIN = 3;
const ROW_LINES_MAX = 12;

/** Numbers alone on their lines that count up from 1, close together: those of rows or items, not of pages. */
function rowNumbers(text: string, raw: readonly RawLine[]): ReadonlySet<number> {
  const rows = new Set<number>();
  let run: number[] = [];
  const close = (): void => {
    if (run.length >= ROWS_MIN) for (const i of run) rows.add(i);
    run = [];
  };
  raw.forEach(({ from, to }, i) => {
    if (to - from < 1 || to - from > 2 || !/^\d+$/.test(text.slice(from, to))) return;
    const number = Number(text.slice(from, to));
    if (number !== run.length + 1 || i - (run[run.length - 1] ?? i) > ROW_LINES_MAX) close();
    if (number === run.length + 1) run.push(i);
  });
  close();
  return rows;
}

/** A bare number is a page number between blank lines or at a page's edge. */
function isAlone(raw: readonly RawLine[], breaks: readonly boolean[], i: number): boolean {
  return [i - 1, i + 1].every((at) => {
    const line = raw[at];
    return line === undefined || line.from === line.to || breaks[at] === true;
  });
}

/** A line that is nothing but a marker: its text follows on the next line. */
function bareMarker(content: string): Marker | null {
  if (content.length > 6) return null;
  const marker = readMarker(`${content} X`);
  return marker?.length === content.length + 1 ? marker : null;
}
