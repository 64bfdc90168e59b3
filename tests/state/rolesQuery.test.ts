import { describe, expect, test } from 'vitest';
import type { AreaId } from '../../src/engine/index.ts';
import { NO_FILTER, readRolesQuery, type RolesQuery, writeRolesQuery } from '../../src/state/rolesQuery.ts';

const full: RolesQuery = {
  view: 'matrix',
  text: 'santé & eau',
  area: 'a' as AreaId,
  minLevel: 3,
  country: 'Côte d’Ivoire',
  organization: 'R&D, Cie',
  lang: 'fr',
  reviewed: 'part',
  tag: 'à revoir',
  sort: 'closing',
  descending: true,
  order: 'duties',
  open: 'b' as AreaId,
};
const read = (address: string): RolesQuery => readRolesQuery(new URLSearchParams(address));

describe('address of the library', () => {
  test('reading what was written gives it back', () => {
    expect(read(writeRolesQuery(full).toString())).toEqual(full);
  });

  test('defaults are left out', () => {
    expect(writeRolesQuery(read('')).toString()).toBe('');
    expect(writeRolesQuery({ ...read(''), ...NO_FILTER }).toString()).toBe('');
  });

  test('what nobody can mean falls back', () => {
    const address = 'view=x&min=-2&lang=de&sort=x&reviewed=x&order=x&open=&area=&tag=&country=';
    expect(writeRolesQuery(read(address)).toString()).toBe('');
  });
});
