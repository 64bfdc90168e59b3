import type { Note, Outcome, PostingSource } from '../engine/index.ts';
import { POSTING_BYTE_LIMIT } from '../engine/index.ts';
import { decodeText, type Encoding } from './decodeText.ts';
import { TooDeepError } from './depth.ts';
import { type DocumentFormat, endingOf, formatOf, trueFormat } from './format.ts';
import { looksLikeHtml } from './looksLikeHtml.ts';
import { markdownToText } from './markdown.ts';
import { readNdjson } from './ndjson.ts';
import { refused } from './refused.ts';
import type { ColumnMapping, Table } from './table.ts';

/** What is too large for a posting is too large for a document that is read in one go. */
export const DOCUMENT_BYTE_LIMIT = POSTING_BYTE_LIMIT;

/** How a document is to be read, where a person says so. */
export interface ReadingOptions {
  /** The format, where its bytes and its name do not tell. */
  readonly format?: DocumentFormat | null;
  /** Which column of a table holds what. */
  readonly mapping?: ColumnMapping;
  /** The encoding of a text. */
  readonly encoding?: Encoding;
}

type Sources = Outcome<PostingSource[]>;
interface Named {
  readonly name: string;
  readonly format: DocumentFormat;
  readonly bytes: number;
}

const withNotes = <Value>(notes: readonly Note[], outcome: Outcome<Value>): Outcome<Value> =>
  notes.length === 0 ? outcome : { ...outcome, notes: [...notes, ...outcome.notes] };

function alone(source: Pick<PostingSource, 'text' | 'title' | 'meta'>, named: Named): Sources {
  return source.text.trim() === ''
    ? refused('document.empty')
    : { ok: true, value: [{ ...source, ...named }], notes: [] };
}

async function fromTables(tables: readonly Table[], named: Named, mapping?: ColumnMapping): Promise<Sources> {
  const { guessMapping, tableToPostings } = await import('./table.ts');
  if (tables.length === 0) return refused('document.empty');
  const plain = await withoutTags(tables);
  const outcomes = plain.map((table) => tableToPostings(table, mapping ?? guessMapping(table.columns), named));
  const value = outcomes.flatMap((outcome) => (outcome.ok ? outcome.value : []));
  // A sheet of explanations beside the postings is no fault.
  if (value.length === 0) return outcomes.find((outcome) => !outcome.ok) ?? refused('document.empty');
  return { ok: true, value, notes: outcomes.flatMap((outcome) => (outcome.ok ? outcome.notes : [])) };
}

/** Exports of job sites have pages in their cells. */
async function withoutTags(tables: readonly Table[]): Promise<readonly Table[]> {
  if (!tables.some(({ rows }) => rows.some((row) => row.some(looksLikeHtml)))) return tables;
  const { htmlToText } = await import('./html.ts');
  return tables.map((table) => ({
    ...table,
    rows: table.rows.map((row) => row.map((cell) => (looksLikeHtml(cell) ? htmlToText(cell) : cell))),
  }));
}

// Every reader with a library of its own is loaded when first needed.
async function readText(text: string, named: Named): Promise<Sources> {
  const { format, name } = named;
  if (format === 'ndjson') return readNdjson(text, name);
  if (format === 'json') return (await import('./json.ts')).readJson(text, name);
  if (format === 'html') return alone((await import('./jobPage.ts')).readPage(text), named);
  if (format === 'md') return alone({ text: markdownToText(text) }, named);
  return alone({ text }, named);
}

async function readBytes(bytes: Uint8Array, named: Named, options: ReadingOptions, depth: number): Promise<Sources> {
  const { format } = named;
  const asPosting = (outcome: Outcome<string>): Sources =>
    outcome.ok ? withNotes(outcome.notes, alone({ text: outcome.value }, named)) : outcome;
  if (format === 'docx') return asPosting(await (await import('./docx.ts')).docxToText(bytes));
  if (format === 'odt') return asPosting(await (await import('./odt.ts')).odtToText(bytes));
  if (format === 'pdf') return asPosting(await (await import('./pdf.ts')).pdfToText(bytes));
  if (format === 'csv' || format === 'tsv' || format === 'xlsx') {
    const tables = await (await import('./tables.ts')).readTables(bytes, format, options.encoding);
    return tables.ok ? withNotes(tables.notes, await fromTables(tables.value, named, options.mapping)) : tables;
  }
  if (format === 'zip') {
    if (depth > 0) return refused('document.nested-zip');
    return (await import('./zip.ts')).readZip(bytes, named.name, (entry, name) => read(entry, name, {}, depth + 1));
  }
  const decoded = decodeText(bytes, options.encoding);
  if (!decoded.ok) return decoded;
  if (decoded.value.trim() === '') return refused('document.empty');
  return withNotes(decoded.notes, await readText(decoded.value, named));
}

async function read(bytes: Uint8Array, name: string, options: ReadingOptions, depth: number): Promise<Sources> {
  if (bytes.length >= DOCUMENT_BYTE_LIMIT)
    return refused('document.too-large', { megabytes: DOCUMENT_BYTE_LIMIT / 1e6 });
  if (bytes.length === 0) return refused('document.empty');
  const format = options.format ?? (await trueFormat(bytes, name));
  if (format === 'old-office' || format === 'protected' || format === 'picture' || format === 'damaged')
    return refused(`document.${format}`);
  if (format === null) return refused('document.unsupported-format', { format: endingOf(name) });
  const announced = formatOf(name);
  const isOther = options.format === undefined && announced !== null && announced !== format && endingOf(name) !== '';
  const notes: Note[] = isOther
    ? [{ code: 'document.other-format', severity: 'info', values: { format, announced: endingOf(name) } }]
    : [];
  try {
    return withNotes(notes, await readBytes(bytes, { name, format, bytes: bytes.length }, options, depth));
  } catch (error) {
    if (error instanceof TooDeepError) return refused('document.too-deep');
    throw error;
  }
}

/**
 * The postings in a document: one in a text, a page, a Word, OpenDocument or PDF file; one a row of a table, a line of
 * NDJSON, a record of JSON; those of all documents in a zip.
 * @param name  its file name, whose ending tells the format of a text; other formats are known by their bytes
 * @returns     refused, each with one note, where it is too large, of another format, damaged, protected or empty
 */
export const readDocument = (bytes: Uint8Array, name: string, options: ReadingOptions = {}): Promise<Sources> =>
  read(bytes, name, options, 0);
