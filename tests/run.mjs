// npm test: everything that must hold, from a fresh checkout to a real browser.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureInstalled, run } from '../src/cli/install.mjs';
import { findBrowser, installBrowser } from './browser/findBrowser.mjs';

ensureInstalled();
if (!findBrowser()) installBrowser();
const browser = findBrowser();

const reports = mkdtempSync(join(tmpdir(), 'hss-'));
const total = { passed: 0, failed: 0 };

/** One step; what a test runner counted where it wrote a report, else the step itself counts as one. */
function step(name, command, { count, env } = {}) {
  const start = Date.now();
  console.log(`\n— ${name}`);
  const code = run(command, { env: { ...process.env, ...env } });
  let { passed, failed } = { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
  if (count) {
    try {
      ({ passed, failed } = count());
    } catch {
      passed = 0; // the runner died before it could report
    }
    if (code !== 0 && failed === 0) failed = 1;
  }
  total.passed += passed;
  total.failed += failed;
  console.log(`${name}: ${failed === 0 ? 'ok' : 'FAILED'} (${((Date.now() - start) / 1000).toFixed(1)} s)`);
}
const report = (file) => JSON.parse(readFileSync(join(reports, file), 'utf8'));

step('format', 'npm run -s check:format');
step('lint', 'npm run -s check:lint');
step('types', 'npm run -s check:types');
step('unused code', 'npm run -s check:unused');
step(
  'unit, data and view tests',
  `npm run -s check:unit -- --reporter=default --reporter=json --outputFile.json="${join(reports, 'unit.json')}"`,
  {
    count: () => ({ passed: report('unit.json').numPassedTests, failed: report('unit.json').numFailedTests }),
  },
);
step('build', 'npx vite build --logLevel warn');
if (browser) {
  step('browser tests', 'npm run -s check:browser', {
    env: { CHROMIUM: browser, PLAYWRIGHT_JSON_OUTPUT_NAME: join(reports, 'browser.json') },
    count: () => {
      const { expected, unexpected, flaky } = report('browser.json').stats;
      return { passed: expected + flaky, failed: unexpected };
    },
  });
} else {
  console.error(
    '\nThe browser tests need Chromium, Chrome or Edge: install one (on Debian or Ubuntu: sudo apt-get install chromium) or set CHROMIUM to its path.',
  );
  total.failed += 1;
}

rmSync(reports, { recursive: true, force: true });
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);
