import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { EngineCalls, Reply, Request } from '../../src/worker/protocol.ts';
import { createEngineClient, type EngineHosts } from '../../src/worker/client.ts';

/** A worker that answers when the test says so. */
class FakeWorker extends EventTarget {
  readonly requests: Request[] = [];
  isTerminated = false;
  postMessage(request: Request): void {
    this.requests.push(structuredClone(request));
  }
  terminate(): void {
    this.isTerminated = true;
  }
  reply(data: Reply): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

// No meta is read here.
const posting: Parameters<EngineCalls['nearMisses']>[0] = JSON.parse('{"duties": [], "meta": {}}');
const near = (duty: string): Awaited<ReturnType<EngineCalls['nearMisses']>> => [{ duty, outside: 1, candidates: [] }];
const page = {
  open: () => Promise.reject(new Error('not asked')),
  map: () => Promise.resolve({ ok: false, notes: [] }),
  useTerms: async () => undefined,
  useFramework: async () => undefined,
  frameworkInUse: () => Promise.reject(new Error('not asked')),
  readFramework: () => Promise.resolve({ ok: false, notes: [] }),
  unusableTerms: () => Promise.resolve([]),
  smallestAddition: () => Promise.reject(new Error('not asked')),
  read: () => Promise.resolve({ ok: false, notes: [] }),
  readNeeds: () => Promise.resolve({ ok: false, notes: [] }),
  readWork: () => Promise.reject(new Error('not asked')),
  workPostings: () => Promise.reject(new Error('not asked')),
  previewTables: () => Promise.resolve([]),
  mapAgain: () => Promise.reject(new Error('not asked')),
  nearMisses: () => Promise.resolve(near('on page')),
  references: () => Promise.resolve([]),
  objectiveVerbs: () => Promise.reject(new Error('not asked')),
  tryDuty: () => Promise.resolve(null),
  termsOf: () => Promise.resolve({ fr: [], en: [] }),
  makeSearchable: () => Promise.resolve(),
  search: () => Promise.resolve({ share: 0, count: 0, hits: [], near: [], sourceCount: 0 }),
} satisfies EngineCalls;

const refuse = (): never => {
  throw new Error('refused');
};

let worker: FakeWorker;
const hosts = (more: EngineHosts = {}): EngineHosts => ({
  start: () => worker,
  loadOnPage: () => Promise.resolve(page),
  ...more,
});

beforeEach(() => {
  worker = new FakeWorker();
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('with a worker', () => {
  test('each call gets its own answer, in whatever order they come', async () => {
    const client = createEngineClient(hosts());
    const first = client.nearMisses(posting);
    const second = client.nearMisses({ ...posting });
    worker.reply({ kind: 'ready' });
    const [a, b] = worker.requests;
    worker.reply({ kind: 'answer', call: b?.call ?? -1, value: near('second') });
    worker.reply({ kind: 'answer', call: a?.call ?? -1, value: near('first') });
    expect((await first)[0]?.duty).toBe('first');
    expect((await second)[0]?.duty).toBe('second');
  });

  test('an answer nobody waits for is dropped', async () => {
    const client = createEngineClient(hosts());
    const asked = client.nearMisses(posting);
    worker.reply({ kind: 'answer', call: 99, value: near('stray') });
    worker.reply({ kind: 'answer', call: 0, value: near('right') });
    worker.reply({ kind: 'answer', call: 0, value: near('late') });
    expect((await asked)[0]?.duty).toBe('right');
  });

  test('a failure comes back as an error with its name and words', async () => {
    const client = createEngineClient(hosts());
    const asked = client.open();
    worker.reply({ kind: 'failure', call: 0, name: 'DataError', message: 'framework.areas: expected' });
    await expect(asked).rejects.toMatchObject({ name: 'DataError', message: 'framework.areas: expected' });
  });

  test('once it has started, a slow answer is waited for', async () => {
    const client = createEngineClient(hosts({ readyWithinMs: 50 }));
    const asked = client.nearMisses(posting);
    worker.reply({ kind: 'ready' });
    await vi.advanceTimersByTimeAsync(10_000);
    worker.reply({ kind: 'answer', call: 0, value: near('slow') });
    expect((await asked)[0]?.duty).toBe('slow');
  });

  test('closing stops it and fails what is still asked for, and what comes after', async () => {
    const client = createEngineClient(hosts());
    const asked = client.nearMisses(posting);
    client.close();
    expect(worker.isTerminated).toBe(true);
    await expect(asked).rejects.toThrow('closed');
    await expect(client.open()).rejects.toThrow('closed');
  });
});

describe('the page answers instead', () => {
  test('where workers cannot be had', async () => {
    expect((await createEngineClient(hosts({ start: refuse })).nearMisses(posting))[0]?.duty).toBe('on page');
  });

  test.each(['error', 'messageerror'])('after "%s", also what was asked before', async (event) => {
    const client = createEngineClient(hosts());
    const asked = client.nearMisses(posting);
    worker.dispatchEvent(new Event(event));
    expect((await asked)[0]?.duty).toBe('on page');
    expect((await client.nearMisses(posting))[0]?.duty).toBe('on page');
    expect(worker.isTerminated).toBe(true);
  });

  test('where the worker never says that it started', async () => {
    const client = createEngineClient(hosts({ readyWithinMs: 50 }));
    const asked = client.nearMisses(posting);
    await vi.advanceTimersByTimeAsync(51);
    expect((await asked)[0]?.duty).toBe('on page');
  });

  test('and when it cannot either, the call fails', async () => {
    const client = createEngineClient(hosts({ loadOnPage: () => Promise.reject(new Error('no engine')) }));
    const asked = client.nearMisses(posting);
    worker.dispatchEvent(new Event('error'));
    await expect(asked).rejects.toThrow('no engine');
  });
});
