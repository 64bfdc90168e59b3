import { expect, test } from 'vitest';
import { consistencyOf } from '../../../src/engine/index.ts';
import { duty, framework, posting, postingOf, requirement } from './invented.ts';

test('sets duties against requirements by area', () => {
  const role = {
    ...postingOf('r', 'do water.wells', 'help law.courts', ''),
    requirements: [requirement(0, ['water.pumps']), requirement(1, ['roads.signs']), requirement(2, [])],
  };
  const consistency = consistencyOf(role, framework);
  expect(consistency.dutiesWithoutRequirement.map(({ index }) => index)).toEqual([1]);
  expect(consistency.requirementsWithoutDuty.map(({ index }) => index)).toEqual([1]);
  expect(consistency.generalRequirements.map(({ index }) => index)).toEqual([2]);
  expect(consistency.areas.map(({ area, duties, requirements }) => [area, duties.length, requirements.length])).toEqual(
    [
      ['water', 1, 1],
      ['roads', 0, 1],
      ['law', 1, 0],
    ],
  );
});

test('counts requirements given in both languages once', () => {
  const role = posting(
    'r',
    [duty(0, 'do water.wells', { twin: 0 }), duty(0, 'do water.wells', { lang: 'en', twin: 0 })],
    {
      languages: ['fr', 'en'],
      requirements: [requirement(0, ['law.courts']), requirement(0, ['law.courts'], 'en'), requirement(1, [], 'en')],
    },
  );
  const consistency = consistencyOf(role, framework);
  expect(consistency.requirementsWithoutDuty.map(({ lang }) => lang)).toEqual(['fr']);
  expect(consistency.generalRequirements).toEqual([]);
});
