import type { Download, Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { readDocument } from '../../src/documents/readDocument.ts';
import { en } from '../../src/i18n/en.ts';
import { fr } from '../../src/i18n/fr.ts';
import { axeViolations } from './axe.ts';
import { forbidPointer, pressOn, tabTo } from './keys.ts';
import { expect, open, pickAndAdd, test } from './pages.ts';

const WORDS = { fr, en };
const TRAINER = 'reference-community-health-governance-trainer';
/** Texts are compared with plain blanks. */
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

const step = (page: Page, name: string) =>
  page.getByRole('navigation').getByRole('link', { name: new RegExp(`^\\d · ${name}$`) });

/** The two seeds as audience against what a trainer in community governance does. */
async function begin(page: Page, lang: 'fr' | 'en'): Promise<void> {
  const { curriculum, team } = WORDS[lang];
  await open(page, '/curriculum', { lang });
  await page.getByRole('button', { name: curriculum.list.create }).click();
  const start = page.getByLabel(team.target.starts.choose);
  await expect(start.locator(`option[value="role:${TRAINER}"]`)).toBeAttached();
  await pickAndAdd(start, `role:${TRAINER}`);
  const groups = page.getByRole('list', { name: curriculum.audience.list }).locator('> li');
  for (const [i, role] of ['who-benin-hss', 'chai-mali-asaco'].entries()) {
    await pickAndAdd(page.getByLabel(curriculum.audience.add), role);
    await expect(groups).toHaveCount(i + 1);
  }
  await groups.first().getByRole('spinbutton').fill('25');
}

/** The words of a file that was handed over, as this app’s own readers find them. */
async function wordsOf(download: Download): Promise<string> {
  const bytes = new Uint8Array(await readFile(await download.path()));
  return plain(JSON.stringify(await readDocument(bytes, download.suggestedFilename())));
}

for (const lang of ['fr', 'en'] as const)
  test(`${lang}: from an audience to needs, units, a coverage without a flag, and documents with the same numbers`, async ({
    page,
  }) => {
    const { curriculum: words, programme, teaching } = WORDS[lang];
    await begin(page, lang);
    expect(await axeViolations(page)).toEqual([]);

    await step(page, words.steps.needs).click();
    const rows = page.getByRole('table', { name: words.needs.caption }).getByRole('row');
    await expect(rows.nth(6)).toBeVisible();
    const count = (await rows.count()) - 1;
    await expect(page.getByText(words.needs.finding(count, count, 0, 0))).toBeVisible();
    const first = await rows.nth(1).textContent();
    await page.getByRole('radio', { name: words.needs.rules.participants }).check();
    await expect(page.getByText(words.needs.formula.participants)).toBeVisible();
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('radio', { name: words.needs.rules.roles }).check();
    await expect(rows.nth(1)).toHaveText(first ?? '');

    await step(page, words.steps.units).click();
    await page.getByRole('button', { name: words.units.draft }).click();
    const units = page.getByRole('main').locator('ol > li > details');
    await expect.poll(() => units.count()).toBeGreaterThan(1);
    const unitCount = await units.count();
    for (const unit of await units.all()) {
      await unit.locator('summary').first().click();
      await unit.getByLabel(new RegExp(`^${words.units.kinds.lecture}`)).fill('2');
      await unit.getByLabel(new RegExp(`^${words.units.kinds.practice}`)).fill(lang === 'fr' ? '1,5' : '1.5');
      await page.keyboard.press('Tab');
    }
    await expect(page.getByText(words.units.total(unitCount * 3.5, 0))).toBeVisible();
    expect(await axeViolations(page)).toEqual([]);

    await step(page, words.steps.coverage).click();
    const flags = { uncovered: 0, notAssessed: 0, belowLevel: 0, overTaught: 0 };
    const finding = `${teaching.finding(count, count, flags)} ${teaching.total(unitCount * 3.5, 0, 0)}`;
    await expect(page.getByText(finding).first()).toBeVisible();
    expect(await axeViolations(page)).toEqual([]);

    await step(page, words.steps.documents).click();
    for (const format of ['docx', 'xlsx', 'terms', 'sheets', 'csv'] as const) {
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: programme.formats[format][0] ?? '' }).click();
      const file = await download;
      expect(file.suggestedFilename()).toMatch(
        new RegExp(`^hss_.*\\.${format === 'terms' || format === 'sheets' ? 'docx' : format}$`),
      );
      if (format === 'xlsx' || format === 'csv') continue;
      const text = await wordsOf(file);
      expect(text).toContain(programme.blank);
      expect(text).not.toMatch(/undefined|NaN/);
      if (format === 'docx')
        for (const one of finding.split('. ')) expect(text).toContain(plain(one.replace(/\.$/, '')));
      else if (format === 'terms') expect(text).toContain(programme.terms.background);
      else expect(text).toContain(plain(words.units.numbered(unitCount)));
    }
    expect(await axeViolations(page)).toEqual([]);

    await page.reload();
    await step(page, words.steps.units).click();
    await expect(page.getByText(words.units.total(unitCount * 3.5, 0))).toBeVisible();
  });

test('by keyboard: a need is pinned, a unit is moved, and both are taken back', async ({ page }) => {
  await begin(page, 'fr');
  await forbidPointer(page);
  const { curriculum: words, work } = fr;
  await pressOn(page, step(page, words.steps.needs), 'Enter');
  const pin = page.getByRole('button', { name: new RegExp(`^${words.needs.pin}`) }).first();
  await tabTo(page, pin);
  await page.keyboard.press('Enter');
  await expect(pin).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Control+z');
  await expect(pin).toHaveAttribute('aria-pressed', 'false');
  await page.keyboard.press('Control+Home');
  await pressOn(page, step(page, words.steps.units), 'Enter');
  await pressOn(page, page.getByRole('button', { name: words.units.draft }), 'Enter');
  const titles = page.getByRole('heading', { level: 3 });
  await expect.poll(() => titles.count()).toBeGreaterThan(1);
  const before = await titles.allTextContents();
  await pressOn(page, page.getByRole('button', { name: plain(words.units.down('')) }).first(), 'Enter');
  await expect(titles.first()).toContainText((before[1] ?? '').replace(/^.*?:/, '').trim());
  await expect(page.getByText(work.done.curriculum())).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(titles).toHaveText(before);
});

test('on a phone a programme is read, not changed, and says where it can be', async ({ page }) => {
  await begin(page, 'fr');
  await page.setViewportSize({ width: 360, height: 740 });
  const { curriculum: words } = fr;
  await expect(page.getByText(words.phone)).toBeVisible();
  await expect(page.getByRole('heading', { level: 2, name: words.steps.needs })).toBeVisible();
  await expect(page.getByRole('main').locator('select, input')).toHaveCount(0);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
  expect(await axeViolations(page)).toEqual([]);
});

test('the gaps of a team become a programme in one action', async ({ page }) => {
  await open(page, '/team?target=governance.policy:5.1.essential&roles=chai-mali-asaco:3');
  await page.getByRole('button', { name: fr.curriculum.fromTeam }).click();
  await expect(page.getByRole('heading', { level: 2, name: fr.curriculum.needs.title })).toBeVisible();
  const row = page.getByRole('table', { name: fr.curriculum.needs.caption }).getByRole('row').nth(1);
  await expect(row).toContainText('3');
  await row.getByRole('button').first().click();
  await expect(page.getByRole('dialog')).toBeVisible();
});
