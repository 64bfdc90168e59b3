import { describe, expect, test } from 'vitest';
import type { CompetencyId, RoleId } from '../../src/engine/index.ts';
import { pathOf } from '../../src/state/paths.ts';
import { readQuotesQuery, unitsQuoted, writeQuotesQuery } from '../../src/state/quotesQuery.ts';
import { readRoleQuery, writeRoleQuery, type RoleQuery } from '../../src/state/roleQuery.ts';

describe('address of a role', () => {
  const full: RoleQuery = {
    tab: 'source',
    duty: 'fr-3',
    competency: 'a.b' as CompetencyId,
    scope: 'primary',
    table: true,
    doubtful: true,
    review: true,
  };
  test('reading what was written gives it back', () => {
    expect(readRoleQuery(writeRoleQuery(full))).toEqual(full);
  });
  test('defaults are left out', () => {
    expect(writeRoleQuery(readRoleQuery(new URLSearchParams())).toString()).toBe('');
  });
  test('a mistyped link falls back on defaults', () => {
    expect(readRoleQuery(new URLSearchParams('tab=nothing&scope=x'))).toMatchObject({ tab: 'duties', scope: 'all' });
  });
});

describe('address of the drawer of sentences', () => {
  test('reading what was written gives it back', () => {
    const some = { unit: 'a.b' as CompetencyId, roles: ['x', 'y'] as RoleId[] };
    expect(readQuotesQuery(writeQuotesQuery(some))).toEqual(some);
    expect(readQuotesQuery(writeQuotesQuery({ ...some, roles: [] }))).toEqual({ ...some, roles: [] });
    expect(readQuotesQuery(writeQuotesQuery(null))).toBeNull();
    const several = { ...some, others: ['c', 'c.d'] as CompetencyId[] };
    expect(readQuotesQuery(writeQuotesQuery(several))).toEqual(several);
    expect(unitsQuoted(several)).toEqual(['a.b', 'c', 'c.d']);
  });
});

test('paths hold ids with signs that mean something in an address', () => {
  expect(pathOf.role('a/b?c' as RoleId, { tab: 'source' })).toBe('/role/a%2Fb%3Fc?tab=source');
});
