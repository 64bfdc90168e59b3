import type { KeptPosting } from '../engine/index.ts';
import type { Pieces } from './keep/database.ts';
import type { Keeper } from './keep/keeper.ts';
import { readLibrary } from './readLibrary.ts';
import { type ImportRow, replaceWork, useWork, type Work } from './work.ts';

/** Where the choices of the library were kept before there was a database. */
const FORMER_LIBRARY = 'hss.library';

const POSTING = 'posting/';
const IMPORT = 'import/';

/** The work, piece by piece as it is kept: one a posting, so that a change writes no more than it concerns. */
export function piecesOf({ postings, imports, library, unread }: Work): Pieces {
  return new Map<string, unknown>([
    ...Object.entries(unread),
    ...Object.entries(postings).map(([id, kept]) => [POSTING + id, kept] as const),
    ...Object.entries(imports).map(([key, row]) => [IMPORT + key, row] as const),
    ['library', library],
  ]);
}

/** The work that pieces make; one that cannot be read is kept as it is. */
export function workOf(pieces: Pieces): Work {
  const postings: Record<string, KeptPosting> = {};
  const imports: Record<string, ImportRow> = {};
  const unread: Record<string, unknown> = {};
  for (const [name, piece] of pieces) {
    if (name.startsWith(POSTING)) postings[name.slice(POSTING.length)] = piece as KeptPosting;
    else if (name.startsWith(IMPORT)) imports[name.slice(IMPORT.length)] = piece as ImportRow;
    else if (name !== 'library') unread[name] = piece;
  }
  return { postings, imports, library: readLibrary(pieces.get('library') ?? formerLibrary()), unread };
}

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
