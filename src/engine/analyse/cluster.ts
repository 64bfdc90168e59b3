/** How far two items are apart; symmetric, 0 or more. Items are numbered from 0. */
export type Distance = (a: number, b: number) => number;

/** Two clusters become one. Items are clusters 0 to n − 1, the first merge is cluster n, the next n + 1. */
export interface Merge {
  readonly left: number;
  readonly right: number;
  /** Mean distance between the items of the one and those of the other. */
  readonly height: number;
  /** How many items the new cluster holds. */
  readonly size: number;
}

/** Parts of a merge: its clusters by the number of an item each, before they are renumbered. */
interface Pair {
  readonly a: number;
  readonly b: number;
  readonly height: number;
}

/**
 * Agglomerative clustering by average linkage, in n² steps along a chain of nearest neighbours.
 * @returns  n − 1 merges, lowest first; of clusters equally near the one with the lower number
 * Source: Murtagh, A survey of recent advances in hierarchical clustering algorithms, 1983.
 */
export function averageLinkage(count: number, distance: Distance): Merge[] {
  const apart = Array.from({ length: count }, (_, a) =>
    Float64Array.from({ length: count }, (_unused, b) => (a === b ? 0 : distance(a, b))),
  );
  const sizes = Array.from({ length: count }, () => 1);
  const open = new Set(sizes.keys());
  const pairs: Pair[] = [];
  const chain: number[] = [];
  const between = (a: number, b: number): number => apart[a]?.[b] ?? Infinity;
  while (open.size > 1) {
    if (chain.length === 0) chain.push(Math.min(...open));
    const top = chain.at(-1) ?? 0;
    const before = chain.at(-2);
    // The one before wins a tie, or the chain would run in circles.
    let nearest = before ?? -1;
    for (const other of open)
      if (other !== top && (nearest < 0 || between(top, other) < between(top, nearest))) nearest = other;
    if (nearest !== before) {
      chain.push(nearest);
      continue;
    }
    chain.length -= 2;
    pairs.push({ a: Math.min(top, nearest), b: Math.max(top, nearest), height: between(top, nearest) });
    mergeInto(apart, sizes, open, top, nearest);
  }
  return numbered(count, pairs);
}

/** `b` becomes part of `a`: distances become means over all items (Lance–Williams). */
function mergeInto(apart: readonly Float64Array[], sizes: number[], open: Set<number>, a: number, b: number): void {
  const [sizeOfA = 1, sizeOfB = 1] = [sizes[a], sizes[b]];
  open.delete(b);
  for (const other of open) {
    if (other === a) continue;
    const mean = (sizeOfA * (apart[a]?.[other] ?? 0) + sizeOfB * (apart[b]?.[other] ?? 0)) / (sizeOfA + sizeOfB);
    for (const [row, column] of [
      [a, other],
      [other, a],
    ] as const) {
      const distances = apart[row];
      if (distances) distances[column] = mean;
    }
  }
  sizes[a] = sizeOfA + sizeOfB;
}

/** The chain finds merges out of order: lowest first, each with the numbers of the clusters it joins. */
function numbered(count: number, pairs: readonly Pair[]): Merge[] {
  const clusterOf = Array.from({ length: count }, (_, item) => item);
  const parents = Array.from({ length: count }, (_, item) => item);
  const sizes = Array.from({ length: count }, () => 1);
  const rootOf = (item: number): number => {
    let root = item;
    while (parents[root] !== root) root = parents[root] ?? root;
    return root;
  };
  return [...pairs]
    .sort((one, two) => one.height - two.height || one.a - two.a || one.b - two.b)
    .map(({ a, b, height }, i) => {
      const [first, second] = [rootOf(a), rootOf(b)].sort((x, y) => x - y) as [number, number]; // two go in
      const size = (sizes[first] ?? 1) + (sizes[second] ?? 1);
      const merge = { left: clusterOf[first] ?? first, right: clusterOf[second] ?? second, height, size };
      parents[second] = first;
      sizes[first] = size;
      clusterOf[first] = count + i;
      return merge;
    });
}
