// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { postings, renderRoute } from './renderRoute.tsx';

afterEach(cleanup);
const bodyRows = async (): Promise<HTMLElement[]> =>
  within(await screen.findByRole('table'))
    .getAllByRole('row')
    .slice(1);
const firstCell = (row: HTMLElement): string | null => within(row).getByRole('rowheader').textContent;

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
  const head = screen.getByRole('button', { name: 'Duties' });
  await userEvent.click(head);
  const rising = (await bodyRows()).map(firstCell);
  await userEvent.click(head);
  expect((await bodyRows()).map(firstCell)).toEqual(rising.reverse());
  expect(screen.getByRole('columnheader', { name: 'Duties' }).getAttribute('aria-sort')).toBe('descending');
});

test('filters by language, and a chip takes the filter off', async () => {
  renderRoute('/roles?lang=en');
  expect(await bodyRows()).toHaveLength(1);
  await userEvent.click(screen.getByRole('button', { name: 'Remove the filter “English”' }));
  expect(await bodyRows()).toHaveLength(2);
});

test('filters by words of organisation or country without regard to accents', async () => {
  renderRoute('/roles?text=benin');
  expect(await bodyRows()).toHaveLength(1);
});

test('says so where no role is left', async () => {
  renderRoute('/roles?text=zzz');
  expect(await screen.findByText('No role matches these filters.')).toBeDefined();
});

test('two ticked roles lead to their comparison', async () => {
  renderRoute('/roles');
  await bodyRows();
  for (const box of screen.getAllByRole('checkbox')) await userEvent.click(box);
  expect(screen.getByRole('link', { name: 'Compare selection (2)' }).getAttribute('href')).toContain('/compare?roles=');
});
