import type { Page } from '@playwright/test';
import { en } from '../../src/i18n/en.ts';
import { fr } from '../../src/i18n/fr.ts';
import { axeViolations } from './axe.ts';
import { expect, open, test, type Lang } from './pages.ts';

/** More areas than the theme has colours for; words of the two example postings stand for what is looked for. */
const WORDS = [
  'données',
  'formation',
  'plan',
  'budget',
  'santé',
  'suivi',
  'rapport',
  'district',
  'data',
  'training',
  'report',
  'health',
];
const LAST = WORDS.length;

const concept = (id: string, french: string, english: string, rest: object = {}): object => ({
  id,
  type: 'Concept',
  prefLabel: { fr: french, en: english },
  ...rest,
});
const skos = (...more: readonly object[]): string =>
  JSON.stringify({
    '@context': { '@base': 'https://example.org/fields/' },
    '@graph': [
      { id: 'fields', type: 'ConceptScheme', title: { fr: 'Champs', en: 'Fields' } },
      ...WORDS.flatMap((word, i) => [
        concept(`field-${i + 1}`, `Champ ${i + 1}`, `Field ${i + 1}`),
        concept(`field-${i + 1}.skill`, `Savoir ${i + 1}`, `Skill ${i + 1}`, {
          broader: `field-${i + 1}`,
          altLabel: { fr: [word], en: [word] },
        }),
      ]),
      ...more,
    ],
  });

async function choose(page: Page, button: string, name: string, text: string): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: button }).click(),
  ]);
  await chooser.setFiles({ name, mimeType: 'application/ld+json', buffer: Buffer.from(text) });
}

