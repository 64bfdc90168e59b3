import { scaleLinear } from 'd3';
import type { ChartBox } from '../shared/chartBox.ts';
import { placeLabel, type PlacedLabel } from '../shared/placeLabel.ts';
import type { AreaBarRow, AreaBarsSeries } from './areaBarsSeries.ts';

export interface PlacedPart {
  readonly rank: number;
  readonly x: number;
  readonly width: number;
  /** Whether the digit of the level fits inside. */
  readonly hasRoom: boolean;
}
export interface PlacedAreaBar {
  readonly row: AreaBarRow;
  readonly y: number;
  readonly height: number;
  readonly lines: PlacedLabel['lines'];
  /** Middle of badge, bar and count. */
  readonly middle: number;
  readonly parts: readonly PlacedPart[];
  /** Left edge of the count behind the bar. */
  readonly countX: number;
}
export interface PlacedAreaBars {
  readonly width: number;
  readonly height: number;
  readonly barStart: number;
  readonly labelStart: number;
  readonly rows: readonly PlacedAreaBar[];
  /** Type sizes of labels and badges, side of a badge and height of a bar. */
  readonly size: { readonly label: number; readonly number: number; readonly badge: number; readonly bar: number };
}

/** Sizes at 16 px a rem. */
const SIZES = {
  label: 14,
  line: 20,
  pad: 12,
  badge: 20,
  number: 13,
  labelStart: 32,
  bar: 20,
  count: 40,
  digit: 16,
  labelMax: 360,
};
/** Between two parts of a bar, in the colour of the ground: neighbouring shades need not stand out from each other. */
const GAP = 2;

/**
 * Lays out one bar for each area: its length is the number of duties, cut by involvement.
 * @returns CSS pixels, origin top left, rows in the order given; bars share one scale that starts at 0
 */
export function placeAreaBars({ rows }: AreaBarsSeries, { width, rem, target }: ChartBox): PlacedAreaBars {
  const size = (px: number): number => (px * rem) / 16;
  const labelStart = size(SIZES.labelStart);
  const labelWidth = Math.min(size(SIZES.labelMax), width * 0.45) - labelStart;
  const barStart = labelStart + labelWidth + size(SIZES.pad);
  const most = Math.max(1, ...rows.map((row) => row.dutyCount));
  const x = scaleLinear([0, most], [barStart, Math.max(barStart, width - size(SIZES.count))]);
  let y = 0;
  const placed = rows.map((row): PlacedAreaBar => {
    const { height, lines } = placeLabel(row.label, false, {
      y,
      width: labelWidth,
      type: size(SIZES.label),
      line: size(SIZES.line),
      pad: size(SIZES.pad),
      least: target,
    });
    const middle = y + height / 2;
    let before = 0;
    const its: PlacedAreaBar = {
      row,
      y,
      height,
      middle,
      lines,
      parts: row.parts.map(({ rank, count }) => {
        const start = x(before);
        before += count;
        const partWidth = Math.max(1, x(before) - start - GAP);
        return { rank, x: start, width: partWidth, hasRoom: partWidth >= size(SIZES.digit) };
      }),
      countX: x(row.dutyCount) + size(8),
    };
    y += height;
    return its;
  });
  return {
    width,
    height: y,
    barStart,
    labelStart,
    rows: placed,
    size: { label: size(SIZES.label), number: size(SIZES.number), badge: size(SIZES.badge), bar: size(SIZES.bar) },
  };
}
