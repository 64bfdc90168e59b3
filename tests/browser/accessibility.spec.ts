import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, open, ROUTES, test, type Lang, type Theme } from './pages.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
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
        await page.evaluate(axe); // the page's policy refuses script tags, not the debugger
        const violations = await page.evaluate(async () => {
          const { violations: found } = await (
            window as unknown as {
              axe: {
                run(
                  node: Document,
                  options: object,
                ): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
              };
            }
          ).axe.run(document, {
            preload: false,
            runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
          });
          return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
        });
        expect(violations).toEqual([]);
        const excess = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(excess).toBe(0);
      });
