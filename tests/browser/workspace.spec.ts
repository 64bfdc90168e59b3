import { readFileSync } from 'node:fs';
import type { Page, Route } from '@playwright/test';
import { en } from '../../src/i18n/en.ts';
import { fr } from '../../src/i18n/fr.ts';
import type { RoleId } from '../../src/engine/index.ts';
import { writeShared } from '../../src/state/shareLink.ts';
import { NO_WORK } from '../../src/state/work.ts';
import { expect, open, test, type Lang } from './pages.ts';

const WORDS = { fr, en };
const LIBRARY = '/roles';

const POSTING = `Health financing officer
Organisation: Ministry of Health

Duties and responsibilities
- Analyse health expenditure and prepare the annual budget review of the ministry.
- Support the districts in their planning of health services.
- Lead the monitoring of the national health plan.

Requirements
- A degree in public health.
`;

/** The work is on the disk. */
const kept = (page: Page) => expect(page.locator('[data-keeping="kept"]')).toBeVisible();

/** Imports a posting by pasting it, and adds it to the library. */
async function importPosting(page: Page, lang: Lang, text = POSTING): Promise<void> {
  const { importing } = WORDS[lang];
  await open(page, '/import', { lang });
  await page.getByRole('textbox', { name: importing.paste.label }).fill(text);
  await page.getByRole('button', { name: importing.paste.read }).click();
  await page.getByRole('button', { name: importing.add(1) }).click();
  await expect(page.getByRole('button', { name: importing.add(1) })).toHaveCount(0);
  await kept(page);
}

/** Saves the work to a file by the key, and gives its text. */
async function save(page: Page): Promise<{ name: string; text: string; path: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Control+s')]);
  const path = await download.path();
  return { name: download.suggestedFilename(), text: readFileSync(path, 'utf8'), path };
}

async function choose(page: Page, button: string, file: string | { text: string; name?: string }): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: button }).click(),
  ]);
  if (typeof file === 'string') await chooser.setFiles(file);
  else
    await chooser.setFiles({
      name: file.name ?? 'hss_2026-01-01.json',
      mimeType: 'application/json',
      buffer: Buffer.from(file.text),
    });
}

for (const lang of ['fr', 'en'] as const) {
  const { work, workspace } = WORDS[lang];

  test(`${lang}: what was changed is there after a reload, and in a file: erased, opened and saved again it is the same`, async ({
    page,
  }) => {
    await importPosting(page, lang);
    await page.reload();
    await page.getByRole('link', { name: new RegExp(work.keptAt('')) }).click();
    await expect(page.getByRole('heading', { level: 1, name: work.title })).toBeVisible();
    await expect(page.getByText(workspace.file.counts(1, 0))).toBeVisible();
    await expect(page.getByText(work.notInFile)).toBeVisible();

    const saved = await save(page);
    expect(saved.name).toMatch(/^hss_\d{4}-\d\d-\d\d\.json$/);
    await expect(
      page
        .getByRole('status')
        .filter({ hasText: work.savedAs(saved.name) })
        .first(),
    ).toBeAttached();

    await page.getByRole('button', { name: workspace.erase.start }).click();
    await page.getByRole('button', { name: workspace.erase.accept }).click();
    await expect(page.getByText(workspace.erase.done)).toBeVisible();
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    if (lang === 'en') await page.getByRole('button', { name: 'EN', exact: true }).click();
    await expect(page.getByText(workspace.file.empty)).toBeVisible();
    await expect(page.getByText(workspace.copies.none)).toBeVisible();

    await choose(page, workspace.file.open, saved.path);
    await expect(
      page
        .getByRole('region', { name: /hss_/ })
        .or(page.getByText(workspace.file.counts(1, 0)))
        .first(),
    ).toBeVisible();
    await page.getByRole('button', { name: workspace.opening.accept }).click();
    await expect(page.getByText(work.inFile).first()).toBeVisible();
    await kept(page);
    expect((await save(page)).text).toBe(saved.text);
  });

  test(`${lang}: files that are no work, of a later version, or damaged are told in a sentence`, async ({ page }) => {
    await importPosting(page, lang);
    const saved = await save(page);
    await open(page, '/workspace', { lang });
    const refused: readonly (readonly [string, string])[] = [
      ['{"a":1}', workspace.notes.notOurs],
      ['PK\u0003\u0004', workspace.notes.unreadable],
      [saved.text.replace(/"version": \d+/, '"version": 99'), workspace.notes.newer('0.1.0')],
    ];
    for (const [text, sentence] of refused) {
      await choose(page, workspace.file.open, { text });
      await expect(page.getByRole('alert')).toContainText(sentence);
      await expect(page.getByRole('button', { name: workspace.opening.accept })).toHaveCount(0);
      await page.getByRole('button', { name: workspace.opening.cancel, exact: true }).click();
    }
    await choose(page, workspace.file.open, { text: saved.text.slice(0, -20) });
    await expect(page.getByRole('alert')).toContainText(workspace.notes.damaged);
    await page.getByRole('button', { name: workspace.opening.accept }).click();
    await expect(page.getByText(work.done.opened(1))).toBeVisible();
    // What was there was set aside, and one step brings it back.
    await page.keyboard.press('Control+z');
    await kept(page);
    await expect(page.getByRole('listitem').filter({ hasText: workspace.copies.resume }).first()).toBeVisible();
  });

  test(`${lang}: two files that say different things are merged as chosen, in one step`, async ({ page }) => {
    await importPosting(page, lang);
    const saved = await save(page);
    const file = JSON.parse(saved.text) as { postings: { mapped: { id: string } }[]; library: { titles: object } };
    const id = file.postings[0]?.mapped.id ?? '';
    const titled = (title: string) => ({
      text: JSON.stringify({ ...file, library: { ...file.library, titles: { [id]: title } } }),
    });
    await open(page, '/workspace', { lang });
    await choose(page, workspace.file.open, titled('Mine'));
    await page.getByRole('button', { name: workspace.opening.accept }).click();
    await choose(page, workspace.file.merge, titled('Theirs'));
    await expect(page.getByText(workspace.merging.conflicts(1))).toBeVisible();
    // On a phone both sides are on the screen.
    await page.setViewportSize({ width: 360, height: 740 });
    expect(await page.locator('.table-scroll').evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0);
    await page.getByRole('radio', { name: /Theirs/ }).check();
    await page.getByRole('button', { name: workspace.merging.accept, exact: true }).click();
    await expect(page.getByText(work.done.mergedFile(0))).toBeVisible();
    const merged = JSON.parse((await save(page)).text) as typeof file;
    expect(merged.library.titles).toEqual({ [id]: 'Theirs' });
    await page.keyboard.press('Control+z');
    expect((JSON.parse((await save(page)).text) as typeof file).library.titles).toEqual({ [id]: 'Mine' });
  });
}

