import { strFromU8 } from 'fflate';
import { Parser } from 'htmlparser2';
import type { Outcome } from '../engine/index.ts';
import { openArchive } from './archive.ts';
import { Depth } from './depth.ts';
import { isHardWrapped } from './hardWrapped.ts';
import { LineWriter } from './lineWriter.ts';
import { type OdtStyles, readOdtStyles } from './odtStyles.ts';
import { refused } from './refused.ts';

/** Elements whose text is not the document's own. */
const SKIPPED: ReadonlySet<string> = new Set([
  'office:annotation',
  'text:tracked-changes',
  'text:note',
  'office:forms',
  'text:sequence-decls',
]);

/**
 * The text of an OpenDocument text with its headings, lists and tables.
 * @returns refused with `document.damaged` or `document.too-much-packed`
 * @throws {TooDeepError}
 */
export async function odtToText(bytes: Uint8Array): Promise<Outcome<string>> {
  const archive = openArchive(bytes);
  if (!archive.ok) return archive;
  const content = archive.value.unpack('content.xml') ?? refused('document.damaged');
  if (!content.ok) return content;
  const styled = archive.value.unpack('styles.xml');
  const xml = strFromU8(content.value);
  const head = xml.slice(0, Math.max(0, xml.indexOf('<office:body')));
  const styles = readOdtStyles([...(styled?.ok ? [strFromU8(styled.value)] : []), head]);
  const dense = contentToText(xml, styles, true);
  return { ok: true, value: isHardWrapped(dense) ? dense : contentToText(xml, styles, false), notes: [] };
}

/** @param isDense  paragraphs follow each other without a blank line; an empty one is a blank line */
function contentToText(xml: string, styles: OdtStyles, isDense: boolean): string {
  const writer = new LineWriter();
  /** The style of each open list; one within a list goes on with the outer one's. */
  const lists: string[] = [];
  /** Of each open paragraph, heading and run, whether it is bold. */
  const bolds: boolean[] = [];
  const depth = new Depth();
  let skippedDepth = 0;
  let isBody = false;

  const openRun = (style: string): void => {
    const isBold = styles.isBold(style);
    bolds.push(isBold);
    if (isBold) writer.bold(1);
  };
  const closeRun = (): void => {
    if (bolds.pop()) writer.bold(-1);
  };
  const openParagraph = (level: number | null, style: string): void => {
    writer.endLine();
    if (level !== null && lists.length === 0) {
      writer.blankLine();
      writer.openHeading(level);
    }
    openRun(style);
  };
  const closeParagraph = (isHeading: boolean): void => {
    const isBlank = writer.isLineEmpty();
    writer.endLine();
    closeRun();
    if (isHeading) writer.dropMark();
    if (isBlank || ((isHeading || !isDense) && lists.length === 0)) writer.blankLine();
  };
  /** Whether each open paragraph is a heading. */
  const headings: boolean[] = [];

  const open = new Map<string, (attributes: Readonly<Record<string, string>>) => void>(
    Object.entries({
      'text:p'(attributes) {
        const style = attributes['text:style-name'] ?? '';
        const level = styles.headingLevel(style);
        headings.push(level !== null);
        openParagraph(level, style);
      },
      'text:h'(attributes) {
        headings.push(true);
        openParagraph(Math.min(6, Number(attributes['text:outline-level']) || 1), attributes['text:style-name'] ?? '');
      },
      'text:span': (attributes) => openRun(attributes['text:style-name'] ?? ''),
      'text:line-break': () => writer.endLine(),
      'text:tab': () => writer.write('\t'),
      'text:s': () => writer.write(' '),
      'text:list'(attributes) {
        writer.endLine();
        const style = attributes['text:style-name'] ?? lists.at(-1) ?? '';
        writer.openList(styles.numberings(style)[lists.length] ?? null, 1);
        lists.push(style);
      },
      'text:list-item': () => writer.openItem(),
      'table:table': () => writer.blankLine(),
      'table:table-row': () => writer.openRow(),
      'table:table-cell': () => writer.openCell(),
    }),
  );
  const close = new Map<string, () => void>(
    Object.entries({
      'text:p': () => closeParagraph(headings.pop() ?? false),
      'text:h': () => closeParagraph(headings.pop() ?? false),
      'text:span': closeRun,
      'text:list-item'() {
        writer.endLine();
        writer.dropMark();
      },
      'text:list'() {
        lists.pop();
        writer.closeList();
      },
      'table:table-cell'() {
        writer.endLine();
        writer.closeCell();
      },
      'table:table-row': () => writer.closeRow(),
      'table:table': () => writer.blankLine(),
    }),
  );
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth.open();
        if (name === 'office:body') isBody = true;
        if (skippedDepth > 0 || SKIPPED.has(name)) skippedDepth++;
        else if (isBody) open.get(name)?.(attributes);
      },
      ontext(text) {
        if (isBody && skippedDepth === 0) writer.write(text);
      },
      onclosetag(name) {
        depth.close();
        if (skippedDepth > 0) skippedDepth--;
        else if (isBody) close.get(name)?.();
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return writer.text();
}
