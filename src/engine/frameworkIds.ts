import type { Localised } from './model.ts';
import { fold } from './text/fold.ts';

/** Of a part of an id: longer names are cut. */
const ID_LENGTH = 60;
/** One part of an id: "financing", "purchasing". */
export const ID_PART = /^[a-z][a-z0-9-]*$/;

/** "Santé numérique" → "sante-numerique"; the English name where there is one. */
export function slugOf({ en, fr }: Partial<Localised>, otherwise: string): string {
  const words = fold(en ?? fr ?? '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, ID_LENGTH)
    .replace(/^-|-$/g, '');
  if (words === '') return otherwise;
  return ID_PART.test(words) ? words : `c-${words}`;
}

/** The id, or with a number behind it where it is taken; it is taken from now on. */
export function claimId(id: string, taken: Set<string>): string {
  let free = id;
  for (let n = 2; taken.has(free); n++) free = `${id}-${n}`;
  taken.add(free);
  return free;
}
