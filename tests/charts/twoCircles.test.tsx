import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lensArea, solveDistance } from '../../src/charts/twoCircles/lens.ts';
import { placeTwoCircles } from '../../src/charts/twoCircles/placeTwoCircles.ts';
import { regionPaths } from '../../src/charts/twoCircles/regionPaths.ts';
import { TwoCirclesPicture } from '../../src/charts/twoCircles/TwoCircles.tsx';
import { expectGolden } from './goldenSvg.ts';

const radius = fc.double({ min: 1, max: 100, noNaN: true });
const share = fc.double({ min: 0, max: 1, noNaN: true });
const seeded = { seed: 2025, numRuns: 300 };
const circle = (r: number): number => Math.PI * r ** 2;

describe('area of the lens', () => {
  test('known cases: apart, touching, inside, half a radius apart', () => {
    expect(lensArea(1, 1, 3)).toBe(0);
    expect(lensArea(1, 1, 2)).toBe(0);
    expect(lensArea(2, 1, 0.5)).toBeCloseTo(Math.PI);
    // Two unit circles, each through the centre of the other: 2π/3 − √3/2.
    expect(lensArea(1, 1, 1)).toBeCloseTo((2 * Math.PI) / 3 - Math.sqrt(3) / 2, 12);
  });
});

describe('distance of the centres', () => {
  test('gives the area asked for, whichever circle comes first', () => {
    fc.assert(
      fc.property(radius, radius, share, (r1, r2, part) => {
        const wanted = part * circle(Math.min(r1, r2));
        const distance = solveDistance(r1, r2, wanted);
        expect(Math.abs(lensArea(r1, r2, distance) - wanted)).toBeLessThan(1e-6 * circle(Math.min(r1, r2)));
        expect(solveDistance(r2, r1, wanted)).toBe(distance);
      }),
      seeded,
    );
  });
  test('nothing shared: they touch; all of the smaller shared: one holds the other; the same: one centre', () => {
    expect(solveDistance(3, 2, 0)).toBe(5);
    expect(solveDistance(3, 2, circle(2))).toBe(1);
    expect(solveDistance(2, 2, circle(2))).toBe(0);
    expect(solveDistance(0, 2, 0)).toBe(2);
    expect(solveDistance(0, 0, 0)).toBe(0);
  });
  test('the impossible becomes the nearest possible; a radius below zero is refused', () => {
    expect(solveDistance(3, 2, 1000)).toBe(1);
    expect(solveDistance(3, 2, -1)).toBe(5);
    expect(() => solveDistance(-1, 2, 0)).toThrow(RangeError);
  });
});

const at = (x: number, r: number) => ({ x, y: 0, radius: r });
const drawn = (...circles: Parameters<typeof regionPaths>): string[] =>
  Object.entries(regionPaths(...circles)).flatMap(([region, path]) => (path === null ? [] : [region]));

describe('outlines of the parts', () => {
  test('only the parts that exist are drawn', () => {
    expect(drawn(at(0, 2), at(3, 2))).toEqual(['first', 'shared', 'second']);
    expect(drawn(at(0, 2), at(5, 2))).toEqual(['first', 'second']);
    expect(drawn(at(0, 3), at(2, 1))).toEqual(['first', 'shared']);
    expect(drawn(at(0, 1), at(2, 3))).toEqual(['shared', 'second']);
    expect(drawn(at(0, 2), at(0, 2))).toEqual(['shared']);
    expect(drawn(at(0, 2), at(2, 0))).toEqual(['first']);
  });
});

const box = { width: 900, rem: 16 };
const names = [
  { name: 'Administrateur national', detail: '32 compétences', lang: 'fr' },
  { name: 'Manager, Program/Operations', detail: '9 compétences', lang: 'en' },
] as const;

describe('placing the circles', () => {
  test('areas are true to the sizes of the sets and of what they share', () => {
    fc.assert(
      fc.property(fc.nat(60), fc.nat(60), share, fc.integer({ min: 328, max: 1280 }), (first, second, part, width) => {
        fc.pre(first + second > 0);
        const shared = Math.floor(part * Math.min(first, second));
        const { circles } = placeTwoCircles({ first, second, shared }, { width, rem: 16 }, names);
        const [a, b] = circles;
        const unit = (circle(a.radius) + circle(b.radius)) / (first + second);
        expect(circle(a.radius)).toBeCloseTo(first * unit, 3);
        expect(circle(b.radius)).toBeCloseTo(second * unit, 3);
        expect(lensArea(a.radius, b.radius, b.x - a.x)).toBeCloseTo(shared * unit, 2);
      }),
      seeded,
    );
  });
  test('everything stands inside the picture, and the three counts are always written', () => {
    fc.assert(
      fc.property(fc.nat(60), fc.nat(60), share, fc.integer({ min: 328, max: 1280 }), (first, second, part, width) => {
        const shared = Math.floor(part * Math.min(first, second));
        const placed = placeTwoCircles({ first, second, shared }, { width, rem: 16 }, names);
        for (const { x, y, radius: r } of placed.circles) {
          expect(x - r).toBeGreaterThanOrEqual(0);
          expect(x + r).toBeLessThanOrEqual(width);
          expect(y - r).toBeGreaterThanOrEqual(0);
          expect(y + r).toBeLessThanOrEqual(placed.height);
        }
        expect(placed.regions.map(({ region, count }) => [region, count])).toEqual([
          ['first', first - shared],
          ['shared', shared],
          ['second', second - shared],
        ]);
        for (const { x, y } of [...placed.regions, placed.caption]) {
          expect(x).toBeGreaterThan(0);
          expect(x).toBeLessThan(width);
          expect(y).toBeLessThanOrEqual(placed.height);
        }
        expect(placed.regions.every(({ count, path }) => count > 0 === (path !== null))).toBe(true);
      }),
      seeded,
    );
  });
  test('a number without room in its part stands outside with a line to it', () => {
    const { regions } = placeTwoCircles({ first: 50, second: 2, shared: 1 }, box, names);
    const [first, shared, second] = regions;
    expect(first?.leader).toBeNull();
    expect(shared?.y).toBeGreaterThan(first?.y ?? 0);
    expect(second?.leader).not.toBeNull();
  });
  test('sharing more than a set holds is refused', () => {
    expect(() => placeTwoCircles({ first: 3, second: 2, shared: 3 }, box, names)).toThrow(RangeError);
  });
});

test.each([
  ['usual', { first: 27, second: 9, shared: 5 }, 900, 16],
  ['phone', { first: 27, second: 9, shared: 5 }, 328, 16],
  ['large', { first: 27, second: 9, shared: 5 }, 900, 24],
  ['apart', { first: 5, second: 8, shared: 0 }, 900, 16],
  ['inside', { first: 27, second: 4, shared: 4 }, 900, 16],
  ['same', { first: 9, second: 9, shared: 9 }, 900, 16],
  ['empty', { first: 12, second: 0, shared: 0 }, 900, 16],
  ['nothing', { first: 0, second: 0, shared: 0 }, 900, 16],
])('picture: %s', async (name, series, width, rem) => {
  await expectGolden(
    <TwoCirclesPicture
      placed={placeTwoCircles(series, { width, rem }, names)}
      words={{ label: 'In common', description: 'Two circles', names, shared: 'in common' }}
      active={null}
    />,
    `twoCircles.${name}`,
  );
});
