// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { postings, renderRoute } from './renderRoute.tsx';

const ROUTE = `/compare?roles=${postings.map(({ id }) => id).join(',')}&rows=table`;

let saved: { readonly blob: Blob; readonly name: string }[] = [];
beforeEach(() => {
  saved = [];
  let last: Blob | null = null;
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    last = blob as Blob;
    return 'blob:file';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    if (last) saved.push({ blob: last, name: this.download });
  });
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

/** Unfolds a menu inside an element and takes one of its actions. */
async function take(inside: HTMLElement, menu: RegExp, action: RegExp): Promise<void> {
  const summary = [...inside.querySelectorAll('summary')].find(({ textContent }) => menu.test(textContent ?? ''));
  if (!summary) throw new TypeError(`no menu ${menu.source}`);
  await userEvent.click(summary);
  await userEvent.click(within(summary.parentElement ?? inside).getByRole('button', { name: action }));
}

test('the comparison is saved under a name without accents, and the page says so', async () => {
  renderRoute(ROUTE, { lang: 'fr' });
  await screen.findByRole('heading', { level: 1 });
  await screen.findAllByText(/Exporter la comparaison/);
  await take(document.body, /Exporter la comparaison/, /CSV/);
  expect(await screen.findByText(/Enregistré/)).toBeDefined();
  expect(saved.map(({ name }) => name)).toEqual([expect.stringMatching(/^hss_comparaison_\d{4}-\d\d-\d\d\.csv$/)]);
  expect(await saved[0]?.blob.text()).toContain('Repérée dans;A · ');
});

test('where a file cannot be made the page says so in a sentence and stays as it is', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  vi.spyOn(URL, 'createObjectURL').mockImplementation(() => {
    throw new RangeError('no room');
  });
  renderRoute(ROUTE);
  await screen.findAllByText(/Export the comparison/);
  await take(document.body, /Export the comparison/, /CSV/);
  expect(await screen.findByText(/could not be made\. Nothing is lost/)).toBeDefined();
  expect(screen.getByRole('region', { name: 'Area by area' })).toBeDefined();
});
