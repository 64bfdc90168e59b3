import type { Lang, Span } from '../model.ts';
import { countLanguages, languageOf } from '../text/language.ts';
import { sentencesOf } from '../text/sentences.ts';
import type { Cues } from './cues.ts';
import { openingOf } from './cues.ts';
import { splitEnumeration } from './enumeration.ts';
import { LIKENESS_MIN, likeness, sideOf } from './likeness.ts';
import type { ReadLine } from './readLine.ts';
import { wordsIn } from './readLine.ts';

/** Words between a modal verb and the action it governs: "will also regularly review". */
const MODAL_REACH = 4;

/** "Reports to the director", "Il travaille sous la supervision de …": begins by saying who supervises. */
export function isReportingLine({ tokens, hits }: Pick<ReadLine, 'tokens' | 'hits'>, cues: Cues): boolean {
  return hits.some(
    (hit) =>
      hit.value === 'reportsTo' && tokens.slice(0, hit.first).every((token) => cues.functionWords.has(token.text)),
  );
}

/** Whether a sentence of prose says what the holder of the post does. */
export function isDutySentence(text: string, span: Span, lang: Lang, cues: Cues): boolean {
  const tokens = wordsIn(text, span);
  if (tokens.length < 4 || text.charAt(span[1] - 1) === ':') return false;
  const opening = openingOf(cues, tokens, lang);
  if (opening === 'requirement') return false;
  const hits = cues.phrases.find(tokens);
  if (hits.some((hit) => hit.value === 'notice' || hit.value === 'requirement')) return false;
  if (opening === 'verb') return !isReportingLine({ tokens, hits }, cues);
  const supervised = hits.filter((hit) => hit.value === 'reportsTo');
  const isSupervision = (token: number): boolean => supervised.some((hit) => token >= hit.first && token < hit.end);
  // A verb, governed by a modal or by the holder of the post, that is not the verb of a supervision phrase.
  return hits.some((hit) => {
    if (hit.value === 'duty') return true;
    if (hit.value !== 'modal' && hit.value !== 'holder') return false;
    for (let at = hit.end; at < Math.min(tokens.length, hit.end + MODAL_REACH); at++)
      if (!isSupervision(at) && openingOf(cues, tokens.slice(at, at + 4), lang) === 'verb') return true;
    return false;
  });
}

/** Whether a paragraph lists actions in running text: "(i) lead …; (ii) prepare …". */
export function isDutyEnumeration(text: string, span: Span, lang: Lang, cues: Cues): boolean {
  const parts = splitEnumeration(text, span, cues.conjunctions);
  const actions = parts.filter((part) => {
    const opening = openingOf(cues, wordsIn(text, part), lang);
    return opening === 'verb' || opening === 'noun';
  });
  return parts.length >= 2 && actions.length * 2 > parts.length;
}

/** Whether a sentence of prose says what is asked of candidates. */
export function isRequirementSentence(text: string, span: Span, lang: Lang, cues: Cues): boolean {
  const tokens = wordsIn(text, span);
  const hits = cues.phrases.find(tokens);
  if (tokens.length < 3 || hits.some((hit) => hit.value === 'notice')) return false;
  return openingOf(cues, tokens, lang) === 'requirement' || hits.some((hit) => hit.value === 'requirement');
}

/**
 * Of two parts one of which does not tell its language, that one and the language that the other is not in, where they
 * say the same: "Organise simulation exercises / Organiser des exercices de simulation".
 */
function languageBySlash(text: string, parts: readonly Span[], cues: Cues): [part: Span, lang: Lang] | [] {
  const langs = parts.map((part) => languageOf(countLanguages(wordsIn(text, part), cues.languages)));
  const [first, second] = parts;
  const known = langs.find((lang) => lang !== null);
  if (first === undefined || second === undefined || known === undefined || !langs.includes(null)) return [];
  const like = likeness(sideOf(text.slice(...first)), sideOf(text.slice(...second)));
  return like < LIKENESS_MIN ? [] : [langs[0] === null ? first : second, known === 'fr' ? 'en' : 'fr'];
}

/**
 * The stretches of a block by language, where it says the same twice: in two sentences, or on both sides of a slash.
 * One stretch with the language of the block where it does not.
 */
export function languageRuns(text: string, span: Span, lang: Lang, cues: Cues): { span: Span; lang: Lang }[] {
  const whole = [{ span, lang }];
  const sentences = sentencesOf(text, span, cues.abbreviations);
  const slash = sentences.length === 1 ? text.slice(...span).indexOf(' / ') : -1;
  const parts: readonly Span[] =
    slash > 0 ? [[span[0], span[0] + slash] as const, [span[0] + slash + 3, span[1]] as const] : sentences;
  if (parts.length < 2) return whole;
  const [unknown, other] = slash > 0 ? languageBySlash(text, parts, cues) : [];
  const runs: { span: Span; lang: Lang }[] = [];
  for (const part of parts) {
    const own = languageOf(countLanguages(wordsIn(text, part), cues.languages)) ?? (part === unknown ? other : null);
    const last = runs[runs.length - 1];
    if (last !== undefined && (own === null || own === last.lang)) last.span = [last.span[0], part[1]];
    else if (last === undefined && own === null) return whole;
    else runs.push({ span: part, lang: own ?? lang });
  }
  return runs.length === 2 ? runs : whole;
}
