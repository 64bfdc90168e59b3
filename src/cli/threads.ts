import { Worker } from 'node:worker_threads';
import type { PostingSource } from '../engine/index.ts';
import type { MappingTask, Written } from './mapping.ts';

/** Threads that map postings beside each other. */
export interface MappingThreads {
  /** Fails where a thread does. */
  map(source: PostingSource): Promise<Written>;
  close(): Promise<void>;
}

interface Thread {
  readonly worker: Worker;
  /** What it was asked and has not answered; it answers in the order of the questions. */
  readonly asked: { readonly resolve: (written: Written) => void; readonly reject: (error: unknown) => void }[];
}

function startThread(task: MappingTask): Thread {
  // Nothing of the command line that started this process: the thread knows how to begin.
  const worker = new Worker(new URL('./mappingThread.mjs', import.meta.url), { workerData: task, execArgv: [] });
  const thread: Thread = { worker, asked: [] };
  worker.on('message', (written: Written) => thread.asked.shift()?.resolve(written));
  worker.on('error', (error) => {
    for (const { reject } of thread.asked.splice(0)) reject(error);
  });
  return thread;
}

/** At most `count` threads, each started when all others are busy. */
export function openThreads(count: number, task: MappingTask): MappingThreads {
  const threads: Thread[] = [];
  return {
    map(source) {
      let [thread] = [...threads].sort((a, b) => a.asked.length - b.asked.length);
      if (!thread || (thread.asked.length > 0 && threads.length < count)) {
        thread = startThread(task);
        threads.push(thread);
      }
      const { worker, asked } = thread;
      return new Promise((resolve, reject) => {
        asked.push({ resolve, reject });
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no other origin to name
        worker.postMessage(source);
      });
    },
    async close() {
      await Promise.all(threads.map(({ worker }) => worker.terminate()));
    },
  };
}

/** What `work` makes of each input, in the order of the inputs; at most `most` are under way or wait for their turn. */
export async function* inOrder<Input, Result>(
  inputs: AsyncIterable<Input>,
  most: number,
  work: (input: Input) => Promise<Result>,
): AsyncGenerator<Result> {
  const waiting: Promise<Result>[] = [];
  for await (const input of inputs) {
    const result = work(input);
    result.catch(() => undefined); // thrown when its turn comes, not before
    waiting.push(result);
    if (waiting.length < most) continue;
    const first = waiting.shift();
    if (first) yield await first;
  }
  for (const result of waiting) yield await result;
}
