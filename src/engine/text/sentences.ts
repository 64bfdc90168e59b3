import type { Span } from '../model.ts';
import { fold } from './fold.ts';

// Looks back so that a long run of full stops is read once.
const SENTENCE_END = /(?<![.!?…])[.!?…]+["»”)]*[ ]+(?=["«“(]?[\p{Lu}\d])/gu;

/**
 * The sentences of a stretch of text, without blanks at their ends.
 * @param abbreviations  folded words whose full stop ends no sentence: "dr", "etc"
 */
export function sentencesOf(text: string, [from, to]: Span, abbreviations: ReadonlySet<string>): Span[] {
  const content = text.slice(from, to);
  const sentences: Span[] = [];
  let start = 0;
  for (const end of content.matchAll(SENTENCE_END)) {
    const before = /[\p{L}\p{N}.]{0,20}$/u.exec(content.slice(Math.max(0, end.index - 20), end.index))?.[0] ?? '';
    const isAbbreviation =
      end[0].startsWith('.') && (abbreviations.has(fold(before)) || /(?:^|\.)\p{L}$/u.test(before));
    if (isAbbreviation) continue;
    const stop = end.index + end[0].trimEnd().length;
    sentences.push([from + start, from + stop]);
    start = end.index + end[0].length;
  }
  if (start < content.length) sentences.push([from + start, to]);
  return sentences;
}
