import type { Pieces } from './keep/database.ts';
import type { Keeper } from './keep/keeper.ts';
import { readLibrary } from './readLibrary.ts';
import { NO_WORK, replaceWork, useWork, type Work } from './work.ts';

/** Where the choices of the library were kept before there was a database. */
const FORMER_LIBRARY = 'hss.library';

/** The work, piece by piece as it is kept. */
const piecesOf = ({ library }: Work): Pieces => new Map<string, unknown>([['library', library]]);

const workOf = (pieces: Pieces): Work => ({
  ...NO_WORK,
  library: readLibrary(pieces.get('library') ?? formerLibrary()),
});

function formerLibrary(): unknown {
  try {
    return (JSON.parse(localStorage.getItem(FORMER_LIBRARY) ?? 'null') as { state?: unknown } | null)?.state;
  } catch {
    return null; // no storage, or nothing anybody can read: as if never chosen
  }
}

let keeper: Promise<Keeper | null> | null = null;

/** Shows what was kept on this device, and keeps from now on all that changes. Nothing waits for it. */
export async function keepWork(): Promise<void> {
  keeper ??= import('./keep/keeper.ts').then(({ keep }) =>
    keep(
      {
        pieces: () => piecesOf(useWork.getState()),
        put: (pieces) => replaceWork(workOf(pieces)),
        subscribe: (listener) => useWork.subscribe(listener),
      },
      `${Date.now()}-${Math.random()}`, // plain http has no `randomUUID`
    ),
  );
  await keeper;
}

/** Makes this tab the one in which the work goes on. */
export async function takeOver(): Promise<void> {
  await (await keeper)?.takeOver();
}
