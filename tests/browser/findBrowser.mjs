// Plain Node: the test runner asks before anything is installed.
import { execSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The system's Chromium, Chrome or Edge (CHROMIUM overrides), or null. */
export function findBrowser() {
  const wanted = process.env.CHROMIUM;
  if (wanted) return isExecutable(wanted) ? wanted : null;
  return USUAL_PLACES.find(isExecutable) ?? null;
}

/** Installs Debian's Chromium where that may be done without asking: as root, with apt. */
export function installBrowser() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  console.log('No browser found: installing Chromium…');
  const quiet = { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  execSync('apt-get update -qq', quiet);
  execSync('apt-get install -y -qq --no-install-recommends chromium fonts-liberation', quiet);
}
