import { en } from '../../src/i18n/en.ts';
import { fr } from '../../src/i18n/fr.ts';
import { giveRoles } from './givenRoles.ts';
import { forbidPointer, pressOn, tabTo, typeOption } from './keys.ts';
import { expect, open, test, type Lang } from './pages.ts';

const messagesIn = { fr, en };
const many = (count: number): string =>
  Array.from({ length: count }, (_, i) => `many-${String(i + 1).padStart(4, '0')}`).join(',');

/** A name that begins so. */
const named = (start: string): RegExp => new RegExp(`^${start.replace(/[()]/g, String.raw`\$&`)}`);

test.beforeEach(async ({ page }) => forbidPointer(page));

const TOPIC = {
  fr: { typed: 'aprovisionement', name: 'Quantification, achats et chaîne d’approvisionnement' },
  en: { typed: 'suply chain', name: 'Quantification, procurement and supply chain' },
};
for (const lang of ['fr', 'en'] as const satisfies readonly Lang[])
  test(`${lang}: a misspelt topic leads to its definition, its roles and back`, async ({ page }) => {
    const { explore, shell } = messagesIn[lang];
    const { typed, name } = TOPIC[lang];
    await open(page, '/', { lang });
    const finder = page.getByRole('search');
    await tabTo(page, finder.getByRole('searchbox', { name: explore.search.label }));
    await page.keyboard.type(typed);
    await expect(finder.getByRole('status')).toHaveText(/^\d+\s/); // how many, told without looking
    await pressOn(page, finder.getByRole('link', { name }));
    await expect(page.locator('main')).toBeFocused();
    await expect(page.getByRole('heading', { level: 1 })).toContainText(name);
    await expect(page.getByRole('article')).toMatchAriaSnapshot(`
      - navigation:
        - link "${shell.nav.explore}"
      - heading /${name}$/ [level=1]
      - paragraph
      - heading "${explore.competency.includes[lang]}" [level=2]
      - list:
        - listitem: /^[^·]+$/
      - heading "${explore.competency.excludes[lang]}" [level=2]
      - heading "${explore.competency.roles}" [level=2]
      - paragraph
      - heading [level=3]:
        - link
      - list:
        - listitem:
          - blockquote
    `);
    const role = page.getByRole('article').getByRole('heading', { level: 3 }).getByRole('link').first();
    await pressOn(page, role);
    await expect(page).toHaveURL(/#\/role\//);
    await expect(page.locator('main')).toBeFocused();
    await page.goBack();
    await expect(role).toBeFocused(); // not at the top of the page again
    await page.goBack();

    const sentences = page.locator('main li').getByRole('button').first();
    await pressOn(page, sentences);
    const drawer = page.getByRole('dialog', { name: /\S/ });
    await expect(drawer.getByRole('button', { name: shell.quotes.close })).toBeFocused();
    await expect(drawer.getByRole('blockquote').first()).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(sentences).toBeFocused();
  });

test('the library: filtered, sorted, as a matrix; a role removed and brought back, each told', async ({ page }) => {
  const { library, work } = fr;
  await giveRoles(page, 40);
  await open(page, '/roles');
  const count = page.getByRole('main').getByRole('status').first();
  await expect(count).toHaveText(library.shown(40, 40));
  await tabTo(page, page.getByRole('searchbox', { name: library.filter.text }));
  await page.keyboard.type('mali');
  await expect(count).toHaveText(/^\d+\s+postes? sur 40$/);
  await expect(page.getByRole('searchbox', { name: library.filter.text })).toHaveValue('mali');
  await expect(count).not.toHaveText(library.shown(40, 40));

  const head = page.getByRole('columnheader', { name: library.columns.duties });
  await pressOn(page, head.getByRole('button'));
  await expect(head).toHaveAttribute('aria-sort', 'ascending');
  await page.keyboard.press('Enter');
  await expect(head).toHaveAttribute('aria-sort', 'descending');

  const row = page.getByRole('row').nth(1);
  const title = (await row.getByRole('rowheader').getByRole('link').textContent()) ?? '';
  await pressOn(page, row.getByRole('checkbox', { name: library.choose(title) }), 'Space');
  await expect(page.getByText(library.selection.count(1))).toBeVisible();
  await page.keyboard.press('Shift+Tab'); // what can be done stands above the table
  const hide = page.getByRole('button', { name: library.selection.hide });
  while (!(await hide.evaluate((element) => element === document.activeElement)))
    await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: work.done.hidden(1, title) })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: work.undo })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: work.undone })).toHaveCount(1);

  await tabTo(page, page.getByRole('radio', { name: library.view.table }));
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: library.view.matrix })).toBeFocused();
  const area = page.getByRole('columnheader').nth(1).getByRole('button');
  await expect(area).toHaveAttribute('aria-expanded', 'false');
  await pressOn(page, area);
  await expect(area).toHaveAttribute('aria-expanded', 'true');
  const cell = page.getByRole('cell').getByRole('button').first();
  await expect(cell).toHaveAccessibleName(/\s: [1-5] \S+, \d+\stâches?\. Ouvrir les extraits$/);
});

