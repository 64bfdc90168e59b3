import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { averageLinkage } from '../../../src/engine/analyse/cluster.ts';
import { optimalLeafOrder } from '../../../src/engine/analyse/leafOrder.ts';
import { profileRole, type RoleId, type RoleTree, seriate, SERIATED_ROLE_LIMIT } from '../../../src/engine/index.ts';
import reference from '../../fixtures/seriation/optimal-leaf-order.json' with { type: 'json' };
import { framework, postingOf } from './invented.ts';

const distanceOf =
  (points: readonly (readonly number[])[]) =>
  (a: number, b: number): number =>
    Math.hypot(...(points[a] ?? []).map((value, axis) => value - (points[b]?.[axis] ?? 0)));

const costOf = (order: readonly number[], distance: (a: number, b: number) => number): number =>
  order.slice(1).reduce((sum, item, i) => sum + distance(order[i] ?? 0, item), 0);

/** Every order that the tree allows. */
function* allOrders(count: number, merges: ReturnType<typeof averageLinkage>): Generator<number[]> {
  for (let turned = 0; turned < 2 ** merges.length; turned++) {
    const orders: number[][] = Array.from({ length: count }, (_, item) => [item]);
    for (const [i, { left, right }] of merges.entries()) {
      const [one = [], other = []] = [orders[left], orders[right]];
      orders.push(Math.floor(turned / 2 ** i) % 2 === 0 ? [...one, ...other] : [...other, ...one]);
    }
    yield orders.at(-1) ?? [];
  }
}

describe('order of many roles', () => {
  // Orders of the package cba 0.2-23 of R 4.2.2: hclust(method = "average"), then order.optimal.
  test.each(reference.map((one) => ({ ...one, count: one.points.length })))(
    'is that of an established implementation for $count items',
    ({ points, heights, order, count }) => {
      const distance = distanceOf(points);
      const merges = averageLinkage(count, distance);
      for (const [i, { height }] of merges.entries()) expect(height).toBeCloseTo(heights[i] ?? 0, 9);
      const mirrored = [...order].reverse();
      expect([order, mirrored]).toContainEqual(optimalLeafOrder(count, merges, distance));
    },
  );

  test('is the cheapest of all orders of the tree, ties included', () => {
    const points = fc.array(fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3 })), { maxLength: 8 });
    fc.assert(
      fc.property(points, (placed) => {
        const distance = distanceOf(placed);
        const merges = averageLinkage(placed.length, distance);
        const order = optimalLeafOrder(placed.length, merges, distance);
        const costs = [...allOrders(placed.length, merges)].map((other) => costOf(other, distance));
        expect(costOf(order, distance)).toBeCloseTo(Math.min(...costs), 9);
        expect([...order].sort((a, b) => a - b)).toEqual(placed.map((_, item) => item));
      }),
    );
  });

  test('puts like beside like, whatever the order they come in', () => {
    const profiles = [
      postingOf('a', 'do water.wells water.pumps'),
      postingOf('b', 'do law.courts'),
      postingOf('c', 'do water.wells water.pumps roads.signs'),
      postingOf('d', 'do law.courts roads.signs'),
    ].map((posting) => profileRole(posting, framework, 'all'));
    const { order, tree } = seriate(profiles, 'competency');
    expect(order).toEqual(['a', 'c', 'd', 'b']);
    expect(seriate([...profiles].reverse(), 'competency').order).toEqual(order);
    const leaves = (part: RoleTree): RoleId[] => (typeof part === 'string' ? [part] : part.parts.flatMap(leaves));
    expect(tree && leaves(tree)).toEqual(order);
  });

  test('has nothing to say of no role and a single leaf for one', () => {
    expect(seriate([], 'area')).toEqual({ order: [], tree: null });
    const one = profileRole(postingOf('a'), framework, 'all');
    expect(seriate([one], 'area')).toEqual({ order: ['a'], tree: 'a' });
  });

  test('refuses more roles than anybody could look at', () => {
    const one = profileRole(postingOf('a'), framework, 'all');
    const many = Array.from({ length: SERIATED_ROLE_LIMIT + 1 }, (_, i) => ({ ...one, role: `r${i}` as RoleId }));
    expect(() => seriate(many, 'area')).toThrow('too many roles');
  });
});
