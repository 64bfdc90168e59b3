import { test as base, expect, type Locator, type Page } from '@playwright/test';
import { en } from '../../src/i18n/en.ts';
import { fr } from '../../src/i18n/fr.ts';

export type Lang = 'fr' | 'en';
export type Theme = 'light' | 'dark';

/** What pages say until all is there. */
const LOADING = new RegExp([fr, en].flatMap(({ shell, work }) => [shell.loading, work.keeping.opening]).join('|'));

/** Opens a route as a reader with these preferences would see it, once the postings are there. */
export async function open(
  page: Page,
  route: string,
  { lang = 'fr', theme = 'light' }: { lang?: Lang; theme?: Theme } = {},
) {
  await page.addInitScript(
    (state) => {
      if (!localStorage.getItem('hss.preferences'))
        localStorage.setItem('hss.preferences', JSON.stringify({ state, version: 1 }));
    },
    { lang, theme },
  );
  await page.goto(`./#${route}`);
  await expect(page.locator('html')).toHaveAttribute('lang', lang);
  await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText(LOADING)).toHaveCount(0);
}

/** Chooses a line of a list and adds it with the button beside. */
export async function pickAndAdd(list: Locator, value: string): Promise<void> {
  await list.selectOption(value);
  await list.locator('xpath=ancestor::form').getByRole('button').click();
}

/** A test that fails on anything said in the console and on any request to another origin. */
export const test = base.extend({
  page: async ({ page, baseURL }, use) => {
    const said: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') said.push(`${message.type()}: ${message.text()}`);
    });
    page.on('pageerror', (error) => said.push(`error: ${error.message}`));
    page.on('request', (request) => {
      if (!request.url().startsWith(baseURL ?? '') && !/^(data|blob):/.test(request.url()))
        said.push(`request to ${request.url()}`);
    });
    await use(page);
    expect(said).toEqual([]);
  },
});
export { expect };

/** Every route, with the two example roles where a role is needed. */
export const ROUTES = {
  explore: '/',
  exploreCompetencies: '/?view=competencies&measure=duties',
  area: '/area/financing',
  areaTogether: '/area/financing?with=partnerships&roles=references',
  competency: '/competency/governance.policy',
  roles: '/roles',
  rolesMatrix: '/roles?view=matrix&open=financing',
  rolesDuplicates: '/roles?view=duplicates',
  role: '/role/who-benin-hss',
  roleCompetencies: '/role/chai-mali-asaco?tab=competencies',
  roleConsistency: '/role/who-benin-hss?tab=consistency',
  roleSource: '/role/chai-mali-asaco?tab=source',
  compareEmpty: '/compare',
  compare: '/compare?roles=who-benin-hss,chai-mali-asaco',
  quotes: '/area/financing?quotes=financing',
  teamEmpty: '/team',
  team: '/team?target=governance.policy:2.1.essential,financing.pfm:3.2.desirable,his.routine:3.2.essential&roles=who-benin-hss,chai-mali-asaco:2',
  curriculumEmpty: '/curriculum',
  importing: '/import',
  method: '/method',
  workspace: '/workspace',
  secondReader: '/workspace/reading',
  framework: '/framework',
  unknown: '/nowhere',
} as const;
