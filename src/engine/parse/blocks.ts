import type { Lang, Span } from '../model.ts';
import type { LanguageCount } from '../text/language.ts';
import { countLanguages, languageOf } from '../text/language.ts';
import { acts } from './acting.ts';
import type { Cue, CueHit, Cues, Opening } from './cues.ts';
import { openingOf } from './cues.ts';
import { levelsOf } from './nesting.ts';
import type { ReadLine } from './readLine.ts';
import { findBeside } from './tables.ts';

/** A line with its place among the others: how it begins, how deep in a list it lies, its language. */
export interface Block extends ReadLine {
  readonly opening: Opening | null;
  /** Says what is done (see `acting.ts`). */
  readonly acts: boolean;
  readonly level: number;
  readonly lang: Lang;
  /** Stands beside the duties in a table: an indicator, a deadline. */
  readonly isBeside: boolean;
}

export const has = (block: { readonly hits: readonly CueHit[] }, cue: Cue): boolean =>
  block.hits.some((hit) => hit.value === cue);
/** A cue among the first words; `within` counts them. */
export const startsWith = (block: { readonly hits: readonly CueHit[] }, cue: Cue, within = 0): boolean =>
  block.hits.some((hit) => hit.value === cue && hit.first <= within);

/** "Essentielle: …", "Desirable - …": the line of a form that asks something of the candidate. */
export const isNeedLine = (block: Block): boolean =>
  /^[^:]{1,24}:./.test(block.content) && (startsWith(block, 'need.essential') || startsWith(block, 'need.desirable'));

export interface BlockList {
  readonly blocks: readonly Block[];
  /** Languages of the whole text. */
  readonly count: LanguageCount;
}

/** Nothing but the holder of the post: "Le/la titulaire", with what he or she does in the list below. */
export const namesHolder = (block: Block): boolean =>
  block.hits.some((hit) => hit.value === 'holder' && hit.first === 0 && hit.end === block.tokens.length);

/** A line this short may be a heading, which speaks the language of what it stands over. */
const HEADING_WORDS = 8;

/**
 * The blocks of a text. A block whose words do not tell its language takes that of the block before it, a short line
 * that of the block behind it.
 * @param forced  the language where it is known from outside
 */
export function readBlocks(lines: readonly ReadLine[], cues: Cues, forced: Lang | null): BlockList {
  const levels = levelsOf(lines);
  const beside = findBeside(lines, cues);
  const count = { fr: 0, en: 0, foreign: 0, words: 0 };
  const read = lines.map((line, i) => {
    const langs = countLanguages(line.tokens, cues.languages);
    count.fr += langs.fr;
    count.en += langs.en;
    count.foreign += langs.foreign;
    count.words += langs.words;
    return { line, level: levels[i] ?? 0, own: forced ?? languageOf(langs) };
  });
  const main = languageOf(count) ?? (count.en > count.fr ? 'en' : 'fr');
  const behind: Lang[] = [];
  for (let i = read.length - 1; i >= 0; i--) behind[i] = read[i]?.own ?? behind[i + 1] ?? main;
  let previous = behind[0] ?? main;
  const blocks = read.map(({ line, level, own }, i): Block => {
    const isShort = line.marker === null && line.tokens.length <= HEADING_WORDS;
    const lang = own ?? (isShort ? behind[i] : null) ?? previous;
    previous = lang;
    const isBeside = beside.has(i);
    const opening = isBeside ? null : openingOf(cues, line.tokens, own);
    return {
      line: line.line,
      span: line.span,
      indent: line.indent,
      marker: line.marker,
      emphasised: line.emphasised,
      gap: line.gap,
      cell: line.cell,
      content: line.content,
      tokens: line.tokens,
      hits: line.hits,
      fields: line.fields,
      opening,
      acts: !isBeside && acts(line, opening, own, cues),
      level,
      lang,
      isBeside,
    };
  });
  return { blocks, count };
}

/** A heading as it stands, with its number, without a bullet and a closing colon. */
export function headingSpan(text: string, block: Block): Span {
  const [start] = block.marker?.kind === 'bullet' ? block.span : block.line;
  let [, end] = block.span;
  while (end > start && /[ :]/.test(text.charAt(end - 1))) end--;
  return [start, end];
}
