import type { Lang } from '../engine/index.ts';

/** Numbers as the language writes them. French: decimal comma; 0 and 1 are singular. */
export interface Format {
  readonly lang: Lang;
  /** "1 duty", "3 duties": the number and the word that goes with it. */
  readonly count: (n: number, singular: string, plural: string) => string;
  /** Only the word that goes with the number. */
  readonly plural: (n: number, singular: string, plural: string) => string;
  readonly number: (n: number) => string;
  /** 0.4217 → "0.42" / "0,42" */
  readonly decimal: (n: number) => string;
  /** At most one decimal, none where it is 0: "4.5" / "4,5", "4" */
  readonly amount: (n: number) => string;
  /** A, B and C / A, B et C */
  readonly list: (items: readonly string[]) => string;
  /** 24 November 2026 / 24 novembre 2026 */
  readonly longDate: (date: Date) => string;
}

/** The interface font has no narrow no-break space (U+202F), which Intl uses in French. */
const wide = (text: string): string => text.replaceAll('\u202f', '\u00a0');

export function formatOf(lang: Lang): Format {
  const rules = new Intl.PluralRules(lang);
  const whole = new Intl.NumberFormat(lang, { maximumFractionDigits: 0 });
  const two = new Intl.NumberFormat(lang, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const one = new Intl.NumberFormat(lang, { maximumFractionDigits: 1 });
  const long = new Intl.DateTimeFormat(lang === 'fr' ? 'fr-FR' : 'en-GB', { dateStyle: 'long' });
  const list = new Intl.ListFormat(lang, { type: 'conjunction' });
  const plural: Format['plural'] = (n, singular, many) => (rules.select(n) === 'one' ? singular : many);
  return {
    lang,
    plural,
    count: (n, singular, many) => `${wide(whole.format(n))}\u00a0${plural(n, singular, many)}`,
    number: (n) => wide(whole.format(n)),
    decimal: (n) => wide(two.format(n)),
    amount: (n) => wide(one.format(n)),
    list: (items) => list.format(items),
    longDate: (date) => long.format(date),
  };
}
