/** Items of a column together, with a gap between any two. */
const heightOf = (heights: readonly number[], gap: number): number =>
  heights.reduce((sum, height) => sum + height, 0) + gap * Math.max(0, heights.length - 1);

/** Sums of the same heights may differ by so much, in the order they are added. */
const ROUNDING = 1e-6;

function fill(heights: readonly number[], limit: number, gap: number): number[] {
  const starts: number[] = [];
  let room = -1;
  for (const [i, height] of heights.entries()) {
    room -= gap + height;
    if (room >= -ROUNDING) continue;
    starts.push(i);
    room = limit - height;
  }
  return starts;
}

/**
 * Breaks a list into columns, its order kept, so that the tallest is as low as can be.
 * @param heights      of the items, each ≥ 0; not many, as every stretch of them is tried
 * @param columnCount  at most so many, ≥ 1
 * @returns            for each column the index of its first item; empty for an empty list
 */
export function breakColumns(heights: readonly number[], columnCount: number, gap: number): number[] {
  const limits = heights
    .flatMap((_, from) => heights.slice(from).map((__, i) => heightOf(heights.slice(from, from + i + 1), gap)))
    .filter((limit) => heights.every((height) => height <= limit))
    .sort((a, b) => a - b);
  const limit = limits.find((one) => fill(heights, one, gap).length <= columnCount) ?? 0;
  return fill(heights, limit, gap);
}
