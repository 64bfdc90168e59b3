import { en } from '../../src/i18n/en.ts';
import { fr } from '../../src/i18n/fr.ts';
import { axeViolations } from './axe.ts';
import { expect, open, test, type Lang } from './pages.ts';

const words = { fr, en };
const TOPIC = {
  fr: { typed: "chaine d'aprovisionement", marked: /^approvisionnement$/i },
  en: { typed: 'suply chain', marked: /^supply$/i },
};

for (const lang of ['fr', 'en'] as const satisfies readonly Lang[]) {
  const { search } = words[lang];

  test(`${lang}: a topic is found by a misspelt word, by the keyboard alone`, async ({ page }) => {
    await open(page, '/method', { lang });
    const way = page.getByRole('button', { name: search.open });
    await way.focus();
    await page.keyboard.press('/');
    const palette = page.getByRole('dialog', { name: search.title });
    const box = palette.getByRole('combobox', { name: search.title });
    await expect(box).toBeFocused();
    await expect(palette.getByRole('option')).toHaveText([...search.examples]);

    await page.keyboard.type(TOPIC[lang].typed, { delay: 60 }); // as fast as people do
    const first = palette.getByRole('option').first();
    await expect(first.locator('mark').first()).toBeVisible();
    await expect(palette.locator('mark').filter({ hasText: TOPIC[lang].marked }).first()).toBeVisible();
    await expect(palette.getByRole('status')).toHaveText(/\d+/); // how many, told without looking
    // What a screen reader is told: the box controls the list, and the row that Enter takes is the active one.
    await expect(palette.getByRole('listbox', { name: search.results })).toBeVisible();
    const firstIsActive = async (): Promise<void> => {
      // Answers to the first letters may still come: a row is named after all that was typed.
      await expect(first).toHaveAttribute('id', new RegExp(TOPIC[lang].typed.replaceAll(' ', '')));
      await expect(box).toHaveAttribute('aria-activedescendant', (await first.getAttribute('id')) ?? '-');
    };
    await firstIsActive();

    await page.keyboard.press('Escape');
    await expect(palette).toBeHidden();
    await expect(way).toBeFocused();

    await page.keyboard.press('Control+k');
    await expect(box).toBeFocused();
    await page.keyboard.type(TOPIC[lang].typed, { delay: 60 }); // as fast as people do
    await firstIsActive();
    for (const filter of [search.filter.areas, search.filter.competencies]) {
      await page.keyboard.press('Tab');
      await expect(palette.getByRole('button', { name: filter, pressed: true })).toBeFocused();
    }
    await expect(palette.getByRole('group', { name: search.groups.duties })).toHaveCount(0);
    await page.keyboard.press('Enter');
    await expect(box).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#\/competency\//);
    await expect(page.locator('main')).toBeFocused();

    await page.keyboard.press('/');
    await expect(palette.getByRole('group', { name: search.groups.recent }).getByRole('option')).toHaveText([
      TOPIC[lang].typed,
    ]);
  });
}

test('a sentence is opened in its role, an action is done', async ({ page }) => {
  await open(page, '/');
  await page.keyboard.press('/');
  const palette = page.getByRole('dialog', { name: fr.search.title });
  await expect(palette.getByRole('combobox')).toBeFocused();
  await page.keyboard.type('redevabilité mutuelle');
  await palette.getByRole('group', { name: fr.search.groups.duties }).getByRole('option').first().click();
  await expect(page).toHaveURL(/#\/role\/.*duty=fr-/);
  await expect(page.locator('[data-duty]').filter({ hasText: 'redevabilité mutuelle' }).first()).toBeInViewport();
  await page.keyboard.press('Control+k');
  await expect(palette.getByRole('combobox')).toBeFocused();
  await page.keyboard.type('theme sombre');
  await page.keyboard.press('Enter'); // at once: what is found for all of it is taken, not what was for its first letters
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

for (const [size, viewport] of Object.entries({
  laptop: { width: 1366, height: 768 },
  phone: { width: 360, height: 740 },
}))
  for (const theme of ['light', 'dark'] as const)
    test(`the palette on a ${size}, ${theme}: no axe violation, nothing wider than the page`, async ({ page }) => {
      await page.setViewportSize(viewport);
      await open(page, '/', { theme, lang: theme === 'light' ? 'fr' : 'en' });
      const { search } = words[theme === 'light' ? 'fr' : 'en'];
      await page.getByRole('button', { name: search.open }).click();
      const palette = page.getByRole('dialog', { name: search.title });
      for (const query of ['', 'information', 'xqzwv']) {
        await palette.getByRole('combobox').fill(query);
        if (query !== '') await expect(palette.getByRole('status')).toHaveText(query === 'xqzwv' ? /xqzwv/ : /\d/);
        expect(await axeViolations(page)).toEqual([]);
        expect(await palette.evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth)).toBe(0);
      }
    });
