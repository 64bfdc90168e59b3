// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { MappedPosting } from '../../src/engine/index.ts';
import { NO_WORK, replaceWork } from '../../src/state/work.ts';
import { manyRoles } from '../fixtures/manyRoles.ts';
import { engine, postings, renderRoute } from './renderRoute.tsx';

beforeEach(() => replaceWork(NO_WORK));
afterEach(cleanup);

const user = userEvent.setup();
const bodyRows = async (): Promise<HTMLElement[]> =>
  within(await screen.findByRole('table'))
    .getAllByRole('row')
    .slice(1);
const firstCell = (row: HTMLElement): string =>
  within(within(row).getByRole('rowheader')).getByRole('link').textContent;
const names = async (): Promise<string[]> => (await bodyRows()).map(firstCell);
const invented = (count: number): { store: { postings: readonly MappedPosting[] } } => ({
  store: { postings: manyRoles(engine.framework, count) },
});
const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });
const tick = (name: RegExp): HTMLElement => screen.getByRole('checkbox', { name });

describe('the table', () => {
  test('lists every role with its duties, twins counted once', async () => {
    renderRoute('/roles');
    const rows = await bodyRows();
    expect(rows).toHaveLength(postings.length);
    const counts = rows.map((row) => row.querySelector('td.number')?.textContent.replace(/\D/g, ''));
    expect(new Set(counts)).toEqual(new Set(['32', '8']));
  });

  test('sorts by the column asked for, then the other way round', async () => {
    renderRoute('/roles');
    await bodyRows();
    const head = button('Duties');
    await user.click(head);
    const rising = await names();
    await user.click(head);
    expect(await names()).toEqual([...rising].reverse());
    expect(screen.getByRole('columnheader', { name: 'Duties' }).getAttribute('aria-sort')).toBe('descending');
  });

  test('a ring marks each cell of which nothing is reviewed; a role without duties is unknown, not empty', async () => {
    const [first] = postings;
    const area = first?.duties.flatMap(({ labels }) => labels)[0]?.area;
    if (!first || !area) throw new TypeError('no label');
    const duties = first.duties.map((duty) => ({
      ...duty,
      labels: duty.labels.map((label) => (label.area === area ? { ...label, review: 'reviewed' as const } : label)),
    }));
    renderRoute('/roles', { store: { postings: [{ ...first, duties }] } });
    const [row] = await bodyRows();
    const cells = within(row as HTMLElement).getAllByRole('button', { name: /Open the sentences$/ });
    const { label } = engine.framework.areas.find(({ id }) => id === area) ?? {};
    const plain = cells.filter((cell) => cell.querySelector('[title="proposed"]') === null);
    expect(plain.map(({ title }) => title.split(':')[0])).toEqual([label?.en]);
    cleanup();
    renderRoute('/roles', { store: { postings: [{ ...first, duties: [] }] } });
    await bodyRows();
    expect(screen.getAllByTitle(/: no duties found in the posting$/)).toHaveLength(engine.framework.areas.length);
  });

  test('of many roles draws a few and says how many there are', async () => {
    renderRoute('/roles', invented(400));
    const table = await screen.findByRole('table');
    expect(table.getAttribute('aria-rowcount')).toBe('401');
    expect(within(table).getAllByRole('row').length).toBeLessThan(400); // nothing has a height here, so more fit than on a screen
    expect(screen.getByText('400 of 400 roles')).toBeDefined();
  });
});

describe('filters', () => {
  test('a chip takes its filter off', async () => {
    renderRoute('/roles?lang=en');
    expect(await bodyRows()).toHaveLength(1);
    await user.click(button('Remove the filter “English”'));
    expect(await bodyRows()).toHaveLength(2);
  });

  test('words of organisation or country without regard to accents', async () => {
    renderRoute('/roles?text=benin');
    expect(await bodyRows()).toHaveLength(1);
  });

  test('no role left: says so, and all filters go at once', async () => {
    renderRoute('/roles?text=zzz&reviewed=all&country=Mali');
    expect(await screen.findByText('No role matches these filters.')).toBeDefined();
    await user.click(button('Clear all'));
    expect(await bodyRows()).toHaveLength(2);
  });

  test('country, organisation and area each narrow what is left', async () => {
    renderRoute('/roles', invented(40));
    const all = (await bodyRows()).length;
    await user.selectOptions(screen.getByRole('combobox', { name: 'Country' }), 'Mali');
    const inMali = await bodyRows();
    expect(inMali.length).toBeLessThan(all);
    for (const row of inMali) expect(row.textContent).toContain('Mali');
    const area = engine.framework.areas[0];
    await user.selectOptions(screen.getByRole('combobox', { name: 'Area' }), area?.id ?? '');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Involvement, at least' }), '5');
    expect((await bodyRows()).length).toBeLessThan(inMali.length);
    expect(screen.getAllByRole('button', { name: /^Remove the filter/ })).toHaveLength(3);
  });
});

