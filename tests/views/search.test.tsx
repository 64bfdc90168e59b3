// @vitest-environment happy-dom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { dutyKey } from '../../src/engine/index.ts';
import { setTheme, usePreferences } from '../../src/state/preferences.ts';
import { forgetSearches } from '../../src/state/recentSearches.ts';
import { engine, postings, renderRoute, working } from './renderRoute.tsx';

beforeEach(() => {
  forgetSearches();
  setTheme('system');
});
afterEach(cleanup);

const label = engine.framework.areas
  .flatMap((area) => area.competencies)
  .find(({ includes }) => includes.fr.includes('recouvrement des coûts'))?.label.fr;

async function openWith(key: string, lang: 'fr' | 'en' = 'fr', store = {}) {
  renderRoute('/', { lang, store });
  await screen.findByRole('heading', { level: 1 });
  await userEvent.keyboard(key);
  const dialog = await screen.findByRole('dialog', { name: lang === 'fr' ? 'Rechercher' : 'Search' });
  const box = within(dialog).getByRole('combobox');
  box.focus(); // what showModal does in a browser
  return { dialog, box };
}

test('opens with "/" and with Ctrl+K, offers three examples, closes on the button', async () => {
  const { dialog } = await openWith('/');
  expect(
    within(dialog)
      .getAllByRole('option')
      .map(({ textContent }) => textContent),
  ).toEqual(['recouvrement des coûts', 'DHIS2', 'CSCom']);
  await userEvent.click(within(dialog).getByRole('button', { name: 'Fermer la recherche' }));
  expect(screen.queryByRole('dialog')).toBeNull();
  await userEvent.keyboard('{Control>}k{/Control}');
  expect(await screen.findByRole('dialog')).toBeDefined();
});

test('"/" in a text field is text; Ctrl+K opens from there too', async () => {
  renderRoute('/', { lang: 'fr' });
  const field = await screen.findByRole('searchbox');
  await userEvent.type(field, 'a/b');
  expect(screen.queryByRole('dialog')).toBeNull();
  expect((field as HTMLInputElement).value).toBe('a/b');
  await userEvent.keyboard('{Control>}k{/Control}');
  expect(await screen.findByRole('dialog')).toBeDefined();
});

test('a misspelt topic is found, its words marked; Enter goes to its page and it is remembered', async () => {
  const { dialog, box } = await openWith('/');
  await userEvent.type(box, 'recouvrment des couts');
  const option = await within(dialog).findByRole('option', { name: new RegExp(label ?? '-') });
  expect([...option.querySelectorAll('mark')].map(({ textContent }) => textContent)).toEqual(['recouvrement', 'coûts']);
  await userEvent.keyboard('{Enter}');
  expect(await screen.findByRole('heading', { level: 1, name: new RegExp(label ?? '-') })).toBeDefined();
  expect(screen.queryByRole('dialog')).toBeNull();
  await userEvent.keyboard('/');
  const again = await screen.findByRole('group', { name: /^Recherches récentes/ });
  expect(within(again).getByRole('option', { name: 'recouvrment des couts' })).toBeDefined();
  await userEvent.click(screen.getByRole('button', { name: 'Effacer les recherches récentes' }));
  expect(screen.queryByRole('group', { name: /^Recherches récentes/ })).toBeNull();
});

test('says where a word was found in the other language', async () => {
  const { dialog, box } = await openWith('/');
  await userEvent.type(box, 'strategic purchasing');
  const competency = engine.framework.areas
    .flatMap((area) => area.competencies)
    .find(({ label: name }) => name.en.startsWith('Strategic purchasing'));
  const option = await within(dialog).findByRole('option', { name: new RegExp(competency?.label.fr ?? '-') });
  expect(option.textContent).toContain('(en anglais)');
});

