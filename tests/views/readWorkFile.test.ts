import { afterEach, expect, test, vi } from 'vitest';
import { encodeWork, keepPosting, type RoleId } from '../../src/engine/index.ts';
import { useWorkspace } from '../../src/state/workspace.ts';
import { readWorkFile } from '../../src/views/workspace/readWorkFile.ts';
import { posting } from '../engine/analyse/invented.ts';
import { workOf } from '../engine/review/workOf.ts';
import { working } from './renderRoute.tsx';

const work = workOf(
  Array.from({ length: 45 }, (_, i) => keepPosting({ ...posting('a', []), id: `p${i}` as RoleId }, '2026-03-12')),
);
const file = new File([encodeWork(work)], 'travail.json');

afterEach(() => {
  vi.restoreAllMocks();
  useWorkspace.setState({ engine: null });
});

test.each([
  ['beside the page', working],
  ['on the page where no engine started', null],
])('a file of work is the same whether read %s', async (_, engine) => {
  useWorkspace.setState({ engine });
  expect(await readWorkFile(file)).toEqual({ name: 'travail.json', outcome: { ok: true, notes: [], value: work } });
});

test('postings come a few at a time, counted; stopped, none is taken any more and the others are let go', async () => {
  useWorkspace.setState({ engine: working });
  const counts: string[] = [];
  await readWorkFile(file, ({ done, all }) => counts.push(`${done}/${all}`));
  expect(counts).toEqual(['20/45', '40/45', '45/45']);

  const asked = vi.spyOn(working, 'workPostings');
  const control = new AbortController();
  expect(await readWorkFile(file, () => control.abort(), control.signal)).toBeNull();
  expect(asked.mock.calls.map(([, from, to]) => [from, to])).toEqual([
    [0, 20],
    [45, 45],
  ]);
});

test('a file that is gone, or of something else, is told', async () => {
  useWorkspace.setState({ engine: working });
  vi.spyOn(working, 'readWork').mockRejectedValueOnce(new Error('gone'));
  expect((await readWorkFile(file))?.outcome.notes).toMatchObject([{ code: 'work.unreadable' }]);
  expect((await readWorkFile(new File(['{}'], 'x.json')))?.outcome.notes).toMatchObject([{ code: 'work.not-ours' }]);
});
