import { parentPort, workerData } from 'node:worker_threads';
import type { PostingSource } from '../engine/index.ts';
import { createMapping, type MappingTask } from './mapping.ts';
import type { ThreadMessage } from './threads.ts';

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no other origin to name
const say = (message: ThreadMessage): void => parentPort?.postMessage(message);

// Who starts this thread gives it a task, and then postings, one a message.
const { map } = createMapping(workerData as MappingTask);
parentPort?.on('message', (source: PostingSource) => say(map(source)));
say('ready');
