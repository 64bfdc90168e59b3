import type { Note, Outcome } from '../model.ts';
import { spanKey } from '../review/kept.ts';
import type { SavedWork } from '../review/savedWork.ts';
import { type SecondReading, unlabelled } from './readings.ts';

/** The work for a second reader: postings and their duties as the first reader has them, what was said of them hidden. */
export const blindCopy = (work: SavedWork): SavedWork => ({
  ...work,
  initials: '',
  isBlind: true,
  postings: work.postings.map(({ mapped, zones, added }) => ({
    mapped: unlabelled(mapped),
    zones,
    decisions: [],
    added,
  })),
  // Any of these would tell what the first reader thinks.
  library: { ...work.library, tags: {} },
  terms: [],
  readings: [],
  team: null,
  curricula: [],
});

/**
 * The decisions of a second reader, from the blind copy that came back.
 * @returns  notes on postings that are not in the work, whose text is another, or whose duties were cut otherwise; not
 *   read at all: a file that was not blind, or without a posting of the work that was read
 */
export function readSecondReading(
  work: Pick<SavedWork, 'postings'>,
  returned: SavedWork,
  stamp: Pick<SecondReading, 'id' | 'at'>,
): Outcome<SecondReading> {
  if (!returned.isBlind) return { ok: false, notes: [{ code: 'reading.not-blind', severity: 'error' }] };
  const known = new Map(work.postings.map(({ mapped }) => [mapped.id, mapped] as const));
  const notes: Note[] = [];
  const postings = returned.postings.flatMap(({ mapped: { id, text, meta, source }, decisions }) => {
    if (decisions.length === 0) return [];
    const mine = known.get(id);
    const values = { posting: meta.title ?? source.name };
    if (!mine || mine.text !== text) {
      notes.push({ code: mine ? 'reading.other-text' : 'reading.unknown-posting', severity: 'warning', values });
      return [];
    }
    const spans = new Set(mine.duties.map(({ span }) => spanKey(span)));
    const lost = decisions.filter(({ duty }) => !spans.has(spanKey(duty)));
    const count = new Set(lost.map(({ duty }) => spanKey(duty))).size;
    if (count > 0) notes.push({ code: 'reading.other-duties', severity: 'warning', values: { ...values, count } });
    return [{ posting: id, decisions }];
  });
  if (postings.length === 0) return { ok: false, notes: [...notes, { code: 'reading.no-posting', severity: 'error' }] };
  const [first] = postings.flatMap(({ decisions }) => decisions);
  return { ok: true, notes, value: { ...stamp, by: returned.initials || (first?.by ?? ''), postings, settled: [] } };
}
