/** Starts the engine's worker; a file of its own, so that a build for disks can start it another way. */
export function startWorker(): Worker {
  return new Worker(new URL('./engine.worker.ts', import.meta.url), { type: 'module' });
}
