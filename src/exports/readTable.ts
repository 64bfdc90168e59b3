import type { CellValue, Column, Row, Sheet } from './sheet.ts';

const spaced = (text: string): string => text.replace(/\s+/g, ' ').trim();
const APART = /flex|grid/;
const OWN_LINE = /^(block|list-item|flex|grid|table)/;

/**
 * What a reader sees in a cell: not what is said to screen readers beside it. What the page sets apart, as a digit and
 * the words after it or the items of a list, is set apart here too.
 */
function shownText(element: Element): string {
  let isApart = APART.test(getComputedStyle(element).display);
  const pieces = [...element.childNodes].map((node) => {
    if (node instanceof Text) return node.data;
    if (!(node instanceof Element) || node instanceof SVGElement) return '';
    if (node.classList.contains('visually-hidden')) return '';
    isApart ||= OWN_LINE.test(getComputedStyle(node).display);
    return shownText(node);
  });
  if (!isApart) return spaced(pieces.join(' '));
  return pieces
    .map(spaced)
    .filter((piece) => piece !== '')
    .join(' · ');
}

const NUMBER = /^[+−-]?\d+$/;
/** A cell that shows its value by a shape or a sign says it in `data-value`. */
function valueOf(cell: HTMLTableCellElement): CellValue {
  const text = cell.dataset['value'] ?? shownText(cell);
  if (text === '') return null;
  return NUMBER.test(text) ? Number(text.replace('−', '-')) : text;
}

/**
 * The table that stands beside a picture, as cells. A row that is one heading across the table names the rows below
 * it: it becomes their first cell; a row at the foot, which is about all rows, goes without.
 * @throws {RangeError} where the table says that it has more rows than stand in the page
 */
export function readTable(table: HTMLTableElement): Pick<Sheet, 'columns' | 'rows'> {
  const announced = Number(table.getAttribute('aria-rowcount') ?? 0);
  if (announced > table.rows.length) throw new RangeError(`${announced} rows, of which ${table.rows.length} are here`);
  let named: string | null = null;
  let hasNames = false;
  const rows: Row[] = [];
  for (const row of table.querySelectorAll('tbody > tr, tfoot > tr')) {
    const cells = [...row.querySelectorAll<HTMLTableCellElement>('th, td')];
    const [first] = cells;
    if (first && cells.length === 1 && first.colSpan > 1) {
      named = shownText(first);
      hasNames = true;
    } else {
      const values = cells.flatMap((cell) => [valueOf(cell), ...Array.from({ length: cell.colSpan - 1 }, () => null)]);
      const isFoot = row.parentElement?.tagName === 'TFOOT';
      rows.push({ cells: named === null ? values : [isFoot ? null : named, ...values] });
    }
  }
  const heads = [...table.querySelectorAll('thead > tr:last-child > *')].map(shownText);
  const columns = (hasNames ? ['', ...heads] : heads).map((head): Column => ({ head, width: 20, kind: 'text' }));
  return { columns, rows };
}
