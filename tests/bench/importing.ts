import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { CDPSession, Page } from '@playwright/test';
import { fr } from '../../src/i18n/fr.ts';
import { withBrowser, withBuiltApp } from './builtApp.ts';

export interface ImportFigures {
  readonly files: number;
  readonly readSeconds: number;
  /** From a key to the frame that shows it, while the files are read; the slowest of some dozens. 0: none took 16 ms. */
  readonly slowestKeyMs: number;
  /** 0: none took 50 ms. */
  readonly longestTaskMs: number;
  /** From the click on "stop" to the frame that says so; the slowest of three. */
  readonly cancelMs: number;
  /** What the page and its workers hold, without garbage: before, with the rows in the table, and after they were abandoned. */
  readonly heapMB: { readonly before: number; readonly read: number; readonly after: number };
}

const FIXTURES = join(import.meta.dirname, '../fixtures');
const FILE_COUNT = 40;
const KEY_COUNT = 30;
const { importing } = fr;

const documentsIn = (folder: string): string[] =>
  readdirSync(join(FIXTURES, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(docx|odt|pdf|html|txt|md)$/.test(name))
    .sort()
    .map((name) => join(FIXTURES, folder, name));

/** Forty files of all kinds: the seeds in each format, then pasted layouts. */
function mixedFiles(): string[] {
  return [...documentsIn('documents'), ...documentsIn('layouts')].slice(0, FILE_COUNT);
}

/** Asks every worker of the page for its heap; Playwright talks to pages alone. */
async function workerHeaps(session: CDPSession): Promise<number> {
  const answers: Promise<number>[] = [];
  const attached = ({ sessionId }: { readonly sessionId: string }): void => {
    const send = (id: number, method: string): void =>
      void session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) });
    answers.push(
      new Promise((resolve) => {
        session.on('Target.receivedMessageFromTarget', ({ sessionId: from, message }) => {
          const { id, result } = JSON.parse(message) as { id?: number; result?: { usedSize?: number } };
          if (from === sessionId && id === 2) resolve(result?.usedSize ?? 0);
        });
        send(1, 'HeapProfiler.collectGarbage');
        send(2, 'Runtime.getHeapUsage');
      }),
    );
  };
  session.on('Target.attachedToTarget', attached);
  const options = { waitForDebuggerOnStart: false, flatten: false };
  await session.send('Target.setAutoAttach', { autoAttach: true, ...options });
  const sizes = await Promise.all(answers);
  await session.send('Target.setAutoAttach', { autoAttach: false, ...options });
  session.off('Target.attachedToTarget', attached);
  return sizes.reduce((sum, size) => sum + size, 0);
}

async function heapMB(page: Page): Promise<number> {
  await page.waitForTimeout(1000); // what is being kept on the disk is not held for long
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const workers = await workerHeaps(session);
  await session.detach();
  return (usedSize + workers) / 1e6;
}

async function measure(page: Page): Promise<ImportFigures> {
  const files = mixedFiles();
  const input = page.locator('input[type=file]').first();
  const finished = page.getByText(importing.progress.finished(0).split(/\d/)[0] ?? '');
  const abandon = async (): Promise<void> => {
    await page.getByRole('button', { name: importing.discard }).click();
    await page.getByRole('row').first().waitFor({ state: 'detached' });
  };
  // What is loaded when first needed is there for good.
  await input.setInputFiles(files.slice(0, 1));
  await finished.waitFor();
  await abandon();
  const before = await heapMB(page);

  await page.evaluate(() => {
    const observer = new PerformanceObserver((list) => {
      for (const { entryType, duration } of list.getEntries()) performance.mark(`${entryType} ${duration}`);
    });
    observer.observe({ type: 'longtask' });
    const events = { type: 'event', durationThreshold: 16 }; // the least that a browser tells
    observer.observe(events);
  });
  const start = performance.now();
  await input.setInputFiles(files);
  const box = page.getByLabel(importing.paste.label);
  for (let i = 0; i < KEY_COUNT; i++) await box.press('a');
  await finished.waitFor({ timeout: 180_000 });
  const readSeconds = (performance.now() - start) / 1000;
  const longest = (kind: string): Promise<number> =>
    page.evaluate(
      (its) =>
        Math.max(
          0,
          ...performance
            .getEntriesByType('mark')
            .map(({ name }) => (name.startsWith(its) ? Number(name.split(' ')[1]) : 0)),
        ),
      kind,
    );
  const [slowestKeyMs, longestTaskMs] = [await longest('event'), await longest('longtask')];
  await box.fill('');
  const read = await heapMB(page);
  await abandon();
  const after = await heapMB(page);

  let cancelMs = 0;
  for (let i = 1; i <= 3; i++) {
    await input.setInputFiles(files);
    await page.waitForTimeout(i * 200);
    const took = await page.getByRole('button', { name: importing.progress.stop }).evaluate(
      (button, stopped) =>
        new Promise<number>((resolve) => {
          const from = performance.now();
          (button as HTMLButtonElement).click(); // a button by its role
          new MutationObserver(() => {
            if (document.body.textContent.includes(stopped))
              requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - from)));
          }).observe(document.body, { childList: true, subtree: true, characterData: true });
          (button as HTMLButtonElement).click(); // a button by its role
        }),
      importing.progress.stopped,
    );
    cancelMs = Math.max(cancelMs, took);
  }
  return { files: files.length, readSeconds, slowestKeyMs, longestTaskMs, cancelMs, heapMB: { before, read, after } };
}

/** Forty mixed files dropped at once in a real browser. */
export const measureImport = (): Promise<ImportFigures> =>
  withBuiltApp((base) =>
    withBrowser(async (browser) => {
      const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, locale: 'fr' });
      await page.goto(`${base}#/import`);
      await page.getByRole('link', { name: fr.shell.footer.method }).waitFor();
      await page.waitForTimeout(3000); // the reference roles come after the page
      return measure(page);
    }),
  );
