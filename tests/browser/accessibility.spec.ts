import { axeViolations } from './axe.ts';
import { expect, open, ROUTES, test } from './pages.ts';

const LAPTOP = { width: 1366, height: 768 };
const PHONE = { width: 360, height: 740 };
/** Each size is once the one a page opens at, and once the one it is changed to. */
const LOOKS = [
  { lang: 'fr', theme: 'light', sizes: [LAPTOP, PHONE] },
  { lang: 'en', theme: 'dark', sizes: [PHONE, LAPTOP] },
] as const;

for (const [name, route] of Object.entries(ROUTES))
  for (const { lang, theme, sizes } of LOOKS)
    test(`${name}, ${theme}, on a laptop and a phone: no axe violation (WCAG 2.2 AA), nothing wider than the page`, async ({
      page,
    }) => {
      const [first] = sizes;
      await page.setViewportSize(first);
      await open(page, route, { lang, theme });
      for (const size of sizes) {
        await page.setViewportSize(size);
        expect(await axeViolations(page), `${size.width} px`).toEqual([]);
        const excess = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(excess, `${size.width} px`).toBe(0);
      }
    });
