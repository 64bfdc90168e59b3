import type { Lang, Need, PostingMeta, SectionKind } from '../model.ts';

/** Headings such as "Deliverables" open a list of duties only where what follows are actions. */
export type HeadingKind = SectionKind | 'dutiesIfActions';

export interface WordForm {
  readonly from: string;
  readonly to: readonly string[];
}

/** "P-1" to "P-6". Without steps any number of up to two digits follows. */
export interface GradeSeries {
  readonly series: string;
  readonly steps: readonly string[];
}

/** All words of one language by which a posting is read: `data/reading/<lang>.json`, where each list says what it is for. */
export interface ReadingWords {
  readonly language: Lang;
  readonly version: string;
  readonly about: string;
  readonly source: string;
  readonly functionWords: readonly string[];
  /** Between the last two parts of a list: "and". */
  readonly conjunctions: readonly string[];
  /** Function words of languages that are neither French nor English. */
  readonly foreignWords: readonly string[];
  /** A full stop behind them ends no sentence. */
  readonly abbreviations: readonly string[];
  /** First parts of words written with a hyphen. */
  readonly compoundPrefixes: readonly string[];
  /** Those of them that take the hyphen before a vowel only: "auto-évaluation", "autonomie". */
  readonly solidPrefixes: readonly string[];
  /** By which pages are numbered: "Page 2 of 3", "p. 2". */
  readonly pages: Readonly<Record<'words' | 'abbreviations' | 'of', readonly string[]>>;
  readonly headings: Readonly<Record<HeadingKind, readonly string[]>>;
  /** Those of the other headings that name a field of work where actions stand under them, among duties: "Reporting". */
  readonly themes: readonly string[];
  /** Heads of the columns that stand beside the duties in a table: "Indicator", "Deadline". */
  readonly columnsBeside: readonly string[];
  /** Heads of the columns that name the fields of work which the duties beside them belong to: "Area of work". */
  readonly columnsOfFields: readonly string[];
  /** Heads of a column that numbers the rows. */
  readonly columnsOfNumbers: readonly string[];
  /** Sentences that announce a list of duties or of requirements. */
  readonly leadIns: Readonly<Record<'duties' | 'requirements', readonly string[]>>;
  /** "the following", "ci-après" */
  readonly announcing: readonly string[];
  /** Legal and recruitment notices, cookie banners, other vacancies. */
  readonly notices: readonly string[];
  /** How a duty begins. */
  readonly actions: {
    readonly verbs: readonly string[];
    /** Further forms of each verb: the ending `from` replaced by each of `to`. */
    readonly endings: readonly WordForm[];
    /** The same for forms that are nouns as well ("coordinating"). */
    readonly nounEndings: readonly WordForm[];
    readonly more: readonly string[];
    /** Small words before the verb of an item that goes on with a sentence: "de coordonner". */
    readonly before: readonly string[];
    readonly nouns: readonly string[];
    /** Endings that make a first word a verb even where it is not listed. */
    readonly wordEndings: readonly string[];
    /** Words and phrases that look like an action and are none. */
    readonly not: readonly string[];
  };
  /** Within a sentence: what the holder of the post is charged with. */
  readonly dutyPhrases: readonly string[];
  readonly modals: readonly string[];
  /** How prose names the holder of the post. */
  readonly holders: readonly string[];
  readonly requirementStarts: readonly string[];
  readonly requirementPhrases: readonly string[];
  readonly needs: Readonly<Record<Need, readonly string[]>>;
  /** Names of form fields, the most telling first. */
  readonly labels: Readonly<Record<keyof PostingMeta, readonly string[]>>;
  readonly otherLabels: readonly string[];
  readonly curriculumVitae: {
    /** What a CV calls itself at its top. */
    readonly titles: readonly string[];
    /** Before a date of birth. */
    readonly birth: readonly string[];
    /** Labels and headings that tell of a person, never of a post. */
    readonly ofPerson: readonly string[];
  };
  readonly contactLabels: readonly string[];
  readonly phoneLabels: readonly string[];
  /** What stands for "@" and for a dot in an address written out: "name (at) ngo (dot) org". */
  readonly atWords: readonly string[];
  readonly dotWords: readonly string[];
  /** Before a person's name; also met in capitals and in small letters. */
  readonly honorifics: readonly string[];
  /** Phrases behind which persons are named: "for the attention of". */
  readonly nameOpenings: readonly string[];
  /** Small words within a name, as they are written: "Jean de Souza". */
  readonly nameParticles: readonly string[];
  /** Words in capitals that are no part of a person's name. */
  readonly notNames: readonly string[];
  /** Nouns that name a post. */
  readonly roles: readonly string[];
  /** Verbs behind the title of a post in a sentence. */
  readonly titleVerbs: readonly string[];
  readonly titleEnds: readonly string[];
  readonly seeking: readonly string[];
  readonly reportsTo: readonly string[];
  readonly reportsToEnds: readonly string[];
  readonly basedIn: readonly string[];
  readonly contractTypes: readonly string[];
  /** Grades by which employers class posts. */
  readonly grades: readonly GradeSeries[];
  readonly levelWords: readonly string[];
  readonly closed: readonly string[];
  /** Before the last day to apply. */
  readonly closingPhrases: readonly string[];
  /** What stands before a title: "Vacancy announcement". */
  readonly titleOpenings: readonly string[];
  readonly languageNames: readonly string[];
  readonly education: readonly string[];
  readonly experience: readonly string[];
  /** Between the education and the experience that one sentence asks for. */
  readonly experienceOpenings: readonly string[];
  readonly employers: readonly string[];
  readonly countries: readonly string[];
}

export type ReadingWordsByLang = Readonly<Record<Lang, ReadingWords>>;
