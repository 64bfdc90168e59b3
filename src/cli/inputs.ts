import { createReadStream } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { decodeText } from '../documents/decodeText.ts';
import { readPostingLine } from '../documents/ndjson.ts';
import { formatOf } from '../documents/format.ts';
import { DOCUMENT_BYTE_LIMIT, readDocument } from '../documents/readDocument.ts';
import type { Outcome, PostingSource } from '../engine/index.ts';
import { readLines } from './lines.ts';
import { unreadable } from './problems.ts';

/** One posting to map, or why it could not be read. */
export interface Input {
  /** The file or, in NDJSON, the file and line. */
  readonly name: string;
  readonly outcome: Outcome<PostingSource>;
}

const tooLarge: Outcome<never> = {
  ok: false,
  notes: [{ code: 'document.too-large', severity: 'error', values: { megabytes: DOCUMENT_BYTE_LIMIT / 1e6 } }],
};

/** Postings of NDJSON, line by line: the stream may be of any length. */
async function* readPostingLines(stream: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<Input> {
  for await (const { number, bytes } of readLines(stream, DOCUMENT_BYTE_LIMIT)) {
    const place = `${name}:${number}`;
    const decoded = bytes === null ? tooLarge : decodeText(bytes);
    if (!decoded.ok) yield { name: place, outcome: decoded };
    else if (decoded.value.trim() !== '') {
      const outcome = readPostingLine(decoded.value, name, number);
      yield { name: place, outcome: { ...outcome, notes: [...decoded.notes, ...outcome.notes] } };
    }
  }
}

/** One by one; what concerns the whole document is told with the first. */
function* eachPosting(path: string, document: Outcome<PostingSource[]>): Generator<Input> {
  if (!document.ok) yield { name: path, outcome: document };
  else
    for (const [i, value] of document.value.entries())
      yield {
        name: document.value.length > 1 ? value.name : path,
        outcome: { ok: true, value, notes: i === 0 ? document.notes : [] },
      };
}

async function* readFileInputs(path: string): AsyncGenerator<Input> {
  try {
    if (formatOf(path) === 'ndjson') {
      yield* readPostingLines(createReadStream(path), path);
      return;
    }
    const { size } = await stat(path);
    // Told from the size alone, so that nobody waits for a file that will be refused.
    const document = size >= DOCUMENT_BYTE_LIMIT ? tooLarge : await readDocument(await readFile(path), path);
    yield* eachPosting(path, document);
  } catch (error) {
    yield { name: path, outcome: unreadable(error) };
  }
}

/** Whether a path, or what a link points at, is a folder; of what cannot be told, reading says what is wrong. */
const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (stats) => stats.isDirectory(),
    () => false,
  );

/** The postings below a folder in the order of the names; hidden files and links to folders are passed over. */
async function* readFolder(folder: string, leftOut: (path: string) => void): AsyncGenerator<Input> {
  let entries;
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    yield { name: folder, outcome: unreadable(error) };
    return;
  }
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.name.startsWith('.')) continue;
    if (entry.isDirectory()) yield* readFolder(path, leftOut);
    else if (!(await isFolder(path))) {
      if (formatOf(path) === null) leftOut(path);
      else yield* readFileInputs(path);
    }
  }
}

/** Standard input has no name to tell its format: NDJSON begins with a brace, HTML with a tag, all else is text. */
async function* readStdin(stdin: AsyncIterable<Uint8Array>): AsyncGenerator<Input> {
  const chunks = stdin[Symbol.asyncIterator]();
  const first = await chunks.next();
  const start = first.done ? '' : new TextDecoder().decode(first.value.subarray(0, 200)).trimStart();
  async function* whole(): AsyncGenerator<Uint8Array> {
    for (let chunk = first; !chunk.done; chunk = await chunks.next()) yield chunk.value;
  }
  if (start.startsWith('{')) {
    yield* readPostingLines(whole(), '-');
    return;
  }
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of whole()) {
    length += chunk.length;
    if (length < DOCUMENT_BYTE_LIMIT) parts.push(chunk);
  }
  const name = /^<[a-z!]/i.test(start) ? '-.html' : start.startsWith('[') ? '-.json' : '-';
  const document = length >= DOCUMENT_BYTE_LIMIT ? tooLarge : await readDocument(Buffer.concat(parts), name);
  yield* eachPosting('-', document);
}

/**
 * The postings of files and folders, in the order given, a folder's in the order of their names.
 * @param leftOut  told of each file in a folder whose format is not read: who names a folder means the postings in it
 */
export async function* readInputs(
  paths: readonly string[],
  stdin: AsyncIterable<Uint8Array>,
  leftOut: (path: string) => void,
): AsyncGenerator<Input> {
  for (const path of paths) {
    if (path === '-') {
      yield* readStdin(stdin);
      continue;
    }
    yield* (await isFolder(path)) ? readFolder(path, leftOut) : readFileInputs(path);
  }
}
