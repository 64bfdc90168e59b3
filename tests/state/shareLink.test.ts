import { describe, expect, test } from 'vitest';
import type { RoleId } from '../../src/engine/index.ts';
import { LINK_LENGTH_LIMIT, readShared, shareable, writeShared, type Shared } from '../../src/state/shareLink.ts';
import { NO_WORK } from '../../src/state/work.ts';

const role = (name: string): RoleId => name as RoleId;
const shared: Shared = {
  roles: [role('b'), role('a')],
  library: { ...NO_WORK.library, titles: { [role('a')]: 'Chargé d’études – ɛ' }, tags: { [role('b')]: ['à revoir'] } },
};
const queryOf = (path: string): URLSearchParams => new URLSearchParams(path.split('?')[1]);

describe('a link', () => {
  test('carries roles and choices there and back', () => {
    expect(readShared(queryOf(writeShared(shared)))).toEqual(shared);
  });

  test('holds fifty roles and the choices on them', () => {
    const roles = Array.from({ length: 50 }, (_, i) => role(`reference-role-${i * 7919}`));
    const library = { ...NO_WORK.library, addedReferences: roles };
    expect(writeShared({ roles, library }).length).toBeLessThan(LINK_LENGTH_LIMIT);
  });

  test('that was cut, mistyped or made to burst is told from one that carries nothing', () => {
    const path = writeShared(shared);
    expect(readShared(new URLSearchParams())).toBe(undefined);
    expect(readShared(queryOf(path.slice(0, -9)))).toBe(null);
    expect(readShared(new URLSearchParams('shared=%20%C3%A9'))).toBe(null);
    const tags = { [role('a')]: ['x'.repeat(3_000_000)] };
    expect(readShared(queryOf(writeShared({ roles: [], library: { ...NO_WORK.library, tags } })))).toBe(null);
  });

  test('carries nothing of roles that only one person has', () => {
    const library = {
      addedReferences: [role('a')],
      hidden: [role('mine'), role('a')],
      titles: { [role('mine')]: 'x', [role('a')]: 'y' },
      tags: { [role('mine')]: ['x'] },
      notDuplicates: [
        [role('a'), role('mine')],
        [role('a'), role('b')],
      ],
    };
    expect(shareable(library, (id) => id !== 'mine')).toEqual({
      addedReferences: ['a'],
      hidden: ['a'],
      titles: { a: 'y' },
      tags: {},
      notDuplicates: [['a', 'b']],
    });
  });
});
