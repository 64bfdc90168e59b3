import { create } from 'zustand';
import {
  keepAgain,
  keepPosting,
  unlabelled,
  type Note,
  type PostingSource,
  type RoleId,
  type Zone,
} from '../engine/index.ts';
import { createEngineClient, type EngineClient } from '../worker/client.ts';
import type { ReadingOptions, TablePreview } from '../worker/protocol.ts';
import { changeImports, changeWork, NO_WORK, useWork, type ImportRow } from './work.ts';
import { useWorkspace } from './workspace.ts';

/** A file as it was dropped or chosen; `name` has its folder's before it. */
export interface NamedFile {
  readonly name: string;
  readonly file: Blob;
}

/** What is being read. */
export interface Importing {
  readonly isRunning: boolean;
  readonly doneCount: number;
  readonly fileCount: number;
  /** The file being read, and how many of its postings are there. */
  readonly current: string | null;
  readonly postingCount: number;
  /** How the last reading ended; null before the first, and while one is going on. */
  readonly end: 'finished' | 'stopped' | null;
}

const IDLE: Importing = { isRunning: false, doneCount: 0, fileCount: 0, current: null, postingCount: 0, end: null };
export const useImporting = create<Importing>()(() => IDLE);

/** Longer than any good document of the size that is read took on a slow machine. */
const READING_LIMIT_MS = 60_000;
/** Rows are shown and kept in lots: each lot is one transaction and one drawing. */
const LOT_MS = 100;

/** A file in its turn, and how a person says that it is to be read. */
interface Queued extends NamedFile {
  readonly document: string;
  readonly options: ReadingOptions;
  /** Rows that give way once the document could be read. */
  readonly replaced: readonly string[];
}

const queue: Queued[] = [];
/** Files that were read since the page was opened: they can be read again in another way. */
const files = new Map<string, NamedFile>();
let reader: EngineClient | null = null;
let rowCount = 0;
let stopCount = 0;
let previewCount = 0;

/** Keys sort as the rows were read, across reloads too. */
const newKey = (): string => `${Date.now()}-${String(rowCount++).padStart(6, '0')}`;
const refusedRow = ({ name, document }: Queued, notes: readonly Note[]): ImportRow => ({
  document,
  name,
  kept: null,
  notes,
  isTicked: false,
});
const failed = (code: string): readonly Note[] => [{ code, severity: 'error' }];

/** Reads files in an engine of their own, so that it can be stopped at once; their rows appear as they are read. */
export function importFiles(given: readonly NamedFile[]): void {
  enqueue(given.map((file) => ({ ...file, document: newKey(), options: {}, replaced: [] })));
}

/** Reads a document once more in another way; its rows give way to the new ones, and stay where there are none. */
export function readAgain(document: string, options: ReadingOptions): void {
  const file = files.get(document);
  if (!file) return;
  const rows = Object.entries(useWork.getState().imports);
  const replaced = rows.flatMap(([key, row]) => (row.document === document ? [key] : []));
  enqueue([{ ...file, document, options, replaced }]);
}

/** Whether a document can be read again: it was read since the page was opened. */
export const canReadAgain = (document: string): boolean => files.has(document);

/** The heads and first rows of the tables of a document, by which a person tells its columns. */
export async function previewTables(document: string): Promise<readonly TablePreview[]> {
  const file = files.get(document);
  if (!file) return [];
  previewCount++;
  try {
    return await engine().previewTables(file.file, file.name);
  } finally {
    previewCount--;
    closeIdleReader();
  }
}

function enqueue(given: readonly Queued[]): void {
  queue.push(...given);
  for (const { document, name, file } of given) files.set(document, { name, file });
  useImporting.setState(({ fileCount }) => ({ fileCount: fileCount + given.length }));
  if (!useImporting.getState().isRunning) void run();
}

function stopWith(end: Importing['end']): void {
  stopCount++;
  queue.length = 0;
  closeReader();
  useImporting.setState({ ...IDLE, end });
}

