import { describe, expect, test } from 'vitest';
import type { AreaId, CompetencyId, RoleId } from '../../src/engine/index.ts';
import { readCompareQuery, writeCompareQuery, type CompareQuery } from '../../src/state/compareQuery.ts';

describe('address of a comparison', () => {
  const full: CompareQuery = {
    roles: ['b', 'a'] as RoleId[],
    everyRole: false,
    measure: 'share',
    scope: 'primary',
    minLevel: 3,
    reviewedOnly: true,
    order: 'second',
    open: ['x', 'y'] as AreaId[],
    competency: 'x.one' as CompetencyId,
    hideCommon: true,
    circles: 'picture',
    rows: 'table',
    view: 'sets',
    level: 'competency',
    hideEmpty: true,
    columns: 'name',
    sets: 'atLeast',
    combination: ['a', 'b'] as RoleId[],
    near: 'b' as RoleId,
    form: 'picture',
    inArea: 'x' as AreaId,
    country: 'Mali',
    lang: 'fr',
  };
  test('reading what was written gives it back', () => {
    expect(readCompareQuery(writeCompareQuery(full))).toEqual(full);
  });
  test('every role of the library is one word, not a list', () => {
    const written = writeCompareQuery({ ...full, everyRole: true });
    expect(written.get('roles')).toBeNull();
    expect(readCompareQuery(written)).toEqual({ ...full, roles: [], everyRole: true });
  });
  test('defaults are left out', () => {
    expect(writeCompareQuery(readCompareQuery(new URLSearchParams())).toString()).toBe('');
    expect(writeCompareQuery({ roles: ['a'] as RoleId[] }).toString()).toBe('roles=a');
  });
  test('a mistyped link falls back on defaults', () => {
    const query = new URLSearchParams(
      'roles=a,,a,b&measure=x&scope=x&min=-1&order=x&rows=1&hideCommon=yes' +
        '&view=x&level=x&columns=x&sets=x&near=&form=x&lang=de&reviewed=yes&every=yes',
    );
    expect(readCompareQuery(query)).toEqual({
      ...readCompareQuery(new URLSearchParams()),
      roles: ['a', 'b'],
    });
    expect(readCompareQuery(new URLSearchParams('min=2.5')).minLevel).toBe(1);
  });
});
