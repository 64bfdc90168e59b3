import { defineConfig } from '@playwright/test';
import { findBrowser } from './findBrowser.mjs';

const PORT = 4179;

export default defineConfig({
  testDir: '.',
  outputDir: './results',
  snapshotPathTemplate: '{testDir}/pictures/{arg}{ext}',
  // Generous, as nothing here measures time: a busy machine is slow, not wrong.
  timeout: 90_000,
  // No traces: they cost a fourth of the time. `--trace on` makes them.
  expect: { timeout: 20_000 },
  workers: 2,
  fullyParallel: true,
  // A machine that does two things at once may starve a page: what passes only when tried again is named at the end.
  retries: 2,
  forbidOnly: true,
  reporter: process.env['PLAYWRIGHT_JSON_OUTPUT_NAME'] ? [['line'], ['json']] : 'line',
  use: {
    baseURL: `http://127.0.0.1:${PORT}/`,
    viewport: { width: 1366, height: 768 },
    launchOptions: {
      executablePath: findBrowser() ?? '',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: `npx vite preview --port ${PORT} --strictPort --host 127.0.0.1`,
    cwd: '../..',
    url: `http://127.0.0.1:${PORT}/`,
    reuseExistingServer: false,
  },
});