/** Stops reading at once; what was read stays. */
export const stopImport = (): void => stopWith('stopped');

// Who erases all means what is still being read, and the files, too.
useWork.subscribe((work) => {
  if (work !== NO_WORK) return;
  files.clear();
  stopWith(null);
});

/** Forgets the files none of whose rows is left: nobody can ask for them again. */
function forgetFiles(): void {
  const rows = Object.values(useWork.getState().imports);
  const left = new Set([...rows, ...queue].map(({ document }) => document));
  for (const document of files.keys()) if (!left.has(document)) files.delete(document);
}

async function run(): Promise<void> {
  const mine = stopCount;
  const isStopped = (): boolean => mine !== stopCount;
  useImporting.setState({ isRunning: true, end: null });
  for (let next = queue.shift(); next && !isStopped(); next = queue.shift()) {
    useImporting.setState({ current: next.name, postingCount: 0 });
    await readFile(next, isStopped);
    if (!isStopped()) useImporting.setState(({ doneCount }) => ({ doneCount: doneCount + 1 }));
  }
  if (isStopped()) return;
  useImporting.setState({ ...IDLE, end: 'finished' });
  closeIdleReader();
}

async function readFile(queued: Queued, isStopped: () => boolean): Promise<void> {
  const lot = collectRows();
  try {
    const outcome = await within(engine().read(queued.file, queued.name, queued.options));
    if (isStopped()) return;
    const sources = outcome.ok ? outcome.value : [];
    // What concerns no posting alone stands in a row of its own, or with the only one.
    const isAlone = sources.length === 1;
    if (sources.length > 0) lot.replace(queued.replaced);
    if (!isAlone && outcome.notes.length > 0) lot.add(refusedRow(queued, outcome.notes));
    for (const source of sources) {
      const row = await rowOf(source, queued, isAlone ? outcome.notes : []);
      if (isStopped()) return;
      lot.add(row);
      useImporting.setState(({ postingCount }) => ({ postingCount: postingCount + 1 }));
    }
  } catch (error) {
    if (isStopped()) return;
    closeReader(); // whatever it was at, the next file gets a fresh one
    lot.add(refusedRow(queued, failed(error instanceof TooSlowError ? 'document.too-slow' : 'document.failed')));
  } finally {
    lot.flush();
  }
}

/** Whether a posting is in the library or in the table. */
function isKnown(id: RoleId): boolean {
  const { postings, imports } = useWork.getState();
  return (
    id in postings ||
    useWorkspace.getState().postings.some((posting) => posting.id === id) ||
    Object.values(imports).some(({ kept }) => kept?.mapped.id === id)
  );
}

async function rowOf(source: PostingSource, queued: Queued, notes: readonly Note[]): Promise<ImportRow> {
  const outcome = await within(engine().map(source));
  const { document } = queued;
  if (!outcome.ok) return refusedRow({ ...queued, name: source.name }, [...notes, ...outcome.notes]);
  const kept = keepPosting(outcome.value, new Date().toISOString());
  // What is there already is added only where a person says so.
  const isTicked = outcome.value.duties.length > 0 && !isKnown(outcome.value.id);
  return { document, name: source.name, kept, notes, isTicked };
}

function engine(): EngineClient {
  if (reader) return reader;
  reader = createEngineClient();
  const { terms } = useWork.getState();
  if (terms.length > 0) void reader.useTerms(terms);
  return reader;
}

/** As `closeReader`, unless somebody still waits for it. */
function closeIdleReader(): void {
  if (!useImporting.getState().isRunning && previewCount === 0) closeReader();
}

/** Gives back the room that the reading took. */
function closeReader(): void {
  reader?.close();
  reader = null;
}

class TooSlowError extends Error {}

