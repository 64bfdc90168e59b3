import type { Page } from '@playwright/test';
import { en } from '../../src/i18n/en.ts';
import { fr } from '../../src/i18n/fr.ts';
import { axeViolations } from './axe.ts';
import { forbidPointer, pressOn, tabTo } from './keys.ts';
import { expect, open, pickAndAdd, test } from './pages.ts';

const WORDS = { fr, en };
/** Five reference roles, and a target that their first one set. */
const TEAM = [
  'district-health-manager',
  'health-financing-adviser',
  'his-data-manager',
  'me-adviser',
  'phc-quality-adviser',
];
/** One that the target asks for. */
const AREA = 'financing';
const idOf = (name: string): string => `reference-${name}`;

/** Starts from a role and puts five into the team, as somebody with a pointer does. */
async function makeTeam(page: Page, lang: 'fr' | 'en'): Promise<void> {
  const { team } = WORDS[lang];
  await open(page, '/team', { lang });
  const start = page.getByLabel(team.target.starts.choose);
  await expect(start.locator('option[value*="reference"]').first()).toBeAttached();
  await pickAndAdd(start, `role:${idOf(TEAM[0] ?? '')}`);
  await expect(page.getByRole('heading', { name: team.checklist })).toBeVisible();
  for (const name of TEAM) await pickAndAdd(page.getByLabel(team.members.add), idOf(name));
  await expect(page.getByRole('list', { name: team.members.list }).getByRole('listitem')).toHaveCount(TEAM.length);
}

for (const lang of ['fr', 'en'] as const)
  test(`${lang}: five roles, one vacancy, what is fragile, the smallest addition; kept over a reload`, async ({
    page,
  }) => {
    const { team } = WORDS[lang];
    await makeTeam(page, lang);
    const countOf = async (cover: 'none' | 'fragile' | 'covered'): Promise<number> => {
      const heading = page.getByRole('heading', { level: 3, name: new RegExp(`^${team.covers[cover]} ·`) });
      return Number((await heading.textContent())?.split('·')[1]);
    };
    const uncovered = await countOf('none');
    await page.getByRole('list', { name: team.members.list }).getByRole('checkbox').first().click();
    await expect(page).toHaveURL(/vacant=reference-district-health-manager/);
    await expect.poll(() => countOf('none')).toBeGreaterThan(uncovered);
    const counts = [await countOf('covered'), await countOf('fragile'), await countOf('none')] as const;
    const all = counts[0] + counts[1] + counts[2];
    await expect(page.getByText(team.finding(all, ...counts, 1)).first()).toBeVisible();

    const addition = page.getByRole('region', { name: team.addition.title });
    await expect(addition.getByText(team.addition.size(2, 0, true))).toBeVisible();
    await addition.getByRole('button', { name: team.addition.apply }).first().click();
    await expect(addition.getByText(team.addition.nothing)).toBeVisible();
    expect(await axeViolations(page)).toEqual([]);

    await expect(page.getByRole('button', { name: WORDS[lang].work.undo })).toBeVisible();
    await page.reload();
    await expect(page.getByRole('list', { name: team.members.list }).getByRole('listitem')).toHaveCount(TEAM.length);

    await page.setViewportSize({ width: 360, height: 740 });
    const part = page.getByRole('combobox', { name: WORDS[lang].shell.part.pick });
    await part.selectOption(idOf(TEAM[3] ?? ''));
    const levels = page.getByRole('button', { name: new RegExp(team.coverage.holds('', '', '', false).slice(-10)) });
    await expect(levels.first()).toBeVisible();
    await part.selectOption(AREA);
    await expect(page.getByRole('heading', { level: 4 }).first()).toBeVisible();
    expect(await axeViolations(page)).toEqual([]);
    await levels.first().click();
    await expect(page.getByRole('dialog')).toBeVisible();
  });

test('by keyboard: a cell opens its sentences, Escape gives the focus back, T shows the table', async ({ page }) => {
  await forbidPointer(page);
  const { team } = fr;
  await open(
    page,
    '/team?target=governance.policy:2.1.essential,his.routine:3.2.essential&roles=who-benin-hss,chai-mali-asaco:2',
  );
  const chart = page.getByRole('application', { name: new RegExp(team.coverage.title) });
  await tabTo(page, chart);
  for (const key of ['ArrowDown', 'ArrowRight', 'ArrowRight']) await page.keyboard.press(key);
  await expect(chart.locator('[aria-live]')).toContainText('Politique');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(chart).toBeFocused();
  await page.keyboard.press('t');
  await expect(page.getByRole('table', { name: team.coverage.caption })).toBeVisible();
  const vacant = page.getByRole('list', { name: team.members.list }).getByRole('checkbox').first();
  await page.keyboard.press('Control+Home');
  await pressOn(page, vacant, 'Space');
  await expect(page).toHaveURL(/vacant=who-benin-hss/);
});

test('the gaps leave as a workbook, a report, a table and pictures', async ({ page }) => {
  await makeTeam(page, 'fr');
  const { team, shell } = fr;
  for (const format of ['xlsx', 'docx', 'csv'] as const) {
    await page.getByText(team.take.menu).click();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: team.take.formats[format][0] }).first().click();
    expect((await download).suggestedFilename()).toMatch(new RegExp(`^hss_equipe-et-ecarts_.*\\.${format}$`));
  }
  const frame = page.getByRole('region', { name: team.coverage.title, exact: true });
  for (const format of ['svg', 'png', 'csv'] as const) {
    await frame.getByText(shell.chart.export.label).click();
    const download = page.waitForEvent('download');
    await frame.getByRole('button', { name: shell.chart.export[format] }).click();
    expect((await download).suggestedFilename()).toMatch(new RegExp(`^hss_couverture_.*\\.${format}$`));
  }
});
