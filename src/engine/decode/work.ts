import * as v from 'valibot';
import type { SecondReading } from '../agree/readings.ts';
import type { Decision, KeptPosting } from '../review/kept.ts';
import type { OwnTerm } from '../review/ownTerms.ts';
import type { Lexicon, LibraryChoices, MappedPosting, Note, Outcome } from '../model.ts';
import { DataError } from '../dataError.ts';
import { ZONE_KINDS } from '../review/kept.ts';
import { type SavedWork, WORK_VERSION } from '../review/savedWork.ts';
import { tidyZones } from '../review/zones.ts';
import { decodeFramework } from './framework.ts';
import { holdsTogether, id, lang, mapped, saidLabel, span, versions } from './mapped.ts';
import { lexiconShape, ownFile } from './ownFramework.ts';
import { printedCurricula, readCurricula } from './curricula.ts';
import { printJson, printJsonAt } from './printJson.ts';
import { salvage } from './salvage.ts';
import { printedTeam, readTeam } from './team.ts';

const FORMAT = 'hss-work';
/** Characters from which on a file is not read: some thousands of postings have a tenth. */
export const WORK_LENGTH_LIMIT = 200_000_000;

const stamp = {
  id,
  duty: span,
  by: v.pipe(v.string(), v.maxLength(20)),
  at: v.string(),
  why: v.nullable(v.string()),
};
const said = v.object({ labels: v.array(saidLabel), involvement: v.nullable(id), ...versions });
const decision = v.variant('kind', [
  v.object({ ...stamp, kind: v.picklist(['accept', 'reject', 'primary']), competency: id, said }),
  v.object({ ...stamp, kind: v.literal('add'), competency: id, words: span, said }),
  v.object({ ...stamp, kind: v.literal('level'), involvement: v.nullable(id), said }),
  v.object({ ...stamp, kind: v.literal('outside'), said }),
]);
const zone = v.object({ span, kind: v.picklist(ZONE_KINDS) });
const ownTerm = v.object({
  term: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200)),
  lang,
  competency: id,
  says: v.picklist(['for', 'against']),
  weight: v.pipe(v.number(), v.gtValue(0), v.maxValue(1)),
});
const reading = {
  primary: v.nullable(id),
  secondary: v.array(id),
  involvement: v.nullable(id),
};
const settlement = v.object({ posting: id, duty: span, ...reading });
const libraryParts = {
  addedReferences: v.array(id),
  hidden: v.array(id),
  titles: v.record(id, v.pipe(v.string(), v.minLength(1))),
  tags: v.record(id, v.pipe(v.array(v.string()), v.minLength(1))),
  notDuplicates: v.array(v.array(id)),
};

const NO_LIBRARY: LibraryChoices = { addedReferences: [], hidden: [], titles: {}, tags: {}, notDuplicates: [] };
const warning = (code: string, values: NonNullable<Note['values']>): Note => ({ code, severity: 'warning', values });
const refused = (code: string, values: Note['values'] = {}): Outcome<never> => ({
  ok: false,
  notes: [{ code, severity: 'error', values }],
});
const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? { ...value } : {};
const textOr = (value: unknown, other: string): string => (typeof value === 'string' ? value : other);

/** Reads the parts of a file one by one and takes note of each that it had to leave out. */
class Reader {
  readonly notes: Note[] = [];

  /** The elements of a list that have the shape; `tell` notes how many have not. */
  list<Schema extends v.GenericSchema>(
    schema: Schema,
    value: unknown,
    tell: (count: number) => Note,
  ): v.InferOutput<Schema>[] {
    const items = Array.isArray(value) ? value : [];
    const read = items.flatMap((item: unknown): v.InferOutput<Schema>[] => {
      const result = v.safeParse(schema, item);
      return result.success ? [result.output] : [];
    });
    const lost = items.length - read.length + Number(value !== undefined && !Array.isArray(value));
    if (lost > 0) this.notes.push(tell(lost));
    return read;
  }

  part(part: string): (count: number) => Note {
    return (count) => warning('work.damaged-part', { part, count });
  }

