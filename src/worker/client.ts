import { type Answer, dispatch, type EngineCalls, type Reply, type Request } from './protocol.ts';
import { startWorker } from './startWorker.ts';

/** A worker that does not start may say nothing at all; on a slow machine a good one was ready within two seconds. */
const READY_WITHIN_MS = 8000;

export interface EngineClient extends EngineCalls {
  /** Stops the worker; what is still asked for fails. */
  close(): void;
}

/** Where the engine runs; given by tests, and by builds that start it another way. */
export interface EngineHosts {
  readonly start?: () => Pick<Worker, 'addEventListener' | 'postMessage' | 'terminate'>;
  readonly loadOnPage?: () => Promise<EngineCalls>;
  readonly readyWithinMs?: number;
}

interface Waiting {
  readonly request: Request;
  readonly resolve: (value: Answer<Request['name']>) => void;
  readonly reject: (error: Error) => void;
}

const loadOnThisPage = async (): Promise<EngineCalls> => (await import('./engineCalls.ts')).createEngineCalls();
const toError = (cause: unknown): Error => (cause instanceof Error ? cause : new Error(String(cause)));

/**
 * The engine, in a worker where one starts and on the page where none does: same answers, slower. A worker that fails
 * later is given up too; what it owed is asked of the page.
 */
export function createEngineClient({
  start = startWorker,
  loadOnPage = loadOnThisPage,
  readyWithinMs = READY_WITHIN_MS,
}: EngineHosts = {}): EngineClient {
  const waiting = new Map<number, Waiting>();
  let callCount = 0;
  let closed = false;
  let worker: ReturnType<NonNullable<EngineHosts['start']>> | null = null;
  let page: Promise<EngineCalls> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const settle = (call: number, outcome: (waiting: Waiting) => void): void => {
    const asked = waiting.get(call);
    waiting.delete(call);
    if (asked) outcome(asked); // else nobody waits any more
  };

  const askPage = async ({ request }: Waiting): Promise<void> => {
    try {
      page ??= loadOnPage();
      const value = await dispatch(await page, request);
      settle(request.call, ({ resolve }) => resolve(value));
    } catch (error) {
      settle(request.call, ({ reject }) => reject(toError(error)));
    }
  };

  const giveUpWorker = (): void => {
    clearTimeout(timer);
    if (!worker) return;
    worker.terminate();
    worker = null;
    for (const asked of waiting.values()) void askPage(asked);
  };

  const receive = ({ data: reply }: MessageEvent<Reply>): void => {
    clearTimeout(timer);
    if (reply.kind === 'answer') settle(reply.call, ({ resolve }) => resolve(reply.value));
    if (reply.kind === 'failure') {
      const error = Object.assign(new Error(reply.message), { name: reply.name });
      settle(reply.call, ({ reject }) => reject(error));
    }
  };

  const ask = <Name extends Request['name']>(name: Name, args: Parameters<EngineCalls[Name]>): Promise<Answer<Name>> =>
    new Promise((resolve, reject) => {
      if (closed) throw new Error('the engine was closed');
      const call = callCount++;
      // The name and its arguments belong together, and the answer to a call is of its kind: what the types lose here.
      const request = { call, name, args } as unknown as Request;
      const asked: Waiting = { request, resolve: (value) => resolve(value as Answer<Name>), reject };
      waiting.set(call, asked);
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no other origin to name
      if (worker) worker.postMessage(request);
      else void askPage(asked);
    });

  try {
    worker = start();
    worker.addEventListener('message', receive);
    worker.addEventListener('error', giveUpWorker);
    worker.addEventListener('messageerror', giveUpWorker);
    timer = setTimeout(giveUpWorker, readyWithinMs);
  } catch {
    worker = null; // no workers here: every call goes to the page
  }

  return {
    open: () => ask('open', []),
    useTerms: (terms) => ask('useTerms', [terms]),
    useFramework: (own) => ask('useFramework', [own]),
    frameworkInUse: () => ask('frameworkInUse', []),
    readFramework: (...asked) => ask('readFramework', asked),
    unusableTerms: (terms) => ask('unusableTerms', [terms]),
    smallestAddition: (...asked) => ask('smallestAddition', asked),
    read: (...asked) => ask('read', asked),
    previewTables: (...asked) => ask('previewTables', asked),
    readNeeds: (...asked) => ask('readNeeds', asked),
    readWork: (file) => ask('readWork', [file]),
    workPostings: (...asked) => ask('workPostings', asked),
    map: (source) => ask('map', [source]),
    mapAgain: (posting, zones) => ask('mapAgain', [posting, zones]),
    nearMisses: (posting) => ask('nearMisses', [posting]),
    references: () => ask('references', []),
    objectiveVerbs: () => ask('objectiveVerbs', []),
    tryDuty: (duty) => ask('tryDuty', [duty]),
    makeSearchable: (sources) => ask('makeSearchable', [sources]),
    search: (query, limit, prefer) => ask('search', [query, limit, prefer]),
    termsOf: (competency) => ask('termsOf', [competency]),
    close() {
      closed = true;
      clearTimeout(timer);
      worker?.terminate();
      for (const { request } of waiting.values())
        settle(request.call, ({ reject }) => reject(new Error('the engine was closed')));
    },
  };
}
