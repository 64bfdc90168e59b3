import {
  decided,
  decisionOn,
  keepPosting,
  type KeptPosting,
  type MappedPosting,
  type SavedWork,
  type Verdict,
} from '../../../src/engine/index.ts';
import { framework } from '../analyse/invented.ts';

export const AT = '2026-03-12T10:00:00.000Z';

/** Work with nothing in it but these postings, in the invented framework. */
export const workOf = (postings: readonly KeptPosting[], more: Partial<SavedWork> = {}): SavedWork => ({
  savedAt: AT,
  app: '0.1.0',
  initials: 'AB',
  isBlind: false,
  framework: { id: framework.id, version: framework.version, own: null },
  postings,
  library: { addedReferences: [], hidden: [], titles: {}, tags: {}, notDuplicates: [] },
  terms: [],
  readings: [],
  team: null,
  curricula: [],
  ...more,
});

export const kept = (mapped: MappedPosting): KeptPosting => keepPosting(mapped, AT);

/** With one more decision on the duty at a place; `id` names it and, by its order, tells when. */
export function decide(
  posting: KeptPosting,
  place: number,
  verdict: Verdict,
  id = `d${posting.decisions.length}`,
  by = 'AB',
): KeptPosting {
  const duty = posting.mapped.duties[place];
  if (!duty) throw new RangeError(`no duty: ${place}`);
  const at = `2026-03-12T10:00:${String(posting.decisions.length).padStart(2, '0')}.000Z`;
  return decided(posting, decisionOn(posting, duty, verdict, { id, by, at, why: null }));
}
