import type { Span } from '../model.ts';
import { fold } from '../text/fold.ts';
import type { NormalisedText, TextLine } from '../text/normalise.ts';
import { chain, createRewriter } from '../text/rewrite.ts';
import type { Cues } from './cues.ts';
import { openingOf } from './cues.ts';
import { endOfChildren, levelsOf } from './nesting.ts';
import { tokensOf } from './phrases.ts';

/** Longest item of a mere list, in words: "Health post of Kita-North" still is one, a sentence is not. */
const ITEM_WORDS_MAX = 8;

/**
 * Lists that only name things (sites, products, groups) under an item with an action of its own: they are written
 * into the line of that item, as they are part of what it says.
 */
export function joinItemLists(page: NormalisedText, cues: Cues): NormalisedText {
  const { text, lines } = page;
  const levels = levelsOf(lines);
  const opening = (line: TextLine): ReturnType<typeof openingOf> => {
    const [start, end] = line.span;
    return openingOf(cues, tokensOf(fold(text.slice(start, Math.min(end, start + 120)))), null);
  };
  const isMereItem = (line: TextLine): boolean => {
    const content = text.slice(...line.span);
    return !line.emphasised && opening(line) === null && content.split(' ').length <= ITEM_WORDS_MAX;
  };
  const parts = new Map<number, number>(); // parent → index behind its last part
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    const end = endOfChildren(levels, i);
    if (line === undefined || end === i + 1) continue;
    const start = opening(line);
    // What ends in a full stop announces nothing; a single line below may be a heading.
    const last = text.charAt(line.span[1] - 1);
    const announces = last === ':' || (end > i + 2 && !/[.;!?]/.test(last));
    if (announces && (start === 'verb' || start === 'noun') && lines.slice(i + 1, end).every(isMereItem)) {
      parts.set(i, end);
      i = end - 1;
    }
  }
  if (parts.size === 0) return page;

  const rewriter = createRewriter(text);
  const joined: TextLine[] = [];
  for (let i = 0; i < lines.length;) {
    const line = lines[i];
    if (line === undefined) break;
    if (i > 0) rewriter.put('\n', line.line[0] - 1, line.line[0]);
    const shift = rewriter.length - line.line[0];
    rewriter.keep(...line.line);
    const end = parts.get(i) ?? i + 1;
    for (i++; i < end; i++) {
      const before = lines[i - 1];
      const part = lines[i];
      if (before === undefined || part === undefined) break;
      const isStopped = /[,;:.]$/.test(text.slice(before.line[1] - 1, before.line[1]));
      rewriter.put(isStopped ? ' ' : ', ', before.line[1], part.span[0]);
      rewriter.keep(...part.span);
    }
    const to = rewriter.length;
    const moved = ([start]: Span): Span => [start + shift, to];
    joined.push({ ...line, line: moved(line.line), span: moved(line.span) });
  }
  return { ...chain(page, rewriter.done()), lines: joined, isRepaired: page.isRepaired };
}
