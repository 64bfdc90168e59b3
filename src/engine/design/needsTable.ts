import type { CompetencyId, Framework, Note, Outcome } from '../model.ts';
import { competencyNames, NAME_MOST, plainName } from './competencyNames.ts';
import type { CompetencyRating } from './curriculum.ts';

/** Heads by which a column is known, folded, without the scale: "Importance (1–9)". */
const NAMES = {
  competency: [
    'competency',
    'competence',
    'id',
    'code',
    'identifiant',
    'label',
    'libelle',
    'intitule',
    ...['fr', 'en', 'id'].flatMap((end) =>
      ['competency', 'competence', 'label', 'libelle', 'intitule'].map((name) => `${name} ${end}`),
    ),
  ],
  importance: ['importance'],
  capacity: [
    'capacity',
    'capacite',
    'current capacity',
    'capacite actuelle',
    'performance',
    'niveau',
    'niveau actuel',
    'level',
    'current level',
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;
type Column = keyof typeof NAMES;

/** Below these nobody writes heads. */
const HEAD_ROWS = 30;
const COLUMN_MOST = 100;
/** So many notes are told one by one; the others are counted. */
const NOTE_MOST = 200;

const SCALE = /\s1(?:\s(?:a|to))?\s9$/;
const RATING = /^([1-9])(?:[.,]0{1,9})?$/;

interface Heads {
  /** Any of them may name the competency: an id, a label in either language. */
  readonly competency: readonly number[];
  readonly importance: number;
  readonly capacity: number;
}

function headsOf(row: readonly string[]): Heads | null {
  const heads = row.slice(0, COLUMN_MOST).map((cell) => plainName(cell).replace(SCALE, ''));
  const at = (column: Column): number[] =>
    heads.flatMap((head, i) => (NAMES[column].some((name) => name === head) ? [i] : []));
  const [competency, [importance], [capacity]] = [at('competency'), at('importance'), at('capacity')];
  if (competency.length === 0 || importance === undefined || capacity === undefined) return null;
  return { competency, importance, capacity };
}

/**
 * What an assessment of needs says of competencies: a table with a competency a row, named by its id or by its label in
 * either language, its importance and the capacity of those who are to be trained, whole numbers from 1 to 9. A row with
 * neither number is left to be filled in.
 * @param rows       cells as they came; the heads are in the first row that names all three columns, in either language
 * @param firstLine  number of the first row in its file
 * @returns  in the order of the rows, each competency once, the first that can be read; with a note, and its `line`, for
 *   each row that cannot: `needs.unknown`, `needs.ambiguous`, `needs.value`, `needs.repeated`; refused with
 *   `needs.no-heads`, and with `needs.empty` where no row can be read
 */
export function readNeedsTable(
  rows: readonly (readonly string[])[],
  framework: Framework,
  firstLine = 1,
): Outcome<CompetencyRating[]> {
  const headRow = rows.slice(0, HEAD_ROWS).findIndex((row) => headsOf(row) !== null);
  const heads = headsOf(rows[headRow] ?? []);
  if (!heads) return { ok: false, notes: [{ code: 'needs.no-heads', severity: 'error' }] };
  const names = competencyNames(framework);
  const ratings = new Map<CompetencyId, CompetencyRating>();
  const lines = new Map<CompetencyId, number>();
  const notes: Note[] = [];
  for (const [i, row] of rows.slice(headRow + 1).entries()) {
    const line = firstLine + headRow + 1 + i;
    const cell = (at: number): string => (row[at] ?? '').trim();
    const tell = (code: string, values: Note['values'] = {}): void => {
      notes.push({ code, severity: 'warning', values: { line, ...values } });
    };
    const [importance, capacity] = [cell(heads.importance), cell(heads.capacity)];
    if (importance === '' && capacity === '') continue;
    const found = heads.competency.map((at) => names.get(plainName(cell(at))));
    const competency = found.find((one) => one);
    const written = heads.competency.map(cell).find((one) => one !== '') ?? '';
    const named = { competency: written.slice(0, NAME_MOST) };
    const [asImportance, asCapacity] = [RATING.exec(importance)?.[1], RATING.exec(capacity)?.[1]];
    if (!competency) tell(found.includes(null) ? 'needs.ambiguous' : 'needs.unknown', named);
    else if (asImportance === undefined) tell('needs.value', { ...named, value: importance.slice(0, NAME_MOST) });
    else if (asCapacity === undefined) tell('needs.value', { ...named, value: capacity.slice(0, NAME_MOST) });
    else if (ratings.has(competency)) tell('needs.repeated', { ...named, first: lines.get(competency) ?? 0 });
    else {
      ratings.set(competency, { competency, importance: Number(asImportance), capacity: Number(asCapacity) });
      lines.set(competency, line);
    }
  }
  const told = notes.slice(0, NOTE_MOST);
  if (notes.length > NOTE_MOST)
    told.push({ code: 'needs.more', severity: 'warning', values: { count: notes.length - NOTE_MOST } });
  if (ratings.size === 0) return { ok: false, notes: [...told, { code: 'needs.empty', severity: 'error' }] };
  return { ok: true, value: [...ratings.values()], notes: told };
}

/**
 * The rows of a table to be filled in, a competency each: id, label in French, label in English, importance, capacity.
 * @param ratings  what is known already
 */
export function needsTemplate(
  { areas }: Framework,
  ratings: readonly CompetencyRating[] = [],
): (string | number | null)[][] {
  const known = new Map(ratings.map((rating) => [rating.competency, rating]));
  return areas
    .flatMap(({ competencies }) => competencies)
    .map(({ id, label }) => {
      const rating = known.get(id);
      return [id, label.fr, label.en, rating?.importance ?? null, rating?.capacity ?? null];
    });
}
