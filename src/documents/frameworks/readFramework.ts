import {
  DataError,
  decodeFramework,
  decodeOwnFramework,
  type Note,
  type Outcome,
  type OwnFramework,
} from '../../engine/index.ts';
import { decodeText } from '../decodeText.ts';
import { trueFormat } from '../format.ts';
import { refused } from '../refused.ts';
import { readTables } from '../tables.ts';
import { lexiconOf, ownFrameworkOf } from './build.ts';
import { readCase } from './case.ts';
import { fieldOf, type FrameworkDraft, problemAt } from './draft.ts';
import { readFrameworkTable } from './frameworkTable.ts';
import { readSkos } from './skos.ts';

/** Larger than any framework, and than most files of work. */
export const FRAMEWORK_BYTE_LIMIT = 50_000_000;

/** "areas[2].label.fr: must not be empty" → its path, and what is wrong there. */
function problemNote(line: string): Note {
  const at = line.indexOf(': ');
  return problemAt(line.slice(0, Math.max(0, at)), line.slice(at < 0 ? 0 : at + 2));
}

/** The framework of a file in our own shapes; null where it is in none of them. */
function readOurs(json: unknown, ours: OwnFramework): OwnFramework | null {
  const saved = fieldOf(json, 'format') === 'hss-work' ? fieldOf(fieldOf(json, 'framework'), 'own') : json;
  const framework = fieldOf(saved, 'framework');
  if (framework !== undefined) return decodeOwnFramework({ framework, lexicon: fieldOf(saved, 'lexicon') });
  if (fieldOf(json, 'areas') === undefined) return null;
  const read = decodeFramework(json);
  return { framework: read, lexicon: lexiconOf(read, ours) };
}

function readJson(text: string, name: string, ours: OwnFramework): Outcome<OwnFramework> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return refused('document.not-json');
  }
  try {
    const own = readOurs(json, ours);
    if (own) {
      // Verbs are sorted by the levels of the scale that comes with the app.
      const levels = ours.framework.involvement.map(({ id }) => id).join(' ');
      const isSameScale = own.framework.involvement.map(({ id }) => id).join(' ') === levels;
      const notes = isSameScale ? [] : [problemAt('framework.involvement', 'scale')];
      const framework = isSameScale ? own.framework : { ...own.framework, involvement: ours.framework.involvement };
      return { ok: true, value: { ...own, framework }, notes };
    }
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    return { ok: false, notes: error.problems.map((line) => ({ ...problemNote(line), severity: 'error' })) };
  }
  const found = readCase(json) ?? readSkos(json);
  return found ? fromDraft(found.draft, found.notes, name, ours) : refused('framework.unknown');
}

function fromDraft(
  draft: FrameworkDraft,
  notes: readonly Note[],
  name: string,
  ours: OwnFramework,
): Outcome<OwnFramework> {
  if (draft.areas.length === 0) return { ok: false, notes: [...notes, ...refused('framework.empty').notes] };
  return { ok: true, value: ownFrameworkOf(draft, name.replace(/\.[^.]{1,8}$/, ''), ours), notes };
}

/**
 * A framework of the user's own, with the terms that its competencies are found by: in our own shape, also out of a file
 * of work; a table with the heads of our template, CSV or XLSX; SKOS in JSON-LD; 1EdTech CASE 1.0 or 1.1.
 * @param ours  the framework that comes with the app: what another format does not tell is taken from it
 * @returns  a note `framework.problem` with its path for each thing that is wrong; refused where nothing can be used
 */
export async function readFramework(
  bytes: Uint8Array,
  name: string,
  ours: OwnFramework,
): Promise<Outcome<OwnFramework>> {
  if (bytes.length >= FRAMEWORK_BYTE_LIMIT)
    return refused('document.too-large', { megabytes: FRAMEWORK_BYTE_LIMIT / 1e6 });
  const format = await trueFormat(bytes, name);
  if (format === 'xlsx' || format === 'csv' || format === 'tsv') {
    const tables = await readTables(bytes, format);
    if (!tables.ok) return tables;
    const read = readFrameworkTable(tables.value);
    return read.ok ? fromDraft(read.value, read.notes, name, ours) : read;
  }
  const decoded = decodeText(bytes);
  if (!decoded.ok) return decoded;
  if (/^\s*[{[]/.test(decoded.value)) return readJson(decoded.value, name, ours);
  return refused(decoded.value.trim() === '' ? 'document.empty' : 'framework.unknown');
}