  posting(value: unknown, number: number): KeptPosting | null {
    const raw = fieldsOf(value);
    const result = v.safeParse(mapped, raw['mapped']);
    // Here ids of a file get their brand; those that no framework has are left out where they are used.
    const posting = result.success ? (result.output as unknown as MappedPosting) : null;
    const name = textOr(fieldsOf(fieldsOf(raw['mapped'])['meta'])['title'], textOr(fieldsOf(raw['mapped'])['id'], ''));
    if (!posting || !holdsTogether(posting)) {
      this.notes.push(warning('work.damaged-posting', { number, name }));
      return null;
    }
    const lost = (code: string) => (count: number) => warning(code, { number, name, count });
    const zones = raw['zones'] === null || raw['zones'] === undefined ? null : raw['zones'];
    const decisions = this.list(decision, raw['decisions'], lost('work.damaged-decisions')) as unknown as Decision[];
    return {
      mapped: posting,
      zones: zones && tidyZones(posting.text, this.list(zone, zones, lost('work.damaged-zones'))),
      decisions,
      added: textOr(raw['added'], ''),
    };
  }

  postings(value: unknown): KeptPosting[] {
    const items: readonly unknown[] = Array.isArray(value) ? value : [];
    if (!Array.isArray(value)) this.notes.push(this.part('postings')(0));
    const seen = new Set<string>();
    return items.flatMap((item, i): KeptPosting[] => {
      const kept = this.posting(item, i + 1);
      if (!kept) return [];
      if (seen.has(kept.mapped.id)) {
        this.notes.push(
          warning('work.repeated-posting', { number: i + 1, name: kept.mapped.meta.title ?? kept.mapped.id }),
        );
        return [];
      }
      seen.add(kept.mapped.id);
      return [kept];
    });
  }

  library(value: unknown): LibraryChoices {
    if (value === undefined) {
      this.notes.push(this.part('library')(1));
      return NO_LIBRARY;
    }
    const raw = fieldsOf(value);
    const read = Object.entries(libraryParts).map(([part, schema]): [string, unknown] => {
      const result = v.safeParse(schema, raw[part]);
      if (!result.success) this.notes.push(this.part(`library.${part}`)(1));
      return [part, result.success ? result.output : undefined];
    });
    const known = Object.fromEntries(read.filter(([, its]) => its !== undefined));
    return { ...NO_LIBRARY, ...known };
  }

  framework(value: unknown): SavedWork['framework'] {
    const raw = fieldsOf(value);
    const own = raw['own'] === null || raw['own'] === undefined ? null : this.#own(raw['own']);
    const framework = v.safeParse(versions.framework, raw);
    if (!framework.success) this.notes.push(this.part('framework')(1));
    const named = framework.success ? framework.output : { id: '', version: '' };
    return { ...named, own };
  }

  #own(value: unknown): SavedWork['framework']['own'] {
    const raw = fieldsOf(value);
    const words = v.safeParse(lexiconShape, raw['lexicon']);
    try {
      const framework = decodeFramework(raw['framework']);
      if (!words.success) this.notes.push(this.part('lexicon')(1));
      return { framework, lexicon: words.success ? (words.output as unknown as Lexicon) : { fr: [], en: [] } };
    } catch (error) {
      if (!(error instanceof DataError)) throw error;
      this.notes.push(
        warning('work.damaged-framework', { problem: error.problems[0] ?? '', count: error.problems.length }),
      );
      return null;
    }
  }

  readings(value: unknown): SecondReading[] {
    const items: readonly unknown[] = Array.isArray(value) ? value : [];
    return items.flatMap((item): SecondReading[] => {
      const raw = fieldsOf(item);
      const head = v.safeParse(v.object({ id, by: v.string(), at: v.string() }), raw);
      if (!head.success) {
        this.notes.push(this.part('readings')(1));
        return [];
      }
      const tell = this.part('readings');
      const postings = this.list(v.object({ posting: id, decisions: v.array(v.unknown()) }), raw['postings'], tell);
      const read = {
        ...head.output,
        postings: postings.map(({ posting, decisions }) => ({
          posting,
          decisions: this.list(decision, decisions, tell),
        })),
        settled: this.list(settlement, raw['settled'], tell),
      };
      return [read as unknown as SecondReading]; // ids get their brand as above
    });
  }
}

/**
 * Work from the text of a file, as far as it can be read.
 * @returns  a note for each part that was left out; not read at all: what is no such file, one of a later version of the
 *   app (the note names it), one that is too large
 */
