import type { ChartBox } from '../shared/chartBox.ts';
import type { Point } from '../shared/ChartSurface.tsx';
import { wrapText } from '../shared/text.ts';
import { breakColumns } from './breakColumns.ts';
import type { IcicleGroup, IcicleLeaf, IcicleSeries } from './icicleSeries.ts';

interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
interface PlacedLabel {
  readonly lines: readonly { readonly text: string; readonly y: number }[];
  readonly x: number;
}
export interface PlacedLeaf extends PlacedLabel {
  readonly leaf: IcicleLeaf;
  /** `null` for an amount of 0. */
  readonly block: Rect | null;
  /** From block to label; `null` where there is no block. */
  readonly leader: readonly [from: Point, to: Point] | null;
  /** What the pointer hits. */
  readonly hit: Rect;
}
export interface PlacedGroup extends PlacedLabel {
  readonly group: IcicleGroup;
  readonly badge: Rect;
  /** `null` for an amount of 0. */
  readonly block: Rect | null;
  readonly hit: Rect;
  readonly leaves: readonly PlacedLeaf[];
}
export interface PlacedIcicle {
  readonly width: number;
  readonly height: number;
  readonly groups: readonly PlacedGroup[];
  readonly size: { readonly label: number };
}

/** Sizes at 16 px a rem. */
const SIZES = { label: 14, line: 18, pad: 6, badge: 24, head: 6, area: 24, cell: 32, leader: 24, gap: 20, apart: 40 };
/** Columns are this wide or wider, up to three. */
const COLUMN_LEAST = 340;
const COLUMNS_MOST = 3;
/** Bold type against plain. */
const BOLDER = 1.06;
/** Between two blocks, in the colour of the ground. */
const BETWEEN = 2;

/**
 * Moves what wants to stand at some heights apart until nothing overlaps.
 * @param items  from top to bottom; together no higher than `bottom - top`
 * @returns      the upper edge of each, in order, within [top, bottom]
 */
export function spread(
  items: readonly { readonly middle: number; readonly height: number }[],
  top: number,
  bottom: number,
): number[] {
  const tops: number[] = [];
  let free = top;
  for (const { middle, height } of items) {
    free = Math.max(free, middle - height / 2);
    tops.push(free);
    free += height;
  }
  let end = bottom;
  for (let i = items.length - 1; i >= 0; i--) {
    end = Math.min(tops[i] ?? end, end - (items[i]?.height ?? 0));
    tops[i] = end;
  }
  return tops;
}

type Size = (px: number) => number;

interface Columns {
  readonly count: number;
  readonly width: number;
  /** Left edges within a column. */
  readonly head: number;
  readonly cell: number;
  readonly label: number;
}

function columnsOf(width: number, size: Size): Columns {
  const apart = size(SIZES.apart);
  const count = Math.max(1, Math.min(COLUMNS_MOST, Math.floor((width + apart) / (size(COLUMN_LEAST) + apart))));
  const cell = size(SIZES.area) + BETWEEN;
  return {
    count,
    width: (width - apart * (count - 1)) / count,
    head: size(SIZES.badge) + size(8),
    cell,
    label: cell + size(SIZES.cell) + size(SIZES.leader),
  };
}

interface Measured {
  readonly group: IcicleGroup;
  readonly head: readonly string[];
  readonly headHeight: number;
  readonly leaves: readonly { readonly leaf: IcicleLeaf; readonly texts: readonly string[]; readonly height: number }[];
  /** Of the names of all leaves. */
  readonly namesHeight: number;
}

function measureGroup(group: IcicleGroup, columns: Columns, target: number, size: Size): Measured {
  const head = wrapText(group.label, columns.width - columns.head, size(SIZES.label) * BOLDER);
  const leaves = group.leaves.map((leaf) => {
    const texts = wrapText(leaf.label, columns.width - columns.label, size(SIZES.label));
    return { leaf, texts, height: Math.max(texts.length * size(SIZES.line) + size(SIZES.pad), target) };
  });
  return {
    group,
    head,
    headHeight: Math.max(head.length * size(SIZES.line), size(SIZES.badge), target) + size(SIZES.head),
    leaves,
    namesHeight: leaves.reduce((sum, { height }) => sum + height, 0),
  };
}

