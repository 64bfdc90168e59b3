import { useEffect, useRef, useState } from 'react';
import type { Remapping } from '../../state/framework.ts';

type State =
  | { readonly kind: 'idle' | 'stopped' | 'failed' }
  | { readonly kind: 'mapping'; readonly done: number; readonly total: number }
  | { readonly kind: 'mapped'; readonly remapping: Remapping };

type Task = (onDone: (count: number) => void, signal: AbortSignal) => Promise<Remapping>;

export interface RemappingState {
  readonly state: State;
  /** Maps, says how far it is, and then what changed. */
  readonly run: (total: number, task: Task) => Promise<void>;
  readonly stop: () => void;
}

/** A mapping of all roles while it goes on, and what came of it; one that goes on when the page is left is stopped. */
export function useRemapping(): RemappingState {
  const [state, setState] = useState<State>({ kind: 'idle' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const run = async (total: number, task: Task): Promise<void> => {
    const controller = new AbortController();
    running.current = controller;
    setState({ kind: 'mapping', done: 0, total });
    try {
      const remapping = await task((done) => setState({ kind: 'mapping', done, total }), controller.signal);
      setState({ kind: 'mapped', remapping });
    } catch {
      setState({ kind: controller.signal.aborted ? 'stopped' : 'failed' });
    }
  };
  return { state, run, stop: () => running.current?.abort() };
}
