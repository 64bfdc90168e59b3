import { expect, test, vi } from 'vitest';
import { loadCatalogue } from '../../src/catalogue/node.ts';
import { BLOOM_LEVELS, encodeWork, keepPosting } from '../../src/engine/index.ts';
import { createEngineCalls } from '../../src/worker/engineCalls.ts';
import type { Reply, Request } from '../../src/worker/protocol.ts';

test('opens with the framework and the postings that come with the app, mapped', async () => {
  const { framework, doubt, postings } = await (await createEngineCalls()).open();
  expect(framework.areas.length).toBeGreaterThan(0);
  expect(doubt).toEqual(loadCatalogue().data.learned?.doubt);
  expect(postings.map((posting) => posting.id)).toEqual(['who-benin-hss', 'chai-mali-asaco']);
  expect(postings.every((posting) => posting.duties.length > 0)).toBe(true);
});

test('finds misspelt words in what was made searchable, until it is taken out', async () => {
  const calls = await createEngineCalls();
  const text = { key: 'a', lang: 'fr', text: 'Suivre le recouvrement des coûts' } as const;
  await calls.makeSearchable([{ id: 'role', texts: [text] }]);
  const found = await calls.search('recouvrment des couts', 10, 'fr');
  expect(found).toMatchObject({ count: 1, hits: [{ key: 'a' }] });
  await calls.makeSearchable([{ id: 'role', texts: [] }]);
  expect((await calls.search('recouvrment des couts', 10, 'fr')).hits).toEqual([]);
});

test('a file of work is read without its postings, which come a few at a time and are let go with the last', async () => {
  const calls = await createEngineCalls();
  const { postings } = await calls.open();
  const { framework } = loadCatalogue().data;
  const work = {
    savedAt: '',
    app: '0.1.0',
    initials: '',
    isBlind: false,
    framework: { id: framework.id, version: framework.version, own: null },
    postings: postings.map((posting) => keepPosting(posting, '2026-03-12T10:00:00.000Z')),
    library: { addedReferences: [], hidden: [], titles: {}, tags: {}, notDuplicates: [] },
    terms: [],
    readings: [],
    team: null,
    curricula: [],
  };
  const file = new Blob([encodeWork(work)]);
  const { reading, outcome, postingCount } = await calls.readWork(file);
  expect(outcome).toEqual({ ok: true, notes: [], value: { ...work, postings: [] } });
  expect(postingCount).toBe(2);
  const parts = [await calls.workPostings(reading, 0, 1), await calls.workPostings(reading, 1, 2)];
  expect(parts.flat()).toEqual(work.postings);
  expect(await calls.workPostings(reading, 0, 2)).toEqual([]);
  // Another file takes its place: who still asks for the first is told, not given the other's.
  expect((await calls.readWork(new Blob(['{']))).outcome.ok).toBe(false);
  await expect(calls.workPostings(reading, 0, 1)).rejects.toThrow(RangeError);
});

test('has the verbs with which objectives begin', async () => {
  const { levels } = await (await createEngineCalls()).objectiveVerbs();
  expect(levels.map(({ id }) => id)).toEqual(BLOOM_LEVELS);
});

test('the worker says that it is ready, then answers each call with its number', async () => {
  const self = new EventTarget();
  const replies: Reply[] = [];
  vi.stubGlobal('self', Object.assign(self, { postMessage: (reply: Reply) => replies.push(structuredClone(reply)) }));
  try {
    await import('../../src/worker/engine.worker.ts');
    expect(replies).toEqual([{ kind: 'ready' }]);
    const ask = (request: Request): boolean => self.dispatchEvent(new MessageEvent('message', { data: request }));
    const duty = { text: 'Élaborer la politique nationale de santé', lang: 'fr', title: null } as const;
    ask({ call: 7, name: 'tryDuty', args: [duty] });
    // What no type allows: a call from a page that is not ours.
    ask(JSON.parse('{"call": 8, "name": "map", "args": [null]}'));
    await vi.waitFor(() => expect(replies).toHaveLength(3));
    expect(replies[1]).toMatchObject({ kind: 'answer', call: 7 });
    expect(replies[2]).toMatchObject({ kind: 'failure', call: 8, name: 'TypeError' });
  } finally {
    vi.unstubAllGlobals();
  }
});
