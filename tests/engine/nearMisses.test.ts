import { expect, test } from 'vitest';
import { loadCatalogue } from '../../src/catalogue/node.ts';
import { createEngine, dutyKey, type MappedPosting } from '../../src/engine/index.ts';

const { data, seeds } = loadCatalogue();
const engine = createEngine(data);
const map = (source: Parameters<typeof engine.mapPosting>[0]): MappedPosting => {
  const outcome = engine.mapPosting(source);
  if (!outcome.ok) throw new TypeError('not read');
  return outcome.value;
};

test('every duty without a label is told, with what it came near, best first, and none better than "outside"', () => {
  for (const posting of seeds.map(map)) {
    const found = engine.nearMisses(posting);
    expect(found.map(({ duty }) => duty)).toEqual(
      posting.duties.filter(({ labels }) => labels.length === 0).map(dutyKey),
    );
    for (const { outside, candidates } of found) {
      expect(candidates.length).toBeLessThanOrEqual(3);
      const scores = [outside, ...candidates.map(({ score }) => score)];
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
    }
  }
});

test('heading and title have their say, as in the mapping', () => {
  const duties = '- Archive the invoices of the project office.\n';
  const text = (title: string): string => `${title}\n\nResponsibilities\n${duties}`;
  const [plain] = engine.nearMisses(map({ text: duties, name: 'a.txt', format: 'txt', bytes: 0, lang: 'en' }));
  const [titled] = engine.nearMisses(
    map({ text: text('Health financing and budget adviser'), name: 'b.txt', format: 'txt', bytes: 0, lang: 'en' }),
  );
  expect(titled?.outside).not.toBe(plain?.outside);
});
