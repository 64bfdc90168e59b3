import type { Lang } from '../engine/index.ts';

const two = (n: number): string => String(n).padStart(2, '0');

/** A moment by the reader's own clock: "14 h 05", "14:05"; with the day before it where that is not `now`'s. Empty for none. */
export function momentWords(lang: Lang, iso: string, now: Date): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return '';
  const [hours, minutes] = [two(date.getHours()), two(date.getMinutes())];
  const time = lang === 'fr' ? `${hours}\u00a0h\u00a0${minutes}` : `${hours}:${minutes}`;
  if (date.toDateString() === now.toDateString()) return time;
  const day = new Intl.DateTimeFormat(lang === 'fr' ? 'fr' : 'en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
  return `${day.format(date)}, ${time}`;
}
