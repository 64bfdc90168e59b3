import { readFileSync } from 'node:fs';
import type { Download, Locator, Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { en } from '../../src/i18n/en.ts';
import { fr } from '../../src/i18n/fr.ts';
import { expect, open, test } from './pages.ts';

const ROUTE = '/compare?roles=who-benin-hss,chai-mali-asaco';
const DAY = /_\d{4}-\d{2}-\d{2}\./;

/** Unfolds a menu, takes one of its actions and waits for the file that comes of it. */
async function take(page: Page, menu: Locator, action: string): Promise<Download> {
  const download = page.waitForEvent('download');
  await menu.click();
  await page.locator('details[open]').getByRole('button', { name: action }).click();
  return download;
}
/** What a Word document says, its runs one after the other. */
const textOf = (docx: Buffer): string =>
  strFromU8(unzipSync(docx)['word/document.xml'] ?? new Uint8Array())
    .replace(/<[^>]*>/g, '')
    .replaceAll('&amp;', '&')
    .replaceAll('&apos;', '’');
const bytesOf = async (download: Download): Promise<Buffer> => readFileSync(await download.path());

test('fr: the comparison leaves the page as workbook, text and table', async ({ page }) => {
  await open(page, ROUTE);
  const { menu, formats, done } = fr.exporting;
  for (const [format, start] of [
    ['xlsx', 'PK'],
    ['docx', 'PK'],
    ['csv', '\ufeffN°;Domaine;Compétence;'],
  ] as const) {
    const file = await take(page, page.locator('summary', { hasText: menu }), formats[format][0]);
    expect(file.suggestedFilename()).toMatch(new RegExp(`^hss_comparaison${DAY.source}${format}$`));
    expect((await bytesOf(file)).toString('utf8').startsWith(start)).toBe(true);
    await expect(page.getByText(done(file.suggestedFilename()))).toBeVisible();
  }
});

test('fr: documents on the roles themselves hold their sentences', async ({ page }) => {
  const { jobSheets, exporting } = fr;
  await open(page, ROUTE);
  for (const sheet of ['harmonised', 'consistency'] as const) {
    const { format, title } = jobSheets[sheet];
    const file = await take(page, page.locator('summary', { hasText: exporting.menu }), format[0] ?? '');
    const text = textOf(await bytesOf(file));
    expect(text).toContain(title(2));
    expect(text).toContain('Administrateur National chargé du Renforcement du Système de Santé');
  }
  await page.goto('./#/role/who-benin-hss');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: jobSheets.roleSheet.button }).click();
  const text = textOf(await bytesOf(await download));
  expect(text).toContain(jobSheets.roleSheet.doneTitle);
  const duties = await page.locator('[data-duty] p > span[lang]').allTextContents();
  expect(duties).toHaveLength(32);
  for (const duty of duties) expect(text).toContain(duty);
});

test('en, dark, on a phone where the table is shown: a chart leaves it as picture, drawing and table', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, ROUTE, { lang: 'en', theme: 'dark' });
  const { compare, shell } = en;
  const chart = page.getByRole('region', { name: compare.rows.title });
  const menu = chart.locator('summary', { hasText: shell.chart.export.label });
  const finding = (await chart.locator('header ~ p').nth(1).textContent()) ?? '';

  const drawing = await take(page, menu, shell.chart.export.svg);
  expect(drawing.suggestedFilename()).toMatch(/^hss_[a-z-]+_[\d-]+\.svg$/);
  const svg = (await bytesOf(drawing)).toString('utf8');
  const desc = /<desc>([^<]*)<\/desc>/.exec(svg)?.[1] ?? '';
  expect(desc.startsWith(finding)).toBe(true);
  expect(desc).toContain('Framework');
  expect(svg.includes('@font-face')).toBe(true);
  expect(svg.includes('>Health financing<')).toBe(true);
  expect(/var\(--|class=|currentcolor|href="http/i.exec(svg)).toBeNull(); // it stands on its own
  expect(svg.includes('rgb(27, 35, 39)')).toBe(true); // ink on white, whatever the theme of the page
  expect(svg.includes('rgb(237, 241, 242)')).toBe(false);

  const picture = await bytesOf(await take(page, menu, shell.chart.export.png));
  expect(picture.subarray(1, 4).toString()).toBe('PNG');
  expect(picture.readUInt32BE(16)).toBe(2016); // twice the width of the drawing

  const csv = (await bytesOf(await take(page, menu, shell.chart.export.csv))).toString('utf8');
  expect(csv.trim().split('\r\n')).toHaveLength(10); // heads and nine areas
});

test('a menu unfolds and folds by keyboard, and the focus stays with it', async ({ page }) => {
  await open(page, ROUTE);
  const menu = page.locator('summary', { hasText: fr.exporting.menu });
  await menu.focus();
  await page.keyboard.press('Enter');
  const first = page.getByRole('button', { name: fr.exporting.formats.xlsx[0] });
  await expect(first).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(first).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(first).toBeHidden();
  await expect(menu).toBeFocused();
});

test('printing lays the page out for the paper and sets it back', async ({ page }) => {
  await open(page, `${ROUTE}&rows=picture`);
  const chart = page.getByRole('region', { name: fr.compare.rows.title }).getByRole('img');
  const width = (): Promise<number> => chart.evaluate((svg) => svg.getBoundingClientRect().width);
  const before = await width();
  await page.evaluate(() => {
    window.print = () => {
      document.title = `printing on ${document.documentElement.dataset['paper']}`;
    };
  });
  await page.locator('summary', { hasText: fr.exporting.menu }).click();
  await page.getByRole('button', { name: fr.exporting.formats.a4[0] }).click();
  await expect(page).toHaveTitle('printing on a4');
  expect(await width()).toBeLessThan(710); // 186 mm
  await page.pdf({ preferCSSPageSize: true }); // ends as a reader's print dialogue does
  await expect.poll(width).toBe(before);
});
