import type { Lang, Need, PostingMeta } from '../model.ts';
import { LANGS } from '../model.ts';
import { fold } from '../text/fold.ts';
import type { LanguageWords } from '../text/language.ts';
import { pageNumberForms } from '../text/lines.ts';
import type { LayoutWords } from '../text/normalise.ts';
import type { Hit, Token } from './phrases.ts';
import { PhraseIndex, foldedWordsOf } from './phrases.ts';
import type { GradeSeries, HeadingKind, ReadingWords, ReadingWordsByLang, WordForm } from './readingWords.ts';

/** What a phrase says about the sentence that holds it. */
export type Cue =
  | 'leadIn.duties'
  | 'leadIn.requirements'
  | 'announcing'
  | 'notice'
  | 'duty'
  | 'modal'
  | 'holder'
  | 'requirement'
  | `need.${Need}`
  | 'role'
  | 'titleVerb'
  | 'titleEnd'
  | 'titleOpening'
  | 'seeking'
  | 'reportsTo'
  | 'reportsToEnd'
  | 'nameOpening'
  | 'cvTitle'
  | 'birth'
  | 'ofPerson'
  | 'basedIn'
  | 'contract'
  | 'level'
  | 'closed'
  | 'closing'
  | 'languageName'
  | 'education'
  | 'experience'
  | 'experienceOpening'
  | 'employer'
  | 'country';

export type CueHit = Hit<Cue>;

/** How a line begins: like a duty (a verb, or a noun for one) or like a requirement. */
export type Opening = 'verb' | 'noun' | 'requirement';

/** A form field, with its place in the list of labels: the first is the most telling. */
export interface FieldLabel {
  readonly field: keyof PostingMeta | 'other';
  readonly rank: number;
}

/** The reading words of both languages, made ready for one pass over a text. */
export interface Cues extends LayoutWords {
  readonly phrases: PhraseIndex<Cue>;
  readonly headings: PhraseIndex<HeadingKind>;
  /** Headings that may as well be a field of work among duties, folded and joined by blanks. */
  readonly themes: ReadonlySet<string>;
  readonly openings: PhraseIndex<Opening | 'not'>;
  /** Small words before the verb of an item: "de coordonner". */
  readonly beforeVerbs: ReadonlySet<string>;
  /** What heads a column of a table, folded and joined by blanks. */
  readonly columns: ReadonlyMap<string, 'beside' | 'field' | 'number'>;
  readonly verbEndings: Readonly<Record<Lang, readonly string[]>>;
  /** By the words of the label, folded and joined by blanks. */
  readonly labels: ReadonlyMap<string, FieldLabel>;
  readonly contactLabels: ReadonlySet<string>;
  readonly phoneLabels: ReadonlySet<string>;
  readonly languages: LanguageWords;
  readonly functionWords: ReadonlySet<string>;
  readonly conjunctions: ReadonlySet<string>;
  readonly abbreviations: ReadonlySet<string>;
  readonly grade: RegExp;
  /** As they are listed, and in small letters. */
  readonly honorifics: ReadonlySet<string>;
  /** Those that are in capitals only where the name behind them is. */
  readonly capitalHonorifics: ReadonlySet<string>;
  /** Any of these before what may be a name; global. */
  readonly address: RegExp;
  /** "@" and how it is written out: "(at)"; global. */
  readonly atSign: RegExp;
  /** A dot written out: "(dot)"; sticky. */
  readonly dotSign: RegExp;
  readonly notNames: ReadonlySet<string>;
  readonly nameParticles: ReadonlySet<string>;
  /** Countries as they are written, by their folded words. */
  readonly countries: Readonly<Record<Lang, ReadonlyMap<string, string>>>;
}

/** Further forms of a word, by the endings that the language's list gives. */
function wordForms(word: string, endings: readonly WordForm[]): string[] {
  return endings.flatMap(({ from, to }) =>
    word.endsWith(from) ? to.map((ending) => word.slice(0, word.length - from.length) + ending) : [],
  );
}

