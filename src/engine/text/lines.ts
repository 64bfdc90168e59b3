import type { RawLine } from './cells.ts';
import { splitCells } from './cells.ts';
import type { PlacedStretch, Stretch } from './columns.ts';
import { readAcross } from './columns.ts';
import type { Marker } from './markers.ts';
import { isPictograph, PICTOGRAPHS_BEHIND, readMarker } from './markers.ts';

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
/** Also as messengers write it: `*Duties*`. */
const BOLD = /^(\*\*?|__)(?=[^\s*])([^*]{1,200}[^\s*])\1[ \t]*:?$/;

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

/** Most of a line's end that may be pictures, in characters. */
const PICTOGRAPHS_MAX = 24;

/** Where a line ends without the pictures behind its text. */
function withoutPictographs(text: string, from: number, to: number): number {
  if (to === from || text.charCodeAt(to - 1) < 0x2190) return to;
  const tail = Math.max(from, to - PICTOGRAPHS_MAX);
  const pictures = PICTOGRAPHS_BEHIND.exec(text.slice(tail, to));
  return pictures === null || tail + pictures.index === from ? to : tail + pictures.index;
}

/** A line's content behind its marker and Markdown signs. */
function readLine(
  text: string,
  { from, to }: RawLine,
): Pick<PageLine, 'from' | 'start' | 'end' | 'marker' | 'emphasised'> {
  to = withoutPictographs(text, from, to);
  const line = text.slice(from, to);
  const signs = HEADING_SIGNS.exec(line)?.[0].length ?? 0;
  const bold = BOLD.exec(line.slice(signs));
  if (signs > 0 || bold) {
    const inner = line.slice(signs);
    const sign = bold?.[1]?.length ?? 0;
    const marker = readMarker(inner.slice(sign));
    const start = from + signs + sign;
    const end = bold ? start + (bold[2]?.length ?? 0) : to;
    return { from: start, start: start + (marker?.length ?? 0), end, marker, emphasised: true };
  }
  const marker = readMarker(line);
  const start = from + (marker?.length ?? 0);
  const inBold = marker ? BOLD.exec(text.slice(start, to)) : null;
  if (inBold) {
    const inner = start + (inBold[1]?.length ?? 0);
    return { from, start: inner, end: inner + (inBold[2]?.length ?? 0), marker, emphasised: true };
  }
  return { from, start, end: to, marker, emphasised: false };
}

/** The foot of a page that a browser printed, kept on one line: an address, then "1/2". */
function endsInPageNumber(content: string, { any, sure }: PageNumberForms): boolean {
  const last = /^\S{1,80} {4,}(\S{1,12})$/.exec(content)?.[1];
  return last !== undefined && any.test(last) && sure.test(last);
}

/** Longest running head on one line with its page number. */
const NUMBERED_HEAD_MAX = 200;

/** A running head on one line with the page's number at its right, where the same stands on other pages as well. */
function numberedHeads(text: string, raw: readonly RawLine[], { any, sure }: PageNumberForms): ReadonlySet<number> {
  const forms = new Map<string, number[]>();
  raw.forEach(({ from, to }, i) => {
    if (to - from > NUMBERED_HEAD_MAX || !/\d|[-–—|]/.test(text.charAt(to - 1))) return;
    const content = text.slice(from, to);
    const gap = Math.max(content.lastIndexOf('   '), content.lastIndexOf('\t'));
    const last = content.slice(gap).trim();
    if (gap <= 0 || last.length > 24 || !any.test(last) || !sure.test(last)) return;
    const form = folded(content);
    const places = forms.get(form);
    if (places) places.push(i);
    else forms.set(form, [i]);
  });
  return new Set(Array.from(forms.values()).flatMap((places) => (places.length > 1 ? places : [])));
}

/** The head of a page that a browser printed: the date and time, alone or before the page's title. */
const PRINT_HEAD = /^\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4},? \d{1,2}:\d{2}(?: [AP]M)?(?:$| {2,})/;

/** What mail programs put before the lines of a message that is passed on. */
const QUOTE = /^[ \t]*(?:>[ \t]?){1,8}/;

/**
 * How much of each line is such a sign. A ">" may be a bullet as well: only where lines behind it are empty, wrapped or
 * lists of their own is it known to be none.
 */
function quoteSigns(text: string, raw: readonly Stretch[]): number[] | null {
  const signs = raw.map(({ start, to }) => QUOTE.exec(text.slice(start, Math.min(to, start + 80)))?.[0].length ?? 0);
  const isQuoted = raw.some(({ start, to }, i) => {
    const sign = signs[i] ?? 0;
    if (sign === 0) return false;
    const content = text.slice(start + sign, to).trimStart();
    return content === '' || /^\p{Ll}/u.test(content) || readMarker(content) !== null;
  });
  return isQuoted && signs.filter((sign) => sign > 0).length > 1 ? signs : null;
}

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
  const signs = text.includes('>') ? quoteSigns(text, raw) : null;
  if (signs === null) return { raw, breaks };
  const unquoted = raw.map(({ start, to }, i): Stretch => {
    const begin = start + (signs[i] ?? 0);
    return { start: begin, ...trimmed(text, Math.min(begin, to), to) };
  });
  return { raw: unquoted, breaks };
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
  const numbered = numberedHeads(text, raw, pageNumber);
  let isPageStart = true;
  const sure = raw.map(({ from, to }, i) => {
    isPageStart ||= breaks[i] === true;
    if (to === from) return false;
    const content = text.slice(from, Math.min(to, from + 200));
    const isSure =
      numbers[i] === true
        ? pageNumber.sure.test(content)
        : numbered.has(i) || endsInPageNumber(content, pageNumber) || (isPageStart && PRINT_HEAD.test(content));
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
      // "–" behind other cells of a row: nothing to say.
      if (bare?.kind === 'bullet' && (cell.column ?? 0) > 0) continue;
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
  return withoutAdornment(lines);
}

/** A picture before a single line adorns it; those of neighbours that are alike are bullets. */
function withoutAdornment(lines: readonly PageLine[]): PageLine[] {
  const pictures = lines.map(({ marker }) => (marker !== null && isPictograph(marker) ? marker.style : null));
  return lines.map((line, i) => {
    const picture = pictures[i];
    if (picture === null || pictures[i - 1] === picture || pictures[i + 1] === picture) return line;
    return { ...line, marker: null, from: line.start };
  });
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
