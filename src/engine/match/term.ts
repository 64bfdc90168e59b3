import type { Stemmer } from '../text/stem.ts';
import { DataError } from '../dataError.ts';
import { tokenise } from '../text/tokenise.ts';

/** Stands in a pattern for up to `GAP_SIZE` words. */
export const GAP = '…';
/** Longer gaps join words that have nothing to do with each other; lexicon terms are written for this size. */
export const GAP_SIZE = 3;

/** A step of a pattern: a stem, "=SNIS" for letters in capitals, or `GAP`. */
export type Step = string;

/** How the words of one language are compared. */
export interface Comparison {
  readonly stem: Stemmer;
  /** Words that are passed over; empty where every word counts. */
  readonly dropped: ReadonlySet<string>;
  /** What was read already: the same words stand in many terms. */
  readonly known: Map<string, readonly Step[]>;
}

/** The step that asks for letters in capitals. */
export const capitalsStep = (acronym: string): Step => `=${acronym}`;

function readingOf(words: string, { stem, dropped, known }: Comparison): readonly Step[] {
  const remembered = known.get(words);
  if (remembered) return remembered;
  const steps = tokenise(words)
    .filter(({ form }) => form.acronym !== null || !dropped.has(form.word))
    .map(({ form }) => (form.acronym === null ? stem(form.word) : capitalsStep(form.acronym)));
  known.set(words, steps);
  return steps;
}

/** A pattern piece by piece: the ways to say each, one or more, as steps. A gap is a piece of its own. */
export type Pattern = readonly (readonly (readonly Step[])[])[];

/**
 * A term as a pattern: "rupture|tension stock" has two ways to say its first piece. Words in capitals ask for capitals,
 * "…" for up to three words between, `dropped` words do not count.
 * @throws {DataError} where no word is left
 */
export function parseTerm(term: string, comparison: Comparison): Pattern {
  const pattern = patternOf(term, comparison);
  if (pattern.length === 0) throw new DataError([`lexicon: no word to compare in the term: '${term}'`]);
  return pattern;
}

/** Readings that a term of the user's own may have: each piece multiplies them by its ways. Chosen; real terms have tens. */
const OWN_READINGS_MOST = 500;

/** A term of the user's own as a pattern; null where it has no word to compare, or too many readings. */
export function parseOwnTerm(term: string, comparison: Comparison): Pattern | null {
  const pattern = patternOf(term, comparison);
  const readings = pattern.reduce((product, ways) => product * ways.length, 1);
  return pattern.length === 0 || readings > OWN_READINGS_MOST ? null : pattern;
}

function patternOf(term: string, comparison: Comparison): Pattern {
  const pieces: (readonly Step[])[][] = [];
  for (const piece of term.split(/\s+/)) {
    if (piece === '') continue;
    const ways = piece === GAP || piece === '...' ? [[GAP]] : piece.split('|').map((w) => readingOf(w, comparison));
    // "partner|with": a dropped word is no alternative, else the term would do without the word beside it.
    const words = ways.filter((way) => way.length > 0);
    if (words.length > 0) pieces.push(words);
  }
  // A function word dropped beside a gap can leave the gap at an end, or two gaps in a row.
  return pieces.filter((piece, i) => !isGap(piece) || (i > 0 && i < pieces.length - 1 && !isGap(pieces[i + 1] ?? [])));
}

const isGap = (piece: readonly (readonly Step[])[]): boolean => piece[0]?.[0] === GAP;
