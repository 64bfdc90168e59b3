import { expect, test } from 'vitest';
import { loadCatalogue } from '../../../src/catalogue/node.ts';
import { profileRole, reviewedPart } from '../../../src/engine/index.ts';
import { manyRoles } from '../../fixtures/manyRoles.ts';

const { framework } = loadCatalogue().data;

test('only what a person has looked at is left, duties stay', () => {
  let reviewed = 0;
  for (const posting of manyRoles(framework, 60)) {
    const [whole, part] = [
      profileRole(posting, framework, 'all'),
      profileRole(reviewedPart(posting), framework, 'all'),
    ];
    expect(part.labelCount).toBe(whole.reviewedCount);
    expect(part.dutyCount).toBe(whole.dutyCount);
    reviewed += part.labelCount;
  }
  expect(reviewed).toBeGreaterThan(0);
});
test('a posting asked for again gives the same part', () => {
  const [posting] = manyRoles(framework, 1);
  if (posting) expect(reviewedPart(posting)).toBe(reviewedPart(posting));
});
