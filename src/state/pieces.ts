import type { Curriculum, KeptPosting, OwnFramework, OwnTerm, SecondReading, TeamPlan } from '../engine/index.ts';
import type { Pieces } from './keep/database.ts';
import { readLibrary } from './readLibrary.ts';
import { type ImportRow, NO_WORK, type Work } from './work.ts';

const POSTING = 'posting/';
const IMPORT = 'import/';

/** Whether a piece of this name is a posting. */
export const isPosting = (name: string): boolean => name.startsWith(POSTING);

/**
 * The work, piece by piece as it is kept: one a posting, so that a change writes no more than it concerns. A piece is the
 * same as before as long as nothing of it has changed.
 */
export function piecesOf({ postings, imports, unread, ...others }: Work): Pieces {
  return new Map<string, unknown>([
    ...Object.entries(unread),
    ...Object.entries(postings).map(([id, kept]) => [POSTING + id, kept] as const),
    ...Object.entries(imports).map(([key, row]) => [IMPORT + key, row] as const),
    ...Object.entries(others satisfies Omit<Work, 'postings' | 'imports' | 'unread'>),
  ]);
}

const listOr = <Item>(piece: unknown, other: readonly Item[]): readonly Item[] =>
  Array.isArray(piece) ? (piece as readonly Item[]) : other; // as this app wrote it
const textOr = (piece: unknown, other: string): string => (typeof piece === 'string' ? piece : other);

/**
 * The work that pieces make; one that cannot be read is kept as it is.
 * @param formerLibrary  the choices of the library, where no piece holds them
 */
export function workOf(pieces: Pieces, formerLibrary: unknown = null): Work {
  const postings: [string, KeptPosting][] = [];
  const imports: [string, ImportRow][] = [];
  const unread: [string, unknown][] = [];
  for (const [name, piece] of pieces) {
    if (name.startsWith(POSTING)) postings.push([name.slice(POSTING.length), piece as KeptPosting]);
    else if (name.startsWith(IMPORT)) imports.push([name.slice(IMPORT.length), piece as ImportRow]);
    else if (!(name in NO_WORK)) unread.push([name, piece]);
  }
  return {
    postings: Object.fromEntries(postings),
    imports: Object.fromEntries(imports),
    library: readLibrary(pieces.get('library') ?? formerLibrary),
    terms: listOr<OwnTerm>(pieces.get('terms'), []),
    readings: listOr<SecondReading>(pieces.get('readings'), []),
    isBlind: pieces.get('isBlind') === true,
    framework: (pieces.get('framework') ?? null) as OwnFramework | null, // as this app wrote it
    team: (pieces.get('team') ?? null) as TeamPlan | null, // as this app wrote it
    curricula: listOr<Curriculum>(pieces.get('curricula'), []),
    changedAt: textOr(pieces.get('changedAt'), ''),
    inFile: textOr(pieces.get('inFile'), ''),
    unread: Object.fromEntries(unread),
  };
}
