import type { Span } from '../model.ts';
import type { NormalisedText, TextLine } from '../text/normalise.ts';
import { chain, createRewriter } from '../text/rewrite.ts';
import { sentencesOf } from '../text/sentences.ts';
import type { Cues } from './cues.ts';
import { splitEnumeration } from './enumeration.ts';
import { readFields } from './fields.ts';
import { senseOf } from './headingSense.ts';
import { wordsIn } from './readLine.ts';

/** Longest heading that stands before its text on one line, in characters. */
const HEADING_LENGTH_MAX = 80;

/** What candidates are asked, in so many words, is no value of a form. */
const REQUIREMENT_WORDS_LEAST = 8;

/**
 * Headings of duties that stand on one line with their text, "Attributions : Sous la supervision de … il est chargé de :
 * …", get a line of their own. A colon that leads to the list itself ("Attributions : élaborer … ; suivre …") stays.
 */
export function splitInlineHeadings(page: NormalisedText, cues: Cues): NormalisedText {
  const { text, lines } = page;
  const behindHeading = (line: TextLine): number | null => {
    const [start, end] = line.span;
    const colon = text.slice(start, Math.min(end, start + HEADING_LENGTH_MAX)).indexOf(': ');
    if (colon < 3) return null;
    const heading: Span = [start, start + colon];
    const tokens = wordsIn(text, heading);
    const sense = senseOf({ content: text.slice(...heading), span: heading, tokens }, cues);
    if (sense === null) return null;
    const rest: Span = [start + colon + 2, end];
    // The lines of a form ("Essential: …", "Education: …") are requirements as they stand.
    const isForm =
      cues.phrases.find(tokens).length > 0 || readFields(text.slice(start, end), line.span, tokens, cues).length > 0;
    if (sense.kind === 'requirements' && sense.share === 1 && !isForm)
      return text.slice(...rest).split(' ', REQUIREMENT_WORDS_LEAST).length < REQUIREMENT_WORDS_LEAST ? null : rest[0];
    // What else it may be the heading of, its text tells.
    if ((sense.kind !== 'duties' && sense.kind !== 'dutiesIfActions') || sense.share < 0.5) return null;
    const isText =
      /^\p{Lu}/u.test(text.slice(...rest)) &&
      (splitEnumeration(text, rest, cues.functionWords).length > 1 ||
        (!text.slice(...rest).includes(';') && sentencesOf(text, rest, cues.abbreviations).length > 1));
    return isText ? rest[0] : null;
  };
  const cuts = lines.map(behindHeading);
  if (cuts.every((cut) => cut === null)) return page;

  const rewriter = createRewriter(text);
  const split = lines.flatMap((line, i): TextLine[] => {
    if (i > 0) rewriter.put('\n', line.line[0] - 1, line.line[0]);
    const shift = rewriter.length - line.line[0];
    const moved = ([from, to]: Span): Span => [from + shift, to + shift];
    const cut = cuts[i] ?? null;
    if (cut === null) {
      rewriter.keep(...line.line);
      return [{ ...line, line: moved(line.line), span: moved(line.span) }];
    }
    // The line's end takes the blank's place: nothing moves.
    rewriter.keep(line.line[0], cut - 1);
    rewriter.put('\n', cut - 1, cut);
    rewriter.keep(cut, line.line[1]);
    return [
      { ...line, line: moved([line.line[0], cut - 1]), span: moved([line.span[0], cut - 1]) },
      {
        ...line,
        line: moved([cut, line.line[1]]),
        span: moved([cut, line.span[1]]),
        marker: null,
        emphasised: false,
        gap: false,
      },
    ];
  });
  return { ...chain(page, rewriter.done()), lines: split, isRepaired: page.isRepaired };
}
