import { scaleLinear } from 'd3';
import type { ChartBox } from '../shared/chartBox.ts';
import type { UnitHeading } from '../shared/unitHeading.ts';
import { placeLabel, type PlacedLabel } from '../shared/placeLabel.ts';
import { estimateWidth } from '../shared/text.ts';

export interface FrequencyRow<Unit extends string> extends UnitHeading<Unit> {
  /** Of roles. */
  readonly count: number;
  /** "123 · 41 %": what stands behind the bar. */
  readonly note: string;
}
export interface FrequencySeries<Unit extends string> {
  readonly rows: readonly FrequencyRow<Unit>[];
  /** The length of a whole bar: all roles. */
  readonly total: number;
}
export interface PlacedFrequencyRow<Unit extends string> {
  readonly row: FrequencyRow<Unit>;
  readonly y: number;
  readonly height: number;
  readonly labelBox: { readonly y: number; readonly width: number; readonly height: number };
  readonly lines: PlacedLabel['lines'];
  readonly bar: { readonly x: number; readonly y: number; readonly width: number };
  readonly noteX: number;
}
export interface PlacedFrequency<Unit extends string> {
  readonly width: number;
  readonly height: number;
  readonly rows: readonly PlacedFrequencyRow<Unit>[];
  /** Left edges of badges and labels, and the span of a whole bar. */
  readonly columns: { readonly badge: number; readonly label: number; readonly bar: number; readonly whole: number };
  readonly size: { readonly label: number; readonly tick: number; readonly badge: number; readonly bar: number };
}

/** Sizes at 16 px a rem. */
const SIZES = { label: 14, line: 20, tick: 13, badge: 20, chevron: 20, gap: 28, bar: 12, pad: 8, labelMost: 400 };
const LABEL_SHARE = 0.42;
/** With less room than this for bars beside the labels, bars stand below them. */
const BESIDE_FROM = 480;

/**
 * Lays out a bar for each area or competency, as long as the share of roles that use it.
 * @returns CSS pixels, origin top left, rows in the order given; labels are wrapped, never cut
 */
export function placeFrequency<Unit extends string>(
  { rows, total }: FrequencySeries<Unit>,
  { width, rem, target }: ChartBox,
): PlacedFrequency<Unit> {
  const size = (px: number): number => (px * rem) / 16;
  const label = size(SIZES.chevron + SIZES.gap);
  const isBeside = width >= size(BESIDE_FROM);
  const labelWidth = isBeside ? Math.min(size(SIZES.labelMost), width * LABEL_SHARE) : width;
  const note =
    rows.reduce((most, row) => Math.max(most, estimateWidth(row.note, size(SIZES.label))), 0) + size(SIZES.pad);
  const bar = isBeside ? labelWidth : label;
  const whole = Math.max(size(40), width - bar - note);
  const length = scaleLinear([0, Math.max(1, total)], [0, whole]);
  let y = 0;
  const placed = rows.map((row): PlacedFrequencyRow<Unit> => {
    const { height: labelHeight, lines } = placeLabel(row.label, row.badge !== null, {
      y,
      width: labelWidth - label - size(SIZES.pad),
      type: size(SIZES.label),
      line: size(SIZES.line),
      pad: size(isBeside ? SIZES.pad : SIZES.pad / 2),
      least: isBeside ? target : 0,
    });
    const height = isBeside ? labelHeight : Math.max(target, labelHeight + size(SIZES.line));
    const middle = isBeside ? y + height / 2 : y + labelHeight + size(SIZES.line) / 2 - size(2);
    const its: PlacedFrequencyRow<Unit> = {
      row,
      y,
      height,
      labelBox: { y, width: labelWidth, height: labelHeight },
      lines,
      bar: { x: bar, y: middle, width: length(row.count) },
      noteX: bar + length(row.count) + size(6),
    };
    y += height;
    return its;
  });
  return {
    width,
    height: y + size(2),
    rows: placed,
    columns: { badge: size(SIZES.chevron), label, bar, whole },
    size: { label: size(SIZES.label), tick: size(SIZES.tick), badge: size(SIZES.badge), bar: size(SIZES.bar) },
  };
}