const phraseLists = (words: ReadingWords): readonly (readonly [Cue, readonly string[]])[] => [
  ['leadIn.duties', words.leadIns.duties],
  ['leadIn.requirements', words.leadIns.requirements],
  ['announcing', words.announcing],
  ['notice', words.notices],
  ['duty', words.dutyPhrases],
  ['modal', words.modals],
  ['holder', words.holders],
  ['requirement', words.requirementPhrases],
  ['need.essential', words.needs.essential],
  ['need.desirable', words.needs.desirable],
  ['role', words.roles],
  ['titleVerb', words.titleVerbs],
  ['titleEnd', words.titleEnds],
  ['titleOpening', words.titleOpenings],
  ['seeking', words.seeking],
  ['reportsTo', words.reportsTo],
  ['reportsToEnd', words.reportsToEnds],
  ['nameOpening', words.nameOpenings],
  ['cvTitle', words.curriculumVitae.titles],
  ['birth', words.curriculumVitae.birth],
  ['ofPerson', words.curriculumVitae.ofPerson],
  ['basedIn', words.basedIn],
  ['contract', words.contractTypes],
  ['level', words.levelWords],
  ['closed', words.closed],
  ['closing', words.closingPhrases],
  ['languageName', words.languageNames],
  ['education', words.education],
  ['experience', words.experience],
  ['experienceOpening', words.experienceOpenings],
  ['employer', words.employers],
  ['country', words.countries],
];

/** Small words before a noun: "de l'appui". */
const ARTICLES_MAX = 3;

const foldedWords = (phrases: readonly string[]): string[] => phrases.flatMap(foldedWordsOf);
const foldedPhrases = (phrases: readonly string[]): string[] =>
  phrases.map((phrase) => foldedWordsOf(phrase).join(' '));

/** As `foldedPhrases`, and signs that are no words as they stand: "#". */
const columnSigns = (heads: readonly string[]): string[] => heads.map((head) => foldedWordsOf(head).join(' ') || head);

/** Any of the words in brackets, with a blank on either side of each: " (at) ". */
const inBrackets = (words: readonly string[]): string => ` ?[([{<] ?(?:${words.join('|')}) ?[)\\]}>] ?`;

