import { join } from 'node:path';
import { test as plain, type Page, type Request } from '@playwright/test';
import { fr } from '../../src/i18n/fr.ts';
import { expect, open, test } from './pages.ts';

const SEED = join(import.meta.dirname, '../../seeds/000_b1fd6c46d637a6de.txt');
const { importing, work, workspace, shell } = fr;

/**
 * Follows what the page asks for. Parts of the app that are fetched when first needed are files of the app itself, asked
 * for by name alone: anything else would be a way out.
 */
function watch(page: Page, origin: string): { readonly said: () => readonly string[] } {
  const asked: string[] = [];
  const isPart = (request: Request): boolean => {
    const { href, search } = new URL(request.url());
    return (
      request.method() === 'GET' &&
      request.postData() === null &&
      search === '' &&
      new RegExp(`^${origin}(assets/[\\w.-]+\\.(js|css|woff2)|favicon\\.svg)$`).test(href)
    );
  };
  page.context().on('request', (request) => {
    if (!/^(blob|data):/.test(request.url()) && !isPart(request)) asked.push(`${request.method()} ${request.url()}`);
  });
  page.on('websocket', (socket) => asked.push(`websocket ${socket.url()}`));
  return { said: () => asked };
}

test('from the import to the export nothing is asked of anybody', async ({ page, baseURL }) => {
  test.slow();
  await open(page, '/import');
  const { said } = watch(page, baseURL ?? '');

  await page.locator('input[type=file]').first().setInputFiles(SEED);
  await expect(
    page.getByRole('button', { name: importing.add(1) }).or(page.getByText(importing.duplicate.held)),
  ).toBeVisible();
  await page
    .getByRole('textbox', { name: importing.paste.label })
    .fill(
      'Chargé de financement\n\nTâches\n- Analyser les dépenses de santé du district.\n- Appuyer la revue annuelle du plan.\n',
    );
  await page.getByRole('button', { name: importing.paste.read }).click();
  await page.getByRole('button', { name: importing.add(1) }).click();

  await page.getByRole('link', { name: shell.nav.roles, exact: true }).click();
  await page
    .getByRole('link', { name: /Administrateur National/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1, name: /Administrateur National/ })).toBeVisible();

  await page.evaluate(() => {
    location.hash = '#/compare?roles=who-benin-hss,chai-mali-asaco';
  });
  await expect(page.getByRole('heading', { level: 1, name: fr.compare.title })).toBeVisible();
  await expect(page.locator('svg').first()).toBeVisible();
  await page.getByText(shell.chart.export.label, { exact: true }).first().click();
  const [picture] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: shell.chart.export.svg }).first().click(),
  ]);
  expect(picture.suggestedFilename()).toMatch(/\.svg$/);

  await page.keyboard.press('/');
  await page.keyboard.type('financement');
  await expect(page.getByRole('option').or(page.getByRole('dialog').getByRole('link')).first()).toBeVisible();
  await page.keyboard.press('Escape');

  await page.evaluate(() => {
    location.hash = '#/workspace';
  });
  await expect(page.getByRole('heading', { level: 1, name: work.title })).toBeVisible();
  const [saved] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Control+s')]);
  expect(saved.suggestedFilename()).toMatch(/^hss_.*\.json$/);
  await expect(page.getByText(workspace.file.counts(1, 0))).toBeVisible();
  expect(said()).toEqual([]);
});

plain(
  'the page forbids itself to talk to anybody, and what forbids it is in the built page',
  async ({ page, baseURL }) => {
    await open(page, '/');
    const policy = (await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')) ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/https?:|\*/);
    const refused = await page.evaluate(async () => {
      const violated = new Promise<string>((resolve) => {
        document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => resolve(effectiveDirective));
      });
      const image = new Image();
      image.src = 'http://127.0.0.2:9/x.png';
      return violated;
    });
    expect(refused).toMatch(/^img-src/);
    expect(baseURL).toBeTruthy();
  },
);
