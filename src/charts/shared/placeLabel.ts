import { wrapText } from './text.ts';

export interface LabelRoom {
  /** Top of the row. */
  readonly y: number;
  /** Of a line. */
  readonly width: number;
  /** Type size, and from one line to the next. */
  readonly type: number;
  readonly line: number;
  /** Above and below the lines together. */
  readonly pad: number;
  /** The row is not lower than this. */
  readonly least: number;
}

export interface PlacedLabel {
  readonly height: number;
  /** Heights of base lines. */
  readonly lines: readonly { readonly text: string; readonly y: number }[];
}

/** Bold letters are so much wider. */
const BOLD = 1.06;
/** From the top of a line to its base line. */
const BASELINE = 0.72;

/**
 * The name of a row, wrapped and in its middle: the row grows with it.
 * @returns CSS pixels; at least one line, the empty one for an empty label
 */
export function placeLabel(label: string, isBold: boolean, room: LabelRoom): PlacedLabel {
  const { y, width, type, line, pad, least } = room;
  const texts = wrapText(label, width, type * (isBold ? BOLD : 1));
  const textHeight = texts.length * line;
  const height = Math.max(least, textHeight + pad);
  const first = y + (height - textHeight) / 2 + line * BASELINE;
  return { height, lines: texts.map((text, i) => ({ text, y: first + i * line })) };
}
