import type { Lang, MappedPosting } from '../../engine/index.ts';
import type { Messages } from '../../i18n/messages.ts';
import { languageOf } from './languageOf.ts';

/** How a role is called on screen: its title as posted, else the name of its file. */
export function roleTitle(posting: MappedPosting, { shell }: Messages): string {
  return posting.meta.title ?? (posting.source.name || shell.words.untitled);
}

/** The language of that title, for screen readers and hyphens. */
export function titleLang(posting: MappedPosting): Lang | undefined {
  return languageOf(posting, posting.meta.title ?? '');
}
