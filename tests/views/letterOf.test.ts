import { expect, test } from 'vitest';
import { letterOf } from '../../src/views/shared/letterOf.ts';

test('letters go on after Z', () => {
  expect([0, 25, 26, 51, 52, 702].map(letterOf)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'AAA']);
});