test('a second tab reads only until it takes over, and then the first does', async ({ page, context }) => {
  const { work } = fr;
  await importPosting(page, 'fr');
  const second = await context.newPage();
  await open(second, '/workspace');
  await expect(second.getByRole('alert')).toContainText(work.keeping.reader);
  await expect(second.getByText(fr.workspace.file.counts(1, 0))).toBeVisible();
  await expect(second.getByRole('button', { name: fr.workspace.erase.start })).toBeDisabled();
  await second.getByRole('button', { name: work.takeOver }).click();
  await kept(second);
  await expect(page.getByRole('alert')).toContainText(work.keeping.reader);
  await page.getByRole('button', { name: work.takeOver }).click();
  await kept(page);
  await expect(second.getByRole('alert')).toContainText(work.keeping.reader);
});

test('on a shared computer nothing is left when the page is closed', async ({ page }) => {
  const { workspace, work } = fr;
  await importPosting(page, 'fr');
  await open(page, '/workspace');
  await page.getByRole('checkbox', { name: workspace.preferences.shared }).check();
  await expect(page.getByText(work.keeping.off).first()).toBeVisible();
  await expect(page.getByText(workspace.file.counts(1, 0))).toBeVisible();
  const asked = page.waitForEvent('dialog');
  const reloaded = page.reload();
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.accept();
  await reloaded;
  await expect(page.getByText(workspace.file.empty)).toBeVisible();
  await page.getByRole('checkbox', { name: workspace.preferences.shared }).uncheck();
  await kept(page);
});

test('where the browser refuses to keep anything, it says so and offers the file', async ({ page }) => {
  await page.addInitScript(() => {
    indexedDB.open = () => {
      throw new DOMException('refused', 'SecurityError');
    };
  });
  await open(page, LIBRARY);
  await expect(page.getByRole('alert')).toContainText(fr.work.keeping.refused);
});

test('nothing can be done under the work that is kept before it is there', async ({ page }) => {
  await importPosting(page, 'fr');
  const held: Route[] = [];
  await page.route(/keeper-/, (route) => void held.push(route));
  await page.reload();
  await page.goto(`./#${LIBRARY}`);
  await expect(page.getByRole('main').getByText(fr.work.keeping.opening)).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: fr.search.title }).fill('thème sombre'); // what is not kept needs no waiting
  await expect(page.getByRole('option', { name: fr.search.actions.dark.label })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  for (const route of held) await route.continue();
  await expect(page.getByRole('row')).toHaveCount(4);
});

test('work that was cut off is said to be recovered', async ({ page }) => {
  await importPosting(page, 'fr');
  await page.addInitScript(() => localStorage.setItem('hss.open', '1')); // as a page that never closed leaves it
  await page.reload();
  await expect(page.getByText(/^Travail récupéré \(\d\d\sh\s\d\d\)\.$/)).toBeVisible();
  await page.getByRole('button', { name: fr.work.dismiss }).click();
  await expect(page.getByText(/Travail récupéré/)).toHaveCount(0);
});

test('a link carries compared roles and choices to another computer, and is taken only when asked to', async ({
  page,
}) => {
  const { share } = fr.workspace;
  const roles = ['who-benin-hss', 'chai-mali-asaco'] as RoleId[];
  const [first] = roles;
  if (!first) return;
  const library = { ...NO_WORK.library, titles: { [first]: 'Administrateur RSS' } };
  await open(page, writeShared({ roles, library }));
  await expect(page.getByText(share.compares(2))).toBeVisible();
  await expect(page.getByText(share.choices(1))).toBeVisible();
  await page.getByRole('button', { name: share.take }).click();
  await expect(page.getByText(fr.work.done.shared())).toBeVisible();
  await page.getByRole('link', { name: share.compare }).click();
  await expect(page.getByRole('heading', { level: 1, name: fr.compare.title })).toBeVisible();
  await expect(page.getByText('Administrateur RSS').first()).toBeAttached();
  await open(page, '/workspace?shared=abc');
  await expect(page.getByRole('alert')).toContainText(share.broken);
});