test('a sentence leads to its duty in its role', async () => {
  const posting = postings[0];
  const duty = posting?.duties.find(({ labels }) => labels.length > 0);
  if (!posting || !duty) throw new TypeError('the first seed has a mapped duty');
  const { dialog, box } = await openWith('/', 'en');
  await userEvent.type(box, duty.text.slice(0, 30).replace(/[{[]/g, ' '));
  const options = await within(dialog).findAllByRole('option');
  const option = options.find(({ textContent }) => textContent?.includes(duty.text.slice(0, 40)));
  if (!option) throw new TypeError('the sentence was not found');
  await userEvent.click(option);
  await screen.findByRole('heading', { level: 1, name: posting.meta.title ?? '' });
  await waitFor(() => {
    expect(document.querySelector(`[data-duty="${dutyKey(duty)}"]`)).not.toBeNull();
  });
});

test('the Tab key filters by kind; typing goes on in the box', async () => {
  const { dialog, box } = await openWith('/');
  await userEvent.type(box, 'santé');
  await within(dialog).findByRole('group', { name: /^Tâches des postes/ });
  await userEvent.tab();
  expect(screen.getByRole('button', { name: 'Domaines', pressed: true })).toBe(document.activeElement);
  await userEvent.tab();
  expect(screen.getByRole('button', { name: 'Compétences', pressed: true })).toBe(document.activeElement);
  expect(
    within(dialog)
      .getAllByRole('group')
      .map((group) => group.getAttribute('aria-label')),
  ).not.toContain('Tâches des postes');
  await userEvent.keyboard('{ArrowDown}');
  expect(document.activeElement).toBe(box);
});

test('an action is done', async () => {
  const { dialog, box } = await openWith('/');
  await userEvent.type(box, 'theme sombre');
  await within(dialog).findByRole('option', { name: /Thème sombre/ });
  await userEvent.keyboard('{Enter}');
  expect(usePreferences.getState().theme).toBe('dark');
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('where nothing is found it says so and names words that come near; Enter on one looks for it', async () => {
  const { dialog, box } = await openWith('/');
  await userEvent.type(box, 'xqzwv');
  expect(await within(dialog).findByText(/Aucun résultat pour/)).toBeDefined();
  await userEvent.clear(box);
  await userEvent.type(box, 'recuvromant');
  const near = await within(dialog).findByRole('group', { name: /^Termes proches/ });
  await userEvent.click(within(near).getByRole('option', { name: 'recouvrement' }));
  expect((box as HTMLInputElement).value).toBe('recouvrement');
  expect(await within(dialog).findByRole('option', { name: new RegExp(label ?? '-') })).toBeDefined();
});

test('an answer that comes late is dropped', async () => {
  const slow = {
    ...working,
    search: async (...asked: Parameters<typeof working.search>) => {
      if (asked[0] === 'santé') await new Promise((resolve) => setTimeout(resolve, 300));
      return working.search(...asked);
    },
  };
  const { dialog, box } = await openWith('/', 'fr', { engine: slow });
  await userEvent.type(box, 'santé');
  await userEvent.clear(box);
  await userEvent.type(box, 'dhis2');
  await within(dialog).findAllByRole('option', { name: /DHIS2/i });
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(
    within(dialog)
      .getAllByRole('option')
      .every(({ textContent }) => /DHIS2/i.test(textContent ?? '')),
  ).toBe(true);
});

test('a search that fails says so and what is safe', async () => {
  const broken = { ...working, search: () => Promise.reject(new Error('gone')) };
  const { dialog, box } = await openWith('/', 'fr', { engine: broken });
  await userEvent.type(box, 'santé');
  expect(await within(dialog).findByText(/La recherche ne répond pas/)).toBeDefined();
});

test('while the postings are still read it says so', async () => {
  const { dialog, box } = await openWith('/', 'fr', { status: 'loading', engine: null });
  await userEvent.type(box, 'santé');
  expect(within(dialog).getByText(/Lecture des deux offres/)).toBeDefined();
});