describe('roles ticked', () => {
  test('two lead to their comparison', async () => {
    renderRoute('/roles');
    await bodyRows();
    for (const box of screen.getAllByRole('checkbox', { name: /^Select “/ })) await user.click(box);
    expect(screen.getByRole('link', { name: 'Compare selection (2)' }).getAttribute('href')).toContain(
      '/compare?roles=',
    );
  });

  test('with Shift all those in between, then all shown, then none', async () => {
    renderRoute('/roles', invented(10));
    await bodyRows();
    const boxes = screen.getAllByRole('checkbox', { name: /^Select “/ });
    await user.click(boxes[1] as HTMLElement);
    await user.keyboard('{Shift>}');
    await user.click(boxes[4] as HTMLElement);
    await user.keyboard('{/Shift}');
    expect(screen.getByText('4 selected')).toBeDefined();
    await user.click(tick(/Select all/));
    expect(screen.getByText('10 selected')).toBeDefined();
    await user.click(button('Clear the selection'));
    expect(screen.queryByText(/selected$/)).toBeNull();
  });

  test('go into the basket and out of it together', async () => {
    renderRoute('/roles', invented(3));
    await bodyRows();
    await user.click(tick(/Select all/));
    await user.click(button('Add to the chosen roles'));
    const basket = screen.getByRole('complementary');
    expect(within(basket).getAllByRole('listitem')).toHaveLength(3);
    await user.click(button('Remove from the chosen roles'));
    expect(screen.queryByRole('complementary')).toBeNull();
  });

  test('leave the library, come back with Undo, and are listed as removed meanwhile', async () => {
    renderRoute('/roles', invented(5));
    const before = await names();
    await user.click(screen.getAllByRole('checkbox', { name: /^Select “/ })[2] as HTMLElement);
    await user.click(button('Remove from the library'));
    expect(await bodyRows()).toHaveLength(4);
    expect(screen.getByText(`“${before[2]}” was removed from the library.`)).toBeDefined();
    expect(screen.getByText('1 role removed from the library', { normalizer: (text) => text.replace('\u00a0', ' ') }));
    await user.click(button('Undo'));
    expect(await names()).toEqual(before);
    expect(screen.getByText('Undone.')).toBeDefined();
    expect(document.activeElement).not.toBe(document.body);
  });

  test('Ctrl+Z takes back what was done, step by step', async () => {
    renderRoute('/roles', invented(4));
    await bodyRows();
    for (let left = 3; left > 1; left--) {
      await user.click(screen.getAllByRole('checkbox', { name: /^Select “/ })[0] as HTMLElement);
      await user.click(button('Remove from the library'));
      expect(await bodyRows()).toHaveLength(left);
    }
    await user.keyboard('{Control>}z{/Control}');
    await user.keyboard('{Control>}z{/Control}');
    expect(await bodyRows()).toHaveLength(4);
  });
});

test('a role gets another name and tags, found again by both; its posted title stays in sight', async () => {
  renderRoute('/roles', invented(6));
  const [posted = ''] = await names();
  await user.click(screen.getAllByRole('button', { name: /^Actions for/ })[0] as HTMLElement);
  const drawer = screen.getByRole('dialog');
  await user.type(within(drawer).getByRole('textbox', { name: 'Working title' }), 'Zoological adviser');
  await user.type(within(drawer).getByRole('textbox', { name: 'Tags' }), 'to check, zoo');
  await user.click(within(drawer).getByRole('button', { name: 'Save' }));
  expect(await names()).toContain('Zoological adviser');
  expect(screen.getByText(`Posted as “${posted}”`)).toBeDefined();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Tag' }), 'zoo');
  expect(await names()).toEqual(['Zoological adviser']);
});

