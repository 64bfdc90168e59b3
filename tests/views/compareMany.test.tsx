// @vitest-environment happy-dom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import {
  compareProfiles,
  dutyKey,
  profileRole,
  reviewedPart,
  similarityOf,
  type CompetencyId,
  type MappedPosting,
  type RoleId,
} from '../../src/engine/index.ts';
import { manyRoles } from '../fixtures/manyRoles.ts';
import { pickAndAdd } from './pickAndAdd.ts';
import { engine, postings as seeds, renderRoute } from './renderRoute.tsx';

// The page is fetched when somebody goes there: the first test should not wait for it.
beforeAll(() => import('../../src/views/compare/ComparePage.tsx'));
afterEach(cleanup);

const { framework } = engine;
const all = manyRoles(framework, 400);
const textOf = (element: Element): string => (element.textContent ?? '').replace(/\u00a0/g, ' ');
const profileOf = (posting: MappedPosting) => profileRole(posting, framework, 'all', 'en');
const titleOf = (posting: MappedPosting | undefined): string => posting?.meta.title ?? '';
const labelOf = (id: CompetencyId): string =>
  framework.areas.flatMap((area) => area.competencies).find((one) => one.id === id)?.label.en ?? '';
/** Some with duties, in the order of the fixture. */
const some = (count: number): readonly MappedPosting[] => all.filter(({ duties }) => duties.length > 0).slice(0, count);
const open = (roles: readonly MappedPosting[], query = '', store: Partial<Parameters<typeof renderRoute>[1]> = {}) =>
  renderRoute(`/compare?roles=${roles.map(({ id }) => id).join(',')}${query}`, {
    ...store,
    store: { postings: roles, ...store.store },
  });

