import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadCatalogue } from '../../../src/catalogue/node.ts';
import { readHeldOut } from '../../../src/catalogue/evaluationPages.ts';
import { DataError, decodeLearned, encodeLearned } from '../../../src/engine/index.ts';

const { framework } = loadCatalogue().data;
const file = readFileSync('data/learned/weights.json', 'utf8');
const decode = (change: object = {}) =>
  decodeLearned({ ...(JSON.parse(file) as object), ...change }, framework, 'weights.json');

test('what was learned is written as it was read', () => {
  expect(`${JSON.stringify(encodeLearned(decode()), null, 2)}\n`).toBe(file);
});

test('the limits of doubt are those that the evaluation page tells', () => {
  const { doubt } = readHeldOut(readFileSync('data/evaluation/held-out.md', 'utf8'), 'held-out.md');
  expect(decode().doubt).toEqual({ score: doubt.score, lead: doubt.lead });
});

test.each([
  ['no limits', { doubt: undefined }],
  ['a limit that is no share', { doubt: { score: 85, lead: 0 } }],
  ['a target that the framework does not have', { bias: 'nowhere.at_all 1' }],
])('%s: refused', (_, change) => {
  expect(() => decode(change)).toThrow(DataError);
});
