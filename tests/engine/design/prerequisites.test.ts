import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { circleOf, outOfOrder } from '../../../src/engine/index.ts';
import { unit } from './parts.ts';

const line = [unit('1'), unit('2', { prerequisites: ['1'] }), unit('3', { prerequisites: ['2'] })];

test('however many prerequisites are added, none that closes a circle: no circle comes to be', () => {
  const pairs = fc.array(fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 5 })));
  fc.assert(
    fc.property(pairs, (asked) => {
      let units = [0, 1, 2, 3, 4, 5].map((i) => unit(String(i)));
      for (const [one, before] of asked) {
        const changed = units.map((its) =>
          its.id === String(one) ? { ...its, prerequisites: [...its.prerequisites, String(before)] } : its,
        );
        const circle = circleOf(changed);
        if (circle) expect(circle).toContain(String(one));
        else units = changed;
      }
      // Without a circle there is an order in which all can be taken.
      const taken = new Set<string>();
      for (const _ of units)
        for (const { id, prerequisites } of units) if (prerequisites.every((its) => taken.has(its))) taken.add(id);
      expect(taken.size).toBe(units.length);
    }),
  );
});

describe('the order of units', () => {
  test('is right where each stands after its prerequisites; those that are gone do not count', () => {
    expect(outOfOrder(line)).toEqual([]);
    expect(outOfOrder([unit('1', { prerequisites: ['gone'] })])).toEqual([]);
  });

  test('is wrong at each unit that stands before one of its own', () => {
    expect(outOfOrder([...line.slice(1), ...line.slice(0, 1)])).toEqual([{ unit: '2', before: '1' }]);
    expect(outOfOrder([...line].reverse())).toEqual([
      { unit: '3', before: '2' },
      { unit: '2', before: '1' },
    ]);
  });
});
