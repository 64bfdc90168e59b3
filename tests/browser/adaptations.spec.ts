import { expect, open, ROUTES, test } from './pages.ts';

const PAIR = 'who-benin-hss,chai-mali-asaco';
const SIX = `${PAIR},${['health-financing', 'digital-health', 'me', 'phc-quality'].map((role) => `reference-${role}-adviser`).join(',')}`;
const COMPARISONS = [
  `/compare?roles=${PAIR}&circles=table&rows=picture&target=role:reference-health-financing-adviser`,
  `/compare?roles=${SIX}`,
  `/compare?roles=${SIX}&level=competency&form=table`,
  `/compare?roles=${SIX}&view=sets`,
  `/compare?roles=${SIX}&view=sets&form=table`,
  `/compare?roles=${SIX}&view=similarity`,
  `/compare?roles=${SIX}&view=similarity&form=table`,
  '/compare?every=1&view=frequency&form=table',
  '/import',
];

test('at 400 % zoom no page scrolls sideways, what is wider is reached by key; with less motion nothing moves', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, '/');
  for (const route of [...Object.values(ROUTES), ...COMPARISONS]) {
    await page.goto(`./#${route}`);
    await expect(page.getByRole('heading').first()).toBeVisible();
    await expect(page.locator('[role="application"] svg, main table, main h2, main h1').first()).toBeAttached();
    // Room is measured after the first paint, and then what overflows becomes a stop of the keyboard.
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(null)))),
    );
    const found = await page.evaluate(() => {
      const all = [...document.querySelectorAll<HTMLElement>('body *')].map((element) => ({
        element,
        name: element.className,
        style: getComputedStyle(element),
      }));
      return {
        width: document.documentElement.scrollWidth,
        unreachable: all
          .filter(
            ({ element, style }) =>
              ['auto', 'scroll'].includes(style.overflowX) &&
              element.scrollWidth > element.clientWidth + 1 &&
              element.tabIndex < 0 &&
              !element.querySelector('a, button, [tabindex="0"]'),
          )
          .map(({ name }) => name),
        moving: all
          .filter(
            ({ style }) =>
              Number.parseFloat(style.transitionDuration) > 0 ||
              (style.animationName !== 'none' && Number.parseFloat(style.animationDuration) > 0),
          )
          .map(({ name }) => name),
      };
    });
    expect({ route, ...found }).toEqual({ route, width: 320, unreachable: [], moving: [] });
  }
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`forced colours, ${colorScheme}: focus, choice, place, levels and deficits stay in sight`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    await open(page, `/compare?roles=${PAIR}&target=role:reference-health-financing-adviser&bullets=picture`);
    const styleOf = (selector: string, name: string): Promise<readonly string[]> =>
      page
        .locator(selector)
        .evaluateAll(
          (elements, property) => elements.map((one) => getComputedStyle(one).getPropertyValue(property)),
          name,
        );
    const [ground] = await styleOf('html', 'background-color');

    await page.keyboard.press('Tab');
    expect(await styleOf(':focus', 'outline-style')).toEqual(['solid']);
    expect(await styleOf(':focus', 'outline-color')).not.toEqual([ground]);
    expect(await styleOf('nav a[aria-current]', 'border-bottom-color')).not.toEqual([ground]);
    expect(new Set(await styleOf('header nav a:not([aria-current])', 'border-bottom-color'))).toEqual(
      new Set([ground]),
    );
    expect(await styleOf('header [aria-pressed="true"]', 'outline-style')).toEqual(['solid']);
    expect(await styleOf('header [aria-pressed="false"]', 'outline-style')).toEqual(['none']);

    // The digit of a level stands in a box on the reader's own ground.
    const level = page
      .getByRole('table')
      .getByRole('button', { name: /Réaliser/ })
      .first()
      .locator('[data-level]');
    const cell = await level.evaluate((element) => {
      const { borderTopStyle, color, backgroundColor } = getComputedStyle(element);
      return { borderTopStyle, isSeen: color !== backgroundColor, digit: element.textContent };
    });
    expect(cell).toEqual({ borderTopStyle: 'solid', isSeen: true, digit: '3' });

    const hatch = page.locator('#bullet-deficit path').first();
    await expect(hatch).toBeAttached();
    await expect(page.locator('rect[fill="url(#bullet-deficit)"]').first()).toBeVisible();
    expect(await hatch.evaluate((path) => getComputedStyle(path).stroke)).not.toBe(ground);

    // Digits in pictures are told from the shade they stand on.
    await page.goto(`./#/compare?roles=${SIX}&form=picture`);
    const cells = page.getByRole('application').locator('g[data-mark]:has(> text)');
    await expect(cells.first()).toBeVisible();
    const unseen = await cells.evaluateAll(
      (marks) =>
        marks.filter((mark) => {
          const [rect, text] = [mark.querySelector('rect'), mark.querySelector('text')];
          if (!rect || !text || Number(rect.getAttribute('fill-opacity')) === 0) return false;
          return getComputedStyle(rect).fill === getComputedStyle(text).fill;
        }).length,
    );
    expect(unseen).toBe(0);
  });
