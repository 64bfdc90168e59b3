import type { Span } from '../model.ts';
import type { CompiledTerm, Language } from './language.ts';
import type { Position } from './structure.ts';
import type { Lexeme, Word } from './lexeme.ts';
import type { SearchedWord } from './termTrie.ts';
import { type Pause, strongerPause, wordsIn } from '../text/tokenise.ts';
import { isIn, LIST } from './wordLists.ts';

/** A term found in a text, none of its words taken by a longer one. */
export interface TermMatch {
  readonly term: CompiledTerm;
  /** Places, in the text's words, of the words that the term took. */
  readonly places: readonly number[];
  readonly span: Span;
}

/** The words of a text, ready for comparison. */
export function wordsOf(text: string, { forms }: Language): Word[] {
  return wordsIn(text, forms);
}

/**
 * The terms in a text; `positions` silences words, null lets all speak. Of terms that share a word the one with most
 * words stands, but a gap gives no claim to what others say in it: "implement … policies … health" leaves "health
 * financing policies" alone. Of terms of one length that share more than one word the heavier stands; those that share
 * one stand side by side, unless they speak for the same competency. In the order of the text.
 */
export function matchTerms(
  words: readonly Word[],
  positions: readonly Position[] | null,
  language: Language,
): TermMatch[] {
  const content = contentOf(words, positions);
  const matches: TermMatch[] = [];
  for (let at = 0; at < content.length; at++) {
    if (!content[at]?.form.opensTerm) continue;
    for (const { entry, places } of language.terms.findAt(content, at)) {
      const taken = places.map((place) => content[place]?.place ?? 0);
      const first = words[taken[0] ?? -1];
      const last = words[taken[taken.length - 1] ?? -1];
      if (first && last) matches.push({ term: entry, places: taken, span: [first.start, last.end] });
    }
  }
  return matches.some(({ term }) => term.own) ? besideOwn(matches) : standing(matches);
}

/** The user's own terms stand whatever else is found; the lexicon's for the same competency give way to them. */
function besideOwn(matches: readonly TermMatch[]): TermMatch[] {
  const own = standing(matches.filter(({ term }) => term.own));
  const givesWay = ({ term, places }: TermMatch): boolean =>
    own.some((rival) => rival.term.competency === term.competency && places.some((at) => rival.places.includes(at)));
  const others = standing(matches.filter((match) => !match.term.own && !givesWay(match)));
  return [...own, ...others].sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1]);
}

interface ContentWord extends SearchedWord {
  readonly form: Lexeme;
  /** Its place among all words. */
  readonly place: number;
}

/** The words that terms are compared with. */
function contentOf(words: readonly Word[], positions: readonly Position[] | null): readonly ContentWord[] {
  const content: ContentWord[] = [];
  // What was left out may have stood behind a comma or a connective: the next word inherits it.
  let pause: Pause = 'none';
  let isCoordinated = false;
  let isTask = false;
  for (let place = 0; place < words.length; place++) {
    const word = words[place];
    if (!word) break;
    const { form } = word;
    const position = positions?.[place];
    pause = strongerPause(pause, word.pause);
    isCoordinated ||= isIn(word, LIST.connectives);
    if (position && position.voice === 'silent') pause = strongerPause(pause, 'comma');
    else if (!form.isDropped) {
      if (position && position.isTask !== isTask) pause = 'stop';
      isTask = position?.isTask ?? false;
      isCoordinated ||= pause === 'comma';
      content.push({ form, place, pause, isCoordinated });
      pause = 'none';
      isCoordinated = false;
    }
  }
  return content;
}

/** The matches that stand. Only neighbours can share a word: each run of them is settled for itself. */
function standing(matches: TermMatch[]): TermMatch[] {
  const settled: TermMatch[] = [];
  for (let from = 0; from < matches.length;) {
    let to = from;
    for (let last = -1; to < matches.length; to++) {
      const places = matches[to]?.places ?? [];
      if (to > from && (places[0] ?? 0) > last) break;
      last = Math.max(last, places[places.length - 1] ?? 0);
    }
    const run = matches.slice(from, to);
    for (const match of run.length > 1 ? withoutOverlaps(run) : run) settled.push(match);
    from = to;
  }
  return settled;
}

/** Of a run of matches that share words. */
function withoutOverlaps(matches: readonly TermMatch[]): TermMatch[] {
  const byLength = [...matches].sort(
    (a, b) =>
      b.places.length - a.places.length ||
      b.term.weight - a.term.weight ||
      a.span[0] - b.span[0] ||
      a.span[1] - b.span[1] ||
      compareText(a.term.competency ?? '', b.term.competency ?? '') ||
      compareText(a.term.term, b.term.term),
  );
  const kept: TermMatch[] = [];
  const first = matches[0]?.places[0] ?? 0;
  // Of each place of the run the matches that took it.
  const takers: TermMatch[][] = [];
  for (const match of byLength) {
    if (match.places.some((place) => takers[place - first]?.some((rival) => yieldsTo(match, rival)))) continue;
    kept.push(match);
    for (const place of match.places) (takers[place - first] ??= []).push(match);
  }
  return kept.sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1] || b.term.weight - a.term.weight);
}

/** Whether a match gives way to one that shares a word with it and is as long or longer. */
function yieldsTo(match: TermMatch, rival: TermMatch): boolean {
  if (match.term.competency === rival.term.competency) return true;
  const sharedCount = match.places.filter((place) => rival.places.includes(place)).length;
  if (match.places.length === rival.places.length) return sharedCount > 1 && match.term.weight < rival.term.weight;
  const [first = 0] = rival.places;
  const last = rival.places[rival.places.length - 1] ?? 0;
  return !match.places.some((place) => place > first && place < last && !rival.places.includes(place));
}

/** By code unit, the same on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
