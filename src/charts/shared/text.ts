/** Width of a text in CSS pixels at a type size in CSS pixels. */
export type WidthOf = (text: string, size: number) => number;

// Mean advances of Noto Sans in em, by kind of character, rounded up: a line may be a little short, never too long.
const ADVANCES: readonly (readonly [characters: RegExp, em: number])[] = [
  [/[ijlI.,:;'’|!()[\]\u00a0 ·-]/, 0.31],
  [/[frt/]/, 0.4],
  [/[mwMWŒœ—]/, 0.94],
  [/[A-ZÀ-Ý&]/, 0.68],
];
const USUAL_ADVANCE = 0.59;

/** An estimate without a page to measure on, for layouts that must come out the same everywhere. */
export const estimateWidth: WidthOf = (text, size) =>
  Array.from(text).reduce(
    (sum, sign) => sum + (ADVANCES.find(([kind]) => kind.test(sign))?.[1] ?? USUAL_ADVANCE) * size,
    0,
  );

/**
 * Breaks a text into lines at its spaces; a word wider than a line stands alone on its own.
 * @param width  of a line, in CSS pixels
 * @returns      at least one line, the empty one for an empty text
 */
export function wrapText(text: string, width: number, size: number, widthOf: WidthOf = estimateWidth): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines[lines.length - 1];
    const joined = last === undefined ? word : `${last} ${word}`;
    if (last === undefined || widthOf(joined, size) > width) lines.push(word);
    else lines[lines.length - 1] = joined;
  }
  return lines;
}
