import type { Lang, MappedPosting } from '../../engine/index.ts';
import type { Messages } from '../../i18n/messages.ts';
import { languageOf } from './languageOf.ts';

/** How a role is called on screen: as the user calls it, else by its own title. */
export function roleTitle(posting: MappedPosting, messages: Messages): string {
  return posting.workingTitle ?? postedTitle(posting, messages);
}

/** The title that came with a role, else the name of its file; a reference role has both languages. */
export function postedTitle({ reference, meta, source }: MappedPosting, { shell, format }: Messages): string {
  return reference?.title[format.lang] ?? meta.title ?? (source.name || shell.words.untitled);
}

/** The language of that title where it is not the reader's, for screen readers and hyphens. */
export function titleLang(posting: MappedPosting): Lang | undefined {
  if (posting.reference || posting.workingTitle) return undefined;
  return languageOf(posting, posting.meta.title ?? '');
}
