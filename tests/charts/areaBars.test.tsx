import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { AreaBarsPicture } from '../../src/charts/areaBars/AreaBars.tsx';
import { areaBarsSeries, type AreaBarsSeries } from '../../src/charts/areaBars/areaBarsSeries.ts';
import { placeAreaBars } from '../../src/charts/areaBars/placeAreaBars.ts';
import type { AreaId, Framework, RoleId, RoleProfile } from '../../src/engine/index.ts';
import { expectGolden } from './goldenSvg.ts';

const row = (id: string, number: number, ...parts: [rank: number, count: number][]) => ({
  id: id as AreaId,
  number,
  label: `Area ${id}`,
  dutyCount: parts.reduce((sum, [, count]) => sum + count, 0),
  parts: parts.map(([rank, count]) => ({ rank, count })),
});
const series: AreaBarsSeries = {
  hasDuties: true,
  rows: [
    row('a', 1, [1, 2], [3, 6]),
    row('b', 2),
    { ...row('c', 3, [2, 4]), label: 'Health information systems and knowledge management' },
  ],
};
const box = { width: 640, rem: 16, target: 32 };

describe('series of a role', () => {
  const framework = {
    areas: ['a', 'b'].map((id, i) => ({ id, number: i + 1, label: { fr: `le ${id}`, en: `the ${id}` } })),
    involvement: [1, 2, 3].map((rank) => ({ id: `level-${rank}`, rank })),
  } as unknown as Framework; // the parts that the series reads
  const profile = {
    role: 'r' as RoleId,
    dutyCount: 3,
    areas: [
      { area: 'a', duties: ['level-3', null, 'level-1'].map((involvement) => ({ involvement })) },
      { area: 'b', duties: [] },
    ],
  } as unknown as RoleProfile; // as above

  test('counts the duties of every area by involvement, an unknown one as the weakest', () => {
    expect(areaBarsSeries(profile, framework, 'fr')).toEqual({
      hasDuties: true,
      rows: [
        {
          id: 'a',
          number: 1,
          label: 'le a',
          dutyCount: 3,
          parts: [
            { rank: 1, count: 2 },
            { rank: 3, count: 1 },
          ],
        },
        { id: 'b', number: 2, label: 'le b', dutyCount: 0, parts: [] },
      ],
    });
  });
});

describe('placing the bars', () => {
  const placed = placeAreaBars(series, box);

  test('lengths are in proportion to duties, on one scale from zero', () => {
    const [eight = 0, none, four = 0] = placed.rows.map(({ countX }) => countX - 8 - placed.barStart);
    expect(eight).toBeCloseTo(2 * four);
    expect(none).toBe(0);
  });
  test('the parts of a bar follow one another with a gap between them', () => {
    const [first, second] = placed.rows[0]?.parts ?? [];
    expect(first?.x).toBe(placed.barStart);
    expect(second?.x).toBeCloseTo((first?.x ?? 0) + (first?.width ?? 0) + 2);
  });
  test('rows stand below one another, each at least as high as a finger needs', () => {
    const rows = placeAreaBars(series, { ...box, target: 44 }).rows;
    expect(rows.every(({ height }) => height >= 44)).toBe(true);
    for (const [i, { y, height }] of rows.entries()) expect(rows[i + 1]?.y ?? y + height).toBe(y + height);
  });
  test('a long label breaks into lines', () => {
    expect(placed.rows[2]?.lines.length).toBeGreaterThan(1);
  });
  test('a wider type makes everything larger', () => {
    expect(placeAreaBars(series, { ...box, rem: 24 }).height).toBeGreaterThan(placed.height);
  });
  test('without rows there is nothing to draw', () => {
    expect(placeAreaBars({ hasDuties: false, rows: [] }, box)).toMatchObject({ height: 0, rows: [] });
  });
});

const pictures: [name: string, series: AreaBarsSeries, box?: { width?: number; rem?: number }][] = [
  ['usual', series],
  ['narrow', series, { width: 328 }],
  ['large', series, { rem: 24 }],
  ['empty', { hasDuties: true, rows: [] }],
  ['unknown', { hasDuties: false, rows: [row('a', 1), row('b', 2)] }],
  ['one', { hasDuties: true, rows: [row('a', 9, [5, 1])] }],
  ['equal', { hasDuties: true, rows: [1, 2, 3, 4, 5].map((rank) => row(`${rank}`, rank + 4, [rank, 4])) }],
];
const picture = (drawn: AreaBarsSeries, other: { width?: number; rem?: number } = {}) => (
  <AreaBarsPicture
    placed={placeAreaBars(drawn, { ...box, ...other })}
    hasDuties={drawn.hasDuties}
    words={{ label: 'Duties by area', description: 'Most duties are in Area a (8).' }}
    active={null}
    selected={'c' as AreaId}
  />
);
test.each(pictures)('picture: %s', async (name, drawn, other) => {
  await expectGolden(picture(drawn, other), `areaBars.${name}`);
});
test('an area not mentioned has a dot, one of a posting without duties a dash', () => {
  expect(renderToStaticMarkup(picture(series))).not.toContain('—');
  expect(renderToStaticMarkup(picture({ hasDuties: false, rows: [row('a', 1)] }))).toContain('—');
});
