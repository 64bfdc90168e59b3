import type { Span } from '../model.ts';
import { fold } from '../text/fold.ts';
import type { TextLine } from '../text/normalise.ts';
import type { CueHit, Cues } from './cues.ts';
import type { Field } from './fields.ts';
import { readFields } from './fields.ts';
import type { Token } from './phrases.ts';
import { tokensOf } from './phrases.ts';

/** A line of the normalised text with its words and what they say. Offsets point into the posting's text. */
export interface ReadLine extends TextLine {
  readonly content: string;
  readonly tokens: readonly Token[];
  readonly hits: readonly CueHit[];
  readonly fields: readonly Field[];
}

/** Most of a line that is looked at, in characters: no paragraph is longer, and what is must not cost more. */
const READ_MAX = 50_000;

/** The words of a stretch of text; of a very long one, those of its beginning. */
export const wordsIn = (text: string, [start, end]: Span): Token[] =>
  tokensOf(fold(text.slice(start, Math.min(end, start + READ_MAX))), start);

export function readLine(text: string, line: TextLine, cues: Cues): ReadLine {
  const content = text.slice(...line.span);
  const tokens = wordsIn(text, line.span);
  return {
    line: line.line,
    span: line.span,
    indent: line.indent,
    marker: line.marker,
    emphasised: line.emphasised,
    gap: line.gap,
    cell: line.cell,
    content,
    tokens,
    hits: cues.phrases.find(tokens),
    fields: readFields(content, line.span, tokens, cues),
  };
}
