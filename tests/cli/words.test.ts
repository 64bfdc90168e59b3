import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { wordsOf } from '../../src/cli/words.ts';

test('every problem that reading can note has words of its own', () => {
  const files = ['src/engine', 'src/documents', 'src/cli'].flatMap((root) =>
    readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => readFileSync(join(root, name), 'utf8')),
  );
  const codes = files.flatMap((code) => code.match(/'(?:file|document|duty|posting)\.[a-z0-9-]+'/g) ?? []);
  expect(codes.length).toBeGreaterThan(5);
  const silent = new Set(codes.map((code) => code.slice(1, -1)));
  // Mere information is not said in the terminal.
  for (const code of ['posting.personal-data', 'posting.twins-merged', 'posting.encoding-repaired'])
    silent.delete(code);
  expect([...silent].filter((code) => wordsOf({ code, severity: 'error' }) === code)).toEqual([]);
});

test('a note without words is shown by its code', () => {
  expect(wordsOf({ code: 'posting.unheard-of', severity: 'error' })).toBe('posting.unheard-of');
});
