import type { Duty, MappedPosting, SearchSource } from '../../../engine/index.ts';
import { onceEach, searchKeys } from './searchKeys.ts';

/** The sentences of a role, for the index in the worker. */
export const dutySource = onceEach((posting: MappedPosting): SearchSource => ({
  id: searchKeys.role(posting),
  texts: posting.duties.map((duty) => ({
    key: searchKeys.duty(posting, duty),
    lang: duty.lang,
    text: duty.text,
  })),
}));

/** The duty of a posting that was found. */
export function foundDuty(posting: MappedPosting, key: string, lang: Duty['lang']): Duty | null {
  return posting.duties.find((duty) => duty.lang === lang && searchKeys.duty(posting, duty) === key) ?? null;
}
