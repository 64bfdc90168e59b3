import { fr } from '../../src/i18n/fr.ts';
import { axeViolations } from './axe.ts';
import { expect, open, test } from './pages.ts';

const { review, work } = fr;

test('by keyboard alone: accept, level, link with words of the sentence, reject, back; all is there after a reload', async ({
  page,
}) => {
  await open(page, '/role/who-benin-hss');
  await page.getByRole('button', { name: review.start(32) }).focus();
  await page.keyboard.press('Enter');
  const first = page.getByRole('group', { name: review.of(1) });
  await expect(first).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  await page.keyboard.press('a');
  await expect(page.getByText(review.progress(1, 32))).toBeVisible();
  await page.keyboard.press('5');
  await expect(first.getByLabel(review.level)).toHaveValue('lead');

  // Words of the sentence become the proof of a competency that the engine did not see.
  await page.evaluate(() => {
    const text = document.querySelector('[data-duty="fr-0"] p');
    const walker = document.createTreeWalker(text ?? document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf('cadres réglementaires') ?? -1;
      if (at >= 0) window.getSelection()?.setBaseAndExtent(node, at, node, at + 'cadres réglementaires'.length);
    }
  });
  await expect(page.getByText(review.words('cadres réglementaires'))).toBeVisible();
  await first.getByLabel(review.link, { exact: true }).focus();
  await page.keyboard.type('systeme reglementaire');
  const offered = first.getByRole('button', { name: /^Associer «/ }).first();
  await expect(offered).toBeVisible();
  await offered.focus();
  await page.keyboard.press('Enter');
  await expect(first.getByText('ajouté', { exact: true })).toBeVisible();

  await first
    .getByRole('button', { name: /^Écarter/ })
    .first()
    .focus();
  await page.keyboard.press('r'); // only the competency that has the focus
  await expect(first.getByText('écarté', { exact: true })).toHaveCount(1);
  await page.keyboard.press('Control+z');
  await expect(first.getByText('écarté', { exact: true })).toHaveCount(0);
  await page.keyboard.press('Control+y');
  await expect(first.getByText('écarté', { exact: true })).toHaveCount(1);
  await expect(page.getByText(work.keeping.reader)).toHaveCount(0);

  await page.keyboard.press('n');
  await expect(page.getByRole('group', { name: review.of(2) })).toBeVisible();
  await page.waitForTimeout(500);
  await page.reload();
  await expect(page.getByText(review.progress(1, 32))).toBeVisible();
  await page.getByRole('button', { name: fr.role.duties.why(1) }).click();
  await expect(first.getByText('écarté', { exact: true })).toHaveCount(1);
});

test('what is no duty leaves the list, and comes back with a step back', async ({ page }) => {
  await open(page, '/role/who-benin-hss?duty=fr-1');
  await page.getByRole('button', { name: review.notDuty }).click();
  await expect(page.getByText(review.progress(0, 31))).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByText(review.progress(0, 32))).toBeVisible();
});
