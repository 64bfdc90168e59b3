import type { Lang } from '../model.ts';
import type { Cues, Opening } from './cues.ts';
import { openingOf } from './cues.ts';
import type { ReadLine } from './readLine.ts';

/** Words among which an action behind others is looked for. */
const OPENING_WORDS = 4;

/** Longest name of a field of work before what is done in it, in words: "Government relations: act as focal point …". */
const NAME_WORDS_MAX = 6;

/** How a line goes on at a word. */
const openingAt = (line: ReadLine, at: number, lang: Lang | null, cues: Cues): Opening | null =>
  openingOf(cues, line.tokens.slice(at, at + OPENING_WORDS), lang);

/** "Il/elle forme …", "Vous suivez …": the holder of the post at a word and, right behind, what he or she does. */
function holderActs(line: ReadLine, at: number, lang: Lang | null, cues: Cues): boolean {
  let end = at;
  for (const hit of line.hits) if (hit.value === 'holder' && hit.first === at) end = Math.max(end, hit.end);
  return end > at && openingAt(line, end, lang, cues) === 'verb';
}

/**
 * Whether a line says what is done: it begins with an action, which the holder of the post may stand before. A line about
 * who supervises does not.
 * @param opening  how the line begins
 */
export function acts(line: ReadLine, opening: Opening | null, lang: Lang | null, cues: Cues): boolean {
  if (opening !== null) return opening !== 'requirement';
  return !line.hits.some((hit) => hit.value === 'reportsTo') && holderActs(line, 0, lang, cues);
}

/** Whether the name of a field of work and a colon stand before an action: "Accountability: set up …". */
export function actsBehindName(line: ReadLine, lang: Lang | null, cues: Cues): boolean {
  const colon = line.fields.length > 0 ? null : / ?: /.exec(line.content);
  if (colon === null) return false;
  const at = line.tokens.findIndex((token) => token.start > line.span[0] + colon.index);
  if (at <= 0 || at > NAME_WORDS_MAX) return false;
  return openingAt(line, at, lang, cues) === 'verb' || holderActs(line, at, lang, cues);
}