function linesAround(texts: readonly string[], middle: number, size: Size): PlacedLabel['lines'] {
  const first = middle - (texts.length * size(SIZES.line)) / 2 + size(SIZES.line) * 0.74;
  return texts.map((text, i) => ({ text, y: first + i * size(SIZES.line) }));
}

interface GroupPlace {
  readonly left: number;
  readonly y: number;
  /** Pixels for an amount of 1. */
  readonly unit: number;
  readonly columns: Columns;
  readonly size: Size;
}

const bodyHeight = ({ group, namesHeight }: Measured, unit: number): number =>
  Math.max(group.amount * unit, namesHeight);

function placeGroup(measured: Measured, { left, y, unit, columns, size }: GroupPlace): PlacedGroup {
  const { group, head, headHeight } = measured;
  const top = y + headHeight;
  const blockOf = (x: number, edge: number, width: number, amount: number): Rect | null =>
    amount > 0 ? { x, y: edge, width, height: Math.max(1, amount * unit - BETWEEN) } : null;
  let edge = top;
  const leaves = measured.leaves.map((its) => {
    const block = blockOf(left + columns.cell, edge, size(SIZES.cell), its.leaf.amount);
    const middle = block ? block.y + block.height / 2 : edge;
    edge += its.leaf.amount * unit;
    return { ...its, block, middle };
  });
  const tops = spread(leaves, top, top + bodyHeight(measured, unit));
  const headMiddle = y + (headHeight - size(SIZES.head)) / 2;
  const badge = size(SIZES.badge);
  const labelX = left + columns.label;
  const hitX = left + columns.cell + size(SIZES.cell);
  return {
    group,
    x: left + columns.head,
    lines: linesAround(head, headMiddle, size),
    badge: { x: left, y: headMiddle - badge / 2, width: badge, height: badge },
    block: blockOf(left, top, size(SIZES.area), group.amount),
    hit: { x: left, y, width: columns.width, height: headHeight },
    leaves: leaves.map(({ leaf, texts, height, block, middle }, i): PlacedLeaf => {
      const labelTop = tops[i] ?? top;
      const labelMiddle = labelTop + height / 2;
      return {
        leaf,
        block,
        x: labelX,
        lines: linesAround(texts, labelMiddle, size),
        leader: block && [
          { x: block.x + block.width + BETWEEN, y: middle },
          { x: labelX - size(5), y: labelMiddle },
        ],
        hit: { x: hitX, y: labelTop, width: left + columns.width - hitX, height },
      };
    }),
  };
}

/**
 * Lays the framework out as an icicle that lies on its side: an area's block, the blocks of its competencies, their
 * names beside. The height of a block is its amount, on one scale; where names need more room than blocks, they spread
 * and a line leads to them. Areas follow one another in up to three columns.
 * @returns CSS pixels, origin top left, groups and leaves in the order given
 */
export function placeIcicle(series: IcicleSeries, { width, rem, target }: ChartBox): PlacedIcicle {
  const size: Size = (px) => (px * rem) / 16;
  const columns = columnsOf(width, size);
  const measured = series.map((group) => measureGroup(group, columns, target, size));
  const total = series.reduce((sum, { amount }) => sum + amount, 0);
  // Blocks and names of everything are as high together, so that neither wastes the other's room.
  const unit = total > 0 ? measured.reduce((sum, { namesHeight }) => sum + namesHeight, 0) / total : 0;
  const heights = measured.map((its) => its.headHeight + bodyHeight(its, unit));
  const starts = breakColumns(heights, columns.count, size(SIZES.gap));
  let column = -1;
  let y = 0;
  let height = 0;
  const groups = measured.map((its, i) => {
    if (starts.includes(i)) {
      column += 1;
      y = 0;
    } else y += size(SIZES.gap);
    const placed = placeGroup(its, { left: column * (columns.width + size(SIZES.apart)), y, unit, columns, size });
    y += heights[i] ?? 0;
    height = Math.max(height, y);
    return placed;
  });
  return { width, height, groups, size: { label: size(SIZES.label) } };
}