describe('three roles', () => {
  const roles = some(3);
  const profiles = roles.map(profileOf);
  const comparison = compareProfiles(profiles, framework, { unit: 'competency' });

  test('letters follow the address, titles lead to the roles', async () => {
    open(roles);
    const list = await screen.findByRole('list', { name: 'Roles compared' });
    expect(
      within(list)
        .getAllByRole('listitem')
        .map((item) => textOf(item).charAt(0)),
    ).toEqual(['A', 'B', 'C']);
    expect(
      within(list)
        .getAllByRole('link')
        .map((link) => link.getAttribute('href')),
    ).toEqual(roles.map(({ id }) => `/role/${id}`));
  });

  test('the finding counts what is common and what is in one alone', async () => {
    open(roles);
    const section = await screen.findByRole('region', { name: 'In common and apart' });
    const most = comparison.onlyIn.reduce((a, b) => (b.ids.length > a.ids.length ? b : a));
    const title = titleOf(roles.find(({ id }) => id === most.role));
    const shared = comparison.shared.length;
    expect(textOf(section)).toContain(
      `${shared === 0 ? 'No competency is' : `${shared} ${shared === 1 ? 'competency is' : 'competencies are'}`} common to the 3 roles, of ${comparison.rows.length} found; ${most.ids.length} are only in “${title}”.`,
    );
    expect(textOf(screen.getByRole('region', { name: 'What nobody covers' }))).toContain(
      `${comparison.uncovered.length} of the 50 competencies`,
    );
  });

  test.each([
    ['involvement', 0],
    ['duties', 1],
    ['share', 2],
    ['presence', 3],
  ] as const)('the table says what the profiles say, by %s', async (measure, which) => {
    open(roles, `&form=table&level=competency&columns=chosen&measure=${measure}`);
    const table = await screen.findByRole('table', { name: /Values of each role/ });
    const rows = within(table).getAllByRole('row').slice(1);
    expect(rows).toHaveLength(framework.areas.length + 50);
    for (const row of rows) {
      const name = textOf(within(row).getByRole('rowheader')).replace(/^\d/, '');
      const cells = [...row.querySelectorAll('td')].map((cell) => cell.querySelector('button'));
      expect(cells).toHaveLength(3);
      for (const [i, button] of cells.entries()) {
        const use =
          profiles[i]?.competencies.find(({ competency }) => labelOf(competency) === name) ??
          profiles[i]?.areas.find(
            ({ area, level }) => level !== null && framework.areas.find(({ id }) => id === area)?.label.en === name,
          );
        if (!use) expect(button).toBeNull();
        else {
          const shown = [String(use.level), String(use.dutyCount), `${Math.round((use.dutyShare ?? 0) * 100)}%`, 'yes'][
            which
          ];
          const label = button?.getAttribute('aria-label') ?? (button && textOf(button)) ?? '';
          expect(label).toContain(`, ${name}: ${use.level} `);
          expect(button && textOf(button).startsWith(which === 0 ? `${shown}` : (shown ?? '?'))).toBe(true);
        }
      }
    }
  });

  test('hidden: what all do, what nobody does', async () => {
    open(roles, '&form=table&level=competency&hideCommon=1&hideEmpty=1');
    const table = await screen.findByRole('table', { name: /Values of each role/ });
    const shown = within(table)
      .getAllByRole('rowheader')
      .map((head) => textOf(head).replace(/^\d/, ''));
    for (const { id } of comparison.rows) expect(shown.includes(labelOf(id))).toBe(!comparison.shared.includes(id));
    for (const id of comparison.uncovered) expect(shown).not.toContain(labelOf(id));
  });

  test('in the picture the arrows reach a cell, it is announced, Enter opens its sentences', async () => {
    open(roles, '&columns=chosen');
    const chart = await screen.findByRole('application', { name: /Who does what/ });
    chart.focus();
    const row = framework.areas.findIndex(({ id }) =>
      profiles[0]?.areas.some(({ area, level }) => area === id && level !== null),
    );
    await userEvent.keyboard(`${'{ArrowDown}'.repeat(row)}{ArrowRight}`);
    expect(textOf(chart)).toContain(`A ${titleOf(roles[0])}, ${framework.areas[row]?.label.en}: `);
    await userEvent.keyboard('{Enter}');
    const drawer = await screen.findByRole('dialog');
    expect(within(drawer).getAllByRole('heading', { level: 3 }).map(textOf)).toEqual([titleOf(roles[0])]);
  });

  test('Shift with the arrows takes cells together: what they hold is announced, Enter opens it, Escape undoes it', async () => {
    open(roles, '&columns=chosen');
    const chart = await screen.findByRole('application', { name: /Who does what/ });
    chart.focus();
    await userEvent.keyboard('{ArrowRight}{Shift>}{ArrowRight}{ArrowDown}{/Shift}');
    const areas = framework.areas.slice(0, 2).map(({ id }) => id);
    const uses = profiles
      .slice(0, 2)
      .map((profile) => profile.areas.filter(({ area, level }) => areas.includes(area) && level !== null));
    const duties = uses.map((its) => new Set(its.flatMap((use) => use.duties.map(dutyKey))).size);
    const total = duties.reduce((sum, count) => sum + count, 0);
    const said = `Block of 4 cells, 2 areas and competencies by 2 roles: ${uses.flat().length} mentioned, ${total} `;
    expect(textOf(chart)).toContain(said);
    await userEvent.keyboard('{Enter}');
    const drawer = await screen.findByRole('dialog');
    expect(within(drawer).getAllByRole('heading', { level: 3 }).map(textOf)).toEqual(
      roles.slice(0, 2).flatMap((role, i) => (duties[i] === 0 ? [] : [titleOf(role)])),
    );
    for (const { label } of framework.areas.slice(0, 2)) expect(textOf(drawer)).toContain(label.en);
    await userEvent.click(within(drawer).getByRole('button', { name: 'Close' }));
    chart.focus();
    await userEvent.keyboard('{Escape}');
    expect(textOf(chart)).not.toContain('Block of');
  });

  test('what is marked in one view is marked in the others', async () => {
    const marked = comparison.rows.find(({ levels }) => levels.filter((level) => level !== null).length === 2);
    if (!marked) throw new TypeError('no competency of two of the roles');
    open(roles, '&form=table&level=competency');
    const cell = await screen.findByRole('button', { name: labelOf(marked.id), pressed: false });
    await userEvent.click(cell);
    const strip = screen.getByRole('region', { name: 'Marked competency' });
    expect(within(strip).getAllByRole('listitem')).toHaveLength(2);
    await userEvent.click(screen.getByRole('button', { name: 'Likeness' }));
    await userEvent.click(screen.getByRole('button', { name: 'Chart' }));
    expect(screen.getAllByText('uses the marked competency')).toHaveLength(4); // two roles, in rows and columns
    await userEvent.click(screen.getByRole('button', { name: 'Combinations' }));
    const own = marked.levels.flatMap((level, i) => (level === null ? [] : ['ABC'.charAt(i)]));
    await userEvent.click(screen.getByRole('button', { name: 'Table' }));
    await userEvent.click(
      within(screen.getByRole('row', { name: new RegExp(`^${own.join(' \\+ ')}`) })).getByRole('button'),
    );
    expect(screen.getByRole('button', { name: labelOf(marked.id), pressed: true })).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Unmark' }));
    expect(screen.queryByRole('region', { name: 'Marked competency' })).toBeNull();
  });

  test('only what was reviewed counts where that is asked', async () => {
    const part = compareProfiles(
      roles.map((role) => profileOf(reviewedPart(role))),
      framework,
      { unit: 'competency' },
    );
    open(roles);
    await userEvent.click(await screen.findByRole('checkbox', { name: 'Reviewed mappings only' }));
    const section = screen.getByRole('region', { name: 'In common and apart' });
    expect(textOf(section)).toMatch(/Reviewed mappings only: /);
    expect(textOf(section)).toContain(part.rows.length === 0 ? 'no competency was found' : `${part.rows.length} found`);
  });

  test('roles move, go and come; reference roles are offered in a group of their own', async () => {
    const reference: MappedPosting = {
      ...(all[50] as MappedPosting), // of 400
      id: 'reference' as RoleId,
      reference: { title: { fr: 'Modèle', en: 'Model role' }, purpose: { fr: '', en: '' } },
    };
    open(roles, '', { store: { references: [reference] } });
    const list = await screen.findByRole('list', { name: 'Roles compared' });
    const titles = (): string[] => within(list).getAllByRole('link').map(textOf);
    await userEvent.click(screen.getByRole('button', { name: `Move “${titleOf(roles[2])}” up` }));
    expect(titles()).toEqual([roles[0], roles[2], roles[1]].map(titleOf));
    const add = screen.getByRole('combobox', { name: 'Add a role' });
    expect(within(add).getByRole('group', { name: 'Reference roles' })).toBeDefined();
    await pickAndAdd(add, 'reference');
    expect(titles()).toHaveLength(4);
    expect(titles()[3]).toBe('Model role');
    await userEvent.click(screen.getByRole('button', { name: 'Take “Model role” out of the comparison' }));
    expect(titles()).toHaveLength(3);
  });
});

