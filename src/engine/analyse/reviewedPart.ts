import type { MappedPosting } from '../model.ts';

const built = new WeakMap<MappedPosting, MappedPosting>();

/**
 * A posting with those of its mappings only that a person has confirmed, added or rejected; what was merely proposed is
 * as if it were not there. Built once for each posting.
 */
export function reviewedPart(posting: MappedPosting): MappedPosting {
  const known = built.get(posting);
  if (known) return known;
  const duties = posting.duties.map((duty) => ({
    ...duty,
    labels: duty.labels.filter(({ review }) => review !== 'proposed'),
  }));
  const part = { ...posting, duties };
  built.set(posting, part);
  return part;
}
