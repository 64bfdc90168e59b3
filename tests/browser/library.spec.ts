import { fr } from '../../src/i18n/fr.ts';
import { giveRoles } from './givenRoles.ts';
import { expect, open, test } from './pages.ts';

const { library, shell, work } = fr;

test('by keyboard alone: filter, sort, tick two, compare them', async ({ page }) => {
  await giveRoles(page, 40);
  await open(page, '/roles');
  await page.getByRole('searchbox').fill('mali');
  await expect(page).toHaveURL(/text=mali/);
  const rows = page.locator('tbody tr');
  await expect.poll(() => rows.count()).toBeLessThan(40);
  expect(await rows.count()).toBeGreaterThan(2);

  await page.getByRole('button', { name: library.columns.duties, exact: true }).focus();
  const head = page.getByRole('columnheader', { name: library.columns.duties });
  await page.keyboard.press('Enter');
  await expect(head).toHaveAttribute('aria-sort', 'ascending');
  await page.keyboard.press('Enter');
  await expect(head).toHaveAttribute('aria-sort', 'descending');
  await expect(page).toHaveURL(/sort=duties&down=1/);

  // From one tick to the next with Shift: the one in between is ticked too.
  const ticks = rows.getByRole('checkbox');
  await ticks.nth(0).focus();
  await page.keyboard.press('Space');
  await ticks.nth(1).focus();
  await page.keyboard.press('Shift+Space');
  await page.getByRole('link', { name: library.selection.compare(2) }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/compare\?roles=many-\d+%2Cmany-\d+/);
});

test('a role removed comes back with Undo, which the keyboard reaches next', async ({ page }) => {
  await open(page, '/roles');
  const rows = page.locator('tbody tr');
  await expect(rows).toHaveCount(2);
  await rows.getByRole('checkbox').first().focus();
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: library.selection.hide }).focus();
  await page.keyboard.press('Enter');
  await expect(rows).toHaveCount(1);
  await expect(page.getByRole('status').filter({ hasText: 'retiré de la bibliothèque' })).toBeVisible();
  await expect(page.locator('[data-keeping="kept"]')).toBeVisible();
  await page.reload();
  await expect(rows).toHaveCount(1); // what was removed stays so
  await page.getByText(library.hidden.title(1)).click();
  await page.getByRole('button', { name: library.hidden.restoreAll }).click();
  await expect(rows).toHaveCount(2);

  await rows.getByRole('checkbox').first().focus();
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: library.selection.hide }).focus();
  await page.keyboard.press('Enter');
  await expect(rows).toHaveCount(1);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: work.undo })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(rows).toHaveCount(2);
});

test('two thousand roles: the last is reached, a row in focus stays, paper gets the first 300', async ({ page }) => {
  await giveRoles(page, 2000);
  await open(page, '/roles');
  const table = page.getByRole('table');
  await expect(table).toHaveAttribute('aria-rowcount', '2001');
  expect(await table.getByRole('row').count()).toBeLessThan(60);
  const first = table.getByRole('link').first();
  const title = await first.textContent();
  await first.focus();
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  await expect(page.locator('tr[aria-rowindex="2001"]')).toBeAttached();
  await expect(page.locator(':focus')).toHaveText(title ?? '');

  await page.emulateMedia({ media: 'print' });
  await expect(table.getByRole('row')).toHaveCount(301);
  await expect(page.getByText(library.printed(300, 2000))).toBeVisible();
  await page.emulateMedia({ media: 'screen' });

  await page.goto('./#/roles?view=matrix');
  await expect(page.getByText(library.matrix.tooMany(2000, 300))).toBeVisible();
  await page.getByRole('combobox', { name: library.filter.organization }).selectOption('Mutuelles Unies');
  await expect(page.getByRole('radio', { name: library.matrix.orders.likeness })).toBeChecked();
  await page.getByRole('columnheader').nth(1).getByRole('button').click();
  await expect(page).toHaveURL(/open=/);
  await page
    .getByRole('button', { name: /Ouvrir les extraits/ })
    .first()
    .click();
  await expect(page.getByRole('dialog').locator('blockquote mark').first()).toBeVisible();
  await page.getByRole('button', { name: shell.quotes.close }).click();
  await expect(page).toHaveURL(/open=/);
});
