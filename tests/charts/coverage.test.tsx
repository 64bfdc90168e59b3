import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { CoveragePicture } from '../../src/charts/coverage/Coverage.tsx';
import { placeCoverage, type CoverageRow, type CoverageSeries } from '../../src/charts/coverage/placeCoverage.ts';
import { expectGolden } from './goldenSvg.ts';

const TITLES = [
  'Requis',
  'Responsable de district',
  'Conseiller en financement de la santé (2 postes)',
  'Suivi (vacant)',
];
const heading = (id: string, badge: number | null) => ({
  id,
  label: badge === null ? `Competency ${id}` : `Area ${id}`,
  badge,
  isOpen: null,
  isSelected: false,
  colour: 'var(--area-2)',
  badgeColour: 'var(--area-2-label)',
});
const row = (id: string, levels: readonly number[], count: number): CoverageRow<string> => ({
  ...heading(id, null),
  cells: levels.map((level, i) => ({
    text: level === 0 ? '' : String(level),
    shade: i === 0 || level === 0 ? null : level,
    hasRing: i === 2 && level > 0,
    isShort: i > 0 && level > 0 && level < (levels[0] ?? 0),
  })),
  count: {
    text: String(count),
    word: ['not covered', 'fragile'][count] ?? '',
    cover: (['none', 'fragile'] as const)[count] ?? 'covered',
  },
});
const series: CoverageSeries<string, string> = {
  tree: null,
  countTitle: 'Posts that cover',
  columns: TITLES.map((title, i) => ({ id: `c${i}`, letter: ['', 'A', 'B', '(C)'][i] ?? '', title })),
  rows: [
    { ...heading('one', 2), cells: [], count: null },
    row('one.a', [3, 5, 3, 0], 2),
    row('one.b', [4, 2, 0, 5], 1),
    { ...heading('two', 5), cells: [], count: null },
    row('two.a', [5, 1, 0, 4], 0),
  ],
};
const box = { width: 960, rem: 16, target: 32 };

describe('placing a coverage', () => {
  const placed = placeCoverage(series, box);
  test('every competency has its cells and, right of them, a count; an area has neither', () => {
    for (const { row: its, cells, count, y, height } of placed.rows) {
      expect(cells).toHaveLength(its.badge === null ? 4 : 0);
      if (!count) continue;
      expect(Math.max(...cells.map(({ x, width }) => x + width))).toBeLessThanOrEqual(count.x);
      expect(count.x + count.width).toBeLessThanOrEqual(count.wordX);
      expect(count.y).toBeGreaterThanOrEqual(y);
      expect(count.y + count.height).toBeLessThanOrEqual(y + height);
    }
    expect(placed.rows.filter(({ count }) => count === null)).toHaveLength(2);
  });
  test('cells keep what does not count', () => {
    expect(placed.rows[2]?.cells.map(({ isShort }) => isShort)).toEqual([false, true, false, false]);
  });
  test('with many roles it is wider than its room, and the margin stays beside the last', () => {
    const columns = Array.from({ length: 60 }, (_, i) => ({ id: `r${i}`, letter: `L${i}`, title: 'Adviser' }));
    const wide = placeCoverage({ ...series, columns, rows: [row('x', columns.map(() => 2), 1)] }, box); // prettier-ignore
    expect(wide.width).toBeGreaterThan(box.width);
    expect(wide.margin).toBeLessThan(wide.width);
  });
});

test.each([
  ['usual', series, box],
  ['narrow', series, { ...box, width: 480, target: 44 }],
  ['alone', { ...series, columns: series.columns.slice(0, 1), rows: [{ ...row('one.a', [3], 0) }] }, box],
  ['empty', { ...series, rows: [] }, box],
] as const)('as a picture: %s', async (name, its, room) => {
  await expectGolden(
    <CoveragePicture
      placed={placeCoverage(its, room)}
      countTitle={its.countTitle}
      label="Coverage"
      description="A row for each competency"
      active={null}
    />,
    `coverage.${name}`,
  );
});

test('where no title has room, letters stand for the roles, and what is required keeps its title', () => {
  const titles = Array.from({ length: 12 }, (_, i) => ({
    id: `r${i}`,
    letter: `L${i}`,
    title: 'A very long title of a role that no narrow column holds, however it is turned',
  }));
  const columns = [...series.columns.slice(0, 1), ...titles];
  const many = { ...series, columns, rows: [row('x', columns.map(() => 2), 1)] }; // prettier-ignore
  const head = renderToStaticMarkup(
    <CoveragePicture
      placed={placeCoverage(many, { ...box, width: 480 })}
      countTitle="Posts that cover"
      label="Coverage"
      description="A row for each competency"
      active={null}
    />,
  ).replace(/<title>.*?<\/title>/g, '');
  expect(head).toContain('>L11<');
  expect(head).not.toContain('very long');
  expect(head).toContain('>Requis<');
});
