import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface WithAxe {
  readonly axe: {
    run(node: Document, options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
  };
}

/** How often a page is looked at that may still be following a new width, and how long after one another, in milliseconds. */
const [LOOKS, BETWEEN_MS] = [4, 500];

/** What axe has to say of the page once it stands, by the rules of WCAG 2.2 AA. */
export async function axeViolations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe); // the page's policy refuses script tags, not the debugger
  let found = await look(page);
  for (let looks = 1; looks < LOOKS && found.length > 0; looks++) {
    await page.waitForTimeout(BETWEEN_MS);
    found = await look(page);
  }
  return found;
}

function look(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const { violations } = await (window as unknown as WithAxe).axe.run(document, {
      preload: false,
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
  });
}
