import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { preview } from 'vite';
import { findBrowser } from '../browser/findBrowser.mjs';

const ROOT = join(import.meta.dirname, '../..');

/** Builds the app and serves it while something is measured at its address. */
export async function withBuiltApp<Value>(measure: (base: string) => Promise<Value>): Promise<Value> {
  const folder = mkdtempSync(join(tmpdir(), 'hss-views-'));
  const vite = join(ROOT, 'node_modules/vite/bin/vite.js');
  execFileSync(process.execPath, [vite, 'build', '--outDir', folder, '--logLevel', 'error'], { cwd: ROOT });
  const server = await preview({ root: ROOT, build: { outDir: folder }, preview: { port: 0, host: '127.0.0.1' } });
  try {
    return await measure(server.resolvedUrls?.local[0] ?? '');
  } finally {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A browser of its own: nothing that another measurement left behind is cleaned up meanwhile. */
export async function withBrowser<Value>(measure: (browser: Browser) => Promise<Value>): Promise<Value> {
  const browser = await chromium.launch({
    executablePath: findBrowser() ?? '',
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-sync'],
  });
  try {
    return await measure(browser);
  } finally {
    await browser.close();
  }
}
