// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
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

test('a competency’s page marks crosswalk entries that nobody has checked', async () => {
  const competency = areas
    .flatMap((area) => area.competencies)
    .find(({ crosswalk }) => crosswalk.some(({ checked }) => !checked));
  if (!competency) throw new TypeError('all entries are checked');
  renderRoute(`/competency/${competency.id}`);
  const table = await screen.findByRole('table', { name: 'In other frameworks' });
  expect(within(table).getAllByText('not yet checked')).toHaveLength(
    competency.crosswalk.filter(({ checked }) => !checked).length,
  );
});

test('an area’s page says what each role does in each of its competencies', async () => {
  const area = areas[3];
  if (!area) throw new TypeError('the framework has a fourth area');
  renderRoute(`/area/${area.id}`);
  const table = await screen.findByRole('table');
  expect(within(table).getAllByRole('rowheader')).toHaveLength(area.competencies.length);
});

test('an unknown area or competency gets a sentence and a way back', async () => {
  renderRoute('/competency/nothing.here');
  expect(await screen.findByText(/no entry “nothing.here”/)).toBeDefined();
  expect(screen.getByRole('link', { name: 'Back to Explore' })).toBeDefined();
});

test('while the postings are read the page says so; where that fails it says what is safe, with a code', async () => {
  renderRoute('/', { store: { status: 'loading', framework: null, postings: [] } });
  expect(await screen.findByText(/Reading the two example postings/)).toBeDefined();
  cleanup();
  renderRoute('/', { store: { status: 'failed', failure: 'framework.id: expected', framework: null, postings: [] } });
  expect((await screen.findByRole('alert')).textContent).toContain('framework.id: expected');
});