async function within<Value>(answer: Promise<Value>): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TooSlowError()), READING_LIMIT_MS);
  });
  try {
    return await Promise.race([answer, limit]);
  } finally {
    clearTimeout(timer);
  }
}

/** Puts rows into the work, a lot at a time. */
function collectRows(): {
  add: (row: ImportRow) => void;
  replace: (keys: readonly string[]) => void;
  flush: () => void;
} {
  let rows: [string, ImportRow][] = [];
  let replaced = new Set<string>();
  let since = Date.now();
  const flush = (): void => {
    if (rows.length > 0) {
      const fresh = Object.fromEntries(rows);
      const gone = replaced;
      changeImports((imports) => {
        if (gone.size === 0) return { ...imports, ...fresh };
        const rest = Object.entries(imports).filter(([key]) => !gone.has(key));
        return { ...Object.fromEntries(rest), ...fresh };
      });
      replaced = new Set();
    }
    rows = [];
    since = Date.now();
  };
  return {
    add: (row) => {
      rows.push([newKey(), row]);
      if (Date.now() - since > LOT_MS) flush();
    },
    replace: (keys) => {
      replaced = new Set(keys);
    },
    flush,
  };
}

/** Ticks a row, or takes the tick away. */
export function tickImports(keys: readonly string[], isTicked: boolean): void {
  changeImports((imports) => ({
    ...imports,
    ...Object.fromEntries(
      keys.flatMap((key) => {
        const row = imports[key];
        return row?.kept ? [[key, { ...row, isTicked }] as const] : [];
      }),
    ),
  }));
}

/** Postings of the table that are being read by zones set by hand: what was said last of each counts. */
const rereads = new Map<string, Promise<unknown>>();

/**
 * Puts the ticked postings into the library; the other rows stay. `title` names the first. What is being read anew is
 * waited for: a correction is not left behind.
 */
export async function addImports(title: string): Promise<void> {
  while (rereads.size > 0) await Promise.allSettled(rereads.values());
  const ticked = Object.entries(useWork.getState().imports).filter(([, row]) => row.isTicked && row.kept);
  const ids = new Set(ticked.map(([, row]) => row.kept?.mapped.id));
  changeWork({ kind: 'imported', count: ids.size, title }, (work) => {
    if (ticked.length === 0) return work;
    const postings = { ...work.postings };
    const imports = { ...work.imports };
    for (const [key, { kept }] of ticked) {
      // A second reader does not see what the engine says.
      if (!kept) continue;
      const { id } = kept.mapped;
      const now = work.isBlind ? { ...kept, mapped: unlabelled(kept.mapped) } : kept;
      const before = postings[id];
      postings[id] = before ? keepAgain(before, now) : now;
      delete imports[key];
    }
    return { ...work, postings, imports };
  });
  forgetFiles();
}

/**
 * Says what each stretch of a posting in the table is; it is mapped anew.
 * @throws {Error} where the engine fails; nothing is changed then
 */
export async function setImportZones(key: string, zones: readonly Zone[]): Promise<void> {
  const row = useWork.getState().imports[key];
  const { engine: ready } = useWorkspace.getState();
  if (!row?.kept || !ready) return;
  const reread = ready.mapAgain(row.kept.mapped, zones);
  rereads.set(key, reread);
  try {
    const mapped = await reread;
    if (rereads.get(key) !== reread) return; // something else was said since
    changeImports((imports) => {
      const now = imports[key];
      return now?.kept ? { ...imports, [key]: { ...now, kept: { ...now.kept, zones, mapped } } } : imports;
    });
  } finally {
    if (rereads.get(key) === reread) rereads.delete(key);
  }
}

/** Forgets rows that were read. */
export function discardImports(keys: readonly string[]): void {
  changeWork({ kind: 'discarded', count: keys.length, title: '' }, (work) => {
    const imports = { ...work.imports };
    for (const key of keys) delete imports[key];
    return keys.length > 0 ? { ...work, imports } : work;
  });
  forgetFiles();
}
