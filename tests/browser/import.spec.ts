import { join } from 'node:path';
import { en } from '../../src/i18n/en.ts';
import { fr } from '../../src/i18n/fr.ts';
import { axeViolations } from './axe.ts';
import { expect, open, test } from './pages.ts';

const { importing, library, work } = fr;
const DOCUMENTS = join(import.meta.dirname, '../fixtures/documents');
const file = (name: string, content: string) => ({ name, mimeType: '', buffer: Buffer.from(content) });
const POSTING =
  'Conseillère en santé\n\nTâches\n• Élaborer le plan annuel de santé\n• Superviser les équipes du district\n';

test('files of several kinds are read, checked, added, and are there again after a reload', async ({ page }) => {
  await open(page, '/roles');
  await page.getByRole('link', { name: library.importing }).click();
  const input = page.locator('input[type=file]').first();
  await input.setInputFiles([join(DOCUMENTS, 'who.docx'), join(DOCUMENTS, 'chai.printed.pdf')]);
  await input.setInputFiles([
    file('tableau.csv', 'Qui;Ce qu’il fait\nConseiller;Élaborer le budget du programme\n'),
    file('photo.png', '\x89PNG'),
    file('vide.txt', ' '),
  ]);
  await expect(page.getByText(importing.progress.finished(5))).toBeVisible();
  const rows = page.getByRole('row').filter({ has: page.getByRole('rowheader') });
  await expect(rows).toHaveCount(5);
  await expect(rows.nth(0)).toContainText('32');
  await expect(rows.nth(1)).toContainText('Clinton Health');
  await expect(rows.nth(2)).toContainText(importing.notes.unknownColumns('Qui · Ce qu’il fait'));
  await expect(rows.nth(4)).toContainText(importing.notes.document.empty);
  expect(await axeViolations(page)).toEqual([]);

  // A table of which no column is known: the reader says which is which.
  await page.getByRole('button', { name: importing.checking.open('tableau.csv') }).click();
  expect(await axeViolations(page)).toEqual([]);
  await page.getByLabel(importing.checking.column('Qui')).selectOption('title');
  await page.getByLabel(importing.checking.column('Ce qu’il fait')).selectOption('duties');
  await page.getByRole('button', { name: importing.checking.readColumns }).click();
  await expect(page.getByRole('rowheader', { name: 'Conseiller' })).toBeVisible();

  const add = page.getByRole('button', { name: importing.add(3) });
  await expect(add).toBeEnabled();
  await add.click();
  await expect(page.getByText(work.done.imported(3, ''))).toBeVisible();
  await expect(rows).toHaveCount(2); // those that could not be read
  await page.getByRole('link', { name: importing.added }).click();
  await expect(page.getByText(library.shown(5, 5))).toBeVisible();
  await expect(page.getByText(work.keeping.kept)).toHaveCount(0); // all is well: nothing is said
  await page.waitForTimeout(500);
  await page.reload();
  await expect(page.getByText(library.shown(5, 5))).toBeVisible();
});

test('pasted text is read by keyboard alone, a step back takes it out of the library again', async ({ page }) => {
  await open(page, '/import');
  await page.getByLabel(importing.paste.label).focus();
  await page.keyboard.insertText(`${POSTING}Contact : Mme Awa KEITA, awa.keita@example.org, +223 76 12 34 56`);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('rowheader', { name: 'Conseillère en santé' })).toBeVisible();
  await expect(page.getByText('keita@example.org')).toHaveCount(0);
  // One of its two duties is none: the reader says so before it enters the library.
  const row = page.getByRole('row').filter({ has: page.getByRole('rowheader') });
  await expect(row.locator('td.number').first()).toHaveText('2');
  await page.getByRole('button', { name: importing.checking.open('Conseillère en santé') }).focus();
  await page.keyboard.press('Enter');
  const { zones } = fr.review;
  const passages = page.getByRole('list', { name: zones.list });
  await passages.locator('[tabindex="0"]').focus();
  const duties = passages.getByRole('listitem').filter({ has: page.getByRole('button', { name: zones.kinds.duty }) });
  await expect(duties).toHaveCount(2);
  while (!(await passages.locator('li:focus-within').textContent())?.includes('Superviser les équipes du district'))
    await page.keyboard.press('ArrowDown');
  await page.keyboard.press(zones.letters.context);
  await expect(duties).toHaveCount(1);
  expect(await axeViolations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(row.locator('td.number').first()).toHaveText('1');
  await page.getByRole('button', { name: importing.add(1) }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('rowheader')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('rowheader', { name: 'Conseillère en santé' })).toBeVisible();
});

