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

const SEPARATOR = / ?: | [–—-] |\. /;
/** Longest heading before a dash or a full stop, in characters. */
const SHORT_HEADING_MAX = 40;
/** Longest announcement of a list between a heading and its list, in characters. */
const LEAD_IN_LENGTH_MAX = 300;

/** What candidates are asked, in so many words, is no value of a form. */
const REQUIREMENT_WORDS_LEAST = 8;

/** Where a heading ends that stands on one line with its text, with its colon, and where the text begins. */
interface Cut {
  readonly headingEnd: number;
  readonly textStart: number;
}

/**
 * Headings of duties that stand on one line with their text, "Attributions : Sous la supervision de … il est chargé de :
 * …", get a line of their own. A colon that leads to the list itself ("Attributions : élaborer … ; suivre …") stays.
 */
export function splitInlineHeadings(page: NormalisedText, cues: Cues): NormalisedText {
  const { text, lines } = page;
  /** "… the officer will:", with the list behind it on the line or below. */
  const announces = ([from, to]: Span): boolean => {
    const colon = text.slice(from, Math.min(to, from + LEAD_IN_LENGTH_MAX)).indexOf(':');
    if (colon < 0) return false;
    const hits = cues.phrases.find(wordsIn(text, [from, from + colon]));
    return hits.some(({ value }) => value === 'leadIn.duties' || value === 'duty' || value === 'holder');
  };
  const cutOf = (line: TextLine): Cut | null => {
    const [start, end] = line.span;
    const head = text.slice(start, Math.min(end, start + HEADING_LENGTH_MAX));
    const found = SEPARATOR.exec(head);
    if (found === null || found.index < 3) return null;
    const isColon = found[0].includes(':');
    if (!isColon && found.index > SHORT_HEADING_MAX) return null;
    const heading: Span = [start, start + found.index];
    const tokens = wordsIn(text, heading);
    const sense = senseOf({ content: text.slice(...heading), span: heading, tokens }, cues);
    if (sense === null) return null;
    // Any sentence ends in a full stop, and dashes stand anywhere.
    if (!isColon && sense.share < 1) return null;
    const rest: Span = [start + found.index + found[0].length, end];
    const cut: Cut = { headingEnd: isColon ? rest[0] - 1 : heading[1], textStart: rest[0] };
    // The lines of a form ("Essential: …", "Education: …") are requirements as they stand.
    const isField = readFields(text.slice(start, end), line.span, tokens, cues).length > 0;
    const isForm = isField || cues.phrases.find(tokens).length > 0;
    if (sense.kind === 'requirements' && sense.share === 1 && !isForm)
      return text.slice(...rest).split(' ', REQUIREMENT_WORDS_LEAST).length < REQUIREMENT_WORDS_LEAST ? null : cut;
    // What else it may be the heading of, its text tells.
    const isDuties = sense.kind === 'duties' || (sense.kind === 'dutiesIfActions' && !isField);
    if (!isDuties || sense.share < 0.5) return null;
    const isText =
      announces(rest) ||
      (/^\p{Lu}/u.test(text.slice(...rest)) &&
        (splitEnumeration(text, rest, cues.conjunctions).length > 1 ||
          (!text.slice(...rest).includes(';') && sentencesOf(text, rest, cues.abbreviations).length > 1)));
    return isText ? cut : null;
  };
  const cuts = lines.map(cutOf);
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
    const { headingEnd, textStart } = cut;
    rewriter.keep(line.line[0], textStart - 1);
    rewriter.put('\n', textStart - 1, textStart);
    rewriter.keep(textStart, line.line[1]);
    return [
      { ...line, line: moved([line.line[0], textStart - 1]), span: moved([line.span[0], headingEnd]) },
      {
        ...line,
        line: moved([textStart, line.line[1]]),
        span: moved([textStart, line.span[1]]),
        marker: null,
        emphasised: false,
        gap: false,
      },
    ];
  });
  return { ...chain(page, rewriter.done()), lines: split, isRepaired: page.isRepaired };
}
