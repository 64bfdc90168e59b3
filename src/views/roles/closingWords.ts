import type { Lang } from '../../engine/index.ts';
import type { RoleRow } from './roleRows.ts';

const FORMATS: Readonly<Record<Lang, Intl.DateTimeFormat>> = {
  fr: new Intl.DateTimeFormat('fr', { dateStyle: 'short', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' }),
};

/** The closing day as the reader writes dates, else in the words of the posting; `null` where it says nothing. */
export function closingWords({ closing, posting }: Pick<RoleRow, 'closing' | 'posting'>, lang: Lang): string | null {
  return closing === null ? posting.meta.closing : FORMATS[lang].format(new Date(closing));
}
