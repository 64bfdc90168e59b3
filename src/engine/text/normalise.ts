import type { Span } from '../model.ts';
import type { Marker } from './markers.ts';
import type { Rewriter, Rewritten } from './rewrite.ts';
import type { MeasuredLine } from './wrap.ts';
import { cleanCharacters } from './characters.ts';
import { repairEncoding } from './encoding.ts';
import type { PageNumberForms } from './lines.ts';
import { readLines } from './lines.ts';
import { chain, createRewriter } from './rewrite.ts';
import { continues, measureLine, runsOn, withLooseItems, wrapColumn } from './wrap.ts';

/** A paragraph, a list item, a heading or a cell: one line of the normalised text. */
export interface TextLine {
  /** The whole line, with its marker. */
  readonly line: Span;
  /** What it says, behind its marker. */
  readonly span: Span;
  readonly indent: number;
  readonly marker: Marker | null;
  /** Set apart as a heading in the source. */
  readonly emphasised: boolean;
  /** A blank line or a rule stands before. */
  readonly gap: boolean;
  /** Column of the table that it stands in, from 0, or `null`. */
  readonly cell: number | null;
}

/** The words that tell how a text was laid out. */
export interface LayoutWords {
  /** First parts of words written with a hyphen, in lower case: a hyphen at a line's end stays there. */
  readonly hyphenPrefixes: ReadonlySet<string>;
  /** Those of them that take it before a vowel only. */
  readonly solidPrefixes: ReadonlySet<string>;
  readonly pageNumber: PageNumberForms;
}

export interface NormalisedText extends Rewritten {
  /** One line a block, without blank lines, composed characters, single spaces. */
  readonly text: string;
  readonly lines: readonly TextLine[];
  /** UTF-8 read as Latin-1 was undone. */
  readonly isRepaired: boolean;
}