test('what is hostile is shown as text and runs nowhere; reading can be stopped', async ({ page }) => {
  await open(page, '/import');
  const input = page.locator('input[type=file]').first();
  await input.setInputFiles([
    file(
      'mauvais.html',
      '<title>x</title><h2>Tâches</h2><ul><li>Élaborer le plan <img src=x onerror="window.hacked=1"><script>window.hacked=1</script></li><li>Superviser les équipes &lt;img src=x onerror=window.hacked=1&gt;</li></ul>',
    ),
    file('formules.csv', 'titre;tâches\n=HYPERLINK("http://example.org");=1+1 élaborer le plan\n'),
    file('proto.json', '{"__proto__":{"hacked":1},"text":"Tâches\\n- Élaborer le plan\\n- Suivre le budget"}'),
  ]);
  await expect(page.getByText(importing.progress.finished(3))).toBeVisible();
  await page.getByRole('button', { name: importing.checking.open('=HYPERLINK("http://example.org")') }).click();
  expect(await page.evaluate(() => 'hacked' in window || 'hacked' in {})).toBe(false);
  await page.keyboard.press('Escape');

  const lines = Array.from({ length: 3000 }, (_, i) => JSON.stringify({ id: `n${i}`, text: `${POSTING}${i}` }));
  await input.setInputFiles([file('beaucoup.ndjson', lines.join('\n'))]);
  await page.getByRole('button', { name: importing.progress.stop }).click();
  await expect(page.getByText(importing.progress.stopped)).toBeVisible();
  await expect(page.getByRole('button', { name: importing.discard })).toBeEnabled();
});

for (const [lang, words] of Object.entries({ fr, en }))
  test(`${lang}: an old Word file and a PDF with a password are told in one sentence each`, async ({ page }) => {
    await open(page, '/import', { lang: lang === 'en' ? 'en' : 'fr' });
    const input = page.locator('input[type=file]').first();
    await input.setInputFiles(['old.doc', 'protected.pdf'].map((name) => join(DOCUMENTS, name)));
    await expect(page.getByText(words.importing.progress.finished(2))).toBeVisible();
    const rows = page.getByRole('row').filter({ has: page.getByRole('rowheader') });
    await expect(rows.filter({ hasText: 'old.doc' })).toContainText(words.importing.notes.document['old-office']);
    await expect(rows.filter({ hasText: 'protected.pdf' })).toContainText(words.importing.notes.document.protected);
  });

test('on a phone nothing of a row is beside the screen: what is to be checked stands under the name', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, '/import');
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles([
      file('offre.txt', POSTING),
      file('un_nom_de_fichier_tres_long_sans_aucun_espace_pour_le_couper.png', '\x89PNG'),
    ]);
  await expect(page.getByText(importing.progress.finished(2))).toBeVisible();
  const rows = page.getByRole('row').filter({ has: page.getByRole('rowheader') });
  const read = rows.nth(0);
  await expect(read.getByRole('rowheader')).toContainText(fr.review.zones.counts(2, 0));
  const parts = [
    rows.nth(1).getByText(importing.notes.unsupported('png')),
    rows.nth(1).getByRole('button', { name: /^Retirer du tableau/ }),
    read.getByRole('button', { name: importing.remove('Conseillère en santé') }),
  ];
  for (const part of parts) {
    const box = await part.boundingBox();
    expect(box && box.x >= 0 && box.x + box.width <= 360).toBe(true);
  }
  expect(await page.locator('.table-scroll').evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0);
  expect(await axeViolations(page)).toEqual([]);
  await parts[1]?.click();
  await expect(rows).toHaveCount(1);
});

test('the way back covers neither the next row of the list nor what has the focus', async ({ page }) => {
  await open(page, '/import');
  const files = Array.from({ length: 16 }, (_, i) => file(`offre${i}.txt`, `${POSTING}Lot ${i}\n`));
  await page.locator('input[type=file]').first().setInputFiles(files);
  await expect(page.getByText(importing.progress.finished(16))).toBeVisible();
  await page.evaluate(() => window.scrollTo({ top: 300, behavior: 'instant' }));
  const removeInView = page.getByRole('button', { name: importing.remove('Conseillère en santé') });
  const undo = page.getByRole('button', { name: work.undo });
  for (const place of ['last', 'first'] as const) {
    const boxes = await removeInView.evaluateAll((all) =>
      all.map((one) => one.getBoundingClientRect()).filter(({ top, bottom }) => top > 0 && bottom < innerHeight),
    );
    const box = place === 'last' ? boxes.at(-1) : boxes[0];
    expect(box).toBeDefined();
    if (!box) return;
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
    await page.mouse.click(x, y);
    await expect(undo).toBeVisible();
    // The next row came to where the one removed was: its button is under the pointer, not the message.
    const isRowUnder = () =>
      page.evaluate(([left, top]) => Boolean(document.elementFromPoint(left, top)?.closest('tr')), [x, y] as const);
    await expect.poll(isRowUnder).toBe(true);
  }
  for (const row of [await removeInView.count(), 1]) {
    const button = removeInView.nth(row - 1);
    await button.focus();
    const isApart = async () => {
      const toast = await undo.locator('..').boundingBox();
      const focused = await button.boundingBox();
      return toast && focused && (toast.y > focused.y + focused.height || toast.y + toast.height < focused.y);
    };
    await expect.poll(isApart).toBe(true);
  }
});
