import type { Lang, MappedPosting } from '../../engine/index.ts';
import type { Messages } from '../../i18n/messages.ts';
import { languageOf } from './languageOf.ts';

/** How a role is called on screen: its title as posted, else the name of its file; a reference role has both languages. */
export function roleTitle(posting: MappedPosting, { shell, format }: Messages): string {
  return posting.reference?.title[format.lang] ?? posting.meta.title ?? (posting.source.name || shell.words.untitled);
}

/** The language of that title where it is not the reader's, for screen readers and hyphens. */
export function titleLang(posting: MappedPosting): Lang | undefined {
  if (posting.reference) return undefined;
  return languageOf(posting, posting.meta.title ?? '');
}
