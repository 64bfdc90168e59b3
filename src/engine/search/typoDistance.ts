/**
 * How many letters must be added, dropped, changed or swapped with a neighbour to make one word of another
 * (optimal string alignment distance; Boytsov 2011, section 2.1.2).
 * @param limit   at most so many are of interest, an integer ≥ 0
 * @param isOpen  the word typed may go on: the beginning of `word` that it comes nearest to counts
 * @returns       the distance, or `limit` + 1 where it is greater
 */
export function typoDistance(typed: string, word: string, limit: number, isOpen = false): number {
  const tooFar = limit + 1;
  if (typed.length - word.length > limit || (!isOpen && word.length - typed.length > limit)) return tooFar;
  const width = Math.min(word.length, typed.length + limit);
  let before: number[] = [];
  let above = Array.from({ length: width + 1 }, (_, column) => column);
  for (let row = 1; row <= typed.length; row++) {
    const letter = typed.charCodeAt(row - 1);
    const current = [row];
    let best = row;
    for (let column = 1; column <= width; column++) {
      const other = word.charCodeAt(column - 1);
      let cost = Math.min(at(above, column) + 1, at(current, column - 1) + 1);
      cost = Math.min(cost, at(above, column - 1) + (letter === other ? 0 : 1));
      const isSwap =
        row > 1 && column > 1 && letter === word.charCodeAt(column - 2) && typed.charCodeAt(row - 2) === other;
      if (isSwap) cost = Math.min(cost, at(before, column - 2) + 1);
      current.push(cost);
      if (cost < best) best = cost;
    }
    if (best > limit) return tooFar;
    before = above;
    above = current;
  }
  const distance = isOpen ? Math.min(...above) : at(above, word.length);
  return Math.min(distance, tooFar);
}

const at = (row: readonly number[], column: number): number => row[column] ?? Infinity;
