import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breakColumns } from '../../src/charts/icicle/breakColumns.ts';
import { IciclePicture } from '../../src/charts/icicle/Icicle.tsx';
import { icicleSeries, type IcicleSeries } from '../../src/charts/icicle/icicleSeries.ts';
import { placeIcicle, spread } from '../../src/charts/icicle/placeIcicle.ts';
import type { AreaId, CompetencyId, Framework } from '../../src/engine/index.ts';
import { expectGolden } from './goldenSvg.ts';

const group = (number: number, label: string, ...leaves: [name: string, amount: number][]) => ({
  id: `a${number}` as AreaId,
  number,
  label,
  amount: leaves.reduce((sum, [, amount]) => sum + amount, 0),
  leaves: leaves.map(([name, amount], i) => ({ id: `a${number}.${i}` as CompetencyId, label: name, amount })),
});
const LONG = 'Systèmes d’information sanitaire et gestion des connaissances et de la qualité des données';
const series: IcicleSeries = [
  group(1, 'Governance', ['Policy', 8], ['Law and regulation', 1], ['Planning', 1], [LONG, 1]),
  group(2, LONG, ['Data', 0], ['Surveillance', 3]),
  group(3, 'Untouched', ['Nothing', 0], ['Nothing either', 0]),
];
const box = { width: 900, rem: 16, target: 24 };

describe('series', () => {
  const framework = {
    areas: [
      {
        id: 'a',
        number: 1,
        label: { fr: 'le a', en: 'the a' },
        competencies: ['x', 'y'].map((id) => ({ id, label: { fr: id, en: id } })),
      },
    ],
  } as unknown as Framework; // the parts that the series reads
  test('an area amounts to what its competencies do together', () => {
    const [area] = icicleSeries(framework, {
      amountOf: ({ id }) => (id === ('x' as CompetencyId) ? 2 : 3),
      labelOf: ({ label }, amount) => `${label.en} ${amount}`,
    });
    expect(area).toMatchObject({ amount: 5, label: 'the a 5' });
    expect(area?.leaves.map(({ label }) => label)).toEqual(['x 2', 'y 3']);
  });
});

describe('placing the blocks', () => {
  const placed = placeIcicle(series, box);
  const leaves = placed.groups.flatMap((one) => one.leaves);

  test('heights are in proportion to amounts, on one scale over all areas', () => {
    const unit = (leaves.find(({ leaf }) => leaf.amount === 8)?.block?.height ?? 0) + 2;
    for (const { leaf, block } of leaves) if (block) expect(block.height + 2).toBeCloseTo((unit / 8) * leaf.amount);
    for (const { group: its, block } of placed.groups)
      if (block) expect(block.height + 2).toBeCloseTo((unit / 8) * its.amount);
  });
  test('an amount of zero has a name and no block', () => {
    const empty = leaves.filter(({ leaf }) => leaf.amount === 0);
    expect(empty.every(({ block, leader, lines }) => !block && !leader && lines.length > 0)).toBe(true);
  });
  test('long names break into lines', () => {
    expect(leaves.find(({ leaf }) => leaf.label === LONG)?.lines.length).toBeGreaterThan(1);
  });
  test('where every amount is zero all names are there, and no block', () => {
    const none = placeIcicle([group(1, 'Governance', ['Policy', 0])], box);
    expect(none.groups[0]?.leaves[0]?.hit.height).toBeGreaterThanOrEqual(24);
    expect(none.groups[0]?.block).toBeNull();
  });
  test('without areas there is nothing to draw', () => {
    expect(placeIcicle([], box)).toMatchObject({ height: 0, groups: [] });
  });
  test('a larger type makes fewer columns and more lines, never overlaps', () => {
    expect(placeIcicle(series, { ...box, rem: 24 }).height).toBeGreaterThan(placed.height);
  });

  const anySeries = fc.array(
    fc.tuple(
      fc.integer({ min: 1, max: 90 }),
      fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 8 }),
    ),
    { minLength: 1, maxLength: 9 },
  );
  test('names never overlap, and none leaves the picture, whatever the amounts', () => {
    fc.assert(
      fc.property(anySeries, fc.integer({ min: 320, max: 1600 }), (areas, width) => {
        const any = placeIcicle(
          areas.map(([length, amounts], i) =>
            group(
              i + 1,
              LONG.slice(0, length),
              ...amounts.map((amount): [string, number] => [LONG.slice(0, length), amount]),
            ),
          ),
          { ...box, width },
        );
        const hits = any.groups.flatMap((one) => [one.hit, ...one.leaves.map(({ hit }) => hit)]);
        for (const hit of hits) {
          expect(hit.y).toBeGreaterThanOrEqual(0);
          expect(hit.y + hit.height).toBeLessThanOrEqual(any.height + 1e-6);
          expect(hit.x + hit.width).toBeLessThanOrEqual(width + 1e-6);
        }
        for (const { hit, leaves: its } of any.groups) {
          const stacked = [hit, ...its.map((leaf) => leaf.hit)];
          for (const [i, one] of stacked.entries())
            if (i > 0) {
              const before = stacked[i - 1];
              expect(one.y).toBeGreaterThanOrEqual((before?.y ?? 0) + (before?.height ?? 0) - 1e-6);
            }
        }
      }),
    );
  });
});

test('names that crowd move apart, and no further than they must', () => {
  const items = [5, 6, 7, 90].map((middle) => ({ middle, height: 10 }));
  expect(spread(items, 0, 100)).toEqual([0, 10, 20, 85]);
  expect(spread([{ middle: 99, height: 10 }], 0, 100)).toEqual([90]);
});

test('columns keep the order and are as low as can be', () => {
  expect(breakColumns([5, 5, 5, 5, 5, 5], 3, 1)).toEqual([0, 2, 4]);
  expect(breakColumns([9, 1, 1, 1], 2, 0)).toEqual([0, 1]);
  expect(breakColumns([3], 3, 0)).toEqual([0]);
  expect(breakColumns([], 3, 0)).toEqual([]);
});

test.each([
  ['usual', series, 900, 16],
  ['patterns', series, 900, 16],
  ['narrow', series, 340, 16],
  ['large', series, 900, 24],
  [
    'empty',
    series.map(({ number, label, leaves }) =>
      group(number, label, ...leaves.map((leaf): [string, number] => [leaf.label, 0])),
    ),
    900,
    16,
  ],
  ['one', [group(5, 'Information', ['Data', 1])], 900, 16],
  ['equal', [1, 2, 3].map((number) => group(number, `Area ${number}`, ['First', 2], ['Second', 2])), 900, 16],
] as const)('picture: %s', async (name, drawn, width, rem) => {
  await expectGolden(
    <IciclePicture
      placed={placeIcicle(drawn, { ...box, width, rem })}
      words={{ label: 'Areas and competencies', description: 'Governance is the largest.' }}
      isPatterned={name === 'patterns'}
      active={'a1.1' as CompetencyId}
    />,
    `icicle.${name}`,
  );
});
