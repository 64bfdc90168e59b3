/** How long another tab of this app has to say that it is there; an idle one answers within a few milliseconds. */
const ANSWER_WITHIN_MS = 200;

type Message = { readonly kind: 'asking' | 'writing' | 'taken' | 'changed'; readonly from: string };

const isMessage = (data: unknown): data is Message => typeof data === 'object' && data !== null && 'kind' in data;

export interface OtherTabs {
  /** Whether another tab says that it is the one that writes. */
  anyWrites(): Promise<boolean>;
  /** Tells the others that this one writes from now on. */
  tellTaken(): void;
  /** Tells the others that what is kept has changed. */
  tellChanged(): void;
}

/**
 * The tabs of this app on this device, by way of a broadcast channel, which works on plain http too, where the
 * browser's locks do not. Nothing is decided by it alone: the database refuses whoever is not its writer.
 * @param mine  names this tab
 */
export function listenToOtherTabs(
  mine: string,
  { doesWrite, onTaken, onChanged }: { doesWrite: () => boolean; onTaken: () => void; onChanged: () => void },
): OtherTabs {
  if (typeof BroadcastChannel === 'undefined')
    return { anyWrites: async () => false, tellTaken: () => {}, tellChanged: () => {} };
  const channel = new BroadcastChannel('hss.work');
  let onWriting: (() => void) | null = null;
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no other origin to name
  const tell = (kind: Message['kind']): void => channel.postMessage({ kind, from: mine } satisfies Message);
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (!isMessage(data) || data.from === mine) return;
    if (data.kind === 'asking' && doesWrite()) tell('writing');
    if (data.kind === 'writing') onWriting?.();
    if (data.kind === 'taken') onTaken();
    if (data.kind === 'changed') onChanged();
  });
  return {
    anyWrites: () =>
      new Promise((resolve) => {
        const timer = setTimeout(() => resolve(false), ANSWER_WITHIN_MS);
        onWriting = () => {
          clearTimeout(timer);
          resolve(true);
        };
        tell('asking');
      }),
    tellTaken: () => tell('taken'),
    tellChanged: () => tell('changed'),
  };
}
