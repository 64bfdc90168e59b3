import { rowToLine } from './tableRow.ts';

/** How the items of a list are numbered, as HTML says it; `null` for bullets. */
export type Numbering = '1' | 'a' | 'A' | 'i' | 'I' | null;

interface List {
  readonly numbering: Numbering;
  itemCount: number;
}

const TENS = ['', 'x', 'xx', 'xxx', 'xl', 'l'];
const ONES = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'];

/** The number of an item; letters and Roman numbers as far as lists of postings go, then plain ones. */
function numberOf(count: number, numbering: Numbering): string {
  if ((numbering === 'a' || numbering === 'A') && count <= 26) {
    const letter = String.fromCharCode(96 + count);
    return numbering === 'a' ? letter : letter.toUpperCase();
  }
  if ((numbering === 'i' || numbering === 'I') && count < 60) {
    const roman = (TENS[Math.floor(count / 10)] ?? '') + (ONES[count % 10] ?? '');
    return numbering === 'i' ? roman : roman.toUpperCase();
  }
  return String(count);
}

/** Turns the text and the tags of a page, as they go by, into lines. */
export class LineWriter {
  /** The page's lines below, those of each open table cell above. */
  private readonly pages: string[][] = [[]];
  private readonly rows: string[][][] = [];
  private readonly lists: List[] = [];
  private prefix = '';
  private line = '';
  private plainLength = 0;
  private hasText = false;
  private boldDepth = 0;

  write(text: string): void {
    this.line += text;
    const { length } = text.trim();
    if (length > 0) this.hasText = true;
    if (this.boldDepth === 0) this.plainLength += length;
  }

  bold(step: 1 | -1): void {
    this.boldDepth += step;
  }

  /** Ends the line; one that is bold as a whole stands for a heading and is marked as Markdown would. */
  endLine(): void {
    const text = this.line.replace(/\s+/g, ' ').trim();
    if (text !== '') {
      this.push(this.prefix.startsWith('#') || this.plainLength > 0 ? this.prefix + text : `${this.prefix}**${text}**`);
      this.prefix = '';
    }
    this.line = '';
    this.plainLength = 0;
    this.hasText = false;
  }

  isLineEmpty(): boolean {
    return !this.hasText;
  }

  blankLine(): void {
    const page = this.pages.at(-1);
    if (page && page.length > 0 && page.at(-1) !== '') page.push('');
  }

  openHeading(level: number): void {
    this.prefix = `${'#'.repeat(level)} `;
  }

  /** @param first  number of its first item */
  openList(numbering: Numbering, first: number): void {
    if (this.lists.length === 0) this.blankLine();
    this.lists.push({ numbering, itemCount: first - 1 });
  }

  closeList(): void {
    this.lists.pop();
    if (this.lists.length === 0) this.blankLine();
  }

  openItem(): void {
    const list = this.lists.at(-1);
    if (list) list.itemCount++;
    const indent = '  '.repeat(Math.max(0, this.lists.length - 1));
    this.prefix = indent + (list?.numbering ? `${numberOf(list.itemCount, list.numbering)}. ` : '• ');
  }

  /** A heading or an item without text leaves no mark for what follows. */
  dropMark(): void {
    this.prefix = '';
  }

  openRow(): void {
    this.rows.push([]);
  }

  openCell(): void {
    this.pages.push([]);
  }

  closeCell(): void {
    const cell = this.pages.length > 1 ? this.pages.pop() : undefined;
    const lines = cell?.filter((line) => line !== '') ?? [];
    const row = this.rows.at(-1);
    if (row) row.push(lines);
    else for (const line of lines) this.push(line);
  }

  /** A row of one-line cells is one line; cells with more in them lay a page out, and stay as they are. */
  closeRow(): void {
    const cells = this.rows.pop() ?? [];
    if (cells.every((cell) => cell.length <= 1)) {
      const line = rowToLine(cells.map(([only = '']) => only.replace(/^\*\*(.*)\*\*$/, '$1')));
      if (line !== '') this.push(line);
      return;
    }
    for (const cell of cells) {
      for (const line of cell) this.push(line);
      this.blankLine();
    }
  }

  text(): string {
    this.endLine();
    return this.pages.flat().join('\n').trim();
  }

  private push(line: string): void {
    this.pages.at(-1)?.push(line);
  }
}
