import { createEngineCalls } from './engineCalls.ts';
import { dispatch, type EngineCalls, type Reply, type Request } from './protocol.ts';

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no other origin to name
const reply = (message: Reply): void => self.postMessage(message);

let calls: Promise<EngineCalls> | null = null;

self.addEventListener('message', async ({ data: request }: MessageEvent<Request>) => {
  const { call } = request;
  try {
    // Not before the first call, so that broken data fails the call and not the start.
    calls ??= createEngineCalls();
    reply({ kind: 'answer', call, value: await dispatch(await calls, request) });
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    reply({ kind: 'failure', call, name, message });
  }
});

reply({ kind: 'ready' });
