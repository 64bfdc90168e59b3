import { strFromU8 } from 'fflate';
import { Parser } from 'htmlparser2';
import type { Outcome } from '../engine/index.ts';
import { openArchive } from './archive.ts';
import { isHardWrapped } from './hardWrapped.ts';
import { LineWriter, type Numbering } from './lineWriter.ts';
import { refused } from './refused.ts';

/** Elements whose text is not the document's own. */
const SKIPPED: ReadonlySet<string> = new Set([
  'office:annotation',
  'text:tracked-changes',
  'text:note',
  'office:forms',
  'text:sequence-decls',
]);

const NUMBERINGS: Readonly<Record<string, Numbering>> = { '1': '1', a: 'a', A: 'A', i: 'i', I: 'I' };

/**
 * The text of an OpenDocument text with its headings, lists and tables.
 * @returns refused with `document.damaged` or `document.too-much-packed`
 */
export async function odtToText(bytes: Uint8Array): Promise<Outcome<string>> {
  const archive = openArchive(bytes);
  if (!archive.ok) return archive;
  const content = archive.value.unpack('content.xml') ?? refused('document.damaged');
  if (!content.ok) return content;
  const styled = archive.value.unpack('styles.xml');
  const styles = new Map<string, ListStyle>();
  if (styled?.ok) readListStyles(strFromU8(styled.value), styles);
  const xml = strFromU8(content.value);
  readListStyles(xml, styles);
  const dense = contentToText(xml, styles, true);
  return { ok: true, value: isHardWrapped(dense) ? dense : contentToText(xml, styles, false), notes: [] };
}

/** How the levels of a list are numbered, the outermost first. */
type ListStyle = readonly Numbering[];

function readListStyles(xml: string, into: Map<string, ListStyle>): void {
  let levels: Numbering[] | null = null;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (name === 'text:list-style') {
          levels = [];
          into.set(attributes['style:name'] ?? '', levels);
        } else if (levels && name === 'text:list-level-style-number')
          levels[Number(attributes['text:level'] ?? '1') - 1] =
            NUMBERINGS[attributes['style:num-format'] ?? ''] ?? null;
      },
      onclosetag(name) {
        if (name === 'text:list-style') levels = null;
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
}

/** @param isDense  paragraphs follow each other without a blank line; an empty one is a blank line */
function contentToText(xml: string, styles: ReadonlyMap<string, ListStyle>, isDense: boolean): string {
  const writer = new LineWriter();
  /** The style of each open list; one within a list goes on with the outer one's. */
  const lists: string[] = [];
  let skippedDepth = 0;
  let isBody = false;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (name === 'office:body') isBody = true;
        if (skippedDepth > 0 || SKIPPED.has(name)) {
          skippedDepth++;
          return;
        }
        if (name === 'text:p') writer.endLine();
        else if (name === 'text:h') {
          writer.endLine();
          writer.blankLine();
          writer.openHeading(Math.min(6, Number(attributes['text:outline-level'] ?? '1') || 1));
        } else if (name === 'text:line-break') writer.endLine();
        else if (name === 'text:tab') writer.write('\t');
        else if (name === 'text:s') writer.write(' ');
        else if (name === 'text:list') {
          writer.endLine();
          const style = attributes['text:style-name'] ?? lists.at(-1) ?? '';
          writer.openList(styles.get(style)?.[lists.length] ?? null, 1);
          lists.push(style);
        } else if (name === 'text:list-item') writer.openItem();
        else if (name === 'table:table-row') writer.openRow();
        else if (name === 'table:table-cell') writer.openCell();
      },
      ontext(text) {
        if (isBody && skippedDepth === 0) writer.write(text);
      },
      onclosetag(name) {
        if (skippedDepth > 0) {
          skippedDepth--;
          return;
        }
        if (name === 'text:p') {
          const isBlank = writer.isLineEmpty();
          writer.endLine();
          if (isBlank || (!isDense && lists.length === 0)) writer.blankLine();
        } else if (name === 'text:h') {
          writer.endLine();
          writer.dropMark();
          writer.blankLine();
        } else if (name === 'text:list-item') {
          writer.endLine();
          writer.dropMark();
        } else if (name === 'text:list') {
          lists.pop();
          writer.closeList();
        } else if (name === 'table:table-cell') {
          writer.endLine();
          writer.closeCell();
        } else if (name === 'table:table-row') writer.closeRow();
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return writer.text();
}