test('two roles: a row says who does it how far, its sentences open and close where one was', async ({ page }) => {
  const { compare, shell } = fr;
  await open(page, '/compare?roles=who-benin-hss,chai-mali-asaco');
  const chart = page.getByRole('application', { name: new RegExp(compare.rows.title) });
  await tabTo(page, chart);
  const said = chart.locator('[aria-live="polite"]');
  await page.keyboard.press('ArrowDown');
  await expect(said).toHaveText(/^Soins de santé primaires.*2 Appuyer.*4 Conseiller/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog').getByRole('blockquote').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(chart).toBeFocused();
  await expect(said).toHaveText(/^Soins de santé primaires/);
  await page.keyboard.press('t');
  await expect(page.getByRole('table', { name: compare.rows.caption })).toMatchAriaSnapshot(`
    - table:
      - caption
      - rowgroup:
        - row:
          - columnheader
          - columnheader "Administrateur National chargé du Renforcement du Système de Santé"
          - columnheader "Manager, Program/Operations"
          - columnheader "Écart"
      - rowgroup:
        - row /^Gouvernance du système de santé .* non mentionné \\+3$/
  `);
  await page.keyboard.press('?');
  await expect(page.getByRole('button', { name: shell.chart.keys, expanded: true })).toBeVisible();
});

test('six roles: measure and rows are changed, a cell says competency, role and level', async ({ page }) => {
  const words = fr.many;
  await giveRoles(page, 12);
  await open(page, `/compare?roles=${many(6)}`);
  await expect(page.getByRole('list', { name: words.roles.title }).getByRole('listitem')).toHaveCount(6);
  await tabTo(page, page.getByRole('radio', { name: words.matrix.measure.involvement }));
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: words.matrix.measure.duties })).toBeChecked();
  await page.keyboard.press('ArrowLeft');
  await tabTo(page, page.getByRole('radio', { name: words.matrix.level.area }));
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: words.matrix.level.competency })).toBeChecked();

  const matrix = page.getByRole('application', { name: new RegExp(words.matrix.title) });
  await tabTo(page, matrix);
  const said = matrix.locator('[aria-live="polite"]');
  await expect(said).toHaveText(/^[^,]+\s: \d+ sur 6\spostes/);
  await page.keyboard.press('ArrowRight');
  const filled = /^[A-F] .+, .+\s: [1-5] \S+, \d+\stâches? \(\d+\s% des tâches\)/;
  for (let i = 0; i < 60 && !filled.test((await said.textContent()) ?? ''); i++) await page.keyboard.press('ArrowDown');
  await expect(said).toHaveText(filled);
  const cell = (await said.textContent()) ?? '';
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog').getByRole('blockquote').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(matrix).toBeFocused();
  await expect(said).toHaveText(cell);
});