/** Markdown that only decorates, a link's address, and runs of blanks. */
const DECORATION = /\*\*|\\(?=[-*_.#()[\]&+])|\[(?=[^[\]\n]{1,200}\]\()|\]\([^()\s]{0,300}\)|[ \t]{2,}|\t/g;

/** Whether a line says nothing: signs alone, such as the asterisks of an empty heading; not the end of a sentence. */
const isWordless = (line: string): boolean =>
  !/^[;,.]$/.test(line) && !/[\p{L}\p{N}]/u.test(/^[*\\[\]]/.test(line) ? line.replace(DECORATION, '') : line);

/** Lines that say nothing leave a gap: what stands before and behind does not belong together. */
function withoutWordless(lines: readonly MeasuredLine[]): readonly MeasuredLine[] {
  const wordless = lines.map((line) => isWordless(line.content));
  if (!wordless.includes(true)) return lines;
  return lines.flatMap((line, i) => {
    if (wordless[i] === true) return [];
    return wordless[i - 1] === true ? [{ ...line, gap: true, pageBreak: false }] : [line];
  });
}

/** Copies one line without decoration and double spaces. */
function writeLine(rewriter: Rewriter, text: string, from: number, to: number): void {
  let kept = from;
  for (const match of text.slice(from, to).matchAll(DECORATION)) {
    const at = from + match.index;
    rewriter.keep(kept, at);
    kept = at + match[0].length;
    if (/^[ \t]/.test(match[0])) rewriter.put(' ', at, kept);
  }
  rewriter.keep(kept, to);
}

const HYPHEN_END = /\p{L}[-‐]$/u;
/** A word that the end of a line cuts: its halves prove nothing about themselves. */
const CUT_WORD = /(?<!\p{L})\p{L}+[-‐][ \t]*\n[ \t]*\p{L}+/gu;
const uncutWords = (text: string): Set<string> =>
  new Set(
    text
      .toLowerCase()
      .replace(CUT_WORD, ' ')
      .match(/\p{L}+(?:[-‐]\p{L}+)*(?![-‐\p{L}])/gu) ?? [],
  );

/**
 * Whether the hyphen at the end of `line` belongs to the word ("suivi-/évaluation") or to the break ("démons-/tration"):
 * the rest of the text is asked first, then the words that are known to take a hyphen.
 */
function keepsHyphen(
  line: string,
  next: string,
  known: Set<string>,
  { hyphenPrefixes, solidPrefixes }: Pick<LayoutWords, 'hyphenPrefixes' | 'solidPrefixes'>,
): boolean {
  const [left = ''] = /\p{L}+(?=[-‐]$)/u.exec(line.toLowerCase().slice(-40)) ?? [];
  const [right = ''] = /^\p{L}+/u.exec(next.toLowerCase()) ?? [];
  if (known.has(`${left}-${right}`)) return true;
  if (known.has(left + right)) return false;
  if (solidPrefixes.has(left)) return /^[aeiouàâéèêîôû]/.test(right);
  return hyphenPrefixes.has(left) || (left.length > 3 && known.has(left) && known.has(right));
}

/** Share of lines behind a blank one above which a text is double-spaced, if sentences run across the blank lines. */
const DOUBLE_SPACED_SHARE = 0.85;

/** The lines of a page without the blank line that double spacing puts before every one. */
function withoutDoubleSpacing(lines: readonly MeasuredLine[]): readonly MeasuredLine[] {
  const gaps = lines.filter((line) => line.gap).length;
  if (lines.length < 8 || gaps < lines.length * DOUBLE_SPACED_SHARE) return lines;
  const across = lines.filter((line, i) => i > 0 && runsOn(lines[i - 1], line)).length;
  return across * 8 >= lines.length ? lines.map((line) => ({ ...line, gap: false })) : lines;
}

/** What stands between two lines of one block. */
function glue(line: MeasuredLine, next: MeasuredLine): string {
  if (/^[,.]$/.test(next.content)) return '';
  return /[’'@][ \t]*$|\p{L}[/‐-]$/u.test(line.content.slice(-2)) ? '' : ' ';
}

/**
 * A posting's text made regular: clear encoding damage repaired, one kind of line end and space, letters composed,
 * unseen characters, rules, page numbers and running heads gone, and one line a block: what a PDF wrapped is joined,
 * what are separate bullets, fields, headings or cells stays apart. Linear in the length of the text.
 */
export function normalise(raw: string, words: LayoutWords): NormalisedText {
  const repaired = repairEncoding(raw);
  const cleaned = cleanCharacters(repaired?.text ?? raw);
  const source = cleaned.text;
  const measured = readLines(source, words.pageNumber).map((line) => measureLine(source, line));
  const spaced = withoutDoubleSpacing(withoutWordless(measured));
  const columns = { page: wrapColumn(spaced, false), narrow: wrapColumn(spaced, true) };
  const page = withLooseItems(spaced, columns);
  const rewriter = createRewriter(source);
  const lines: TextLine[] = [];
  let known: Set<string> | null = null;

  for (let i = 0; i < page.length;) {
    const first = page[i];
    if (first === undefined) break;
    if (rewriter.length > 0) {
      const before = page[i - 1]?.end ?? 0;
      rewriter.put('\n', before, Math.max(before, first.from));
    }
    const lineStart = rewriter.length;
    if (first.start > first.from) writeMarker(rewriter, source, first);
    const start = rewriter.length;
    let line = first;
    let end = line.end;
    for (i++; i < page.length; i++) {
      const next = page[i];
      if (next === undefined || !continues(line, next, page[i + 1], columns, first.marker ? first : null)) break;
      let between = glue(line, next);
      let until = line.end;
      if (HYPHEN_END.test(line.content.slice(-2))) {
        const isLower = /^\p{Ll}/u.test(next.content);
        if (isLower && !keepsHyphen(line.content, next.content, (known ??= uncutWords(source)), words)) until--;
        between = '';
      }
      writeLine(rewriter, source, line.start, until);
      rewriter.put(between, until, next.start);
      line = next;
      end = next.end;
    }
    writeLine(rewriter, source, line.start, end);
    lines.push({
      line: [lineStart, rewriter.length],
      span: [start, rewriter.length],
      indent: first.indent,
      marker: first.marker,
      emphasised: first.emphasised,
      gap: first.gap,
      cell: first.cell,
    });
  }
  const laidOut = rewriter.done();
  const back = chain(repaired === null ? cleaned : chain(repaired, cleaned), laidOut);
  return { ...back, lines, isRepaired: repaired !== null };
}

/** The marker as it stands, with one blank behind it. */
function writeMarker(rewriter: Rewriter, source: string, line: MeasuredLine): void {
  let to = line.start;
  while (to > line.from && /[ \t*_]/.test(source.charAt(to - 1))) to--;
  if (to === line.from) to = line.from + 1;
  rewriter.keep(line.from, to);
  rewriter.put(' ', to, line.start);
}
