import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { decodeGoldDuty } from '../../../src/engine/decode/gold.ts';
import { evaluate, predictWith } from '../../../src/engine/evaluate/evaluate.ts';
import { framework, matcher } from './matcher.ts';

const lines = readFileSync('data/evaluation/duties-seeds.jsonl', 'utf8').trim().split('\n');
const gold = lines.map((line, i) => decodeGoldDuty(JSON.parse(line), framework, `duties-seeds.jsonl:${i + 1}`));
const result = evaluate(gold, predictWith(matcher));

test('the duties of the two seed postings go where people put them', () => {
  expect(result.area.primaryAccuracy).toBeGreaterThanOrEqual(0.95);
  expect(result.competency.primaryAccuracy).toBeGreaterThanOrEqual(0.9);
  expect(result.involvement.accuracy).toBeGreaterThanOrEqual(0.95);
});

test('both languages of a duty get the same primary', () => {
  expect(result.twins).toEqual({ pairs: 8, agreement: 1 });
});

test('the duties "as assigned" are outside the framework, and no others', () => {
  const outside = gold.filter((duty) => matcher.matchDuty(duty).labels.length === 0).map((duty) => duty.id);
  expect(outside).toEqual(['chai-mali-asaco-en-08', 'chai-mali-asaco-fr-16']);
});
