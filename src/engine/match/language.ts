import type { InvolvementId, InvolvementLevel, Lang, LexiconEntry } from '../model.ts';
import type { Stemmer } from '../text/stem.ts';
import type { Token } from '../text/tokenise.ts';
import type { DutyWords } from './dutyWords.ts';
import type { Comparison, Step } from './term.ts';
import { createStemmer } from '../text/stem.ts';
import { tokenise } from '../text/tokenise.ts';
import { Lexemes } from './lexeme.ts';
import { PhraseSet } from './phraseSet.ts';
import { isCapitals, parseTerm, stepsOf } from './term.ts';
import { StepNumbers, TermTrie } from './termTrie.ts';

/** A term that can be found in a duty; `competency` is null where it speaks for a duty outside the framework. */
export interface CompiledTerm {
  readonly term: string;
  readonly weight: number;
  readonly competency: LexiconEntry['competency'] | null;
}

/** What a pattern of head verbs says: a level, or that what follows decides. */
export type VerbMeaning =
  | { readonly kind: 'level'; readonly level: InvolvementId }
  | { readonly kind: 'empty' }
  | { readonly kind: 'companion' };

/** The words of one language, compiled for reading duties. */
export interface Language {
  readonly stem: Stemmer;
  readonly lexemes: Lexemes;
  readonly terms: TermTrie<CompiledTerm>;
  /** Words that terms are compared without; not "SERA" in capitals where a term asks for it. */
  isDropped(token: Token): boolean;
  readonly verbs: TermTrie<VerbMeaning>;
  readonly nouns: TermTrie<VerbMeaning>;
  readonly usualLevel: InvolvementId;
  readonly phrases: Readonly<
    Record<
      'openings' | 'purposes' | 'qualifiers' | 'asides' | 'means' | 'examples' | 'education' | 'skills' | 'qualities',
      PhraseSet
    >
  >;
  readonly sets: Readonly<Record<SetName, ReadonlySet<string>>>;
  /** How an infinitive ends. */
  readonly infinitiveEndings: readonly string[];
}

type SetName =
  | 'functionWords'
  | 'prepositions'
  | 'connectives'
  | 'sequels'
  | 'determiners'
  | 'subjects'
  | 'modals'
  | 'adverbs'
  | 'baseVerbs'
  | 'verbStems'
  | 'purposeMarkers'
  | 'betweenMarkers'
  | 'notInfinitives'
  | 'targetGroups'
  | 'helpingVerbs'
  | 'taskMarkers'
  | 'subjectMarkers'
  | 'governors'
  | 'generic'
  | 'routine'
  | 'formNouns'
  | 'formVerbs';

