import { axeViolations } from './axe.ts';
import { expect, open, ROUTES, test, type Lang, type Theme } from './pages.ts';

const SIZES = { laptop: { width: 1366, height: 768 }, phone: { width: 360, height: 740 } };

for (const [name, route] of Object.entries(ROUTES))
  for (const [size, viewport] of Object.entries(SIZES))
    for (const theme of ['light', 'dark'] as const satisfies readonly Theme[])
      test(`${name} on a ${size}, ${theme}: no axe violation (WCAG 2.2 AA), nothing wider than the page`, async ({
        page,
      }) => {
        await page.setViewportSize(viewport);
        const lang: Lang = theme === 'light' ? 'fr' : 'en';
        await open(page, route, { lang, theme });
        expect(await axeViolations(page)).toEqual([]);
        const excess = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(excess).toBe(0);
      });
