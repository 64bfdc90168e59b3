import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { circleOf, outOfOrder, withPrerequisite } from '../../../src/engine/index.ts';
import { unit } from './parts.ts';

const line = [unit('1'), unit('2', { prerequisites: ['1'] }), unit('3', { prerequisites: ['2'] })];

describe('a prerequisite', () => {
  test('is added once', () => {
    const outcome = withPrerequisite(line, '3', '1');
    expect(outcome.ok && outcome.units.map(({ prerequisites }) => prerequisites)).toEqual([[], ['1'], ['2', '1']]);
    expect(withPrerequisite(line, '2', '1')).toEqual({ ok: true, units: line });
  });

  test('that closes a circle is refused with its units, the changed one first', () => {
    expect(withPrerequisite(line, '1', '3')).toEqual({ ok: false, circle: ['1', '3', '2'] });
    expect(withPrerequisite(line, '2', '2')).toEqual({ ok: false, circle: ['2'] });
  });

  test('is of units that there are', () => {
    expect(() => withPrerequisite(line, '1', 'gone')).toThrow(RangeError);
    expect(() => withPrerequisite(line, 'gone', '1')).toThrow(RangeError);
  });

  test('however many are added, no circle comes to be', () => {
    const pairs = fc.array(fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 5 })));
    fc.assert(
      fc.property(pairs, (asked) => {
        let units: Parameters<typeof withPrerequisite>[0] = [0, 1, 2, 3, 4, 5].map((i) => unit(String(i)));
        for (const [one, before] of asked) {
          const outcome = withPrerequisite(units, String(one), String(before));
          if (outcome.ok) units = outcome.units;
          else expect(outcome.circle[0]).toBe(String(one));
        }
        expect(circleOf(units)).toBeNull();
      }),
    );
  });
});

describe('the order of units', () => {
  test('is right where each stands after its prerequisites; those that are gone do not count', () => {
    expect(outOfOrder(line)).toBeNull();
    expect(outOfOrder([unit('1', { prerequisites: ['gone'] })])).toBeNull();
    expect(outOfOrder([])).toBeNull();
  });

  test('is wrong at the first unit that stands before one of its own', () => {
    expect(outOfOrder([...line.slice(1), ...line.slice(0, 1)])).toEqual({ unit: '2', before: '1' });
    expect(outOfOrder([unit('1', { prerequisites: ['1'] })])).toEqual({ unit: '1', before: '1' });
  });
});
