import type { Page } from '@playwright/test';
import { fr } from '../../src/i18n/fr.ts';
import { axeViolations } from './axe.ts';
import { expect, open, test } from './pages.ts';

const { review, role, shell } = fr;
const MANY = '/role/who-benin-hss';

/** Presses Tab until the focus is on what is looked for. */
async function tabTo(page: Page, name: string | RegExp, key = 'Tab'): Promise<void> {
  const target = page.getByRole('button', { name }).and(page.locator(':focus'));
  for (let i = 0; i < 60 && (await target.count()) === 0; i++) await page.keyboard.press(key);
  await expect(target).toHaveCount(1);
}
const focused = (page: Page) => page.locator(':focus');

test('by keyboard alone: accept, level, link with words of the sentence, reject, back; all is there after a reload', async ({
  page,
}) => {
  await open(page, MANY);
  await tabTo(page, review.start(32));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/review=1/);
  const panel = page.getByRole('group', { name: /^Relecture de la tâche/ });
  await expect(panel).toHaveCount(1);
  const number = Number(/\d+/.exec((await panel.getAttribute('aria-label')) ?? '')?.[0]);
  await expect(focused(page)).toHaveAccessibleName(role.duties.why(number));
  expect(await axeViolations(page)).toEqual([]);

  await page.keyboard.press('a');
  await expect(page.getByText(review.progress(1, 32))).toBeVisible();
  await expect(panel.getByText(/· Relu(, principale)? le \d\d\/\d\d\/\d{4}/)).not.toHaveCount(0);
  await page.keyboard.press('5');
  await expect(panel.getByRole('button', { name: /^5 / })).toHaveAttribute('aria-pressed', 'true');

  // Words of the sentence become the proof of a competency that the engine did not see.
  await page.keyboard.press('l');
  await expect(focused(page)).toHaveRole('combobox');
  await expect(panel.getByRole('listbox', { name: review.linkOffers }).getByRole('option')).not.toHaveCount(0);
  await page.keyboard.press('Shift+Tab');
  await expect(focused(page)).toHaveAccessibleName(review.words);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Shift+ArrowRight');
  const words = await panel.getByRole('option', { selected: true }).allTextContents();
  expect(words).toHaveLength(3); // two words, and the competency offered first
  const proof = words.slice(0, 2).join(' ');
  await expect(panel.getByText(review.chosen(proof))).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  await page.keyboard.press('Tab');
  await page.keyboard.type('systeme reglementaire'); // letters are text there
  await expect(panel.getByText(review.linkFound(1)).or(panel.getByText(/^\d+ compétences$/))).toHaveCount(1);
  const linked = await panel.locator('[role=option][aria-selected=true] > span').nth(1).textContent();
  await page.keyboard.press('Enter');
  const added = panel.getByRole('listitem').filter({ hasText: linked ?? '' });
  await expect(added).toContainText(shell.words.added);
  await expect(added).toContainText(review.notProposed);
  await expect(focused(page)).toHaveAccessibleName(role.duties.why(number));
  await expect(page.locator('[data-duty]', { has: panel }).locator('p').first()).toContainText(proof);

  // Only the competency that has the focus.
  await tabTo(page, review.label(review.accept, linked ?? ''));
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowDown');
  await expect(focused(page)).toHaveAccessibleName(review.label(review.accept, linked ?? ''));
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('r');
  const rejected = panel.locator('[data-label]').filter({ hasText: shell.words.rejected });
  await expect(rejected).toHaveCount(1);
  await page.keyboard.press('Control+z');
  await expect(rejected).toHaveCount(0);
  await page.keyboard.press('Control+y');
  await expect(rejected).toHaveCount(1);

  await page.keyboard.press('n');
  await expect(panel).not.toHaveAccessibleName(review.of(number));
  await expect(focused(page)).toHaveAccessibleName(/^Tâche \d+\u00a0?: pourquoi/);
  await page.keyboard.press('n');
  await expect(panel).not.toHaveAccessibleName(review.of(number));

  await page.getByRole('button', { name: role.duties.why(number) }).click();
  await expect(panel).toHaveAccessibleName(review.of(number));
  await expect(rejected).toHaveCount(1);
  const there = await panel.locator('[data-label]').allTextContents();
  await expect(page.locator('[data-keeping="kept"]')).toBeVisible();
  await page.reload();
  await expect(panel).toHaveAccessibleName(review.of(number));
  await expect.poll(() => panel.locator('[data-label]').allTextContents()).toEqual(there);
  await expect(panel.getByRole('button', { name: /^5 / })).toHaveAttribute('aria-pressed', 'true');
});

test('on a slow computer too each key is meant for the duty that the keys before it led to', async ({ page }) => {
  await open(page, `${MANY}?duty=fr-1&review=1`);
  await expect(page.locator('[data-duty="fr-1"] button').first()).toBeFocused();
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  for (const key of ['a', 'n', 'a', 'n', 'a', 'n', 'a']) await page.keyboard.press(key);
  await expect(page.getByText(review.progress(4, 32))).toBeVisible();
});

test('letters do nothing where nothing is reviewed, nor outside the list', async ({ page }) => {
  await open(page, `${MANY}?duty=fr-1`);
  await expect(page.locator('[data-duty="fr-1"] button').first()).toBeFocused();
  await page.keyboard.press('a');
  await page.keyboard.press('r');
  await expect(page.getByText(review.progress(0, 32))).toBeVisible();
  await page.getByRole('button', { name: review.startOne }).click();
  await page.getByRole('button', { name: review.stop }).focus();
  await page.keyboard.press('a');
  await expect(page.getByText(review.progress(0, 32))).toBeVisible();
});

test('what is no duty leaves the list, and comes back with a step back', async ({ page }) => {
  await open(page, `${MANY}?duty=fr-1&review=1`);
  await page.getByRole('button', { name: review.notDuty }).click();
  await expect(page.getByText(review.progress(0, 31))).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByText(review.progress(0, 32))).toBeVisible();
});

test('passages are corrected in the source: by letters, and by what is selected', async ({ page }) => {
  await open(page, `${MANY}?tab=source`);
  await page.getByRole('button', { name: review.zones.edit }).click();
  await expect(page.getByText(review.zones.counts(32, 14))).toBeVisible();
  const passages = page.getByRole('list', { name: review.zones.list });
  await passages.getByRole('button', { name: review.zones.kinds.duty, exact: true }).first().click();
  expect(await axeViolations(page)).toEqual([]);
  await page.keyboard.press(review.zones.letters.noise);
  await expect(page.getByText(review.zones.counts(31, 14))).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByText(review.zones.counts(32, 14))).toBeVisible();

  const context = passages.locator('li[data-kind=context] p').first();
  const words = ((await context.textContent()) ?? '').slice(0, 40);
  await context.evaluate((passage) => {
    const [text] = passage.childNodes;
    if (text) window.getSelection()?.setBaseAndExtent(text, 0, text, 40);
  });
  await expect(page.getByText(review.zones.draw(words.trim()))).toBeVisible();
  await page
    .getByRole('group', { name: review.zones.what })
    .first()
    .getByRole('button', { name: review.zones.kinds.duty })
    .click();
  await expect(page.getByText(review.zones.counts(33, 14))).toBeVisible();
  await expect(passages.locator('li[data-kind=duty] p').first()).toHaveText(words.trim());
});
