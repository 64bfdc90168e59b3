import { beforeEach, describe, expect, test } from 'vitest';
import type { RoleId } from '../../src/engine/index.ts';
import { useKeeping } from '../../src/state/keeping.ts';
import {
  addReferences,
  hideRoles,
  keepApart,
  removeReference,
  renameRole,
  showRoles,
  tagRole,
} from '../../src/state/library.ts';
import { readLibrary } from '../../src/state/readLibrary.ts';
import { NO_WORK, redo, replaceWork, undo, useHistory, useWork } from '../../src/state/work.ts';

const [a, b, c] = ['a', 'b', 'c'] as RoleId[] as [RoleId, RoleId, RoleId];
const library = () => useWork.getState().library;

beforeEach(() => {
  useKeeping.setState({ status: 'kept' });
  replaceWork(NO_WORK);
});

describe('the library', () => {
  test('holds what was chosen: each role, tag and group once', () => {
    addReferences([a]);
    addReferences([a, b]);
    removeReference(b);
    hideRoles([b, c], 'B');
    showRoles([c], 'C');
    renameRole(c, ' My name ', 'C');
    tagRole(c, ['x', ' x ', '', 'y'], 'C');
    keepApart([a, c], 'A');
    expect(library()).toEqual({
      addedReferences: [a],
      hidden: [b],
      titles: { c: 'My name' },
      tags: { c: ['x', 'y'] },
      notDuplicates: [[a, c]],
    });
  });

  test('gives a reference role that is taken out back to its place', () => {
    addReferences([a]);
    hideRoles([a, b], 'A');
    expect(library()).toMatchObject({ addedReferences: [], hidden: [b] });
  });

  test('every step can be taken back, the latest first, and be done again', () => {
    hideRoles([a, b], 'A');
    addReferences([c]);
    renameRole(c, 'Name', 'C');
    renameRole(c, 'Other', 'C');
    const end = library();
    undo();
    expect(library().titles).toEqual({ c: 'Name' });
    undo();
    undo();
    expect(library()).toMatchObject({ addedReferences: [], hidden: [a, b] });
    undo();
    expect(library().hidden).toEqual([]);
    undo();
    for (let i = 0; i < 5; i++) redo();
    expect(library()).toEqual(end);
    undo();
    hideRoles([b], 'B');
    redo(); // something else was done since
    expect(library()).toMatchObject({ titles: { c: 'Name' }, hidden: [a, b] });
  });

  test('what changes nothing is no step', () => {
    renameRole(a, '  ', 'A');
    tagRole(a, [''], 'A');
    addReferences([]);
    expect(useHistory.getState().done).toEqual([]);
  });

  test('is not changed in a tab that only reads', () => {
    useKeeping.setState({ status: 'reader' });
    hideRoles([a], 'A');
    expect(library().hidden).toEqual([]);
  });

  test.each([
    null,
    { hidden: 7, titles: ['x'], tags: { a: [] }, notDuplicates: [7] },
    { addedReferences: [1, null], titles: { a: 7 } },
  ])('what nobody can read is as if never chosen: %o', (kept) => {
    expect(readLibrary(kept)).toEqual(NO_WORK.library);
  });

  test('reads what its first version kept', () => {
    expect(readLibrary({ addedReferences: [a] })).toEqual({ ...NO_WORK.library, addedReferences: [a] });
  });
});