test('five hundred roles: narrowed to a country, read cell by cell', async ({ page }) => {
  const words = fr.many;
  await giveRoles(page, 500);
  await open(page, '/compare?every=1');
  await typeOption(page, page.getByRole('combobox', { name: words.filter.country, exact: true }), 'Mali');
  await expect(page.getByRole('status').filter({ hasText: /sur\s500\spostes/ })).toBeVisible();
  const matrix = page.getByRole('application', { name: new RegExp(words.areas.title) });
  await tabTo(page, matrix);
  const said = matrix.locator('[aria-live="polite"]');
  const filled = /, .+\s: [1-5] \S+, \d+\stâches? /;
  await page.keyboard.press('ArrowRight');
  for (let i = 0; i < 60 && !filled.test((await said.textContent()) ?? ''); i++) await page.keyboard.press('ArrowDown');
  await expect(said).toHaveText(filled);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog').getByRole('blockquote').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(matrix).toBeFocused();
});

for (const [lang, lacking] of [
  ['fr', /\. Requis\s: \d \S+\s; tenu\s: \d \S+\. \d\sniveaux? de moins\.$/],
  ['en', /\. Required: \d \S+; held: \d \S+\. \d\slevels? lacking\.$/],
] as const)
  test(`${lang}: a gap against a target is read aloud`, async ({ page }) => {
    const { target } = messagesIn[lang];
    await open(page, '/compare?roles=who-benin-hss,chai-mali-asaco', { lang });
    const role = lang === 'fr' ? 'Conseiller(ère) en financement' : 'Health financing adviser';
    await typeOption(page, page.getByRole('combobox', { name: target.choose, exact: true }), role);
    await expect(page).toHaveURL(/target=role/);
    await pressOn(page, page.getByRole('region', { name: /→/ }).getByRole('button', { name: target.openAll }));
    const chart = page.getByRole('application', { name: new RegExp(target.title) });
    await tabTo(page, chart);
    const said = chart.locator('[aria-live="polite"]');
    for (let i = 0; i < 40 && !lacking.test((await said.textContent()) ?? ''); i++)
      await page.keyboard.press('ArrowDown');
    await expect(said).toHaveText(lacking);
  });

test('every way to take something away has a name and is reached by keyboard', async ({ page }) => {
  const { exporting, jobSheets, shell } = fr;
  const { xlsx, docx, csv, a4, a3 } = exporting.formats;
  const ways = [xlsx, docx, csv, jobSheets.harmonised.format, jobSheets.consistency.format, a4, a3];
  await open(page, '/compare?roles=who-benin-hss,chai-mali-asaco');
  for (const [menu, names] of [
    [page.locator('summary', { hasText: exporting.menu }), ways.map(([name = '']) => name)],
    [
      page.locator('summary', { hasText: shell.chart.export.label }).nth(1),
      [shell.chart.export.png, shell.chart.export.svg, shell.chart.export.csv, shell.chart.copy],
    ],
  ] as const) {
    await pressOn(page, menu);
    for (const name of names) {
      await page.keyboard.press('Tab');
      await expect(page.locator('details[open] button:focus')).toHaveAccessibleName(named(name));
    }
    await page.keyboard.press('Escape');
    await expect(menu).toBeFocused();
  }
});

for (const lang of ['fr', 'en'] as const satisfies readonly Lang[])
  test(`${lang}: the palette opens by / and Ctrl+K and tells how many it found`, async ({ page }) => {
    const { search } = messagesIn[lang];
    await open(page, '/method', { lang });
    const palette = page.getByRole('dialog', { name: search.title });
    for (const key of ['/', 'Control+k']) {
      await page.keyboard.press(key);
      await expect(palette.getByRole('combobox')).toBeFocused();
      await page.keyboard.type('finan');
      await expect(palette.getByRole('status')).toHaveText(/\d+\s/);
      await page.keyboard.press('ArrowDown');
      // Sentences come in below the names while one reads: the row may be another one by then.
      await expect(async () => {
        const active = await palette.getByRole('combobox').getAttribute('aria-activedescendant');
        await expect(page.locator(`[id="${active}"]`)).toHaveRole('option', { timeout: 500 });
      }).toPass();
      await page.keyboard.press('Escape');
      await expect(palette).toBeHidden();
    }
  });
