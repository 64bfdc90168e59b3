import type { MappedPosting } from '../../engine/index.ts';
import type { Messages } from '../../i18n/messages.ts';

/** How a role is called on screen: its title as posted, else the name of its file. */
export function roleTitle(posting: MappedPosting, { shell }: Messages): string {
  return posting.meta.title ?? (posting.source.name || shell.words.untitled);
}
