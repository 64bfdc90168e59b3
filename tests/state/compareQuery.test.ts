import { describe, expect, test } from 'vitest';
import type { AreaId, CompetencyId, RoleId } from '../../src/engine/index.ts';
import { readCompareQuery, writeCompareQuery, type CompareQuery } from '../../src/state/compareQuery.ts';

describe('address of a comparison', () => {
  const full: CompareQuery = {
    roles: ['b', 'a'] as RoleId[],
    measure: 'duties',
    scope: 'primary',
    minLevel: 3,
    order: 'second',
    open: ['x', 'y'] as AreaId[],
    competency: 'x.one' as CompetencyId,
    hideCommon: true,
    circles: 'picture',
    rows: 'table',
  };
  test('reading what was written gives it back', () => {
    expect(readCompareQuery(writeCompareQuery(full))).toEqual(full);
  });
  test('defaults are left out', () => {
    expect(writeCompareQuery(readCompareQuery(new URLSearchParams())).toString()).toBe('');
    expect(writeCompareQuery({ roles: ['a'] as RoleId[] }).toString()).toBe('roles=a');
  });
  test('a mistyped link falls back on defaults', () => {
    const query = new URLSearchParams('roles=a,,a,b&measure=x&scope=x&min=-1&order=x&rows=1&hideCommon=yes');
    expect(readCompareQuery(query)).toEqual({
      ...readCompareQuery(new URLSearchParams()),
      roles: ['a', 'b'],
    });
    expect(readCompareQuery(new URLSearchParams('min=2.5')).minLevel).toBe(1);
  });
});
