import { setImmediate as nextTurn } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { PostingSource } from '../engine/index.ts';
import type { MappingTask, Written } from './mapping.ts';

/** Threads that map postings beside each other and beside this one. */
export interface MappingThreads {
  /** null where every thread has enough to do, or none has started yet: whoever asks maps the posting. Fails where a thread does. */
  map(source: PostingSource): Promise<Written> | null;
  close(): Promise<void>;
}

/** What a thread says: first that it is ready, then, for each posting, what was written. */
export type ThreadMessage = 'ready' | Written;

interface Thread {
  readonly worker: Worker;
  isReady: boolean;
  failure: Error | null;
  /** What it was asked and has not answered; it answers in the order of the questions. */
  readonly asked: { readonly resolve: (written: Written) => void; readonly reject: (error: unknown) => void }[];
}

/** A thread starts in about the time that so many postings take: of fewer it would take none over. */
const ALONE_COUNT = 250;
/** Postings that a thread has waiting: it must not run dry while this one maps. */
const QUEUE_LENGTH = 16;
/** So many postings are under way or wait for the answer before theirs, whoever maps them. */
export const underWay = (threadCount: number): number => QUEUE_LENGTH * (threadCount + 1);

function startThread(task: MappingTask): Thread {
  // Nothing of the command line that started this process: the thread knows how to begin.
  const worker = new Worker(new URL('./mappingThread.mjs', import.meta.url), { workerData: task, execArgv: [] });
  const thread: Thread = { worker, isReady: false, failure: null, asked: [] };
  worker.on('message', (message: ThreadMessage) => {
    if (message === 'ready') thread.isReady = true;
    else thread.asked.shift()?.resolve(message);
  });
  worker.on('error', (error: Error) => {
    thread.failure = error;
    for (const { reject } of thread.asked.splice(0)) reject(error);
  });
  return thread;
}

/** So many threads, started when there is work enough for them. */
export function openThreads(count: number, task: MappingTask): MappingThreads {
  const threads: Thread[] = [];
  let postingCount = 0;
  return {
    map(source) {
      if (++postingCount === ALONE_COUNT) for (let i = 0; i < count; i++) threads.push(startThread(task));
      const failure = threads.find((thread) => thread.failure)?.failure;
      if (failure) return Promise.reject(failure);
      const thread = threads.find(({ isReady, asked }) => isReady && asked.length < QUEUE_LENGTH);
      if (!thread) return null;
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
    if (most > 1) await nextTurn(); // else no thread would be heard while inputs come from memory
    if (waiting.length < most) continue;
    const first = waiting.shift();
    if (first) yield await first;
  }
  for (const result of waiting) yield await result;
}
