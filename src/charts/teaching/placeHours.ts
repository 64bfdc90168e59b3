import { scaleLinear, type ScaleLinear } from 'd3';
import type { PlacedMatrix } from '../matrix/placeMatrix.ts';
import { estimateWidth } from '../shared/text.ts';
import type { Hours, UnitHoursSeries } from './teachingSeries.ts';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
/** A number of hours and its bar, in the room that can be pointed at. */
export interface PlacedHours extends Box {
  readonly id: string;
  readonly text: string;
  /** Where the text ends; of those below the units its middle or, where it runs upwards, its lower end. */
  readonly textX: number;
  readonly textY: number;
  /** `null` for an area: its hours are those of its rows. */
  readonly bar: Box | null;
}
/** The row of the hours of the units. */
export interface PlacedFoot<Column extends string> {
  readonly y: number;
  readonly height: number;
  readonly middle: number;
  readonly title: string;
  readonly total: string;
  readonly units: readonly (PlacedHours & { readonly column: Column })[];
  /** Their texts run upwards. */
  readonly areTurned: boolean;
}

/** Sizes at 16 px a rem. */
const SIZES = { type: 13, pad: 6, barWidth: 24, barMost: 40 };
const BAR_SHARE = 0.6;
/** From the middle of a line to its base line, and from its top, in type sizes. */
const [MIDDLE, TOP] = [0.36, 0.8];

export const FOOT = 'units:';

/** Lengths of bars: the most hours take all the room. */
export function hoursScale(all: readonly Hours[], room: number): ScaleLinear<number, number> {
  const most = all.reduce((top, { value }) => Math.max(top, value), 0);
  return scaleLinear([0, most || 1], [0, room]);
}

/**
 * Under each unit, a column of `matrix` after the first, its hours and, hanging from them, a bar.
 * @param rem  the reader's type size
 */
export function placeFoot<Column extends string>(
  { unitsTitle, byUnit, total }: UnitHoursSeries,
  matrix: PlacedMatrix<string, Column>,
  rem: number,
): PlacedFoot<Column> {
  const size = (px: number): number => (px * rem) / 16;
  const [type, pad, barMost] = [size(SIZES.type), size(SIZES.pad), size(SIZES.barMost)];
  const columns = matrix.columns.slice(1);
  const y = matrix.height;
  const longest = byUnit.reduce((most, { text }) => Math.max(most, estimateWidth(text, type)), 0);
  const areTurned = longest > (columns[0]?.width ?? 0) - pad;
  const top = y + pad;
  const textHeight = areTurned ? longest : type;
  const barTop = top + textHeight + pad;
  const barHeight = hoursScale(byUnit, barMost);
  const height = barTop + barMost + pad - y;
  return {
    y,
    height,
    middle: y + height / 2,
    title: unitsTitle,
    total,
    areTurned,
    units: columns.map(({ column, x, width }, i) => {
      const { value, text } = byUnit[i] ?? { value: 0, text: '' };
      const middle = x + width / 2;
      const barWidth = Math.min(width * BAR_SHARE, size(SIZES.barWidth));
      return {
        id: `${FOOT}${column.id}`,
        column: column.id,
        text,
        x: x + 1,
        y: y + 1,
        width: width - 2,
        height: height - 2,
        textX: areTurned ? middle + type * MIDDLE : middle,
        textY: areTurned ? top + textHeight : top + type * TOP,
        bar: { x: middle - barWidth / 2, y: barTop, width: barWidth, height: barHeight(value) },
      };
    }),
  };
}
