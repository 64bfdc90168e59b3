import type { SearchSource } from '../../../engine/index.ts';
import type { EngineClient } from '../../../worker/client.ts';

type Engine = Pick<EngineClient, 'makeSearchable'>;

/** Sources that cross to the worker together: small enough that neither side is held up for long. */
const BATCH = 100;

interface HandedOver {
  readonly sources: Map<string, SearchSource>;
  /** Ends when nothing is on its way. */
  last: Promise<void>;
}
const handedTo = new WeakMap<Engine, HandedOver>();

function handedOver(engine: Engine): HandedOver {
  const known = handedTo.get(engine) ?? { sources: new Map<string, SearchSource>(), last: Promise.resolve() };
  handedTo.set(engine, known);
  return known;
}

/**
 * Makes searchable what the engine has not been given yet, and takes out what is no more in `sources`; one call after
 * the other, so that none is given twice. `onProgress` is told after each part that changed something.
 */
export function handOver(engine: Engine, sources: readonly SearchSource[], onProgress: () => void): Promise<void> {
  const handed = handedOver(engine);
  const next = handed.last.then(() => send(engine, handed.sources, sources, onProgress));
  handed.last = next.catch(() => undefined); // who asked is told; the next one tries anew
  return next;
}

async function send(
  engine: Engine,
  known: Map<string, SearchSource>,
  wanted: readonly SearchSource[],
  onProgress: () => void,
): Promise<void> {
  const ids = new Set(wanted.map(({ id }) => id));
  const gone = [...known.keys()].filter((id) => !ids.has(id)).map((id): SearchSource => ({ id, texts: [] }));
  const changes = [...gone, ...wanted.filter((source) => known.get(source.id) !== source)];
  for (let start = 0; start < changes.length; start += BATCH) {
    const batch = changes.slice(start, start + BATCH);
    await engine.makeSearchable(batch);
    for (const source of batch) {
      if (source.texts.length > 0) known.set(source.id, source);
      else known.delete(source.id);
    }
    onProgress();
  }
}

/** Whether there is something to be found already. */
export const hasBeenGiven = (engine: Engine): boolean => handedOver(engine).sources.size > 0;

/** An engine that searched fewer sources than it was given has been started anew: it is given all of them again. */
export function noticeLoss(engine: Engine, searchedCount: number): boolean {
  const { sources } = handedOver(engine);
  if (searchedCount >= sources.size) return false;
  sources.clear();
  return true;
}
