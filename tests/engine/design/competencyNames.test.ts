import { describe, expect, test } from 'vitest';
import { loadCatalogue } from '../../../src/catalogue/node.ts';
import { LANGS, readCompetencyList } from '../../../src/engine/index.ts';

const { framework } = loadCatalogue().data;
const all = framework.areas.flatMap(({ competencies }) => competencies);

describe('a list of competencies that was pasted', () => {
  test.each(LANGS)('names each by its label: %s', (lang) => {
    const text = all.map(({ label }) => label[lang]).join('\n');
    expect(readCompetencyList(text, framework)).toEqual({ competencies: all.map(({ id }) => id), unknown: [] });
  });
  test('names each by its id', () => {
    const text = all.map(({ id }) => id).join('; ');
    expect(readCompetencyList(text, framework)).toEqual({ competencies: all.map(({ id }) => id), unknown: [] });
  });
  test('may have bullets, numbers, capitals, no accents, empty lines and repeated ones', () => {
    const [first, second] = all;
    const text = ` • ${first?.label.fr.toUpperCase()}\r\n\r\n2. ${second?.label.fr}\n1.2) ${first?.label.en}\n—\n`;
    expect(readCompetencyList(text, framework)).toEqual({ competencies: [first?.id, second?.id], unknown: [] });
  });
  test.each(['1.', '12)', 'a) ', '(iv) ', 'B.\u00a0', '☐ ', '1.2.3 '])('may have %j before each', (marker) => {
    const text = all.map(({ label }) => `${marker}${label.fr}`).join('\n');
    expect(readCompetencyList(text, framework)).toEqual({ competencies: all.map(({ id }) => id), unknown: [] });
  });
  test('keeps what it does not know as it came', () => {
    const text = `Danser la salsa\n${all[3]?.id}\n<b>12</b>`;
    expect(readCompetencyList(text, framework)).toEqual({
      competencies: [all[3]?.id],
      unknown: ['Danser la salsa', '<b>12</b>'],
    });
  });
  test('may be of any length', () => {
    expect(readCompetencyList('x'.repeat(2_000_000), framework).competencies).toEqual([]);
    expect(readCompetencyList('1.'.repeat(1_000_000), framework).competencies).toEqual([]);
  });
});
