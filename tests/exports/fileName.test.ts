import { expect, test } from 'vitest';
import { fileName } from '../../src/exports/fileName.ts';

const day = new Date(2026, 0, 5, 23, 59);

test('no accents, no signs, the day by the reader’s clock', () => {
  expect(fileName('Écarts & œuvres : « santé »', 'xlsx', day)).toBe('hss_ecarts-oeuvres-sante_2026-01-05.xlsx');
});
test('a title without letters leaves the day', () => {
  expect(fileName('…', 'csv', day)).toBe('hss_2026-01-05.csv');
});
test('a long title is cut', () => {
  expect(fileName('a '.repeat(200), 'png', day).length).toBeLessThan(90);
});
