// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { NO_WORK, replaceWork, undo, useWork } from '../../src/state/work.ts';
import { engine, renderRoute } from './renderRoute.tsx';

afterEach(cleanup);
const areas = engine.framework.areas;

test('names every area in both languages', async () => {
  renderRoute('/', { lang: 'fr' });
  expect(await screen.findByRole('heading', { level: 1, name: 'Explorer les compétences' })).toBeDefined();
  for (const { label } of areas) {
    expect(screen.getByRole('link', { name: label.fr })).toBeDefined();
    expect(screen.getByText(label.en)).toBeDefined();
  }
});

test('the number of an area’s duties opens its sentences', async () => {
  renderRoute('/');
  const [button] = await screen.findAllByRole('button', { name: /open the sentences/ });
  if (!button) throw new TypeError('no area has duties');
  const count = Number(/\d+/.exec(button.textContent)?.[0]);
  await userEvent.click(button);
  const drawer = await screen.findByRole('dialog');
  const sentences = new Set(
    within(drawer)
      .getAllByRole('blockquote')
      .map((quote) => quote.querySelector('p')?.textContent),
  );
  expect(sentences.size).toBe(count);
  await userEvent.click(within(drawer).getByRole('button', { name: 'Close' }));
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('a topic in either language, accents left out, finds its competency', async () => {
  renderRoute('/', { lang: 'fr' });
  const box = await screen.findByRole('searchbox', { name: /^Où se situe mon sujet/ });
  await userEvent.type(box, 'recouvrement des couts');
  const label = engine.framework.areas
    .flatMap((area) => area.competencies)
    .find(({ includes }) => includes.fr.includes('recouvrement des coûts'))?.label.fr;
  expect(await screen.findByRole('link', { name: label ?? '' })).toBeDefined();
  await userEvent.clear(box);
  await userEvent.type(box, 'xqzwv');
  expect(await screen.findByText(/Rien trouvé/)).toBeDefined();
});

test('all competencies can be shown as a picture or a table, sized by what one chooses', async () => {
  renderRoute('/');
  await userEvent.click(await screen.findByRole('radio', { name: 'All competencies' }));
  const chart = await screen.findByRole('application', { name: /^Areas and their competencies/ });
  const all = areas.flatMap((area) => area.competencies);
  expect(chart.querySelectorAll('[data-mark]')).toHaveLength(areas.length + all.length);
  await userEvent.click(screen.getByRole('radio', { name: 'number of duties' }));
  expect(screen.getByText(/is the area most asked for \(/)).toBeDefined();
  await userEvent.click(screen.getByRole('button', { name: 'Table' }));
  const table = screen.getByRole('table', { name: 'Areas and their competencies' });
  expect(within(table).getAllByRole('row')).toHaveLength(1 + areas.length + all.length);
});

test('in the picture Enter leads to an area, or to the sentences behind its number', async () => {
  renderRoute('/?view=competencies&measure=duties');
  const chart = await screen.findByRole('application', { name: /^Areas and their competencies/ });
  chart.focus();
  await userEvent.keyboard('{Enter}');
  await userEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Close' }));
  cleanup();
  renderRoute('/?view=competencies');
  (await screen.findByRole('application', { name: /^Areas and their competencies/ })).focus();
  await userEvent.keyboard('{PageDown}{Enter}');
  expect(await screen.findByRole('heading', { level: 1, name: areas[1]?.label.en ?? '' })).toBeDefined();
});

test('the table of two areas counts roles as well', async () => {
  renderRoute('/');
  await userEvent.click(await screen.findByRole('radio', { name: 'roles that ask for both' }));
  expect(screen.getByRole('table', { name: 'Roles that ask for both areas' })).toBeDefined();
});

test('while the postings are read the page says so; where that fails it says what is safe, with a code', async () => {
  renderRoute('/', { store: { status: 'loading', framework: null, postings: [] } });
  expect(await screen.findByText(/Reading the two example postings/)).toBeDefined();
  cleanup();
  renderRoute('/', { store: { status: 'failed', failure: 'framework.id: expected', framework: null, postings: [] } });
  expect((await screen.findByRole('alert')).textContent).toContain('framework.id: expected');
});

test('a competency is added to the target profile of the team, then the rest of its area', async () => {
  replaceWork(NO_WORK);
  const [area] = areas;
  const [first] = area?.competencies ?? [];
  if (!area || !first) throw new TypeError('the framework is empty');
  renderRoute(`/competency/${first.id}`);
  await userEvent.click(await screen.findByRole('button', { name: en.explore.sheet.addToTarget }));
  expect(useWork.getState().team?.target.aims.map(({ competency }) => competency)).toEqual([first.id]);
  expect(screen.getByRole('link', { name: en.explore.sheet.inTarget })).toBeDefined();
  cleanup();
  renderRoute(`/area/${area.id}`);
  await userEvent.click(await screen.findByRole('button', { name: en.explore.sheet.addToTarget }));
  expect(useWork.getState().team?.target.aims).toHaveLength(area.competencies.length);
  undo();
  expect(useWork.getState().team?.target.aims).toHaveLength(1);
});