/** The function words of the terms and of the text are dropped; the verbs are compared whole: "work with", "work to". */
export function compileLanguage(
  lang: Lang,
  words: DutyWords,
  lexicon: readonly LexiconEntry[],
  levels: readonly InvolvementLevel[],
): Language {
  const stem = createStemmer(lang, words.stems);
  const stemsOf = (list: readonly string[]): ReadonlySet<string> => new Set(folded(list).map(stem));
  const functionWords = setOf(words.functionWords);
  const content: Comparison = { stem, dropped: functionWords };
  const whole: Comparison = { stem, dropped: new Set() };

  const numbers = new StepNumbers();
  const terms = new TermTrie<CompiledTerm>(numbers);
  const capitals = new Set<Step>();
  const outside = words.outside.map((entry) => ({ ...entry, competency: null }));
  for (const { term, weight, competency } of [...lexicon, ...outside])
    for (const reading of parseTerm(term, content)) {
      terms.add(reading, { term, weight, competency });
      for (const step of reading) if (isCapitals(step)) capitals.add(step);
    }

  const verbs = new TermTrie<VerbMeaning>(numbers);
  const nouns = new TermTrie<VerbMeaning>(numbers);
  const add = (trie: TermTrie<VerbMeaning>, phrases: readonly string[], meaning: VerbMeaning): void => {
    for (const phrase of phrases) for (const reading of parseTerm(phrase, whole)) trie.add(reading, meaning);
  };
  for (const { id, verbs: phrases } of levels) add(verbs, phrases[lang], { kind: 'level', level: id });
  for (const { level, phrases } of words.verbs) add(verbs, phrases, { kind: 'level', level });
  for (const { level, phrases } of words.nouns) add(nouns, phrases, { kind: 'level', level });
  add(verbs, words.emptyVerbs, { kind: 'empty' });
  add(verbs, words.companions, { kind: 'companion' });

  const baseVerbs = [...words.verbs.flatMap(({ phrases }) => phrases), ...words.emptyVerbs].map(firstWord);
  const verbStems = stemsOf(baseVerbs);
  const connectives = setOf(words.connectives);
  const phrases = {
    openings: new PhraseSet(words.openings),
    purposes: new PhraseSet(words.purposes),
    qualifiers: new PhraseSet(words.qualifiers),
    asides: new PhraseSet(words.asides),
    means: new PhraseSet(words.means),
    examples: new PhraseSet(words.examples),
    education: new PhraseSet(words.requirement.education),
    skills: new PhraseSet(words.requirement.skills),
    qualities: new PhraseSet(words.requirement.silent),
  };
  const allPhrases = Object.values(phrases);
  const lexemes = new Lexemes((token) => {
    const itsSteps = stepsOf(token, stem);
    const itsNumbers = numbers.of(itsSteps);
    return {
      steps: itsSteps,
      numbers: itsNumbers,
      isDropped: functionWords.has(token.word) && !itsSteps.some((step) => capitals.has(step)),
      isConnective: connectives.has(token.word),
      opensTerm: terms.opensWith(itsNumbers),
      opensPhrase: allPhrases.some((set) => set.opensWith(token.word)),
    };
  });
  return {
    stem,
    lexemes,
    terms,
    isDropped: (token) => lexemes.of(token).isDropped,
    verbs,
    nouns,
    usualLevel: words.usualLevel,
    phrases,
    sets: {
      functionWords,
      prepositions: setOf(words.prepositions),
      connectives,
      sequels: setOf(words.sequels),
      determiners: setOf(words.determiners),
      subjects: setOf(words.subjects),
      modals: setOf(words.modals),
      adverbs: setOf(words.adverbs),
      baseVerbs: setOf(baseVerbs),
      verbStems,
      purposeMarkers: setOf(words.infinitive.markers),
      betweenMarkers: setOf(words.infinitive.between),
      notInfinitives: setOf(words.infinitive.except),
      targetGroups: stemsOf(words.targetGroups),
      helpingVerbs: stemsOf(words.beneficiary.verbs),
      taskMarkers: setOf(words.beneficiary.beforeTask),
      subjectMarkers: setOf(words.beneficiary.beforeSubject),
      governors: stemsOf(words.infinitive.governors),
      generic: stemsOf(words.generic),
      routine: stemsOf(words.routine),
      formNouns: stemsOf(words.forms.nouns),
      formVerbs: stemsOf(words.forms.verbs),
    },
    infinitiveEndings: words.infinitive.endings,
  };
}

function folded(list: readonly string[]): string[] {
  return list.flatMap((text) => tokenise(text).map(({ word }) => word));
}

function setOf(list: readonly string[]): ReadonlySet<string> {
  return new Set(folded(list));
}

function firstWord(phrase: string): string {
  return phrase.split(' ')[0] ?? '';
}

/** Whether the word at `at` is an infinitive, as far as its form and the word after it tell. */
export function isInfinitive({ sets, infinitiveEndings }: Language, tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word;
  if (word === undefined) return false;
  const looksSo =
    sets.baseVerbs.has(word) || (word.length > 4 && infinitiveEndings.some((ending) => word.endsWith(ending)));
  return looksSo && (!sets.notInfinitives.has(word) || sets.determiners.has(tokens[at + 1]?.word ?? ''));
}

/** Runs of adverbs, connectives and articles are short; the bound keeps the cost in proportion to the text. */
const LONGEST_RUN = 8;

/** The place after a run of words that belong to one of the sets. */
export function passOver(tokens: readonly Token[], from: number, ...sets: readonly ReadonlySet<string>[]): number {
  let at = from;
  while (at < from + LONGEST_RUN && sets.some((set) => set.has(tokens[at]?.word ?? ''))) at++;
  return at;
}

/** Whether a verb in any form, or a noun of its stem, stands at `from`, determiners and adverbs passed over. */
export function beginsAction(tokens: readonly Token[], from: number, { stem, sets }: Language): boolean {
  const at = passOver(tokens, from, sets.determiners, sets.adverbs);
  return sets.verbStems.has(stem(tokens[at]?.word ?? ''));
}