describe('the matrix', () => {
  test('shows each role in each area; an area opens to its competencies', async () => {
    renderRoute('/roles?view=matrix', invented(12));
    expect(await bodyRows()).toHaveLength(12);
    const [area] = engine.framework.areas;
    expect(screen.getAllByRole('columnheader')).toHaveLength(1 + engine.framework.areas.length);
    await user.click(screen.getByRole('button', { name: new RegExp(area?.label.en ?? ''), expanded: false }));
    expect(screen.getAllByRole('columnheader')).toHaveLength(
      1 + engine.framework.areas.length + (area?.competencies.length ?? 0),
    );
    await user.click(screen.getByRole('radio', { name: 'By name' }));
    const byName = await names();
    expect(byName).toEqual([...byName].sort(new Intl.Collator('en').compare));
  });

  test('above 300 roles shows areas only, and asks for a filter', async () => {
    renderRoute('/roles?view=matrix&open=financing', invented(301));
    expect(await screen.findByText(/too many to order by likeness/)).toBeDefined();
    expect(screen.queryByRole('radio', { name: 'By likeness' })).toBeNull();
    expect(screen.getAllByRole('columnheader')).toHaveLength(1 + engine.framework.areas.length);
  });
});

/** Four roles, and the first of them posted again. */
const twice = (): { store: { postings: MappedPosting[] } } => {
  const [first, ...others] = manyRoles(engine.framework, 4);
  if (!first) throw new TypeError('no role');
  return { store: { postings: [first, ...others, { ...first, id: `${first.id}-again` as typeof first.id }] } };
};

describe('duplicates', () => {
  test('one of them stays, and Undo brings the other back', async () => {
    renderRoute('/roles?view=duplicates', twice());
    expect(await screen.findByText(/1.group of roles/)).toBeDefined();
    await user.click(screen.getAllByRole('button', { name: /^Keep this one/ })[0] as HTMLElement);
    expect(screen.getByText(/No two of these roles/)).toBeDefined();
    expect(screen.getByText('4 of 4 roles', { normalizer: (text) => text.replace('\u00a0', ' ') })).toBeDefined();
    await user.click(button('Undo'));
    expect(await screen.findByText(/1.group of roles/)).toBeDefined();
  });

  test('both stay where they are no duplicates', async () => {
    renderRoute('/roles?view=duplicates', twice());
    await user.click(await screen.findByRole('button', { name: /^These are not duplicates/ }));
    expect(screen.getByText(/No two of these roles/)).toBeDefined();
    await user.click(screen.getByRole('radio', { name: 'Table' }));
    expect(await bodyRows()).toHaveLength(5);
  });
});

describe('reference roles', () => {
  const references: MappedPosting[] = manyRoles(engine.framework, 2, 7).map((role, i) => ({
    ...role,
    id: `reference-${i}` as typeof role.id,
    reference: { title: { fr: `Réf ${i}`, en: `Ref ${i}` }, purpose: { fr: 'Sert.', en: 'Serves.' } },
  }));

  test('count among the roles only once they are added', async () => {
    renderRoute('/roles', { store: { references } });
    expect(await bodyRows()).toHaveLength(2);
    const section = screen.getByRole('region', { name: /reference roles/ });
    await user.click(within(section).getByRole('button', { name: 'Add to the library: “Ref 0”' }));
    expect(await names()).toContain('Ref 0');
    await user.click(within(section).getByRole('button', { name: 'Remove: “Ref 0”' }));
    await user.click(within(section).getByRole('button', { name: 'Add all' }));
    expect(await bodyRows()).toHaveLength(4);
  });

  test('that could not be loaded are missed in one sentence', async () => {
    renderRoute('/roles', { store: { lacksReferences: true } });
    expect(await screen.findByText(/could not be loaded/)).toBeDefined();
  });

  test('fill an empty library, which says what it is for', async () => {
    renderRoute('/roles', { store: { postings: [], references } });
    expect(await screen.findByRole('heading', { name: 'The library is empty' })).toBeDefined();
    await user.click(button('Add all'));
    expect(await bodyRows()).toHaveLength(2);
  });
});

test('of many roles chosen the basket names some and counts the rest', async () => {
  renderRoute('/roles', invented(40));
  await bodyRows();
  await user.click(tick(/Select all/));
  await user.click(button('Add to the chosen roles'));
  const basket = screen.getByRole('complementary');
  expect(within(basket).getAllByRole('button', { name: /^Remove/ })).toHaveLength(12);
  expect(within(basket).getByText(/and 28.others/)).toBeDefined();
});
