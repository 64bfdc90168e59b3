import type { Locator, Page, Route } from '@playwright/test';
import { en } from '../../src/i18n/en.ts';
import { fr } from '../../src/i18n/fr.ts';
import { expect, open, test, type Lang } from './pages.ts';

const words = { fr, en };
const ROLE = { fr: /Administrateur National/, en: /Manager, Program/ };

/** Goes to a control with the Tab key alone, as a reader without a mouse would, and presses `key` there. */
async function tabTo(page: Page, control: Locator, key: string): Promise<void> {
  await expect(control).toBeVisible();
  for (let presses = 0; presses < 400; presses++) {
    await page.keyboard.press('Tab');
    if (await control.evaluate((element) => element === document.activeElement)) return page.keyboard.press(key);
  }
  throw new RangeError('Tab never reached the control');
}

for (const lang of ['fr', 'en'] as const satisfies readonly Lang[]) {
  const { shell, role, compare, explore, library } = words[lang];

  for (const hand of ['mouse', 'keyboard'] as const) {
    const use = (page: Page, control: Locator): Promise<void> =>
      hand === 'mouse' ? control.click() : tabTo(page, control, 'Enter');

    test(`${lang}, ${hand}: from the first page to why a duty was mapped, to the comparison, its sentences and its table`, async ({
      page,
    }) => {
      test.slow(hand === 'keyboard', 'hundreds of presses of the Tab key');
      await open(page, '/', { lang });
      await use(page, page.getByRole('link', { name: explore.rolesDoor }));
      await expect(page.getByRole('heading', { level: 1, name: library.title })).toBeVisible();

      await use(page, page.getByRole('link', { name: ROLE[lang] }).first());
      await expect(page.getByRole('heading', { level: 1, name: ROLE[lang] })).toBeVisible();
      await use(page, page.getByRole('button', { name: role.duties.why(1) }));
      const why = page.getByRole('group', { name: role.why.label(1) });
      await expect(why).toBeVisible();
      await expect(why).toContainText(/0[.,]\d\d/); // the score, and the weights it comes from
      expect(await page.locator('[data-duty] mark').count()).toBeGreaterThan(0);
      await expect(page).toHaveURL(/duty=/);

      await use(page, page.getByRole('link', { name: role.compare.with }));
      await expect(page.getByRole('heading', { level: 1, name: compare.title })).toBeVisible();
      await expect(
        page.getByText(lang === 'fr' ? /communes? aux 2 postes/ : /common to the 2 roles/).first(),
      ).toBeVisible();

      const number = page
        .getByRole('button', { name: lang === 'fr' ? /Ouvrir les extraits/ : /Open the sentences/ })
        .first();
      await use(page, number);
      const drawer = page.getByRole('dialog');
      await expect(drawer.locator('blockquote mark').first()).toBeVisible();
      await expect(page).toHaveURL(/quotes=/);
      await page.reload();
      await expect(drawer.locator('blockquote mark').first()).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(drawer).toBeHidden();

      const rows = page.getByRole('region', { name: compare.rows.title });
      await use(page, rows.getByRole('button', { name: shell.chart.table, exact: true }));
      await expect(rows.getByRole('table')).toBeVisible();
      await expect(page).toHaveURL(/rows=table/);
      const link = await page.context().newPage();
      await link.goto(page.url());
      await expect(link.getByRole('region', { name: compare.rows.title }).getByRole('table')).toBeVisible();
    });
  }

  test(`${lang}: the language changes in place, the page and its address stay`, async ({ page }) => {
    const other: Lang = lang === 'fr' ? 'en' : 'fr';
    await open(page, '/role/chai-mali-asaco?tab=competencies', { lang });
    await page.getByRole('button', { name: other.toUpperCase(), exact: true }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', other);
    await expect(page.getByRole('link', { name: words[other].role.tabs.competencies, exact: true })).toHaveAttribute(
      'aria-current',
      'page',
    );
    await page.reload();
    await expect(page.locator('html')).toHaveAttribute('lang', other);
  });

  test(`${lang}: in a chart one tab stop, arrows move, Enter opens the sentences, T shows the table`, async ({
    page,
  }) => {
    await open(page, '/compare?roles=who-benin-hss,chai-mali-asaco', { lang });
    const rows = page.getByRole('region', { name: compare.rows.title });
    const chart = rows.locator('[tabindex="0"]');
    await expect(chart).toHaveCount(1);
    await chart.focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(chart).toBeFocused();
    await page.keyboard.press('t');
    await expect(rows.getByRole('table')).toBeVisible();
  });
}

test('the page answers while the engine reads: the frame is there before the postings', async ({ page }) => {
  const held: Route[] = [];
  await page.route(/engine\.worker/, (route) => void held.push(route));
  await page.goto('./');
  await expect(page.getByRole('status').filter({ hasText: fr.shell.loading })).toBeVisible();
  await page.getByRole('button', { name: 'EN', exact: true }).click();
  await expect(page.getByText(en.shell.loading)).toBeVisible();
  for (const route of held) await route.continue();
  await expect(page.getByRole('link', { name: /Health financing/ }).first()).toBeVisible();
});

test('where no worker starts the page reads the postings itself', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'Worker', { value: undefined });
  });
  await open(page, '/roles');
  await expect(page.getByRole('row')).toHaveCount(3);
});
