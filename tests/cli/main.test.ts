import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';

const MAIN = ['--import', 'tsx', 'src/cli/main.ts'];

test('results go to standard output, words to standard error, and the exit code tells', async () => {
  const child = spawn(process.execPath, [...MAIN, 'map', 'no/such.txt']);
  let out = '';
  let words = '';
  child.stdout.on('data', (data) => (out += String(data)));
  child.stderr.on('data', (data) => (words += String(data)));
  const [exitCode] = await once(child, 'close');
  expect({ exitCode, out, words }).toEqual({
    exitCode: 1,
    out: '[]\n',
    words: 'no/such.txt: no such file or folder; check the path\n',
  });
}, 30_000);

test('a reader who has seen enough is no error', async () => {
  const command = `${process.execPath} ${MAIN.join(' ')} map seeds/*.txt seeds/*.txt seeds/*.txt | head -c 1`;
  const { status, words } = await new Promise<{ status: number; words: string }>((resolve) => {
    execFile('bash', ['-c', `set -o pipefail; ${command}`], (error, _out, stderr) => {
      resolve({ status: error ? Number(error.code) : 0, words: stderr });
    });
  });
  expect({ status, words }).toEqual({ status: 0, words: '' });
}, 30_000);
