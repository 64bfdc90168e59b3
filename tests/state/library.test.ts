import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { RoleId } from '../../src/engine/index.ts';

const [a, b, c] = ['a', 'b', 'c'] as RoleId[] as [RoleId, RoleId, RoleId];
const kept = new Map<string, string>();
let isFull = false;
vi.stubGlobal('localStorage', {
  getItem: (name: string) => kept.get(name) ?? null,
  setItem: (name: string, value: string) => {
    if (isFull) throw new DOMException('full', 'QuotaExceededError');
    kept.set(name, value);
  },
  removeItem: (name: string) => kept.delete(name),
});

/** The stores as a page that was just opened has them. */
async function opened() {
  vi.resetModules();
  return {
    ...(await import('../../src/state/library.ts')),
    ...(await import('../../src/state/undo.ts')),
    ...(await import('../../src/state/storage.ts')),
    ...(await import('../../src/state/workspace.ts')),
  };
}

beforeEach(() => {
  kept.clear();
  isFull = false;
});

describe('the library', () => {
  test('what was chosen is there when the page is opened again', async () => {
    const before = await opened();
    before.addReferences([a]);
    before.hideRoles([b], 'B');
    before.renameRole(c, ' My name ', 'C');
    before.tagRole(c, ['x', ' x ', '', 'y'], 'C');
    before.keepApart([a, c], 'A');
    expect((await opened()).useLibrary.getState()).toEqual({
      addedReferences: [a],
      hidden: [b],
      titles: { c: 'My name' },
      tags: { c: ['x', 'y'] },
      notDuplicates: [[a, c]],
    });
  });

  test('every step can be taken back, the latest first, and leaves the others alone', async () => {
    const { useLibrary, useWorkspace, useUndo, undoLast, ...library } = await opened();
    useWorkspace.setState({ basket: [b, c] });
    library.hideRoles([a, b], 'A');
    expect(useWorkspace.getState().basket).toEqual([c]);
    library.addReferences([c]);
    library.renameRole(c, 'Name', 'C');
    library.renameRole(c, 'Other', 'C');
    undoLast();
    expect(useLibrary.getState().titles).toEqual({ c: 'Name' });
    undoLast();
    expect(useLibrary.getState().titles).toEqual({});
    undoLast();
    expect(useLibrary.getState()).toMatchObject({ addedReferences: [], hidden: [a, b] });
    undoLast();
    expect(useLibrary.getState().hidden).toEqual([]);
    expect(useWorkspace.getState().basket).toEqual([c, b]);
    expect(useUndo.getState().done).toEqual([]);
    undoLast();
  });

  test('what changes nothing is no step', async () => {
    const { useUndo, addReferences, renameRole, tagRole } = await opened();
    renameRole(a, '  ', 'A');
    tagRole(a, [''], 'A');
    addReferences([]);
    expect(useUndo.getState().done).toEqual([]);
  });

  test('reads what the first version kept', async () => {
    kept.set('hss.library', JSON.stringify({ state: { addedReferences: [a] }, version: 1 }));
    expect((await opened()).useLibrary.getState()).toMatchObject({ addedReferences: [a], hidden: [], titles: {} });
  });

  test.each([
    '{"state":null,"version":2}',
    '{"state":{"hidden":7,"titles":["x"],"tags":{"a":[]},"notDuplicates":[7]},"version":2}',
    '{"state":{"addedReferences":[1,null],"titles":{"a":7}},"version":9}',
  ])('what nobody can read is as if never chosen: %s', async (text) => {
    kept.set('hss.library', text);
    expect((await opened()).useLibrary.getState()).toEqual({
      addedReferences: [],
      hidden: [],
      titles: {},
      tags: {},
      notDuplicates: [],
    });
  });

  test('works on where storage is full, and says that nothing is kept until it is again', async () => {
    const { useLibrary, useStorage, hideRoles } = await opened();
    isFull = true;
    hideRoles([a], 'A');
    expect(useLibrary.getState().hidden).toEqual([a]);
    expect(useStorage.getState().isRefused).toBe(true);
    isFull = false;
    hideRoles([b], 'B');
    expect(useStorage.getState().isRefused).toBe(false);
  });
});
