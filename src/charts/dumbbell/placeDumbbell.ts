import { scaleLinear } from 'd3';
import type { ChartBox } from '../shared/chartBox.ts';
import type { UnitHeading } from '../shared/unitHeading.ts';
import type { MarkShape } from '../shared/RoleMark.tsx';
import { placeLabel, type PlacedLabel } from '../shared/placeLabel.ts';
import { estimateWidth } from '../shared/text.ts';

/** One area or competency with the values of two roles; `null`: the role does not mention it. */
export interface DumbbellRow<Id extends string> extends UnitHeading<Id> {
  readonly values: readonly [first: number | null, second: number | null];
  /** The difference in words, such as "+2". */
  readonly note: string;
}

export interface DumbbellTick {
  readonly value: number;
  readonly label: string;
  /** Where the label has no room. */
  readonly short: string;
}
export interface DumbbellSeries<Id extends string> {
  readonly rows: readonly DumbbellRow<Id>[];
  /** Rising; the first and the last are the ends of the scale. */
  readonly ticks: readonly DumbbellTick[];
}

export interface PlacedMark {
  readonly shape: MarkShape;
  readonly x: number;
  /** Nothing there to open: drawn hollow at the start of the scale. */
  readonly hollow: boolean;
}
export interface PlacedRow<Id extends string> {
  readonly row: DumbbellRow<Id>;
  readonly y: number;
  readonly height: number;
  readonly lines: PlacedLabel['lines'];
  /** Where the label may be hit. */
  readonly labelBox: { readonly y: number; readonly width: number; readonly height: number };
  /** Where the lines of the scale may run: not through a label. */
  readonly plot: { readonly top: number; readonly bottom: number };
  /** Height of the middle of the marks, and from left to right the marks themselves. */
  readonly markY: number;
  readonly marks: readonly PlacedMark[];
}
export interface PlacedDumbbell<Id extends string> {
  readonly width: number;
  readonly height: number;
  readonly plot: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  readonly ticks: readonly { readonly value: number; readonly x: number; readonly label: string }[];
  readonly rows: readonly PlacedRow<Id>[];
  /** Left edges of badges and labels; right edge of notes. */
  readonly columns: { readonly badge: number; readonly label: number; readonly note: number };
  /** Type sizes, side of a badge and diameter of a mark. */
  readonly size: { readonly label: number; readonly tick: number; readonly badge: number; readonly mark: number };
}

/** Sizes at 16 px a rem. */
const SIZES = {
  label: 14,
  tick: 13,
  line: 20,
  mark: 13,
  pad: 12,
  chevron: 20,
  badge: 28,
  note: 72,
  head: 28,
  plotLine: 28,
};
/** Narrower than this, a label stands above its marks: two lines a row. */
const STACKED_BELOW = 600;

function marksOf<Id extends string>(
  { values: [first, second] }: DumbbellRow<Id>,
  x: (value: number) => number,
): PlacedMark[] {
  if (first === second) return [{ shape: 'both', x: x(first ?? 0), hollow: first === null }];
  const marks: PlacedMark[] = [
    { shape: 'first', x: x(first ?? 0), hollow: first === null },
    { shape: 'second', x: x(second ?? 0), hollow: second === null },
  ];
  return marks.sort((a, b) => a.x - b.x);
}

/**
 * Lays out one row for each area or competency: its label, and on one scale a mark for each of the two roles, or one
 * for both where their values are equal.
 * @returns  CSS pixels, origin top left, rows in the order given; without rows only the scale
 * @throws {RangeError} where there are fewer than two ticks
 */
export function placeDumbbell<Id extends string>(
  { rows, ticks }: DumbbellSeries<Id>,
  { width, rem, target }: ChartBox,
): PlacedDumbbell<Id> {
  const [from, to] = [ticks[0], ticks[ticks.length - 1]];
  if (!from || !to || from === to) throw new RangeError(`a scale wants two ticks: ${ticks.length}`);
  const size = (px: number): number => (px * rem) / 16;
  const isStacked = width < size(STACKED_BELOW);
  const columns = { badge: size(SIZES.chevron), label: size(SIZES.chevron + SIZES.badge), note: width };
  const labelWidth = isStacked ? width - columns.label : Math.min(size(400), width * 0.38) - columns.label;
  const margin = size(SIZES.mark);
  const plotLeft = isStacked ? columns.label : columns.label + labelWidth + size(SIZES.pad);
  const plotRight = width - size(SIZES.note);
  const x = scaleLinear([from.value, to.value], [plotLeft + margin, plotRight - margin]);

  const top = size(SIZES.head);
  let y = top;
  const placed = rows.map((row): PlacedRow<Id> => {
    const { height: labelHeight, lines } = placeLabel(row.label, row.badge !== null, {
      y,
      width: labelWidth,
      type: size(SIZES.label),
      line: size(SIZES.line),
      pad: size(SIZES.pad),
      least: target,
    });
    const height = isStacked ? labelHeight + Math.max(size(SIZES.plotLine), target) : labelHeight;
    const its: PlacedRow<Id> = {
      row,
      y,
      height,
      lines,
      labelBox: { y, width: isStacked ? width : columns.label + labelWidth, height: labelHeight },
      plot: { top: isStacked ? y + labelHeight : y, bottom: y + height },
      markY: isStacked ? (y + labelHeight + y + height) / 2 - size(4) : y + labelHeight / 2,
      marks: marksOf(row, x),
    };
    y += height;
    return its;
  });

  const step = (plotRight - plotLeft - 2 * margin) / (ticks.length - 1);
  const hasRoom = ticks.every(({ label }) => estimateWidth(label, size(SIZES.tick)) <= step - size(4));
  return {
    width,
    height: y + size(4),
    plot: { left: plotLeft, right: plotRight, top, bottom: y },
    ticks: ticks.map(({ value, label, short }) => ({ value, x: x(value), label: hasRoom ? label : short })),
    rows: placed,
    columns,
    size: { label: size(SIZES.label), tick: size(SIZES.tick), badge: size(20), mark: size(SIZES.mark) },
  };
}
