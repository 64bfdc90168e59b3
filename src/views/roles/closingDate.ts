import { fold, LANGS } from '../../engine/index.ts';

/** Month by its name, in full and shortened, in both languages: "juillet" → 7, "juil" → 7. */
const MONTHS: ReadonlyMap<string, number> = new Map(
  LANGS.flatMap((lang) =>
    (['long', 'short'] as const).flatMap((month) => {
      const names = new Intl.DateTimeFormat(lang, { month, timeZone: 'UTC' });
      return Array.from({ length: 12 }, (_, i): [string, number] => [
        fold(names.format(Date.UTC(2000, i, 15)))
          .toLowerCase()
          .replace('.', ''),
        i + 1,
      ]);
    }),
  ),
);

/**
 * The day named in what a posting says of its closing, as "2025-05-20"; `null` where it names none ("Closed").
 * Of "03/04/2025" the day comes first, unless it cannot.
 */
export function closingDate(words: string | null): string | null {
  if (words === null) return null;
  const folded = fold(words).toLowerCase();
  const iso = /\b(\d{4})-(\d{2})-(\d{2})/.exec(folded);
  if (iso) return dateOf(iso[1], iso[2], iso[3]);
  const digits = /\b(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\b/.exec(folded);
  if (digits) return dateOf(digits[3], digits[2], digits[1]) ?? dateOf(digits[3], digits[1], digits[2]);
  const year = /\b(?:19|20)\d{2}\b/.exec(folded)?.[0];
  const day = /\b(\d{1,2})(?:er|st|nd|rd|th)?\b/.exec(folded)?.[1];
  const month = folded.match(/[a-z]+/g)?.flatMap((word) => MONTHS.get(word) ?? [])[0];
  return dateOf(year, month?.toString(), day);
}

/** A day of the calendar, or `null`. */
function dateOf(year = '', month = '', day = ''): string | null {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const exists = year !== '' && date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
  return exists ? date.toISOString().slice(0, 10) : null;
}
