// Plain Node, as it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Runs a command in the project's folder with its output in sight; npm and npx are scripts on Windows, so a shell finds them. */
export function run(command, options = {}) {
  return spawnSync(command, { cwd: root, stdio: 'inherit', shell: true, ...options }).status ?? 1;
}

/** Whether this Node is one that package.json's "engines" names: 20 from 20.19, or 22.12 and later. */
function isSupported([major, minor]) {
  return (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;
}

/** Installs the packages where they are missing or older than the lock file; says one sentence and ends where that cannot work. */
export function ensureInstalled() {
  if (!isSupported(process.versions.node.split('.').map(Number))) {
    console.error(
      `Node ${process.versions.node} is not supported: install Node 20.19 or later, 22.12 or later, or 24.`,
    );
    process.exit(1);
  }
  const installed = `${root}/node_modules/.package-lock.json`;
  const isFresh = existsSync(installed) && statSync(installed).mtimeMs >= statSync(`${root}/package-lock.json`).mtimeMs;
  if (isFresh) return;
  console.log('Installing what is missing…');
  if (run('npm ci --no-audit --no-fund --loglevel=error') !== 0) {
    console.error('The packages could not be installed: check the network connection and run the command again.');
    process.exit(1);
  }
}