/** The panel of the last area's only competency. */
async function openLast(page: Page, label: string): Promise<void> {
  await page.locator('summary').last().click();
  await page.getByRole('button', { name: label, exact: true }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
}

for (const [lang, messages] of Object.entries({ fr, en } as const)) {
  const { framework: words, work } = messages;
  const { editing } = words;
  const mine = lang === 'fr' ? 'Savoir' : 'Skill';

  test(`${lang}: a framework from SKOS is used, edited, mapped anew, kept, and left again`, async ({ page }) => {
    await open(page, '/framework', { lang: lang as Lang });

    await choose(
      page,
      words.choose,
      'broken.jsonld',
      skos(concept('lost', 'Perdu', 'Lost', { broader: 'nowhere' }), { id: 'mute', type: 'Concept' }),
    );
    const broken = 1 + 2 * WORDS.length;
    await expect(page.getByText(`@graph[${broken}].broader`, { exact: true })).toBeVisible();
    await expect(page.getByText(`@graph[${broken + 1}].prefLabel`, { exact: true })).toBeVisible();
    await choose(page, words.choose, 'none.jsonld', '{"a": 1}');
    await expect(page.getByRole('alert')).toContainText(words.notes['framework.unknown']);

    await choose(page, words.choose, 'fields.jsonld', skos());
    await page.getByRole('button', { name: words.use }).click();
    await expect(page.getByRole('heading', { name: editing.changes })).toBeFocused();
    await expect(page.getByRole('main').getByText(words.isOwn)).toBeVisible();
    await expect(page.getByText(words.contents(LAST, LAST)).first()).toBeVisible();
    expect(await axeViolations(page)).toEqual([]);

    // A label, and a term that stands in one of the example postings.
    await openLast(page, `${mine} ${LAST}`);
    expect(await axeViolations(page)).toEqual([]);
    await page.getByLabel(editing.label(editing.languages[lang as Lang])).fill('ASACO');
    await page.getByLabel(editing.terms(editing.languages.fr)).fill('ASACO');
    await page.getByRole('button', { name: editing.save }).click();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page.getByText(work.done.frameworkEdited(1, 'ASACO'))).toBeVisible();
    await page.getByRole('button', { name: work.undo }).click();
    await expect(page.getByRole('button', { name: `${mine} ${LAST}`, exact: true })).toBeVisible();
    await page.keyboard.press('Control+y');
    await expect(page.getByRole('button', { name: 'ASACO', exact: true })).toBeVisible();

    await page.getByRole('button', { name: editing.mapAnew(2) }).click();
    await expect(page.getByRole('heading', { name: editing.changes })).toBeFocused();
    const change = page
      .getByRole('listitem')
      .filter({ has: page.getByRole('strong').filter({ hasText: 'ASACO' }) })
      .first();
    await expect(change).toBeVisible();
    await change.getByRole('link').click();
    await expect(page.locator('[data-duty]').filter({ hasText: 'ASACO' }).first()).toBeInViewport();

    await page.goto('./#/framework');
    await expect(page.getByText(/Gardé sur cet ordinateur|Kept on this computer/).first()).toBeVisible();
    await page.reload();
    await expect(page.getByRole('main').getByText(words.isOwn)).toBeVisible();
    await openLast(page, 'ASACO');
    await expect(page.getByLabel(editing.terms(editing.languages.fr))).toHaveValue('ASACO');
    await page.keyboard.press('Escape');

    await page.getByRole('button', { name: words.back }).click();
    await expect(page.getByRole('heading', { name: editing.changes })).toBeFocused();
    await expect(page.getByRole('main').getByText(words.isOurs)).toBeVisible();
  });

  test(`${lang}: an area is removed after saying what it costs, another is added and moved by keyboard`, async ({
    page,
  }) => {
    await open(page, '/framework', { lang: lang as Lang });
    await page.locator('summary').first().click();
    await page.getByRole('button', { name: editing.editArea }).click();
    await page.getByRole('button', { name: editing.removeArea }).click();
    const asked = page.getByRole('alertdialog');
    await expect(asked).toContainText(/[1-9]\d*\s(tâches|duties)/);
    expect(await axeViolations(page)).toEqual([]);
    await asked.getByRole('button', { name: editing.removeYes }).click();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page.locator('summary')).toHaveCount(8);

    await page.getByRole('button', { name: editing.addArea }).click();
    await page
      .getByLabel(editing.label(editing.languages[lang as Lang]))
      .first()
      .fill('Eau');
    await page.getByRole('button', { name: editing.add, exact: true }).click();
    await expect(page.getByRole('alert')).toContainText(editing.noLabel);
    await page
      .getByLabel(editing.label(editing.languages[lang as Lang]))
      .last()
      .fill('Forages');
    await page.getByLabel(editing.terms(editing.languages.en)).fill('the');
    await page.getByRole('button', { name: editing.add, exact: true }).click();
    await expect(page.getByRole('alert')).toContainText(editing.unusable('the'));
    await page.getByLabel(editing.terms(editing.languages.en)).fill('borehole');
    await page.getByRole('button', { name: editing.add, exact: true }).click();
    await expect(page.locator('summary').last()).toContainText('Eau');

    await page.locator('summary').last().click();
    const up = page.getByRole('button', { name: editing.up('Eau') });
    await up.focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('summary').nth(7)).toContainText('Eau');
    await expect(up).toBeFocused();
  });
}

test('twelve areas are followed on every page: no axe violation, nothing wider than the page', async ({ page }) => {
  const { framework: words } = fr;
  await open(page, '/framework');
  await choose(page, words.choose, 'fields.jsonld', skos());
  await page.getByRole('button', { name: words.use }).click();
  await expect(page.getByRole('heading', { name: words.editing.changes })).toBeFocused();
  await page.getByRole('button', { name: fr.work.dismiss }).click();
  const roles = ['who-benin-hss', 'chai-mali-asaco'] as const;
  await page.goto('./#/team');
  await page.getByRole('button', { name: fr.team.target.starts.all }).click();
  for (const route of [
    '/',
    '/?view=competencies',
    `/area/field-${LAST}`,
    `/competency/field-${LAST}.skill`,
    '/roles',
    '/roles?view=matrix',
    `/role/${roles[0]}`,
    `/role/${roles[1]}?tab=competencies`,
    `/compare?roles=${roles.join(',')}`,
    '/team',
    '/method',
  ]) {
    await page.goto(`./#${route}`);
    await expect(page.getByText(/(Champ|Savoir) \d/).first()).toBeAttached();
    for (const width of [1366, 360]) {
      await page.setViewportSize({ width, height: 768 });
      expect(await axeViolations(page), `${route} ${width}`).toEqual([]);
      const excess = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(excess, `${route} ${width}`).toBe(0);
    }
  }
});
