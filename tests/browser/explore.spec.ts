import { fr } from '../../src/i18n/fr.ts';
import { expect, open, test } from './pages.ts';

/** Pages of a PDF, counted by their objects. */
const pageCount = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

test('a topic is found among all competencies by keyboard alone, and its sentences read', async ({ page }) => {
  await open(page, '/');
  await page.getByRole('radio', { name: 'Les domaines' }).focus();
  await page.keyboard.press('ArrowRight');
  const chart = page.getByRole('application', { name: /^Les domaines et leurs compétences/ });
  await expect(chart).toBeVisible();
  await page.getByRole('radio', { name: 'les compétences', exact: true }).focus();
  await page.keyboard.press('ArrowRight');
  await chart.focus();
  await page.keyboard.press('End');
  await page.keyboard.press('PageUp');
  await expect(chart.locator('[aria-live]')).toHaveText(/Ouvrir les extraits$/);
  await page.keyboard.press('Enter');
  const drawer = page.getByRole('dialog');
  await expect(drawer.locator('blockquote').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(drawer).toHaveCount(0);
});

test('no name of the icicle is cut or overlaps another, on a laptop and at 150 % zoom', async ({ page }) => {
  for (const width of [1366, 911]) {
    await page.setViewportSize({ width, height: 768 });
    await open(page, '/?view=competencies&measure=duties');
    const chart = page.getByRole('application', { name: /^Les domaines et leurs compétences/ });
    await expect(chart).toBeVisible();
    const wrong = () =>
      chart.evaluate((element) => {
        const frame = element.getBoundingClientRect();
        const names = [...element.querySelectorAll('tspan')].map((line) => ({
          text: line.textContent,
          box: line.getBoundingClientRect(),
        }));
        return names
          .filter(
            ({ box: a }, i) =>
              a.left < frame.left ||
              a.right > frame.right + 1 ||
              names.some(
                ({ box: b }, j) =>
                  // Lines of type stand closer than their boxes.
                  i !== j &&
                  a.left < b.right &&
                  b.left < a.right &&
                  a.top + 4 < b.bottom - 4 &&
                  b.top + 4 < a.bottom - 4,
              ),
          )
          .map(({ text }) => text);
      });
    await expect.poll(wrong).toEqual([]); // the width of the chart follows that of the page
  }
});

test('below 900 pixels the competencies are an indented list', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, '/?view=competencies');
  await expect(page.getByRole('heading', { level: 2, name: 'Les domaines et leurs compétences' })).toBeVisible();
  await expect(page.getByRole('application')).toHaveCount(0);
  await expect(page.locator('main ol > li ul a').first()).toBeVisible();
});

test('two areas lead to the duties that call for both', async ({ page }) => {
  await open(page, '/');
  const cell = page.getByRole('link', { name: /tâches font appel aux deux/ }).first();
  const count = Number(await cell.textContent());
  await cell.click();
  await expect(page.getByRole('button', { name: /communes/, expanded: true })).toBeInViewport();
  await expect(page.locator('main blockquote')).toHaveCount(count);
});

// The longest of the framework.
for (const route of [
  '/competency/governance.stewardship',
  '/competency/medicines.supply',
  '/area/phc',
  '/area/community',
])
  test(`the brief of ${route} is one page of A4`, async ({ page }) => {
    await open(page, route);
    await expect(page.getByRole('button', { name: 'Imprimer la fiche' })).toBeVisible();
    if (route.startsWith('/competency'))
      await expect(page.getByRole('button', { name: /^Afficher les/ })).toHaveCount(2);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pageCount(pdf)).toBe(1);
    expect(pdf.toString('latin1')).toMatch(/\/MediaBox\s*\[\s*0 0 59[45][.\d]* 84[12]/);
  });

test('patterns instead of colours, and no single-key shortcuts, for who asks for them', async ({ page }) => {
  const { preferences } = fr.workspace;
  await open(page, '/workspace');
  await page.getByRole('checkbox', { name: preferences.patterns }).check();
  await page.getByRole('checkbox', { name: preferences.letterKeys }).uncheck();
  await page.goto('./#/?view=competencies');
  const area = page.locator('[data-mark="phc"] > rect').last();
  await expect(area).toHaveAttribute('fill', 'url(#area-pattern-2)');
  await expect(page.locator('#area-pattern-2')).toHaveCount(1);
  await page.keyboard.press('/');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog')).toHaveCount(1);
});
