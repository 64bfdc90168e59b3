import { describe, expect, test } from 'vitest';
import { TeachingPicture } from '../../src/charts/teaching/Teaching.tsx';
import { placeTeaching } from '../../src/charts/teaching/placeTeaching.ts';
import type {
  TeachingCell,
  TeachingRemark,
  TeachingRow,
  TeachingSeries,
} from '../../src/charts/teaching/teachingSeries.ts';
import { expectGolden } from './goldenSvg.ts';

const SHADES = new Map([
  ['I', 1],
  ['A', 3],
  ['M', 5],
]);
const heading = (id: string, badge: number | null) => ({
  id,
  label: badge === null ? `Competency ${id}` : `Area ${id}`,
  badge,
  isOpen: null,
  isSelected: false,
  colour: 'var(--area-2)',
  badgeColour: 'var(--area-2-label)',
});
const hours = (value: number) => ({ value, text: value > 0 ? String(value).replace('.', ',') : '—' });
/** "A": assessed; "A?": not assessed; "A-": below what is asked for. */
const cell = (said: string): TeachingCell => {
  const [text = ''] = said;
  return {
    text,
    shade: SHADES.get(text) ?? null,
    hasRing: false,
    isAssessed: !said.includes('?'),
    isShort: said.includes('-'),
  };
};
const row = (
  id: string,
  asked: string,
  cells: readonly string[],
  value: number,
  ...remarks: readonly TeachingRemark[]
): TeachingRow<string> => ({
  ...heading(id, null),
  cells: [{ ...cell(asked), shade: null }, ...cells.map(cell)],
  remarks,
  hours: hours(value),
});
const area = (id: string, badge: number, value: number): TeachingRow<string> => ({
  ...heading(id, badge),
  cells: [],
  remarks: [],
  hours: hours(value),
});
const columnsOf = (titles: readonly string[]) => [
  { id: '', letter: '', title: 'Requis' },
  ...titles.map((title, i) => ({ id: `u${i + 1}`, letter: String(i + 1), title })),
];

const series: TeachingSeries<string, string> = {
  tree: null,
  columns: columnsOf(['Planifier et budgétiser', 'Suivre l’exécution', 'Superviser', 'Sans titre']),
  remarksTitle: 'À corriger',
  hours: {
    title: 'Heures',
    unitsTitle: 'Heures par module',
    byUnit: [12, 7.5, 4, 0].map(hours),
    total: '23,5',
  },
  rows: [
    area('one', 2, 15),
    row('one.a', 'A', ['A', 'M', '', ''], 9),
    row('one.b', 'M', ['M?', '', '', ''], 6, { text: 'non évalué', look: 'hollow' }),
    row('one.c', 'I', ['', '', '', ''], 0, { text: 'non couvert', look: 'boxed' }),
    area('two', 5, 8.5),
    row('two.a', 'M', ['', 'I-', 'A?-', ''], 4.5, { text: 'sous le niveau', look: 'broken' }),
    row(
      'two.b',
      'M',
      ['A-', 'A-', 'I-', 'I?-'],
      4,
      { text: 'sous le niveau', look: 'broken' },
      { text: 'plus de 3 modules', look: 'plain' },
    ),
  ],
};
const box = { width: 1100, rem: 16, target: 32 };
const many = Array.from({ length: 18 }, (_, i) => i + 1);
const manyUnits: TeachingSeries<string, string> = {
  ...series,
  columns: columnsOf(many.map((n) => `Organiser la supervision formative des équipes, partie ${n}`)),
  hours: { ...series.hours, title: 'Heures', unitsTitle: 'Heures par module', byUnit: many.map((n) => hours(n * 2.5)), total: '427,5' }, // prettier-ignore
  rows: [
    area('one', 2, 427.5),
    row('one.a', 'A', many.map((n) => ['A', '', 'M?'][n % 3] ?? ''), 427.5, { text: 'plus de 3 modules', look: 'plain' }), // prettier-ignore
  ],
};

describe('placing how needs are taught', () => {
  const placed = placeTeaching(series, box);
  const { foot } = placed;
  test('right of the cells stand what is wrong, then hours, each in its row and its room', () => {
    for (const { row: its, cells, remarks, hours: its_, y, height } of placed.rows) {
      expect(cells).toHaveLength(its.badge === null ? 5 : 0);
      expect(remarks === null).toBe(its.badge !== null);
      if (!remarks || !its_?.bar) continue;
      const right = Math.max(...cells.map(({ x, width }) => x + width));
      expect(right).toBeLessThanOrEqual(remarks.x);
      expect(remarks.x + remarks.width).toBeLessThanOrEqual(its_.x);
      expect(its_.textX).toBeLessThan(its_.bar.x);
      expect(its_.x + its_.width).toBeLessThanOrEqual(placed.width);
      for (const { box: line } of remarks.lines) {
        expect(line.y).toBeGreaterThanOrEqual(y);
        expect(line.y + line.height).toBeLessThanOrEqual(y + height);
        expect(line.x + line.width).toBeLessThanOrEqual(its_.x);
      }
    }
  });
  test('bars are as long as their hours, the most hours as long as there is room', () => {
    const widths = placed.rows.flatMap(({ hours: its }) => (its?.bar ? [its.bar.width] : []));
    const [longest = 0] = widths;
    expect(widths.map((width) => (width / longest) * 9)).toEqual([9, 6, 0, 4.5, 4]);
    const heights = foot?.units.map(({ bar }) => bar?.height ?? 0) ?? [];
    expect(heights.map((height) => (height / (heights[0] ?? 1)) * 12)).toEqual([12, 7.5, 4, 0]);
  });
  test('hours of a unit stand under its column and inside the picture', () => {
    expect(foot?.units.map(({ column }) => column)).toEqual(['u1', 'u2', 'u3', 'u4']);
    for (const { column, x, bar } of foot?.units ?? []) {
      const its = placed.columns.find(({ column: { id } }) => id === column);
      expect(x).toBeGreaterThanOrEqual(its?.x ?? Infinity);
      expect((bar?.y ?? 0) + (bar?.height ?? 0)).toBeLessThan(placed.height);
    }
    expect(foot?.areTurned).toBe(false);
    expect(placeTeaching(manyUnits, box).foot?.areTurned).toBe(true);
  });
  test('where nobody has set hours neither margin has any', () => {
    const without = placeTeaching({ ...series, hours: null }, box);
    expect(without.foot).toBeNull();
    expect(without.rows.every(({ hours: its }) => its === null)).toBe(true);
    expect(without.height).toBeLessThan(placed.height);
  });
});

test.each([
  ['usual', series, box],
  ['narrow', series, { ...box, width: 480, target: 44 }],
  ['large', manyUnits, box],
  ['noHours', { ...series, hours: null }, { ...box, width: 720 }],
  ['bigType', series, { ...box, rem: 24 }],
  ['empty', { ...series, rows: [] }, { ...box, width: 720 }],
] as const)('as a picture: %s', async (name, its, room) => {
  await expectGolden(
    <TeachingPicture
      series={its}
      placed={placeTeaching(its, room)}
      label="Curriculum coverage"
      description="A row for each need"
      active={null}
    />,
    `teaching.${name}`,
  );
});
