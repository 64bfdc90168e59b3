import type { InvolvementId, InvolvementLevel, Lang, LexiconEntry } from '../model.ts';
import type { Stemmer } from '../text/stem.ts';
import type { WordForm } from '../text/tokenise.ts';
import type { DutyWords } from './dutyWords.ts';
import type { Lexeme } from './lexeme.ts';
import type { Comparison } from './term.ts';
import { createStemmer } from '../text/stem.ts';
import { Forms, tokenise } from '../text/tokenise.ts';
import { PhraseSet } from './phraseSet.ts';
import { capitalsStep, parseOwnTerm, parseTerm } from './term.ts';
import { StepNumbers, type Term, TermTrie } from './termTrie.ts';
import { bitsOf, LIST } from './wordLists.ts';

/** A term that can be found in a duty; `competency` is null where it speaks for a duty outside the framework. */
export interface CompiledTerm {
  readonly term: string;
  readonly weight: number;
  readonly competency: LexiconEntry['competency'] | null;
  /** null: nobody's own, as nearly all are. */
  readonly own: 'for' | 'against' | null;
}

/** What a pattern of head verbs says: a level, or that what follows decides. */
export type VerbMeaning =
  | { readonly kind: 'level'; readonly level: InvolvementId }
  | { readonly kind: 'empty' }
  | { readonly kind: 'companion' };

/** The words of one language, compiled for reading duties. */
export interface Language {
  readonly forms: Forms<Lexeme>;
  readonly terms: TermTrie<CompiledTerm>;
  readonly verbs: TermTrie<VerbMeaning>;
  readonly nouns: TermTrie<VerbMeaning>;
  readonly usualLevel: InvolvementId;
  readonly phrases: Readonly<
    Record<
      'openings' | 'purposes' | 'qualifiers' | 'asides' | 'means' | 'examples' | 'education' | 'skills' | 'qualities',
      PhraseSet
    >
  >;
}

const levelOf = (level: InvolvementId): VerbMeaning => ({ kind: 'level', level });

/** The function words of the terms and of the text are dropped; the verbs are compared whole: "work with", "work to". */
export function compileLanguage(
  lang: Lang,
  words: DutyWords,
  lexicon: readonly LexiconEntry[],
  levels: readonly InvolvementLevel[],
): Language {
  const stem = createStemmer(lang, words.stems);
  const functionWords = new Set(folded(words.functionWords));
  const mute = new Set(folded(words.mute));
  const content: Comparison = { stem, dropped: functionWords, known: new Map() };
  const whole: Comparison = { stem, dropped: new Set(), known: new Map() };

  const numbers = new StepNumbers();
  const terms = new TermTrie(compiledTerms([...lexicon, ...words.outside], content), numbers, 'reading');
  const termStepCount = numbers.count;
  const patterns = (list: readonly string[], meaning: VerbMeaning): Term<VerbMeaning>[] =>
    list.map((phrase) => ({ pattern: parseTerm(phrase, whole), entry: meaning }));
  const verbPatterns = [
    ...levels.flatMap(({ id, verbs: list }) => patterns(list[lang], levelOf(id))),
    ...words.verbs.flatMap(({ level, phrases: list }) => patterns(list, levelOf(level))),
    ...patterns(words.emptyVerbs, { kind: 'empty' }),
    ...patterns(words.companions, { kind: 'companion' }),
  ];
  const nounPatterns = words.nouns.flatMap(({ level, phrases: list }) => patterns(list, levelOf(level)));
  const verbs = new TermTrie<VerbMeaning>(verbPatterns, numbers, 'entry');
  const nouns = new TermTrie<VerbMeaning>(nounPatterns, numbers, 'entry');

  const phrases = {
    openings: new PhraseSet(words.openings, 1 << 0),
    purposes: new PhraseSet(words.purposes, 1 << 1),
    qualifiers: new PhraseSet(words.qualifiers, 1 << 2),
    asides: new PhraseSet(words.asides, 1 << 3),
    means: new PhraseSet(words.means, 1 << 4),
    examples: new PhraseSet(words.examples, 1 << 5),
    education: new PhraseSet(words.requirement.education, 1 << 6),
    skills: new PhraseSet(words.requirement.skills, 1 << 7),
    qualities: new PhraseSet(words.requirement.silent, 1 << 8),
  };
  const allPhrases = Object.values(phrases);
  const listsOf = createListReader(words, stem);
  const describe = (form: WordForm): Lexeme => {
    const { word, acronym } = form;
    const itsStem = stem(word);
    const step = numbers.of(itsStem);
    const itsCapitals = acronym === null ? 0 : numbers.of(capitalsStep(acronym));
    return {
      word,
      acronym,
      stem: itsStem,
      step,
      capitals: itsCapitals,
      lists: listsOf(word, itsStem),
      phrases: allPhrases.reduce((bits, set) => (set.opensWith(word) ? bits | set.bit : bits), 0),
      // Not "SERA" in capitals where a term asks for it.
      isDropped: functionWords.has(word) && (itsCapitals === 0 || itsCapitals > termStepCount),
      isMute: /^[\d.,%]+$/.test(word) || (mute.has(word) && itsCapitals === 0),
      opensTerm: terms.opensWith(step) || terms.opensWith(itsCapitals),
    };
  };
  return { forms: new Forms(describe), terms, verbs, nouns, usualLevel: words.usualLevel, phrases };
}

