import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { LEVEL_SHADES } from '../../src/exports/levelShades.ts';

/** As a photocopier sees it, 0–255. */
const grey = (hex: string): number =>
  [1, 3, 5].reduce((sum, at, i) => sum + parseInt(hex.slice(at, at + 2), 16) * ([0.299, 0.587, 0.114][i] ?? 0), 0);

test('the shades on paper are those of the light theme', () => {
  const theme = readFileSync(join(import.meta.dirname, '../../src/ui/styles/theme.css'), 'utf8');
  const light = (name: string): string | undefined => new RegExp(`--${name}: (#\\w{6})`).exec(theme)?.[1];
  for (const [i, { fill, ink }] of LEVEL_SHADES.entries())
    expect([fill, ink]).toEqual([light(`level-${i + 1}`), light(`level-${i + 1}-label`)]);
});

test('in greyscale every step is darker than the one before', () => {
  const steps = LEVEL_SHADES.map(({ fill }) => grey(fill));
  for (const [i, step] of steps.slice(1).entries()) expect((steps[i] ?? 0) - step).toBeGreaterThan(25);
});
