import { placeMatrix, type PlacedCell, type PlacedMatrix, type PlacedMatrixRow } from '../matrix/placeMatrix.ts';
import type { ChartBox } from '../shared/chartBox.ts';
import { estimateWidth } from '../shared/text.ts';
import { hoursScale, placeFoot, type Box, type PlacedFoot, type PlacedHours } from './placeHours.ts';
import type { TeachingCell, TeachingRemark, TeachingSeries } from './teachingSeries.ts';

export interface PlacedRemark extends TeachingRemark {
  readonly box: Box;
  readonly textX: number;
}
/** What is wrong with a row, in the room that can be pointed at. */
export interface PlacedRemarks extends Box {
  readonly id: string;
  readonly lines: readonly PlacedRemark[];
}
export interface PlacedTeachingRow<Row extends string, Column extends string> extends PlacedMatrixRow<Row, Column> {
  readonly cells: readonly (PlacedCell<Row, Column> & TeachingCell)[];
  /** `null` for an area. */
  readonly remarks: PlacedRemarks | null;
  readonly hours: PlacedHours | null;
}
export interface PlacedTeaching<Row extends string, Column extends string> extends PlacedMatrix<Row, Column> {
  readonly rows: readonly PlacedTeachingRow<Row, Column>[];
  /** Where the cells end, what is wrong begins, and numbers of hours end. */
  readonly margin: { readonly left: number; readonly remarks: number; readonly hours: number };
  readonly foot: PlacedFoot<Column> | null;
}

/** Sizes at 16 px a rem. */
const SIZES = {
  type: 13,
  gap: 12,
  pad: 6,
  remark: 20,
  remarksLeast: 72,
  square: 14,
  matrixLeast: 400,
  bar: 12,
  barLeast: 40,
  barMost: 96,
};
const BAR_SHARE = 0.09;
/** Bold letters are so much wider. */
const BOLD = 1.06;
/** From the middle of a line to its base line, in type sizes. */
const BASELINE = 0.36;

/**
 * The matrix of `placeMatrix` with what is wrong and the hours of each row at its right, and the hours of the units
 * below. Bars of the rows are of one scale, those of the units of another; each stands beside its number.
 * @returns CSS pixels, origin top left, rows and columns in the order given
 */
export function placeTeaching<Row extends string, Column extends string>(
  series: TeachingSeries<Row, Column>,
  box: ChartBox,
): PlacedTeaching<Row, Column> {
  const size = (px: number): number => (px * box.rem) / 16;
  const [type, gap, pad] = [size(SIZES.type), size(SIZES.gap), size(SIZES.pad)];
  const widthOf = (text: string): number => estimateWidth(text, type * BOLD);
  // The empty square stands before its words.
  const leadOf = ({ look }: TeachingRemark): number => pad + (look === 'hollow' ? size(SIZES.square) : 0);
  const remarkWidth = (remark: TeachingRemark): number => leadOf(remark) + widthOf(remark.text) + pad;

  const remarksWidth = Math.max(
    size(SIZES.remarksLeast),
    widthOf(series.remarksTitle),
    ...series.rows.flatMap(({ remarks }) => remarks.map(remarkWidth)),
  );
  const { hours } = series;
  const numbers = hours ? [hours.title, hours.total, ...series.rows.map((row) => row.hours.text)] : [];
  const numberWidth = Math.max(0, ...numbers.map(widthOf));
  const barMost = Math.min(size(SIZES.barMost), Math.max(size(SIZES.barLeast), box.width * BAR_SHARE));
  const marginWidth = gap * 2 + remarksWidth + (hours ? gap * 2 + numberWidth + barMost : 0);

  const remarkCount = Math.max(0, ...series.rows.map(({ remarks }) => remarks.length));
  const matrix = placeMatrix(series, {
    ...box,
    width: Math.max(box.width - marginWidth, size(SIZES.matrixLeast)),
    target: Math.max(box.target, remarkCount * size(SIZES.remark) + size(4)),
  });
  // The columns may end before the room does.
  const left = matrix.columns.reduce((right, { x, width }) => Math.max(right, x + width), matrix.left.cells);
  const margin = { left, remarks: left + gap, hours: left + gap * 2 + remarksWidth + numberWidth };
  const needs = series.rows.filter(({ badge }) => badge === null);
  const needHours = needs.map((row) => row.hours);
  const barWidth = hoursScale(needHours, barMost);

  const rows = matrix.rows.map((placed, i): PlacedTeachingRow<Row, Column> => {
    const row = series.rows[i];
    const { y, height } = placed;
    const { id, badge } = placed.row;
    const middle = y + height / 2;
    const room = { y: y + 1, height: height - 2 };
    const remarks = row?.remarks ?? [];
    const value = row?.hours.value ?? 0;
    return {
      ...placed,
      cells: placed.cells.map((cell, j) => ({
        ...cell,
        isAssessed: row?.cells[j]?.isAssessed ?? true,
        isShort: row?.cells[j]?.isShort ?? false,
      })),
      remarks:
        badge === null
          ? {
              id: `remarks:${id}`,
              x: left + 2,
              width: remarksWidth + gap,
              ...room,
              lines: remarks.map((remark, at) => ({
                ...remark,
                box: {
                  x: margin.remarks,
                  y: middle + (at - remarks.length / 2) * size(SIZES.remark) + 1,
                  width: remarkWidth(remark),
                  height: size(SIZES.remark) - 2,
                },
                textX: margin.remarks + leadOf(remark),
              })),
            }
          : null,
      hours: hours && {
        id: `hours:${id}`,
        text: row?.hours.text ?? '',
        x: margin.hours - numberWidth - pad,
        width: numberWidth + barMost + gap + pad,
        ...room,
        textX: margin.hours,
        textY: middle + type * BASELINE,
        bar:
          badge === null
            ? {
                x: margin.hours + pad,
                y: middle - size(SIZES.bar) / 2,
                width: barWidth(value),
                height: size(SIZES.bar),
              }
            : null,
      },
    };
  });

  const foot = hours && placeFoot(hours, matrix, box.rem);
  return {
    ...matrix,
    width: Math.max(box.width, left + marginWidth),
    height: foot ? foot.y + foot.height + size(2) : matrix.height,
    rows,
    margin,
    foot,
  };
}
