import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import { run } from '../../src/cli/run.ts';
import type { ExitCode } from '../../src/cli/terminal.ts';

export interface Session {
  readonly exitCode: ExitCode;
  readonly out: string;
  /** What was said, a line each. */
  readonly words: readonly string[];
}

async function* chunksOf(stdin: string): AsyncGenerator<Uint8Array> {
  if (stdin !== '') yield new TextEncoder().encode(stdin);
}

/** Runs one command in this process. */
export async function hss(args: readonly string[], stdin = ''): Promise<Session> {
  const out: Uint8Array[] = [];
  const words: string[] = [];
  const exitCode = await run(args, {
    stdin: chunksOf(stdin),
    write: async (piece) => void out.push(Buffer.from(piece)),
    say: (line) => words.push(line),
  });
  return { exitCode, out: Buffer.concat(out).toString(), words };
}

/** A folder of its own for a test file, gone afterwards; `write` gives the path of what it wrote. */
export function temporaryFolder(): {
  readonly path: string;
  write(name: string, content: string | Uint8Array): string;
} {
  const path = mkdtempSync(join(tmpdir(), 'hss-'));
  afterAll(() => rmSync(path, { recursive: true }));
  return {
    path,
    write(name, content) {
      const file = join(path, name);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
      return file;
    },
  };
}

/** A posting of a few words, with one duty that speaks for a competency and one that speaks for none. */
export const POSTING = `Chargé de projet

Tâches et responsabilités
• Élaborer le plan national de développement sanitaire avec les directions régionales.
• Exécuter toute autre tâche confiée par la hiérarchie.
`;
