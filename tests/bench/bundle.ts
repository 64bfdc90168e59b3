import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

export interface Size {
  readonly name: string;
  readonly raw: number;
  readonly gzip: number;
  readonly brotli: number;
}

const ROOT = join(import.meta.dirname, '../..');
const FIRST_LOAD = 'first load: page, scripts, styles';

/** Files that the page asks for before anything is clicked: named in it, or imported statically by such a script. */
function firstLoad(folder: string): Set<string> {
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  const waiting = [...html.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.(?:js|css))"/g)].map((match) => match[1] ?? '');
  const files = new Set<string>();
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (files.has(file)) continue;
    files.add(file);
    if (!file.endsWith('.js')) continue;
    const code = readFileSync(join(folder, file), 'utf8');
    for (const match of code.matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g))
      waiting.push(`assets/${match[1] ?? ''}`);
  }
  return files.add('index.html');
}

function sizeOf(name: string, contents: readonly Buffer[]): Size {
  const sum = (measure: (content: Buffer) => number): number =>
    contents.reduce((total, content) => total + measure(content), 0);
  return {
    name,
    raw: sum((content) => content.length),
    gzip: sum((content) => gzipSync(content, { level: 9 }).length),
    brotli: sum((content) => brotliCompressSync(content).length),
  };
}

/** Builds the app and weighs its first load and every part that is loaded later; each file is compressed by itself. */
export function measureBundle(): Size[] {
  const folder = mkdtempSync(join(tmpdir(), 'hss-dist-'));
  try {
    const vite = join(ROOT, 'node_modules/vite/bin/vite.js');
    execFileSync(process.execPath, [vite, 'build', '--outDir', folder, '--logLevel', 'error'], { cwd: ROOT });
    const first = firstLoad(folder);
    const read = (file: string): Buffer => readFileSync(join(folder, file));
    const later = readdirSync(join(folder, 'assets'))
      .map((name) => `assets/${name}`)
      .filter((file) => /\.(js|css)$/.test(file) && !first.has(file))
      .map((file) => sizeOf(file.replace(/^assets\/(.+)-[\w-]{8}\.(js|css)$/, '$1.$2'), [read(file)]))
      .sort((a, b) => b.gzip - a.gzip || (a.name < b.name ? -1 : 1));
    return [sizeOf(FIRST_LOAD, [...first].map(read)), ...later];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