export function decodeWork(text: string): Outcome<SavedWork> {
  if (text.length > WORK_LENGTH_LIMIT) return refused('work.too-large', { limit: WORK_LENGTH_LIMIT });
  const reader = new Reader();
  const raw = membersOf(text, reader.notes);
  if (!raw) return refused('work.unreadable');
  const version = raw.get('version');
  if (raw.get('format') !== FORMAT) return refused('work.not-ours');
  if (typeof version !== 'number') return refused('work.unreadable');
  if (version > WORK_VERSION) return refused('work.newer', { version, app: textOr(raw.get('app'), '') });
  const terms = reader.list(ownTerm, raw.get('terms'), reader.part('terms'));
  const lost = (part: string, count: number) => reader.notes.push(reader.part(part)(count));
  const value: SavedWork = {
    savedAt: textOr(raw.get('savedAt'), ''),
    app: textOr(raw.get('app'), ''),
    initials: textOr(raw.get('initials'), '').slice(0, 20),
    isBlind: raw.get('isBlind') === true,
    framework: reader.framework(raw.get('framework')),
    postings: reader.postings(raw.get('postings')),
    library: reader.library(raw.get('library')),
    terms: terms as unknown as OwnTerm[], // ids get their brand as above
    readings: reader.readings(raw.get('readings')),
    team: readTeam(raw.get('team'), lost),
    curricula: readCurricula(raw.get('curricula'), lost),
  };
  return { ok: true, value, notes: reader.notes };
}

function membersOf(text: string, notes: Note[]): ReadonlyMap<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? new Map(Object.entries(value)) : null;
  } catch {
    const left = salvage(text);
    if (left) notes.push({ code: 'work.damaged', severity: 'warning' });
    return left;
  }
}

const sorted = <Value>(record: Readonly<Record<string, Value>>): Record<string, Value> =>
  Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));

/**
 * Work as the text of a file: plain JSON, its fields in one order whatever the order in memory. What `decodeWork` reads
 * of it gives the same text again.
 */
export const encodeWork = (work: SavedWork): string => Array.from(encodeWorkInParts(work)).join('');

const NO_POSTINGS = '\n  "postings": []';
const AT_POSTING = '    ';

/** The same text posting by posting, so that who writes a large file can do something else in between. */
export function* encodeWorkInParts(work: SavedWork): Generator<string, void> {
  const frame = printJson(frameOf(work));
  const at = frame.indexOf(NO_POSTINGS) + NO_POSTINGS.length - 1;
  yield frame.slice(0, at);
  for (const [i, { mapped: posting, zones, decisions, added }] of work.postings.entries()) {
    // The shapes that files are read by set the order of the fields.
    const kept = {
      mapped: v.parse(mapped, posting),
      zones: zones && v.parse(v.array(zone), zones),
      decisions: v.parse(v.array(decision), decisions),
      added,
    };
    yield `${i === 0 ? '' : ','}\n${AT_POSTING}${printJsonAt(kept, AT_POSTING)}`;
  }
  yield `${work.postings.length === 0 ? '' : '\n  '}${frame.slice(at)}`;
}

/** All of a file but its postings. */
function frameOf({ savedAt, app, initials, isBlind, framework, ...work }: SavedWork) {
  const { library, terms, readings, team, curricula } = work;
  const { addedReferences, hidden, titles, tags, notDuplicates } = library;
  return {
    format: FORMAT,
    version: WORK_VERSION,
    savedAt,
    app,
    initials,
    isBlind,
    framework: { id: framework.id, version: framework.version, own: framework.own && ownFile(framework.own) },
    postings: [],
    library: { addedReferences, hidden, titles: sorted(titles), tags: sorted(tags), notDuplicates },
    terms: v.parse(v.array(ownTerm), terms),
    readings: readings.map(({ id: its, by, at, postings: read, settled }) => ({
      id: its,
      by,
      at,
      postings: read.map(({ posting, decisions }) => ({ posting, decisions: v.parse(v.array(decision), decisions) })),
      settled: v.parse(v.array(settlement), settled),
    })),
    team: printedTeam(team),
    curricula: printedCurricula(curricula),
  };
}
