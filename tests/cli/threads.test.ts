import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { createMapping, type MappingTask } from '../../src/cli/mapping.ts';
import { inOrder, openThreads } from '../../src/cli/threads.ts';
import type { PostingSource } from '../../src/engine/index.ts';

const task: MappingTask = { format: 'ndjson', frameworkPath: undefined };
const text =
  'Tâches\n\n• Coordonner la revue annuelle du plan national de développement sanitaire.\n• Rédiger les rapports.';
const source: PostingSource = { id: 'a', text, name: 'a.txt', format: 'txt', bytes: text.length };

async function* delays(): AsyncGenerator<number> {
  yield* [30, 1, 20, 2, 10];
}

test('a few postings start no thread; of many, threads take some over and map them alike', async () => {
  const threads = openThreads(1, task);
  try {
    for (let i = 0; i < 100; i++) expect(threads.map(source)).toBeNull();
    let taken = null;
    while (!taken) {
      await wait(1);
      taken = threads.map(source);
    }
    expect(await taken).toEqual(createMapping(task).map(source));
  } finally {
    await threads.close();
  }
});

test('a thread that cannot start fails the mapping', async () => {
  const threads = openThreads(1, { ...task, frameworkPath: 'no-such-framework.json' });
  const attempt = async (): Promise<void> => {
    for (;;) {
      await wait(1);
      await threads.map(source);
    }
  };
  await expect(attempt()).rejects.toThrow('no-such-framework.json');
  await threads.close();
});

test('results come in the order of their inputs, whichever is ready first', async () => {
  const results = [];
  for await (const result of inOrder(delays(), 3, (ms) => wait(ms, ms))) results.push(result);
  expect(results).toEqual([30, 1, 20, 2, 10]);
});
