import type { Lang, Localised } from '../model.ts';
import { tokenise, type Token } from '../text/tokenise.ts';
import { LANGS } from '../model.ts';
import { teachingLevelFor, type TeachingLevel } from './curriculum.ts';

/** Levels of the revised taxonomy of Bloom, from the lowest. Source: Anderson and Krathwohl (2001). */
export const BLOOM_LEVELS = ['remember', 'understand', 'apply', 'analyse', 'evaluate', 'create'] as const;
export type BloomLevelId = (typeof BLOOM_LEVELS)[number];

type WordsByLang = Readonly<Record<Lang, readonly string[]>>;

export interface BloomLevel {
  readonly id: BloomLevelId;
  readonly label: Localised;
  /** Ranks of involvement that it suits, ascending. */
  readonly ranks: readonly number[];
  /** What a person does that another can see or hear, in the infinitive; none in two levels. */
  readonly verbs: WordsByLang;
}

/** With which verbs an objective may begin, and with which it should not. */
export interface ObjectiveVerbs {
  /** All, from the lowest. */
  readonly levels: readonly BloomLevel[];
  /** Verbs, and their nouns, of what nobody can observe; without the preposition that follows. */
  readonly weak: WordsByLang;
  /** How words of weak verbs are written besides: "comprendre" as "comprend", "comprennent". */
  readonly forms: Readonly<Record<Lang, Readonly<Record<string, readonly string[]>>>>;
  /** What may stand before the verb: "être capable de". */
  readonly openings: WordsByLang;
  /** What begins a clause, up to a comma, before all that: "à la fin". */
  readonly settings: WordsByLang;
}

/** What verbs are wanted for: a rank of involvement, from 1, or a level of teaching. */
export type VerbUse = number | TeachingLevel;

export interface VerbChoice {
  readonly level: BloomLevelId;
  readonly label: string;
  readonly verbs: readonly string[];
  readonly isSuitable: boolean;
}

/**
 * The verbs of a language by level: the levels that suit what they are for, then the others; each from the lowest.
 * @param use  `null`: unknown, all levels suit
 */
export function verbsFor({ levels }: ObjectiveVerbs, lang: Lang, use: VerbUse | null): VerbChoice[] {
  const suits = ({ ranks }: BloomLevel): boolean =>
    use === null || ranks.some((rank) => rank === use || teachingLevelFor(rank) === use);
  const choices = levels.map((level): VerbChoice => ({
    level: level.id,
    label: level.label[lang],
    verbs: level.verbs[lang],
    isSuitable: suits(level),
  }));
  return choices.sort((a, b) => Number(b.isSuitable) - Number(a.isSuitable)); // sort is stable
}

/** More words are no beginning: what a person pastes may be long. */
const BEGINNING_LENGTH = 400;

/** What the last word of an opening becomes before a vowel. */
const ELIDED: ReadonlyMap<string, string> = new Map([['de', "d'"]]);
const AGREEMENTS = ['e', 's', 'es'];
const NO_FORMS: ReadonlyMap<string, string[]> = new Map();

/** The words of a text as they are compared. */
const wordsOf = (text: string): string[] => tokenise(text).map(({ form }) => form.word);

/** How many words of a beginning are a phrase, 0 where it does not begin with it; its later words may agree. */
function beginsWith(
  words: readonly string[],
  phrase: string,
  formsOf: ReadonlyMap<string, string[]> = NO_FORMS,
): number {
  const asked = wordsOf(phrase);
  const holds = asked.every((one, i) => {
    const others = [ELIDED.get(one), ...(i > 0 ? AGREEMENTS.map((end) => one + end) : []), ...(formsOf.get(one) ?? [])];
    const word = words[i];
    return word !== undefined && (word === one || others.includes(word));
  });
  return holds ? asked.length : 0;
}

/** The words from the verb on. */
function fromVerb(tokens: readonly Token[], { openings, settings }: ObjectiveVerbs, lang: Lang): readonly string[] {
  let words = tokens.map(({ form }) => form.word);
  if (settings[lang].some((setting) => beginsWith(words, setting) > 0)) {
    const end = tokens.findIndex(({ pause }, i) => i > 0 && pause !== 'none');
    if (end > 0) words = words.slice(end);
  }
  for (;;) {
    const length = Math.max(0, ...openings[lang].map((opening) => beginsWith(words, opening)));
    if (length === 0) return words;
    words = words.slice(length);
  }
}

/**
 * The verb of what nobody can observe with which an objective begins, as it stands in the list, or `null`. Case, accents,
 * elision, its form and what stands before the verb do not count: "Les participants comprendront mieux …".
 * @param lang  the language tried first; the other is tried too
 */
export function weakVerbOf(objective: string, verbs: ObjectiveVerbs, lang: Lang): string | null {
  const tokens = tokenise(objective.slice(0, BEGINNING_LENGTH));
  for (const tried of [lang, ...LANGS.filter((one) => one !== lang)]) {
    const words = fromVerb(tokens, verbs, tried);
    const formsOf = new Map(
      Object.entries(verbs.forms[tried]).map(([word, forms]) => [wordsOf(word).join(''), forms.flatMap(wordsOf)]),
    );
    const found = verbs.weak[tried].find((verb) => beginsWith(words, verb, formsOf) > 0);
    if (found !== undefined) return found;
  }
  return null;
}
