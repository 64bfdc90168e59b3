import type { Distance, Merge } from './cluster.ts';

/** Items of a cluster and of its halves; a single item is both of its halves. */
interface Part {
  readonly items: readonly number[];
  readonly left: readonly number[];
  readonly right: readonly number[];
}

/** The best order of a cluster that begins at one item and ends at another, for each pair of items in different halves. */
interface Best {
  readonly cost: Float64Array;
  /** Last item of the half in which the order begins. */
  readonly turn: Int32Array;
}

/**
 * The order of items that a tree of merges allows in which neighbours are nearest: the sum of the distances between
 * neighbours is the least. Each merge may be turned over, so of 2ⁿ⁻¹ orders the best is found in n³ steps.
 * @param merges  as `averageLinkage` gives them
 * @returns  the items' numbers; of the order and its mirror image the one that begins with the lower number
 * Source: Bar-Joseph, Gifford and Jaakkola, Fast optimal leaf ordering for hierarchical clustering, 2001.
 */
export function optimalLeafOrder(count: number, merges: readonly Merge[], distance: Distance): number[] {
  const parts = Array.from({ length: count }, (_, item): Part => {
    const items = [item];
    return { items, left: items, right: items };
  });
  // Two items are the ends of one cluster only, the smallest that holds both: one table serves all.
  const best: Best = { cost: new Float64Array(count * count), turn: new Int32Array(count * count) };
  let whole = parts[0];
  for (const { left, right } of merges) {
    const halves = [parts[left], parts[right]] as [Part, Part]; // merges name clusters made before
    joinHalves(...halves, best, count, distance);
    const [ofLeft, ofRight] = [halves[0].items, halves[1].items];
    whole = { items: [...ofLeft, ...ofRight], left: ofLeft, right: ofRight };
    parts.push(whole);
  }
  return whole && count > 1 ? orderOf(whole, best, count) : (whole?.items.slice() ?? []);
}

/** Where an order of the part ends that begins at one of `items`. */
const farEnds = ({ left, right }: Part, items: readonly number[]): readonly number[] => (items === left ? right : left);

/** Fills in the best orders that begin in `one` and end in `other`, and the same from the other end. */
function joinHalves(one: Part, other: Part, { cost, turn }: Best, count: number, distance: Distance): void {
  const across = new Float64Array(count);
  const lastBefore = new Int32Array(count);
  for (const starts of new Set([one.left, one.right])) {
    const lasts = farEnds(one, starts);
    for (const start of starts) {
      for (const first of other.items) {
        let least = Infinity;
        for (const last of lasts) {
          const sum = (cost[start * count + last] ?? 0) + distance(last, first);
          if (sum >= least) continue;
          least = sum;
          lastBefore[first] = last;
        }
        across[first] = least;
      }
      for (const ends of new Set([other.left, other.right])) {
        const firsts = farEnds(other, ends);
        for (const end of ends) {
          let least = Infinity;
          let joint = end;
          for (const first of firsts) {
            const sum = (across[first] ?? 0) + (cost[first * count + end] ?? 0);
            if (sum >= least) continue;
            least = sum;
            joint = first;
          }
          cost[start * count + end] = least;
          cost[end * count + start] = least;
          turn[start * count + end] = lastBefore[joint] ?? start;
          turn[end * count + start] = joint;
        }
      }
    }
  }
}

function orderOf({ left, right }: Part, { cost, turn }: Best, count: number): number[] {
  let ends: readonly [number, number] = [0, 0];
  let least = Infinity;
  for (const start of left)
    for (const end of right) {
      const sum = cost[start * count + end] ?? 0;
      if (sum >= least) continue;
      least = sum;
      ends = [start, end];
    }
  const order: number[] = [];
  const pending = [ends];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const [start, end] = next;
    if (start === end) order.push(start);
    else pending.push([turn[end * count + start] ?? end, end], [start, turn[start * count + end] ?? start]);
  }
  return (order[0] ?? 0) <= (order.at(-1) ?? 0) ? order : order.reverse();
}
