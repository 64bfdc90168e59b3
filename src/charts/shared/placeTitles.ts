import { estimateWidth } from './text.ts';

export interface TitleLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

interface TitleRoom {
  /** Of the column. */
  readonly middle: number;
  /** Where the last line stands or, of turned ones, all begin. */
  readonly bottom: number;
  /** From one line to the next. */
  readonly line: number;
  /** They run upwards. */
  readonly areTurned: boolean;
}

/** From the middle of a line to its base line, in lines. */
const BASELINE = 0.32;

/** The lines of the title of a column, in its middle and down to `bottom`. */
export function placeTitle(texts: readonly string[], { middle, bottom, line, areTurned }: TitleRoom): TitleLine[] {
  const last = texts.length - 1;
  return texts.map((text, i) =>
    areTurned
      ? { text, x: middle + (i - last / 2 + BASELINE) * line, y: bottom }
      : { text, x: middle, y: bottom - (last - i) * line },
  );
}

/** Width of the widest line of any title; 0 without lines. */
export function widestLine(titles: readonly (readonly string[])[], type: number): number {
  return titles.flat().reduce((most, line) => Math.max(most, estimateWidth(line, type)), 0);
}

/** How many lines the longest title has. */
export function mostLines(titles: readonly (readonly string[])[]): number {
  return titles.reduce((most, { length }) => Math.max(most, length), 0);
}
