import type { Locator, Page } from '@playwright/test';
import { loadCatalogue } from '../../src/catalogue/node.ts';
import { en } from '../../src/i18n/en.ts';
import { fr } from '../../src/i18n/fr.ts';
import { choose, download } from './files.ts';
import { forbidPointer, pressOn, tabTo } from './keys.ts';
import { expect, open, test, type Lang } from './pages.ts';

const { framework } = loadCatalogue().data;
const [competency] = framework.areas.flatMap((area) => area.competencies);

const TITLE = { fr: 'Conseillère en santé', en: 'Health adviser' };
/** Ten duties, and a line that a reader says is none. */
const NO_DUTY = { fr: 'Superviser les équipes du district', en: 'Supervise the teams of the district' };
const DUTIES = {
  fr: [
    'Élaborer le plan national de développement sanitaire',
    'Analyser les dépenses de santé du ministère',
    'Appuyer les districts dans la planification des services',
    'Coordonner les partenaires techniques et financiers',
    'Suivre les indicateurs du plan stratégique',
    'Former les gestionnaires de données au DHIS2',
    'Préparer la revue annuelle du secteur',
    'Organiser l’approvisionnement en médicaments essentiels',
    'Renforcer les comités de santé communautaires',
    'Exécuter toute autre tâche confiée par la hiérarchie',
  ],
  en: [
    'Draft the national health development plan',
    'Analyse the health expenditure of the ministry',
    'Support districts in the planning of services',
    'Coordinate technical and financial partners',
    'Monitor the indicators of the strategic plan',
    'Train data managers in DHIS2',
    'Prepare the annual review of the sector',
    'Organise the supply of essential medicines',
    'Strengthen community health committees',
    'Perform other duties as assigned',
  ],
};
const posting = (lang: Lang): string =>
  [TITLE[lang], '', HEAD[lang], ...[NO_DUTY[lang], ...DUTIES[lang]].map((duty) => `• ${duty}`)].join('\n');
const HEAD = { fr: 'Tâches', en: 'Duties' };
const COUNT = DUTIES.fr.length;

/** Goes from duty to duty that waits and lets `say` decide on each. */
async function reviewAll(page: Page, lang: Lang, say: (i: number) => Promise<void>): Promise<void> {
  const { review } = { fr, en }[lang];
  await pressOn(page, page.getByRole('button', { name: review.start(COUNT) }));
  const panel = page.locator('[data-review]');
  const duty = page.locator('[data-duty]', { has: panel }).locator('button[aria-expanded=true]').first();
  for (let i = 0; i < COUNT; i++) {
    await expect(duty).toBeFocused();
    await say(i);
    if (i + 1 === COUNT) return expect(page.getByText(review.done)).toBeVisible();
    await expect(page.getByText(review.progress(i + 1, COUNT))).toBeVisible();
    const read = (await panel.getAttribute('aria-label')) ?? '';
    await page.keyboard.press('n');
    await expect(panel).not.toHaveAccessibleName(read);
  }
}

for (const lang of ['fr', 'en'] as const satisfies readonly Lang[]) {
  const { importing, review, role, compare, shell, workspace } = { fr, en }[lang];
  const { reading } = workspace;

  test(`${lang}, by keyboard: a posting is imported, corrected, reviewed, read by a second reader, settled, and compared`, async ({
    page,
    browser,
    baseURL,
  }) => {
    const enter = (button: Locator): Promise<void> => pressOn(page, button);
    await forbidPointer(page);
    await open(page, '/import', { lang });
    const text = posting(lang);
    await choose(page, importing.chooseFiles, { name: 'posting.txt', text }, enter);
    const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: TITLE[lang] }) });
    await expect(row.locator('td.number').first()).toHaveText(String(COUNT + 1));

    // What the engine took for a duty is none.
    await enter(page.getByRole('button', { name: importing.checking.open(TITLE[lang]) }));
    const passages = page.getByRole('list', { name: review.zones.list });
    await tabTo(page, passages.locator('[tabindex="0"]'));
    const focused = passages.locator('li:focus-within');
    for (let i = 0; i < COUNT && !(await focused.textContent())?.includes(NO_DUTY[lang]); i++)
      await page.keyboard.press('ArrowDown');
    await page.keyboard.press(review.zones.letters.context);
    await expect(page.getByText(review.zones.counts(COUNT, 0))).toBeVisible();
    await page.keyboard.press('Escape');
    await enter(page.getByRole('button', { name: importing.add(1) }));
    await enter(page.getByRole('link', { name: importing.added }));
    await enter(page.getByRole('link', { name: TITLE[lang] }).first());

    await reviewAll(page, lang, () => page.keyboard.press('a'));

    await enter(page.locator('a[data-keeping]'));
    await enter(page.getByRole('link', { name: reading.toPage }));
    const blind = await download(page, reading.handOut, enter);

    // The second reader, on another computer: one duty is outside, all others ask for the same.
    const context = await browser.newContext({ baseURL: baseURL ?? '' });
    const other = await context.newPage();
    const enterThere = (button: Locator): Promise<void> => pressOn(other, button);
    await forbidPointer(other);
    await open(other, '/workspace', { lang });
    await choose(other, workspace.file.open, { text: blind }, enterThere);
    await enterThere(other.getByRole('button', { name: workspace.opening.accept }));
    await enterThere(other.getByRole('link', { name: reading.toPage }));
    await enterThere(other.getByRole('link', { name: TITLE[lang] }));
    await reviewAll(other, lang, async (i) => {
      if (i === 0) return other.keyboard.press('r');
      await other.keyboard.press('l');
      await other.keyboard.type(competency?.label[lang] ?? '');
      await expect(other.getByRole('option', { name: competency?.label[lang] ?? '', selected: true })).toBeVisible();
      await other.keyboard.press('Enter');
      await other.keyboard.press('3');
    });
    await enterThere(other.locator('a[data-keeping]'));
    await enterThere(other.getByRole('link', { name: reading.toPage }));
    const returned = await download(other, reading.giveBack, enterThere);
    await context.close();

    await choose(page, reading.takeInFile, { text: returned }, enter);
    await expect(page.getByText(reading.counts(COUNT, 0, 0))).toBeVisible();
    const differences = page.getByRole('button', { name: reading.takeSecond });
    const differenceCount = await differences.count();
    expect(differenceCount).toBeGreaterThan(1);
    await enter(differences.first());
    await expect(page.getByText(reading.open(differenceCount - 1, differenceCount))).toBeVisible();
    await expect(page.locator('[data-keeping="kept"]')).toBeVisible();
    await page.reload();
    await expect(page.getByText(reading.open(differenceCount - 1, differenceCount))).toBeVisible();

    await enter(page.getByRole('link', { name: shell.nav.roles, exact: true }));
    await enter(page.getByRole('link', { name: TITLE[lang] }).first());
    await expect(page.getByText(review.done)).toBeVisible();
    await enter(page.getByRole('link', { name: role.compare.with }));
    await expect(page.getByRole('heading', { level: 1, name: compare.title })).toBeVisible();
    await expect(page.locator('option:checked', { hasText: TITLE[lang] })).toHaveCount(1);
  });
}
