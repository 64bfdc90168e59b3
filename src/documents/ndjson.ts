import type { Note, Outcome, PostingSource } from '../engine/index.ts';

const refused = (code: string, line: number, field?: string): { ok: false; notes: Note[] } => ({
  ok: false,
  notes: [{ code, severity: 'error', values: { line, ...(field === undefined ? {} : { field }) } }],
});

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined; // no JSON is ever `undefined`
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * A JSON object on a line of its own.
 * @param line  its number, from 1
 * @returns     refused with `document.line-not-json` where it is anything else
 */
export function parseObjectLine(json: string, line: number): Outcome<Readonly<Record<string, unknown>>> {
  const value = parse(json);
  return isObject(value) ? { ok: true, value, notes: [] } : refused('document.line-not-json', line);
}

/** Text or a number, as ids are written both ways; blank or missing is `null`, anything else refused as `undefined`. */
function wordsIn(value: unknown): string | null | undefined {
  if (value === undefined || value === null) return null;
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return undefined;
  return value.trim() === '' ? null : value;
}

/**
 * A posting on one line, `{"id", "title", "text"}`; id and title may be missing.
 * @param name  of the file
 * @param line  its number, from 1
 */
export function readPostingLine(json: string, name: string, line: number): Outcome<PostingSource> {
  const parsed = parseObjectLine(json, line);
  if (!parsed.ok) return parsed;
  const [id, title, text] = [parsed.value.id, parsed.value.title, parsed.value.text].map(wordsIn);
  if (id === undefined) return refused('document.field', line, 'id');
  if (title === undefined) return refused('document.field', line, 'title');
  if (!text) return refused('document.field', line, 'text');
  return {
    ok: true,
    notes: [],
    value: {
      text,
      name: `${name}:${line}`,
      format: 'ndjson',
      bytes: new TextEncoder().encode(json).length,
      ...(id === null ? {} : { id }),
      ...(title === null ? {} : { title }),
    },
  };
}

/** The postings of a whole file, one a line; a line that cannot be read is noted and the others are still read. */
export function readNdjson(ndjson: string, name: string): Outcome<PostingSource[]> {
  const value: PostingSource[] = [];
  const notes: Note[] = [];
  ndjson.split('\n').forEach((json, i) => {
    if (json.trim() === '') return;
    const outcome = readPostingLine(json, name, i + 1);
    notes.push(...outcome.notes);
    if (outcome.ok) value.push(outcome.value);
  });
  return value.length > 0 ? { ok: true, value, notes } : { ok: false, notes };
}
