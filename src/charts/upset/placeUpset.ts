import { scaleLinear } from 'd3';
import type { ChartBox } from '../shared/chartBox.ts';
import { estimateWidth, wrapText } from '../shared/text.ts';

export interface UpsetRole<Role extends string> {
  readonly id: Role;
  /** "A", "B" …: heads its column. */
  readonly letter: string;
}
/** One combination of roles and how much it holds. */
export interface UpsetRow<Role extends string> {
  readonly id: string;
  readonly roles: readonly Role[];
  readonly count: number;
  /** Heads the rows that follow, such as "Only in one"; `null` where the group goes on. */
  readonly group: string | null;
  readonly isSelected: boolean;
  /** A diamond says that it holds what is marked elsewhere on the screen. */
  readonly isMarked: boolean;
}
export interface UpsetSeries<Role extends string> {
  readonly roles: readonly UpsetRole<Role>[];
  readonly rows: readonly UpsetRow<Role>[];
}

export interface PlacedDot {
  readonly x: number;
  readonly isIn: boolean;
}
export interface PlacedCombination<Role extends string> {
  readonly row: UpsetRow<Role>;
  readonly y: number;
  readonly height: number;
  /** The heading above the row, if it begins a group. */
  readonly heading: readonly { readonly text: string; readonly y: number }[];
  readonly dotY: number;
  readonly dots: readonly PlacedDot[];
  /** From the first role to the last; `null` with a single one. */
  readonly link: { readonly from: number; readonly to: number } | null;
  readonly bar: { readonly x: number; readonly width: number };
  /** The count stands behind its bar, the diamond behind the count. */
  readonly countX: number;
  readonly markX: number;
}
export interface PlacedUpset<Role extends string> {
  readonly width: number;
  readonly height: number;
  readonly columns: readonly { readonly id: Role; readonly letter: string; readonly x: number }[];
  /** Base line of the letters. */
  readonly headY: number;
  readonly rows: readonly PlacedCombination<Role>[];
  readonly size: { readonly label: number; readonly dot: number; readonly bar: number };
}

/** Sizes at 16 px a rem. */
const SIZES = { label: 14, line: 20, head: 28, column: 28, dot: 10, bar: 16, pad: 16, group: 12 };
/** Of the width, what the columns may take: with many roles on little room they move closer together. */
const COLUMNS_MOST = 0.5;

/**
 * Lays out a row for each combination: a dot for each role that belongs to it, joined by a line, and a bar as long as
 * the combination is large.
 * @returns CSS pixels, origin top left, rows and columns in the order given; bars share one scale that starts at 0
 */
export function placeUpset<Role extends string>(
  { roles, rows }: UpsetSeries<Role>,
  { width, rem, target }: ChartBox,
): PlacedUpset<Role> {
  const size = (px: number): number => (px * rem) / 16;
  const step = Math.min(size(SIZES.column), (width * COLUMNS_MOST) / Math.max(1, roles.length));
  const columns = roles.map(({ id, letter }, i) => ({ id, letter, x: (i + 0.5) * step }));
  const most = rows.reduce((max, { count }) => Math.max(max, count), 1);
  const barStart = roles.length * step + size(SIZES.pad);
  const countWidth = estimateWidth(String(most), size(SIZES.label)) + size(24);
  const length = scaleLinear([0, most], [0, Math.max(0, width - countWidth - barStart)]);
  let y = size(SIZES.head);
  const placed = rows.map((row): PlacedCombination<Role> => {
    const heading = row.group === null ? [] : wrapText(row.group, width, size(SIZES.label));
    const top = y + (heading.length > 0 ? size(SIZES.group) : 0);
    const rowHeight = Math.max(target, size(SIZES.line));
    const dotY = top + heading.length * size(SIZES.line) + rowHeight / 2;
    const dots = columns.map(({ id, x }) => ({ x, isIn: row.roles.includes(id) }));
    const inside = dots.filter(({ isIn }) => isIn);
    const [first, last] = [inside[0], inside.at(-1)];
    const its: PlacedCombination<Role> = {
      row,
      y,
      height: dotY + rowHeight / 2 - y,
      heading: heading.map((text, at) => ({ text, y: top + (at + 0.72) * size(SIZES.line) })),
      dotY,
      dots,
      link: first && last && first !== last ? { from: first.x, to: last.x } : null,
      bar: { x: barStart, width: length(row.count) },
      countX: barStart + length(row.count) + size(6),
      markX: barStart + length(row.count) + size(16) + estimateWidth(String(row.count), size(SIZES.label)),
    };
    y += its.height;
    return its;
  });
  return {
    width,
    height: y + size(4),
    columns,
    headY: size(SIZES.head * 0.6),
    rows: placed,
    size: { label: size(SIZES.label), dot: size(SIZES.dot), bar: size(SIZES.bar) },
  };
}