/** A grade with or without hyphens; behind a letter a number may follow: "P-4", "NOC-1". */
function gradePattern(grades: readonly GradeSeries[]): RegExp {
  const forms = grades.map(({ series, steps }) => {
    const isLetter = steps.some((step) => /\p{L}$/u.test(step));
    return `${series}-?(?:${steps.length > 0 ? steps.join('|') : '\\d{1,2}'})${isLetter ? '(?:-?\\d)?' : ''}`;
  });
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${forms.join('|')})(?![\\p{L}\\p{N}])`, 'u');
}

/** A form of address before a capital, which may follow a full stop at once; "Mrs" goes before "Mr". */
function addressPattern(forms: readonly string[]): RegExp {
  const single = forms.filter((form) => /^\p{L}{1,13}\.?$/u.test(form)).sort((a, b) => b.length - a.length);
  const ways = single.map((form) =>
    form.endsWith('.') ? `${form.slice(0, -1)}\\.(?= ?\\p{Lu})` : `${form}(?= \\p{Lu})`,
  );
  return new RegExp(`(?<!\\p{L})(?:${ways.join('|') || '(?!)'})`, 'gu');
}

/** Forms of address as they are met, by whether what follows must be in capitals as well. */
function honorificsOf(listed: readonly string[]): Pick<Cues, 'honorifics' | 'capitalHonorifics' | 'address'> {
  // "m." is an abbreviation of much else.
  const small = listed.map((form) => form.toLowerCase()).filter((form) => form.replace('.', '').length > 1);
  const honorifics = new Set([...listed, ...small]);
  const capitals = listed.map((form) => form.toUpperCase()).filter((form) => !honorifics.has(form));
  return { honorifics, capitalHonorifics: new Set(capitals), address: addressPattern([...honorifics, ...capitals]) };
}

function compile(byLang: ReadingWordsByLang): Cues {
  const all = LANGS.map((lang) => byLang[lang]);
  const phrases = new PhraseIndex<Cue>();
  const headings = new PhraseIndex<HeadingKind>();
  const openings = new PhraseIndex<Opening | 'not'>();
  const labels = new Map<string, FieldLabel>();
  const languages = new Map<string, { fr: boolean; en: boolean; foreign: boolean }>();
  const addLabel = (phrase: string, label: FieldLabel): void => {
    const key = foldedWordsOf(phrase).join(' ');
    const known = labels.get(key);
    if (known === undefined || known.rank > label.rank) labels.set(key, label);
  };
  const mark = (word: string, lang: Lang | 'foreign'): void => {
    const key = fold(word);
    const known = languages.get(key) ?? { fr: false, en: false, foreign: false };
    languages.set(key, { ...known, [lang]: true });
  };

  for (const words of all) {
    for (const [cue, list] of phraseLists(words)) for (const phrase of list) phrases.add(phrase, cue);
    for (const [kind, list] of Object.entries(words.headings))
      for (const phrase of list) headings.add(phrase, kind as HeadingKind); // the keys of the record are its kinds
    const { verbs, endings, nounEndings, more, nouns, not } = words.actions;
    for (const verb of verbs) {
      for (const form of [verb, ...wordForms(verb, endings)]) openings.add(form, 'verb');
      for (const form of wordForms(verb, nounEndings)) openings.add(form, 'noun');
    }
    for (const form of more) openings.add(form, 'verb');
    for (const noun of nouns) openings.add(noun, 'noun');
    for (const start of words.requirementStarts) openings.add(start, 'requirement');
    for (const phrase of not) openings.add(phrase, 'not');
    for (const [field, list] of Object.entries(words.labels))
      list.forEach((phrase, rank) => addLabel(phrase, { field: field as keyof PostingMeta, rank })); // as above
    for (const phrase of words.otherLabels) addLabel(phrase, { field: 'other', rank: Infinity });
    for (const word of words.functionWords) mark(word, words.language);
    for (const word of words.foreignWords) mark(word, 'foreign');
  }
  const union = (pick: (words: ReadingWords) => readonly string[]): Set<string> => new Set(all.flatMap(pick));
  const countriesOf = (lang: Lang): Map<string, string> =>
    new Map(byLang[lang].countries.map((country) => [foldedWordsOf(country).join(' '), country]));
  return {
    phrases,
    headings,
    openings,
    columns: new Map([
      ...all.flatMap((words) => foldedPhrases(words.columnsBeside)).map((head) => [head, 'beside'] as const),
      ...all.flatMap((words) => foldedPhrases(words.columnsOfFields)).map((head) => [head, 'field'] as const),
      ...all.flatMap((words) => columnSigns(words.columnsOfNumbers)).map((head) => [head, 'number'] as const),
    ]),
    themes: union((words) => foldedPhrases(words.themes)),
    beforeVerbs: union((words) => foldedWords(words.actions.before)),
    verbEndings: { fr: byLang.fr.actions.wordEndings, en: byLang.en.actions.wordEndings },
    labels,
    contactLabels: union((words) => foldedPhrases([...words.contactLabels, ...words.labels.reportsTo])),
    phoneLabels: union((words) => foldedPhrases(words.phoneLabels)),
    languages,
    functionWords: union((words) => foldedWords(words.functionWords)),
    conjunctions: union((words) => foldedWords(words.conjunctions)),
    abbreviations: union((words) => foldedWords(words.abbreviations)),
    hyphenPrefixes: union((words) => words.compoundPrefixes),
    solidPrefixes: union((words) => words.solidPrefixes),
    pageNumber: pageNumberForms(all.map((words) => words.pages)),
    grade: gradePattern(all.flatMap((words) => words.grades)),
    ...honorificsOf(all.flatMap((words) => words.honorifics)),
    atSign: new RegExp(`@|${inBrackets(all.flatMap((words) => ['@', ...words.atWords]))}`, 'giu'),
    dotSign: new RegExp(inBrackets(all.flatMap((words) => ['\\.', ...words.dotWords])), 'iuy'),
    nameParticles: union((words) => words.nameParticles),
    notNames: union((words) =>
      foldedWords([...words.notNames, ...words.roles, ...words.countries, ...words.functionWords]),
    ),
    countries: { fr: countriesOf('fr'), en: countriesOf('en') },
  };
}

const compiled = new WeakMap<ReadingWordsByLang, Cues>();

/** The cues of these words, made once for each set of words. */
export function cuesOf(words: ReadingWordsByLang): Cues {
  let cues = compiled.get(words);
  if (cues === undefined) compiled.set(words, (cues = compile(words)));
  return cues;
}

/** "la coordination de …", "de l'appui à …" */
function isNounBehindArticle(cues: Cues, tokens: readonly Token[]): boolean {
  let first = 0;
  while (first < ARTICLES_MAX && cues.functionWords.has(tokens[first]?.text ?? '')) first++;
  return first > 0 && cues.openings.at(tokens, first).includes('noun');
}

/** How a line begins, or `null` where its first words do not tell. `lang` is its language where it is known. */
export function openingOf(cues: Cues, tokens: readonly Token[], lang: Lang | null): Opening | null {
  const first = tokens[0]?.text;
  if (first === undefined) return null;
  const found = new Set(cues.openings.at(tokens, 0));
  if (found.has('requirement')) return 'requirement';
  if (found.has('not')) return null;
  if (found.has('verb')) return 'verb';
  if (found.has('noun') || isNounBehindArticle(cues, tokens)) return 'noun';
  const endings = cues.verbEndings[lang ?? 'fr'];
  const isVerb = (word: string): boolean => word.length > 4 && endings.some((ending) => word.endsWith(ending));
  if (isVerb(first)) return 'verb';
  const second = tokens[1]?.text ?? '';
  const isBehind = cues.beforeVerbs.has(first) && (isVerb(second) || cues.openings.at(tokens, 1).includes('verb'));
  return isBehind ? 'verb' : null;
}
