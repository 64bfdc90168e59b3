import type { Lang, Note, Outcome, ParsedDuty, ParsedPosting, PostingSource } from '../model.ts';
import { LANGS } from '../model.ts';
import { isBinary } from '../text/characters.ts';
import { isForeign } from '../text/language.ts';
import { normalise } from '../text/normalise.ts';
import { readBlocks } from './blocks.ts';
import { cuesOf } from './cues.ts';
import { isCurriculumVitae } from './curriculumVitae.ts';
import type { FoundDuty } from './duties.ts';
import { findDuties } from './duties.ts';
import { splitInlineHeadings } from './inlineHeadings.ts';
import { joinItemLists } from './itemLists.ts';
import { readMeta } from './meta.ts';
import { findPersonalData, maskPersonalData, personalNotes } from './personal.ts';
import { idOf, metaOf, nameOf, titleOf } from './outside.ts';
import type { ReadingWordsByLang } from './readingWords.ts';
import { readLine } from './readLine.ts';
import { findRequirements } from './requirements.ts';
import type { PlacedBlock } from './sections.ts';
import { placeBlocks, sectionsOf } from './sections.ts';
import { pairTwins } from './twins.ts';

export type { ReadingWordsByLang } from './readingWords.ts';

/** 20 MB, from which on a text is not read: the longest real postings have about 60 kB, and a browser copes with it. */
export const POSTING_BYTE_LIMIT = 20_000_000;

const refused = (code: string): Outcome<never> => ({ ok: false, notes: [{ code, severity: 'error' }] });

/** The languages of a posting without its notices, the one with more text first. */
function languagesOf(placed: readonly PlacedBlock[], main: Lang): Lang[] {
  const share = { fr: 0, en: 0 };
  for (const { kind, lang, content } of placed) if (kind !== 'noise') share[lang] += content.length;
  const total = share.fr + share.en;
  // A title or a quotation does not make a posting bilingual; a tenth does.
  const spoken = LANGS.filter((lang) => share[lang] * 10 >= total && total > 0);
  return spoken.length === 0 ? [main] : spoken.sort((a, b) => share[b] - share[a]);
}

/** Numbers the duties within their language and pairs those that say the same in both. */
export function numberDuties(found: readonly FoundDuty[]): { duties: ParsedDuty[]; pairCount: number } {
  const french = found.filter((duty) => duty.lang === 'fr');
  const english = found.filter((duty) => duty.lang === 'en');
  const toEnglish = pairTwins(french, english);
  const toFrench = new Map(toEnglish.flatMap((twin, index) => (twin === null ? [] : [[twin, index] as const])));
  const next = { fr: 0, en: 0 };
  const duties = found.map((duty): ParsedDuty => {
    const index = next[duty.lang]++;
    const twin = (duty.lang === 'fr' ? toEnglish[index] : toFrench.get(index)) ?? null;
    const { text, lang, section, span } = duty;
    return { text, lang, section, span, index, twin };
  });
  return { duties, pairCount: toFrench.size };
}

/**
 * Reads a posting into its sections, duties, requirements and metadata. Every span points into the `text` of the result,
 * in which personal data is covered; the text as it came is not kept. Time grows linearly with the length of the text.
 * @returns notes beside the posting: personal data found, twins, an unknown language, a CV, no duties. Not read at all, with
 *   the reason: nothing but blanks, 20 MB or more, a binary file
 */
export function parsePosting(source: PostingSource, words: ReadingWordsByLang): Outcome<ParsedPosting> {
  if (Math.max(source.text.length, source.bytes) >= POSTING_BYTE_LIMIT) return refused('posting.too-large');
  if (isBinary(source.text)) return refused('posting.binary');
  const cues = cuesOf(words);
  const page = splitInlineHeadings(joinItemLists(normalise(source.text, cues), cues), cues);
  if (page.lines.length === 0) return refused('posting.empty');

  const unmasked = page.lines.map((line) => readLine(page.text, line, cues));
  const personal = findPersonalData(page.text, unmasked, cues);
  const text = maskPersonalData(page.text, personal);
  const lines = unmasked.map((line) => (text.slice(...line.span) === line.content ? line : readLine(text, line, cues)));
  const { blocks, count } = readBlocks(lines, cues, source.lang ?? null);
  const placed = placeBlocks(text, blocks, cues);
  const languages = languagesOf(placed, source.lang ?? (count.en > count.fr ? 'en' : 'fr'));
  const main = languages[0] ?? 'fr';
  const { duties, pairCount } = numberDuties(findDuties(text, placed, cues));
  const requirements = findRequirements(text, placed, cues);
  const meta = readMeta(text, placed, requirements, main, cues);

  const notes: Note[] = personalNotes(personal);
  if (page.isRepaired) notes.push({ code: 'posting.encoding-repaired', severity: 'info' });
  if (source.lang === undefined && isForeign(count))
    notes.push({ code: 'posting.language-unsupported', severity: 'warning' });
  if (isCurriculumVitae(page.text, unmasked, cues))
    notes.push({ code: 'posting.curriculum-vitae', severity: 'warning' });
  if (duties.length === 0) notes.push({ code: 'posting.no-duties', severity: 'warning' });
  if (pairCount > 0) notes.push({ code: 'posting.twins-merged', severity: 'info', values: { count: pairCount } });
  return {
    ok: true,
    notes,
    value: {
      id: idOf(source, text, cues),
      source: { name: nameOf(source, cues), format: source.format, bytes: source.bytes },
      meta: { ...meta, ...metaOf(source, cues), title: titleOf(source, cues) ?? meta.title },
      languages,
      text,
      sections: sectionsOf(text, placed),
      duties,
      requirements,
      notes,
    },
  };
}
