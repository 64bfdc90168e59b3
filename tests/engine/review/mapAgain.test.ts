import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadCatalogue } from '../../../src/catalogue/node.ts';
import { createEngine, type MappedPosting, splitZone, zonesOf } from '../../../src/engine/index.ts';

const { data } = loadCatalogue();
const engine = createEngine(data);
const map = (text: string): MappedPosting => {
  const outcome = engine.mapPosting({ text, name: 'posting.txt', format: 'txt', bytes: text.length });
  if (!outcome.ok) throw new Error('not read');
  return outcome.value;
};
const SEEDS = readdirSync('seeds').filter((file) => file.endsWith('.txt'));

test.each(SEEDS)('%s mapped again is the same, by its own zones too', (file) => {
  const mapped = map(readFileSync(`seeds/${file}`, 'utf8'));
  expect(engine.mapAgain(mapped, null)).toEqual(mapped);
  expect(engine.mapAgain(mapped, zonesOf(mapped))).toEqual(mapped);
});

test('of a duty cut in two each half has its own labels', () => {
  const mapped = map('Duties\n- Supervise health centres. Draft the district health budget.\n- Train data managers.\n');
  const zones = zonesOf(mapped);
  const at = zones.findIndex(({ kind }) => kind === 'duty');
  const cut = engine.mapAgain(mapped, splitZone(mapped.text, zones, at, mapped.text.indexOf('Draft')));
  const [whole] = mapped.duties;
  const [first, second] = cut.duties;
  expect([first?.text, second?.text].join(' ')).toBe(whole?.text);
  expect(first?.labels[0]?.competency).not.toBe(second?.labels[0]?.competency);
  expect(cut.id).toBe(mapped.id);
});