describe('combinations', () => {
  test('exactly these roles: every competency found stands in one of them', async () => {
    const roles = some(4);
    const { exclusive } = compareProfiles(roles.map(profileOf), framework, { unit: 'competency' }).intersections;
    open(roles, '&view=sets&form=table');
    const table = await screen.findByRole('table', { name: /by combination of roles/ });
    const shown = new Map(
      within(table)
        .getAllByRole('row')
        .slice(1)
        .map((row) => [
          textOf(within(row).getByRole('rowheader')),
          Number.parseInt(textOf(within(row).getByRole('button')), 10),
        ]),
    );
    for (const { roles: its, ids } of exclusive) {
      const letters = its.map((id) => 'ABCD'.charAt(roles.findIndex((role) => role.id === id)));
      expect(shown.get(letters.join(' + '))).toBe(ids.length);
    }
    const common = exclusive.some(({ roles: its }) => its.length === 4);
    expect(shown.size).toBe(exclusive.length + (common ? 0 : 1)); // common to all is said even where it is nothing
  });
  test('of many combinations twenty are shown, the others when asked for', async () => {
    open(some(10), '&view=sets&sets=atLeast&form=table');
    const table = await screen.findByRole('table', { name: /by combination of roles/ });
    expect(within(table).getAllByRole('row')).toHaveLength(21);
    await userEvent.click(screen.getByRole('button', { name: /^Show .*others?$/ }));
    expect(within(table).getAllByRole('row').length).toBeGreaterThan(21);
  });
});

test('likeness stands with its counts, and a pair leads to its comparison', async () => {
  const roles = some(5);
  const [a, b] = roles as [MappedPosting, MappedPosting];
  const likeness = similarityOf(profileOf(a), profileOf(b), 'competency');
  open(roles, '&view=similarity');
  const table = await screen.findByRole('table', { name: 'Likeness of each pair of roles' });
  const cells = within(table).getAllByRole('button', { name: /^(A and B|B and A): / });
  expect(cells).toHaveLength(2); // both halves
  expect(cells[0] && textOf(cells[0])).toContain(`${likeness?.sharedCount} in common of ${likeness?.unionCount}`);
  if (cells[0]) await userEvent.click(cells[0]);
  expect(screen.getByRole('link', { name: 'Compare these two' }).getAttribute('href')).toBe(
    `/compare?roles=${encodeURIComponent(`${a.id},${b.id}`)}`,
  );
  for (const cell of within(table).getAllByRole('button')) {
    const shared = Number(/: (\d+) in common/.exec(textOf(cell))?.[1]);
    expect(cell.hasAttribute('data-level')).toBe(shared >= 3);
  }
});

