import { describe, expect, test } from 'vitest';
import { loadCatalogue } from '../../src/catalogue/node.ts';
import { profileRole, seriate } from '../../src/engine/index.ts';
import { readRolesQuery, type RolesQuery } from '../../src/state/rolesQuery.ts';
import { closingDate } from '../../src/views/roles/closingDate.ts';
import { matrixRows } from '../../src/views/roles/matrixRows.ts';
import { type RoleRow, roleRows, rowsOf, valuesOf } from '../../src/views/roles/roleRows.ts';
import { manyRoles } from '../fixtures/manyRoles.ts';

const { framework } = loadCatalogue().data;
const postings = manyRoles(framework, 120);
const rows: RoleRow[] = rowsOf(
  postings,
  postings.map((posting) => profileRole(posting, framework, 'all')),
  ({ meta, id }) => meta.title ?? id,
  { [postings[3]?.id ?? '']: ['Prioritaire'] },
);
const asked = (address: string): RoleRow[] => roleRows(rows, readRolesQuery(new URLSearchParams(address)), 'fr');

describe('closing date', () => {
  test.each([
    ['Date limite : 30 avril 2025', '2025-04-30'],
    ['Feb 25, 2025, 9:59:00 PM', '2025-02-25'],
    ['20/05/2025 23:59', '2025-05-20'],
    ['03/04/2025', '2025-04-03'],
    ['04/13/2025', '2025-04-13'],
    ['2025-06-01T00:00', '2025-06-01'],
    ['le 1er août 2024 à minuit', '2024-08-01'],
    ['31 février 2025', null],
    ['Closed', null],
    ['', null],
    [null, null],
  ])('%s', (words, day) => {
    expect(closingDate(words)).toBe(day);
  });
});

describe('rows of the library', () => {
  test.each<RolesQuery['sort']>(['closing', 'organization'])('what is not known comes last either way: %s', (sort) => {
    const valueOf = (row: RoleRow): string => (sort === 'closing' ? row.closing : row.posting.meta.organization) ?? '';
    for (const down of ['', '&down=1']) {
      const values = asked(`sort=${sort}${down}`).map(valueOf);
      const known = values.filter((value) => value !== '');
      expect(values.slice(0, known.length)).toEqual(known);
      expect(known.length).toBeLessThan(values.length);
    }
  });

  test('dates by day, not by letter', () => {
    const days = asked('sort=closing').flatMap(({ closing }) => closing ?? []);
    expect(days).toEqual([...days].sort());
    expect(days.length).toBeGreaterThan(50);
  });

  test('each word of the text must be there, in any order, tags too', () => {
    expect(asked('text=PRIORITAIRE')).toHaveLength(1);
    const [row] = rows;
    const words = [row?.posting.meta.country, row?.title.split(' ').at(-1)].join(' ');
    expect(asked(`text=${encodeURIComponent(words.toUpperCase())}`)).toContain(row);
    expect(asked('text=prioritaire+zzz')).toEqual([]);
  });

  test('every role is reviewed, partly reviewed, not reviewed, or has nothing to review', () => {
    const counts = ['all', 'part', 'none'].map((share) => asked(`reviewed=${share}`).length);
    const nothing = rows.filter(({ profile }) => profile.labelCount === 0).length;
    expect(counts.reduce((sum, count) => sum + count, nothing)).toBe(rows.length);
  });

  test('a filter offers a country once, whichever language wrote it', () => {
    expect(valuesOf(['Bénin', 'Mali', null, 'Benin', 'MALI'], 'fr')).toEqual(['Bénin', 'Mali']);
    expect(asked('country=benin').every(({ posting }) => /^B[ée]nin$/.test(posting.meta.country ?? ''))).toBe(true);
    expect(asked('country=benin').length).toBe(asked('country=B%C3%A9nin').length);
  });
});

describe('order of the matrix', () => {
  test('by likeness as seriation has it, each role once', () => {
    const order = matrixRows(rows, 'likeness', 'fr').map(({ posting }) => posting.id);
    expect(order).toEqual([
      ...seriate(
        rows.map(({ profile }) => profile),
        'competency',
      ).order,
    ]);
    expect(new Set(order).size).toBe(rows.length);
  });

  test('by number of duties, ties by name; too many for likeness by name', () => {
    const counts = matrixRows(rows, 'duties', 'fr').map(({ profile }) => profile.dutyCount);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    const many = Array.from({ length: 3 }, () => rows).flat();
    expect(matrixRows(many, 'likeness', 'fr')).toEqual(matrixRows(many, 'name', 'fr'));
  });
});
