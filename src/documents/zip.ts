import type { Note, Outcome, PostingSource } from '../engine/index.ts';
import { openArchive } from './archive.ts';
import { refused } from './refused.ts';

/** What systems put beside the files that were meant. */
const isLitter = (name: string): boolean => /(^|\/)(__MACOSX\/|\.[^./]|Thumbs\.db$|desktop\.ini$)/i.test(name);
/** A name as it is shown, whatever path it claims. */
const shown = (name: string): string =>
  name
    .split(/[/\\]/)
    .filter((part) => part !== '' && part !== '.' && part !== '..')
    .join('/');

/**
 * The postings of all documents in a zip, in the order of their names; one that cannot be read is noted and the others
 * are still read.
 * @param read  reads one of them
 */
export async function readZip(
  bytes: Uint8Array,
  name: string,
  read: (bytes: Uint8Array, name: string) => Promise<Outcome<PostingSource[]>>,
): Promise<Outcome<PostingSource[]>> {
  const archive = openArchive(bytes);
  if (!archive.ok) return archive;
  const value: PostingSource[] = [];
  const notes: Note[] = [];
  for (const entry of archive.value.names.filter((one) => !isLitter(one)).sort()) {
    const content = archive.value.unpack(entry);
    if (!content) continue;
    const outcome = content.ok ? await read(content.value, `${name}/${shown(entry)}`) : content;
    notes.push(...outcome.notes.map((note): Note => ({ ...note, values: { ...note.values, entry: shown(entry) } })));
    if (outcome.ok) value.push(...outcome.value);
  }
  if (value.length > 0) return { ok: true, value, notes };
  return notes.length > 0 ? { ok: false, notes } : refused('document.empty');
}