/** One by one, so that no pattern is kept once it is in the trie. */
function* compiledTerms(
  entries: Iterable<Pick<LexiconEntry, 'term' | 'weight'> & Partial<LexiconEntry>>,
  comparison: Comparison,
): Generator<Term<CompiledTerm>> {
  for (const { term, weight, competency = null, own = null } of entries) {
    const pattern = own ? parseOwnTerm(term, comparison) : parseTerm(term, comparison);
    if (pattern) yield { pattern, entry: { term, weight, competency, own } };
  }
}

/** Tells the lists that a word is in, as bits: some name words, others stems. */
function createListReader(words: DutyWords, stem: Stemmer): (word: string, itsStem: string) => number {
  const baseVerbs = [...words.verbs.flatMap((level) => level.phrases), ...words.emptyVerbs].map(firstWord);
  const stems = (list: readonly string[]): string[] => folded(list).map(stem);
  const byWord = bitsOf({
    functionWords: folded(words.functionWords),
    prepositions: folded(words.prepositions),
    connectives: folded(words.connectives),
    sequels: folded(words.sequels),
    determiners: folded(words.determiners),
    subjects: folded(words.subjects),
    modals: folded(words.modals),
    adverbs: folded(words.adverbs),
    baseVerbs: folded(baseVerbs),
    infinitives: folded(baseVerbs),
    purposeMarkers: folded(words.infinitive.markers),
    betweenMarkers: folded(words.infinitive.between),
    notInfinitives: folded(words.infinitive.except),
    taskMarkers: folded(words.beneficiary.beforeTask),
    subjectMarkers: folded(words.beneficiary.beforeSubject),
  });
  const byStem = bitsOf({
    verbStems: stems(baseVerbs),
    targetGroups: stems(words.targetGroups),
    helpingVerbs: stems(words.beneficiary.verbs),
    governors: stems(words.infinitive.governors),
    generic: stems(words.generic),
    routine: stems(words.routine),
    formNouns: stems(words.forms.nouns),
    formVerbs: stems(words.forms.verbs),
  });
  const { endings } = words.infinitive;
  return (word, itsStem) => {
    const isInfinitive = word.length > 4 && endings.some((ending) => word.endsWith(ending));
    return (byWord.get(word) ?? 0) | (byStem.get(itsStem) ?? 0) | (isInfinitive ? LIST.infinitives : 0);
  };
}

function folded(list: readonly string[]): string[] {
  return list.flatMap((text) => tokenise(text).map(({ form }) => form.word));
}

function firstWord(phrase: string): string {
  return phrase.split(' ')[0] ?? '';
}
