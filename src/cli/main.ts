import { once } from 'node:events';
import { keepHeapSmall } from './keepHeapSmall.ts';
import { run } from './run.ts';

keepHeapSmall();

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Whoever read the results has what they wanted ("| head"): not an error.
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = await run(process.argv.slice(2), {
  stdin: process.stdin,
  async write(piece) {
    if (!process.stdout.write(piece)) await once(process.stdout, 'drain');
  },
  say: (line) => process.stderr.write(`${line}\n`),
});
