import { rowToLine } from './tableRow.ts';

interface List {
  readonly isOrdered: boolean;
  itemCount: number;
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
  private boldDepth = 0;

  write(text: string): void {
    this.line += text;
    if (this.boldDepth === 0) this.plainLength += text.trim().length;
  }

  bold(step: 1 | -1): void {
    this.boldDepth += step;
  }

  /** Ends the line; one that is bold as a whole stands for a heading and is marked as Markdown would. */
  endLine(): void {
    const text = this.line.replace(/\s+/g, ' ').trim();
    if (text !== '') {
      this.push(this.prefix === '' && this.plainLength === 0 ? `**${text}**` : this.prefix + text);
      this.prefix = '';
    }
    this.line = '';
    this.plainLength = 0;
  }

  blankLine(): void {
    const page = this.pages.at(-1);
    if (page && page.length > 0 && page.at(-1) !== '') page.push('');
  }

  openHeading(level: number): void {
    this.prefix = `${'#'.repeat(level)} `;
  }

  openList(isOrdered: boolean): void {
    if (this.lists.length === 0) this.blankLine();
    this.lists.push({ isOrdered, itemCount: 0 });
  }

  closeList(): void {
    this.lists.pop();
    if (this.lists.length === 0) this.blankLine();
  }

  openItem(): void {
    const list = this.lists.at(-1);
    if (list) list.itemCount++;
    const indent = '  '.repeat(Math.max(0, this.lists.length - 1));
    this.prefix = indent + (list?.isOrdered ? `${list.itemCount}. ` : '• ');
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
