import { Parser } from 'htmlparser2';
import { Depth } from './depth.ts';
import type { Numbering } from './lineWriter.ts';
import { LineWriter } from './lineWriter.ts';

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));
/** Elements whose text is not the page's. */
const SKIPPED = names('script style template svg nav head noscript iframe object button select textarea');
/** Elements that begin and end a line. */
const BLOCKS = names(
  'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul',
);
/** Blocks that stand apart from the text around them. */
const APART = names('h1 h2 h3 h4 h5 h6 p pre table dl blockquote');
const LISTS = names('ul ol menu');
const CELLS = names('td th');
const BOLD = names('b strong');
const HEADING = /^h[1-6]$/;

const NUMBERINGS: Readonly<Record<string, Numbering>> = { a: 'a', A: 'A', i: 'i', I: 'I' };
const STYLES: Readonly<Record<string, Numbering>> = {
  'lower-alpha': 'a',
  'lower-latin': 'a',
  'upper-alpha': 'A',
  'upper-latin': 'A',
  'lower-roman': 'i',
  'upper-roman': 'I',
};

/** How a list is numbered: by its own style, its type, or plainly. */
function numberingOf(name: string, attributes: Readonly<Record<string, string>>): Numbering {
  if (name !== 'ol') return null;
  const style = /list-style(?:-type)?:\s*([a-z-]+)/.exec(attributes['style'] ?? '')?.[1] ?? '';
  return STYLES[style] ?? NUMBERINGS[attributes['type'] ?? ''] ?? '1';
}

function firstOf(attributes: Readonly<Record<string, string>>): number {
  const first = Number.parseInt(attributes['start'] ?? '1', 10);
  return first > 0 ? first : 1;
}

/**
 * A page as text: headings marked with `#`, list items with bullets or numbers, nested ones indented, a table's row as
 * one line; scripts, styles, menus and what the page hides left out.
 * @param isDense  paragraphs follow each other without a blank line; an empty one is a blank line
 * @throws {TooDeepError}
 */
export function htmlToText(html: string, isDense = false): string {
  const writer = new LineWriter();
  let skippedDepth = 0;
  let preDepth = 0;
  const depth = new Depth();
  const isApart = (name: string): boolean => APART.has(name) && !(isDense && name === 'p');

  const parser = new Parser({
    onopentag(name, attributes) {
      depth.open();
      if (skippedDepth === 0 && (name === 'br' || BLOCKS.has(name))) writer.endLine();
      if (skippedDepth > 0 || SKIPPED.has(name) || 'hidden' in attributes) {
        skippedDepth++;
        return;
      }
      if (isApart(name)) writer.blankLine();
      if (HEADING.test(name)) writer.openHeading(Number(name.charAt(1)));
      if (LISTS.has(name)) writer.openList(numberingOf(name, attributes), firstOf(attributes));
      if (name === 'li') writer.openItem();
      if (name === 'tr') writer.openRow();
      if (CELLS.has(name)) writer.openCell();
      if (BOLD.has(name)) writer.bold(1);
      if (name === 'pre') preDepth++;
    },
    ontext(text) {
      if (skippedDepth > 0) return;
      const [first = '', ...lines] = preDepth > 0 ? text.split('\n') : [text];
      writer.write(first);
      for (const line of lines) {
        writer.endLine();
        writer.write(line);
      }
    },
    onclosetag(name) {
      depth.close();
      if (skippedDepth > 0) {
        skippedDepth--;
        return;
      }
      if (name === 'pre') preDepth--;
      if (BOLD.has(name)) writer.bold(-1);
      const wasEmpty = writer.isLineEmpty();
      if (BLOCKS.has(name)) writer.endLine();
      if (HEADING.test(name) || name === 'li') writer.dropMark();
      if (CELLS.has(name)) writer.closeCell();
      if (name === 'tr') writer.closeRow();
      if (LISTS.has(name)) writer.closeList();
      if (isApart(name) || (name === 'p' && wasEmpty)) writer.blankLine();
    },
  });
  parser.end(html);
  return writer.text();
}
