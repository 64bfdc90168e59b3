// npm start: install what is missing, build, serve the app on one port of this computer.
import { createServer } from 'node:net';
import { ensureInstalled, root, run } from './install.mjs';

const HOST = '127.0.0.1';

/** Whether nobody listens on the port. */
function isFree(port) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, HOST, () => probe.close(() => resolve(true)));
  });
}

async function nextFree(port) {
  for (let next = port + 1; next < 65536; next++) if (await isFree(next)) return next;
  return null;
}

const port = Number(process.argv[2] ?? process.env.PORT ?? 4173);
if (!Number.isInteger(port) || port < 1 || port > 65535) {
  console.error('The port must be a whole number from 1 to 65535, as in: npm start -- 4180');
  process.exit(2);
}
if (!(await isFree(port))) {
  const free = await nextFree(port);
  console.error(`Port ${port} is in use${free ? `; port ${free} is free, start with: npm start -- ${free}` : '.'}`);
  process.exit(1);
}

ensureInstalled();
if (run('npx vite build --logLevel warn') !== 0) process.exit(1);
const { preview } = await import('vite');
const server = await preview({ root, preview: { port, host: HOST, strictPort: true }, logLevel: 'warn' });
console.log(`HSS Competency Explorer is at http://localhost:${port}/ (Ctrl+C ends it)`);
process.on('SIGTERM', () => void server.close().then(() => process.exit(0)));
