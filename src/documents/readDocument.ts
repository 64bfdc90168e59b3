import type { Note, Outcome, PostingSource } from '../engine/index.ts';
import { POSTING_BYTE_LIMIT } from '../engine/index.ts';
import { decodeText } from './decodeText.ts';
import { markdownToText } from './markdown.ts';
import { readNdjson } from './ndjson.ts';

/** What is too large for a posting is too large for a document that is read in one go. */
export const DOCUMENT_BYTE_LIMIT = POSTING_BYTE_LIMIT;

export type DocumentFormat = 'txt' | 'md' | 'html' | 'ndjson';

const FORMATS: ReadonlyMap<string, DocumentFormat> = new Map([
  ['', 'txt'],
  ['txt', 'txt'],
  ['text', 'txt'],
  ['md', 'md'],
  ['markdown', 'md'],
  ['html', 'html'],
  ['htm', 'html'],
  ['xhtml', 'html'],
  ['ndjson', 'ndjson'],
  ['jsonl', 'ndjson'],
]);

/** What follows the last full stop of a file's name, in lower case; "" where there is none. */
function extensionOf(name: string): string {
  return /[^/\\]\.([^./\\\s]{1,16})$/.exec(name)?.[1]?.toLowerCase() ?? '';
}

/** The format that a file's name announces, or `null` where it is not one we read. */
export function formatOf(name: string): DocumentFormat | null {
  return FORMATS.get(extensionOf(name)) ?? null;
}

const refused = (code: string, values?: Note['values']): { ok: false; notes: Note[] } => ({
  ok: false,
  notes: [{ code, severity: 'error', ...(values ? { values } : {}) }],
});

async function textOf(content: string, format: DocumentFormat): Promise<string> {
  if (format === 'md') return markdownToText(content);
  // Loaded when first needed, as every reader with a library of its own.
  if (format === 'html') return (await import('./html.ts')).htmlToText(content);
  return content;
}

/**
 * The postings in a document: one in a text, Markdown or HTML file, one a line in NDJSON.
 * @param name    its file name, whose ending tells the format; none means plain text
 * @param format  where it is known otherwise
 * @returns       refused, each with one note, where it is too large, of another format, binary or empty
 */
export async function readDocument(
  bytes: Uint8Array,
  name: string,
  format = formatOf(name),
): Promise<Outcome<PostingSource[]>> {
  if (format === null) return refused('document.unsupported-format', { format: extensionOf(name) });
  if (bytes.length >= DOCUMENT_BYTE_LIMIT)
    return refused('document.too-large', { megabytes: DOCUMENT_BYTE_LIMIT / 1e6 });
  const decoded = decodeText(bytes);
  if (!decoded.ok) return decoded;
  if (decoded.value.trim() === '') return refused('document.empty');
  if (format === 'ndjson') {
    const outcome = readNdjson(decoded.value, name);
    return { ...outcome, notes: [...decoded.notes, ...outcome.notes] };
  }
  const text = await textOf(decoded.value, format);
  if (text.trim() === '') return refused('document.empty');
  return { ok: true, value: [{ text, name, format, bytes: bytes.length }], notes: decoded.notes };
}