describe('more roles', () => {
  test('eleven: no combinations, and a sentence says why', async () => {
    open(some(11));
    expect(await screen.findByText(/Combinations of roles are shown for up to 10/)).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Combinations' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Likeness' })).toBeDefined();
  });
  test('fifty: roles by areas, frequencies, and the nearest of one of them', async () => {
    const roles = some(50);
    open(roles, '&form=table');
    const table = await screen.findByRole('table', { name: /Values of each role/ });
    expect(within(table).getAllByRole('row')).toHaveLength(51);
    await userEvent.click(screen.getByRole('button', { name: 'Frequencies' }));
    const frequencies = screen.getByRole('table', { name: /How many roles/ });
    const profiles = roles.map(profileOf);
    for (const row of within(frequencies).getAllByRole('row').slice(1)) {
      const name = textOf(within(row).getByRole('rowheader')).replace(/^\d ?/, '').trim();
      const count = profiles.filter(
        (profile) =>
          profile.competencies.some(({ competency }) => labelOf(competency) === name) ||
          profile.areas.some(
            ({ area, level }) => level !== null && framework.areas.find(({ id }) => id === area)?.label.en === name,
          ),
      ).length;
      expect(textOf(row.querySelectorAll('td')[0] as Element)).toBe(String(count));
    }
    await userEvent.click(screen.getByRole('button', { name: 'Likeness' }));
    const nearest = screen.getAllByRole('link', { name: 'Compare these two' });
    expect(nearest).toHaveLength(5);
  });
  test('the sentences of a frequency come in parts', async () => {
    renderRoute('/compare?every=1&form=table', { store: { postings: all } });
    const table = await screen.findByRole('table', { name: /How many roles/ });
    const button = within(table)
      .getAllByRole('button', { name: /Open the sentences/ })
      .find((one) => Number(textOf(one)) > 40);
    if (!button) throw new TypeError('nothing is frequent');
    await userEvent.click(button);
    const drawer = await screen.findByRole('dialog');
    expect(within(drawer).getAllByRole('heading', { level: 3 })).toHaveLength(20);
    await userEvent.click(within(drawer).getByRole('button', { name: /^Show 20 of / }));
    expect(within(drawer).getAllByRole('heading', { level: 3 })).toHaveLength(40);
  });
  test('four hundred: frequencies only, until a filter leaves fewer', async () => {
    renderRoute('/compare?every=1&form=table', { store: { postings: all } });
    expect(await screen.findByText(/Above 300 roles only frequencies are shown/)).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Matrix' })).toBeNull();
    const country = 'Mali';
    const count = all.filter(({ meta }) => meta.country === country).length;
    expect(count).toBeLessThan(300);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Country' }), country);
    await waitFor(() => expect(screen.getByText(`${count} of 400 roles`)).toBeDefined());
    expect(screen.queryByText(/Above 300 roles only frequencies are shown/)).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: new RegExp(`Keep only these ${count}`) }));
    expect(screen.queryByText(/The whole library is compared/)).toBeNull();
  });
});

test('with a filter on, roles keep the letters of the address, on the screen as in the file', async () => {
  const roles = some(11);
  const country = roles[1]?.meta.country ?? '';
  const kept = roles.flatMap((role, i) =>
    role.meta.country === country ? [`${'ABCDEFGHIJK'.charAt(i)} ${titleOf(role)}`] : [],
  );
  expect(kept.length).toBeGreaterThan(1);
  expect(kept.length).toBeLessThan(roles.length);
  open(roles, `&country=${encodeURIComponent(country)}&columns=chosen&form=table`);
  const table = await screen.findByRole('table', { name: /Values of each role/ });
  const heads = within(table).getAllByRole('columnheader').slice(1);
  expect(heads.map(textOf)).toEqual(kept);

  const saved = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:saved');
  await userEvent.click(screen.getByText('Export the comparison'));
  await userEvent.click(screen.getAllByRole('button', { name: /CSV/, hidden: true })[0] as Element);
  await waitFor(() => expect(saved).toHaveBeenCalled());
  const [file] = saved.mock.calls[0] ?? [];
  const csv = file instanceof Blob ? await file.text() : '';
  for (const name of kept) expect(csv).toContain(name.replace(/^(.) /, '$1 · '));
  expect([...csv.matchAll(/[A-K] · /g)]).toHaveLength(kept.length);
});

test('the library as a whole is one action away', async () => {
  renderRoute('/compare', { store: { postings: [...seeds, ...some(3)] } });
  await userEvent.click(await screen.findByRole('button', { name: /Compare the 5.roles of the library/ }));
  expect(await screen.findByText(/The whole library is compared: 5/)).toBeDefined();
});
