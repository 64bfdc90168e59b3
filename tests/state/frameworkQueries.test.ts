import { describe, expect, test } from 'vitest';
import type { AreaId } from '../../src/engine/index.ts';
import { readAreaQuery, writeAreaQuery, type AreaQuery } from '../../src/state/areaQuery.ts';
import { readExploreQuery, writeExploreQuery, type ExploreQuery } from '../../src/state/exploreQuery.ts';
import { pathOf } from '../../src/state/paths.ts';

describe('address of Explore', () => {
  const full: ExploreQuery = { view: 'competencies', measure: 'duties', form: 'table', pairs: 'roles' };
  test('reading what was written gives it back, defaults are left out', () => {
    expect(readExploreQuery(writeExploreQuery(full))).toEqual(full);
    expect(writeExploreQuery(readExploreQuery(new URLSearchParams('view=x&form=y&pairs=z'))).toString()).toBe('');
  });
});

describe('address of an area', () => {
  const full: AreaQuery = { with: 'b' as AreaId, roles: 'references' };
  test('reading what was written gives it back, defaults are left out', () => {
    expect(readAreaQuery(writeAreaQuery(full))).toEqual(full);
    expect(writeAreaQuery(readAreaQuery(new URLSearchParams('roles=x'))).toString()).toBe('');
    expect(pathOf.area('a' as AreaId, { with: 'b' as AreaId })).toBe('/area/a?with=b');
  });
});
