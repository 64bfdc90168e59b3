import type { InvolvementId, Span } from '../model.ts';
import type { Language, VerbMeaning } from './language.ts';
import type { Word } from './lexeme.ts';
import type { Found, TermTrie } from './termTrie.ts';
import { isIn, isInfinitive, LIST, passOver } from './wordLists.ts';

/** The verb, or noun of action, that governs a duty. */
export interface HeadVerb {
  /** Place of the first word that is not part of an opening phrase. */
  readonly start: number;
  /** Place after the verb. */
  readonly end: number;
  readonly level: InvolvementId;
  /** In the duty's text. */
  readonly span: Span;
  /** "Work with": its words belong to the company, not to the object. */
  readonly isCompanion: boolean;
}

/** A subject is short: "The technical adviser for district health systems will …". */
const LONGEST_SUBJECT = 12;
/** A noun of action stands among the first words of its phrase: "timely and effective coordination of …". */
const LONGEST_NOUN_PHRASE = 7;

interface Sentence {
  readonly language: Language;
  readonly words: readonly Word[];
}

/** The head verb of a duty (guide, section 4); null only for a text without a word. */
export function findHeadVerb(words: readonly Word[], language: Language): HeadVerb | null {
  const sentence = { language, words };
  const start = afterSubject(sentence, afterOpening(sentence, afterSubject(sentence, 0)));
  const head = headAt(sentence, start, 0) ?? usualAt(sentence, start);
  return head && { start, end: head.end, level: head.level, span: head.span, isCompanion: head.isCompanion };
}

type Head = Omit<HeadVerb, 'start'>;

function headOf(
  { words }: Sentence,
  start: number,
  end: number,
  level: InvolvementId,
  isCompanion = false,
): Head | null {
  const first = words[start];
  const last = words[end - 1];
  return first && last ? { end, level, span: [first.start, last.end], isCompanion } : null;
}

function usualAt(sentence: Sentence, at: number): Head | null {
  return (
    headOf(sentence, at, at + 1, sentence.language.usualLevel) ?? headOf(sentence, 0, 1, sentence.language.usualLevel)
  );
}

/** "The officer will", "also", "he or she": what may stand before the verb without saying anything of it. */
function afterSubject({ words }: Sentence, from: number): number {
  let at = from;
  const limit = isIn(words[from], LIST.subjects) ? Math.min(words.length, from + LONGEST_SUBJECT) : from;
  for (let i = from; i < limit && !isIn(words[i], LIST.baseVerbs); i++) if (isIn(words[i], LIST.modals)) at = i + 1;
  at = passOver(words, at, LIST.adverbs | LIST.connectives);
  return at < words.length ? at : from;
}

/**
 * "Based on the findings, revise …", "En lien avec les districts, former …": the head verb comes after the first comma
 * that a verb follows. Without such a comma only the preposition itself is passed over ("To develop …", "D'élaborer …").
 */
function afterOpening(sentence: Sentence, from: number): number {
  const { words, language } = sentence;
  const isPreposition = isIn(words[from], LIST.prepositions | LIST.purposeMarkers);
  const isOpening = isPreposition || language.phrases.openings.lengthAt(words, from) > 0;
  if (!isOpening) return from;
  let firstComma = 0;
  for (let i = from + 1; i < words.length; i++) {
    const word = words[i];
    if (!word || word.pause === 'stop') break;
    if (word.pause !== 'comma' || word.bracket > 0) continue;
    if (firstComma === 0) firstComma = i;
    const next = passOver(words, i, LIST.adverbs | LIST.connectives);
    if (isInfinitive(words, next)) return next;
  }
  if (isPreposition && isInfinitive(words, from + 1)) return from + 1;
  return firstComma;
}

/** What is said by the longest pattern that begins at a place; verbs go before nouns of the same length. */
function meaningAt({ words, language: { verbs, nouns } }: Sentence, at: number): Meaning | null {
  const verb = longestAt(words, at, verbs);
  const noun = longestAt(words, at, nouns);
  return verb && noun ? (noun.wordCount > verb.wordCount ? noun : verb) : (verb ?? noun);
}

interface Meaning {
  readonly meaning: VerbMeaning;
  readonly end: number;
  readonly wordCount: number;
}

function longestAt(words: readonly Word[], at: number, trie: TermTrie<VerbMeaning>): Meaning | null {
  let best: Found<VerbMeaning> | null = null;
  for (const found of trie.findAt(words, at)) if (!best || found.places.length > best.places.length) best = found;
  if (!best) return null;
  const { entry, places } = best;
  return { meaning: entry, end: (places[places.length - 1] ?? at) + 1, wordCount: places.length };
}

/** Empty verbs nest ("be responsible for ensuring …"), but not for ever. */
const DEEPEST_NESTING = 4;

function headAt(sentence: Sentence, at: number, depth: number): Head | null {
  if (at >= sentence.words.length || depth > DEEPEST_NESTING) return null;
  const found = meaningAt(sentence, at);
  if (!found)
    return isInfinitive(sentence.words, at)
      ? headOf(sentence, at, at + 1, sentence.language.usualLevel)
      : nounIn(sentence, at);
  if (found.meaning.kind === 'level') return headOf(sentence, at, found.end, found.meaning.level);
  if (found.meaning.kind === 'companion') return companionAt(sentence, at, found.end, depth);
  return afterEmptyVerb(sentence, at, found.end, depth);
}

/** "Work with": the next verb decides where the group is only the target, else the companionship itself. */
function companionAt(sentence: Sentence, at: number, end: number, depth: number): Head | null {
  const { words, language } = sentence;
  const own = language.verbs.findAt(words, at).find((found) => found.entry.kind === 'level')?.entry;
  const level = own?.kind === 'level' ? own.level : language.usualLevel;
  let isTarget = false;
  for (let i = end; i < words.length && words[i]?.pause === 'none'; i++) {
    if (isIn(words[i], LIST.targetGroups)) isTarget = true;
    if (isTarget && isInfinitive(words, i)) return headAt(sentence, i, depth + 1);
  }
  return headOf(sentence, at, end, level, true);
}

function afterEmptyVerb(sentence: Sentence, at: number, end: number, depth: number): Head | null {
  const { words, language } = sentence;
  const next = passOver(words, end, LIST.prepositions | LIST.adverbs | LIST.connectives);
  if (isInfinitive(words, next)) return headAt(sentence, next, depth + 1);
  return nounIn(sentence, next) ?? headOf(sentence, at, end, language.usualLevel);
}

/** The first noun of action before the preposition that ends the noun phrase; null where there is none. */
function nounIn(sentence: Sentence, from: number): Head | null {
  const { words, language } = sentence;
  for (let i = from; i < Math.min(words.length, from + LONGEST_NOUN_PHRASE); i++) {
    const word = words[i];
    if (!word || (i > from && (word.pause !== 'none' || isIn(word, LIST.prepositions)))) return null;
    const found = longestAt(words, i, language.nouns);
    if (found?.meaning.kind === 'level') return headOf(sentence, i, found.end, found.meaning.level);
  }
  return null;
}
