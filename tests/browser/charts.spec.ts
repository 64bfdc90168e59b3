import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './pages.ts';

/** Major version of the Chromium that drew the pictures: only with it are they compared. */
const DRAWN_WITH = 156;

/** The drawings that the unit tests hold to their numbers; here they are held to what they look like. */
const DRAWINGS = join(import.meta.dirname, '../charts');
const THEME = readFileSync(join(import.meta.dirname, '../../src/ui/styles/theme.css'), 'utf8');
const MEDIA = {
  light: {},
  dark: {},
  // As a printer without colours takes it.
  print: { media: 'print' },
  forced: { forcedColors: 'active', colorScheme: 'dark' },
} as const;

const fontOf = (weight: number): string => {
  const file = createRequire(import.meta.url).resolve(
    `@fontsource/noto-sans/files/noto-sans-latin-${weight}-normal.woff2`,
  );
  const font = `data:font/woff2;base64,${readFileSync(file).toString('base64')}`;
  return `@font-face { font-family: 'Noto Sans'; font-weight: ${weight}; src: url(${font}) format('woff2'); }`;
};

const files = readdirSync(DRAWINGS)
  .filter((name) => name.endsWith('.svg'))
  .sort();
const charts = [...new Set(files.map((name) => name.split('.')[0] ?? ''))];

const drawing = (name: string): string =>
  `<figure><figcaption>${name}</figcaption>${readFileSync(join(DRAWINGS, name), 'utf8')}</figure>`;

/** Every state of every chart, each under its name. */
function sheetOf(look: keyof typeof MEDIA): string {
  const sections = charts.map((chart) => {
    const states = files.filter((name) => name.startsWith(`${chart}.`));
    return `<section aria-label="${chart}">${states.map(drawing).join('')}</section>`;
  });
  return `<!doctype html><html lang="en" data-theme="${look === 'dark' ? 'dark' : 'light'}"><title>Charts</title><style>
    ${THEME} ${fontOf(400)} ${fontOf(700)}
    html { background: var(--page); color: var(--ink); font: 14px 'Noto Sans'; }
    body { margin: 0; }
    section { display: flex; width: fit-content; flex-wrap: wrap; align-items: flex-start; gap: 24px; padding: 16px; }
    figure { margin: 0; }
    figcaption { margin-bottom: 8px; border-bottom: 1px solid var(--rule); color: var(--muted); }
    svg { display: block; position: static !important; }
    @media print { html { background: #fff; filter: grayscale(1); } }
  </style>${sections.join('')}</html>`;
}

/** Lines of text that leave their drawing, or that touch another one. */
function crowded(): string[] {
  return [...document.querySelectorAll('figure')].flatMap((figure) => {
    const name = figure.querySelector('figcaption')?.textContent ?? '';
    const room = figure.querySelector('svg')?.getBoundingClientRect();
    const lines = [...figure.querySelectorAll('text, tspan')]
      .filter((element) => element.querySelector('tspan') === null && element.textContent !== '')
      .map((element) => ({ said: element.textContent, box: element.getBoundingClientRect() }));
    return lines.flatMap(({ said, box }, i) => {
      // Boxes of text hold room for accents and tails: lines of one label come closer than their boxes.
      const slack = Math.min(box.height, box.width) * 0.15;
      const isOut =
        !room ||
        box.left < room.left - slack ||
        box.right > room.right + slack ||
        box.top < room.top - slack ||
        box.bottom > room.bottom + slack;
      const touched = lines.slice(i + 1).filter(({ box: other }) => {
        const across = Math.min(box.right, other.right) - Math.max(box.left, other.left);
        const down = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top);
        return Math.min(across, down) > Math.max(slack, 1) * 2;
      });
      return [
        ...(isOut ? [`${name}: "${said}" is cut`] : []),
        ...touched.map((other) => `${name}: "${said}" touches "${other.said}"`),
      ];
    });
  });
}

const show = async (page: Page, look: keyof typeof MEDIA): Promise<void> => {
  await page.emulateMedia(MEDIA[look]);
  await page.setContent(sheetOf(look));
  await page.evaluate(() => document.fonts.ready);
};

test('no name in any state of any chart is cut or touches another, in the letters of the app', async ({ page }) => {
  await show(page, 'light');
  expect(charts.length).toBeGreaterThan(8);
  expect(await page.evaluate(crowded)).toEqual([]);
});

for (const look of ['light', 'dark', 'print', 'forced'] as const)
  test(`every state of every chart looks as it was looked at: ${look}`, async ({ page, browser }) => {
    test.skip(!browser.version().startsWith(`${DRAWN_WITH}.`), 'another browser draws letters in another way');
    test.slow();
    await show(page, look);
    for (const chart of charts)
      // Another machine may smooth edges in another way; another colour or a moved mark is more than that.
      await expect
        .soft(page.getByRole('region', { name: chart, exact: true }))
        .toHaveScreenshot(`${chart}-${look}.png`, { maxDiffPixelRatio: 0.01 });
  });
