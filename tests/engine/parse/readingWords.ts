import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeReadingWords } from '../../../src/engine/decode/readingWords.ts';
import type { Lang, Outcome, ParsedPosting } from '../../../src/engine/model.ts';
import { parsePosting } from '../../../src/engine/parse/parsePosting.ts';
import type { ReadingWordsByLang } from '../../../src/engine/parse/readingWords.ts';

const ROOT = join(import.meta.dirname, '../../..');

export const readText = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

const words = (lang: Lang): ReadingWordsByLang[Lang] =>
  decodeReadingWords(JSON.parse(readText(`data/reading/${lang}.json`)), `reading/${lang}`);

/** The words as they stand in `data/reading/`. */
export const readingWords: ReadingWordsByLang = { fr: words('fr'), en: words('en') };

/** What reading a text gives, whatever it is. */
export const read = (text: string, lang?: Lang): Outcome<ParsedPosting> =>
  parsePosting(
    { text, name: 'posting.txt', format: 'txt', bytes: text.length, ...(lang === undefined ? {} : { lang }) },
    readingWords,
  );

/** A posting that must be readable. */
export function readPosting(text: string, lang?: Lang): ParsedPosting {
  const outcome = read(text, lang);
  if (!outcome.ok) throw new Error(`not read: ${outcome.notes.map((note) => note.code).join(', ')}`);
  return outcome.value;
}
