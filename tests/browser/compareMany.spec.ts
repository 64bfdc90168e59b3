import { fr } from '../../src/i18n/fr.ts';
import { axeViolations } from './axe.ts';
import { giveRoles } from './givenRoles.ts';
import { expect, open, test } from './pages.ts';

const { many, shell, compare } = fr;
/** Roles of the invented library, the first of which have duties. */
const address = (count: number): string =>
  `/compare?roles=${Array.from({ length: count }, (_, i) => `many-${String(i + 1).padStart(4, '0')}`).join(',')}`;
const SIZES = { laptop: { width: 1366, height: 768 }, phone: { width: 360, height: 740 } };

test('six roles, by keyboard: a cell opens its sentences, a competency is marked in every view, a pair is compared', async ({
  page,
}) => {
  await giveRoles(page, 12);
  await open(page, address(6));
  await expect(page.getByRole('list', { name: many.roles.title }).getByRole('listitem')).toHaveCount(6);
  const matrix = page.getByRole('application', { name: new RegExp(many.matrix.title) });
  await matrix.focus();
  const marks = matrix.locator('[data-mark]');
  const closedCount = await marks.count();
  await page.keyboard.press('Space'); // opens the first area
  await expect.poll(() => marks.count()).toBeGreaterThan(closedCount);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space'); // marks its first competency
  await expect(page).toHaveURL(/competency=/);
  const marked = page.getByRole('region', { name: many.chosen.label });
  await marked.getByRole('listitem').first().getByRole('button').click();
  const drawer = page.getByRole('dialog');
  await expect(drawer.locator('blockquote mark').first()).toBeVisible();
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: many.tabs.sets, exact: true }).click();
  const sets = page.getByRole('application', { name: new RegExp(many.sets.title.exactly) });
  await sets.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 3, name: /^Exactement [A-F] / })).toBeVisible();

  await page.getByRole('button', { name: many.tabs.similarity, exact: true }).click();
  await page.getByRole('button', { name: /^A et B/ }).click();
  await page.getByRole('link', { name: many.similarity.compare }).click();
  await expect(page.getByRole('heading', { name: compare.circles.title })).toBeVisible();
});

test('six roles, by pointer: dragging takes cells together, a click in them opens their sentences', async ({
  page,
}) => {
  await giveRoles(page, 12);
  await open(page, address(6));
  const matrix = page.getByRole('application', { name: new RegExp(many.matrix.title) });
  const cells = matrix.locator('[data-mark*="@"]');
  const [first, last] = [cells.nth(1), cells.nth(9)]; // second role of the first row to fourth of the second
  await first.hover();
  await page.mouse.down();
  await last.hover();
  await page.mouse.up();
  const said = matrix.locator('[aria-live]');
  await expect(said).toContainText('Bloc de 6\u00a0cases, 2\u00a0domaines et compétences par 3\u00a0postes');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await last.click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expect(page).toHaveURL(/quotes=[^&]+%2C[^&]+%40[^&]+/);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await cells.nth(1).click({ modifiers: ['Shift'] }); // Shift goes on from where the block began
  await expect(said).toContainText('Bloc de 1\u00a0case');
  await matrix.press('Escape');
  await expect(said).not.toContainText('Bloc');
});

test('five hundred roles: frequencies, a filter, then rows out of sight are reached by key', async ({ page }) => {
  await giveRoles(page, 500);
  await open(page, '/compare?every=1');
  await expect(page.getByText(many.tooMany(300))).toBeVisible();
  await page.getByRole('combobox', { name: many.filter.country, exact: true }).selectOption('Mali');
  const matrix = page.getByRole('application', { name: new RegExp(many.areas.title) });
  await expect(matrix).toBeVisible();
  const count = Number(
    /(\d+)/.exec((await page.getByRole('main').getByRole('status').first().textContent()) ?? '')?.[1],
  );
  expect(await matrix.locator('svg text').count()).toBeLessThan(count * 5); // of ten cells a row, only those in sight
  await matrix.focus();
  await page.keyboard.press('Control+End');
  const said = matrix.locator('[aria-live]');
  await expect(said).not.toBeEmpty();
  const last = (await said.textContent())?.split(', ')[0] ?? '';
  await expect(matrix.getByText(last.split(' ')[0] ?? '').last()).toBeInViewport();
  await page.getByRole('button', { name: shell.chart.table, exact: true }).click();
  await expect(page.getByRole('table').getByRole('row')).toHaveCount(51);
});

for (const [size, viewport] of Object.entries(SIZES))
  for (const theme of ['light', 'dark'] as const)
    test(`three pictures of six roles and three of sixty on a ${size}, ${theme}: no axe violation, nothing wider than the page`, async ({
      page,
    }) => {
      test.slow();
      await giveRoles(page, 60);
      await page.setViewportSize(viewport);
      for (const route of [
        `${address(6)}&level=competency`,
        `${address(6)}&view=sets&sets=atLeast`,
        `${address(6)}&view=similarity`,
        '/compare?every=1',
        '/compare?every=1&view=frequency',
        '/compare?every=1&view=similarity',
      ]) {
        await open(page, route, { theme });
        await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
        expect(await axeViolations(page)).toEqual([]);
        const excess = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(excess).toBe(0);
      }
    });
