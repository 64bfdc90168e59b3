/**
 * The nouns of the domain, one word each: posting, duty, competency, area, evidence, term, role, profile.
 * Everything here is plain, read-only and cloneable, so that it can cross a worker or be saved as JSON.
 */

declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

export type AreaId = Branded<'area'>;
export type CompetencyId = Branded<'competency'>;
export type InvolvementId = Branded<'involvement'>;
/** Identifies a posting and, as one posting describes one role, the role too. */
export type RoleId = Branded<'role'>;

export const LANGS = ['fr', 'en'] as const;
export type Lang = (typeof LANGS)[number];
export type Localised = Readonly<Record<Lang, string>>;
/** Half-open `[start, end)` in UTF-16 code units of the text named beside it. */
export type Span = readonly [start: number, end: number];

// --- Framework -------------------------------------------------------------------------------------------------------

export interface CrosswalkEntry {
  readonly framework: string;
  readonly code: string | null;
  readonly label: string;
  readonly source: string;
  /** The label was compared with the published document. Where false, every view says so. */
  readonly checked: boolean;
}

export interface Competency {
  readonly id: CompetencyId;
  readonly area: AreaId;
  readonly label: Localised;
  readonly definition: Localised;
  readonly includes: Readonly<Record<Lang, readonly string[]>>;
  readonly excludes: Localised;
  readonly crosswalk: readonly CrosswalkEntry[];
}

export interface Area {
  readonly id: AreaId;
  /** 1-based place in the framework: the number on the area's badge. */
  readonly number: number;
  readonly label: Localised;
  readonly definition: Localised;
  readonly scopeNote: Localised;
  readonly competencies: readonly Competency[];
}

/** One step of the ordered scale of involvement; `rank` counts from 1, the weakest. */
export interface InvolvementLevel {
  readonly id: InvolvementId;
  readonly rank: number;
  readonly label: Localised;
  readonly definition: Localised;
  readonly verbs: Readonly<Record<Lang, readonly string[]>>;
}

export interface Framework {
  readonly id: string;
  readonly version: string;
  readonly title: Localised;
  readonly description: Localised;
  readonly outside: { readonly label: Localised; readonly definition: Localised };
  readonly areas: readonly Area[];
  /** Weakest first. */
  readonly involvement: readonly InvolvementLevel[];
  readonly sources: readonly { readonly name: string; readonly source: string }[];
  readonly crosswalkNote: Localised;
}

// --- Lexicon ---------------------------------------------------------------------------------------------------------

/** One way a posting says a competency: words, or a pattern of words (see `match/term.ts`). */
export interface LexiconEntry {
  readonly term: string;
  readonly competency: CompetencyId;
  /** How strongly the term alone speaks for the competency, in (0, 1]. */
  readonly weight: number;
  readonly note: string | null;
  /** Agreed by the user: speaks for the competency, or against it, beyond all that was learned. */
  readonly own?: 'for' | 'against';
}
export type Lexicon = Readonly<Record<Lang, readonly LexiconEntry[]>>;

// --- Learned weights -------------------------------------------------------------------------------------------------

/** What a vote is for: a competency, or work outside the framework. */
export type Target = CompetencyId | 'outside';
/** How strongly a word speaks for each target, by its stem; natural-log odds. */
export type Votes = Readonly<Record<string, readonly (readonly [target: Target, weight: number])[]>>;

/** What was learned from labelled duties (`learn/`): how much words, terms and titles count. Natural-log odds. */
export interface LearnedWeights {
  readonly votes: Readonly<Record<Lang, { readonly own: Votes; readonly above: Votes }>>;
  readonly bias: readonly (readonly [target: Target, weight: number])[];
  /** What votes and bias are multiplied by. */
  readonly perWord: number;
  /** In the order of `RULES` (`match/judge.ts`). */
  readonly rules: readonly number[];
  /** In the order of `SECONDARY_FEATURES` (`match/matcher.ts`). */
  readonly secondary: readonly number[];
  /** Found on duties of postings that the weights were not learned from. */
  readonly doubt: DoubtLimits;
}

/** A duty whose best score, or its lead over the next, is below these goes to a person. */
export interface DoubtLimits {
  /** 0–1. */
  readonly score: number;
  /** 0–1. */
  readonly lead: number;
}

// --- Reading a posting -----------------------------------------------------------------------------------------------

export type Severity = 'info' | 'warning' | 'error';
/** Something to tell the user: a code whose words live in `i18n/`, never a sentence. */
export interface Note {
  readonly code: string;
  readonly severity: Severity;
  readonly span?: Span;
  readonly values?: Readonly<Record<string, string | number>>;
}
export type Outcome<T> =
  | { readonly ok: true; readonly value: T; readonly notes: readonly Note[] }
  | { readonly ok: false; readonly notes: readonly Note[] };

/** A posting as it came: plain text and where it came from. */
export interface PostingSource {
  readonly text: string;
  readonly name: string;
  /** "txt", "md", "html", "ndjson" … */
  readonly format: string;
  readonly bytes: number;
  /** Kept where the source has one (a line of NDJSON, a seed); else derived from the content. */
  readonly id?: string;
  /** A title known from outside the text wins over one found in it. */
  readonly title?: string;
  /** Metadata known from outside the text, which wins over what is found in it. */
  readonly meta?: Partial<PostingMeta>;
  /** Forces the language of every block; left out, it is found block by block. */
  readonly lang?: Lang;
}

export type SectionKind = 'context' | 'duties' | 'requirements' | 'conditions' | 'noise';
export interface Section {
  readonly kind: SectionKind;
  readonly heading: string | null;
  readonly lang: Lang;
  readonly span: Span;
}

export interface PostingMeta {
  readonly title: string | null;
  readonly organization: string | null;
  readonly country: string | null;
  readonly location: string | null;
  readonly grade: string | null;
  readonly contract: string | null;
  readonly level: string | null;
  readonly closing: string | null;
  /** Names in it are masked. */
  readonly reportsTo: string | null;
  readonly url: string | null;
  readonly languagesAsked: string | null;
  readonly education: string | null;
  readonly experience: string | null;
}

/** A duty as read, before it is mapped. `text` equals the posting's `text.slice(...span)`, ends of lines as blanks. */
export interface ParsedDuty {
  /** From 0, in document order, within its language. */
  readonly index: number;
  readonly text: string;
  readonly lang: Lang;
  /** The nearest heading, as it stands in the posting. */
  readonly section: string | null;
  readonly span: Span;
  /** Index of the same duty in the other language; twins count once. */
  readonly twin: number | null;
}

export type Need = 'essential' | 'desirable';
export interface ParsedRequirement {
  readonly index: number;
  readonly text: string;
  readonly lang: Lang;
  readonly span: Span;
  readonly need: Need | null;
}

/** A posting read into its parts; every span points into `text`. */
export interface ParsedPosting {
  readonly id: RoleId;
  readonly source: { readonly name: string; readonly format: string; readonly bytes: number };
  readonly meta: PostingMeta;
  /** In order of their share of the text. */
  readonly languages: readonly Lang[];
  /** Normalised: one line a block, personal data masked. */
  readonly text: string;
  readonly sections: readonly Section[];
  readonly duties: readonly ParsedDuty[];
  readonly requirements: readonly ParsedRequirement[];
  readonly notes: readonly Note[];
}

// --- Mapping ---------------------------------------------------------------------------------------------------------

export interface Evidence {
  /** In the duty's text or, where `from` is "heading", in its `section`. */
  readonly span: Span;
  /** The lexicon's term that matched. */
  readonly term: string;
  readonly weight: number;
  readonly from: 'duty' | 'heading';
  /** The topic is the posting's title's: `span` is the duty's object, which the topic was given to and does not name it. */
  readonly topic?: 'title';
}

export type Review = 'proposed' | 'reviewed' | 'added' | 'rejected';
export interface Label {
  readonly competency: CompetencyId;
  readonly area: AreaId;
  readonly rank: 'primary' | 'secondary';
  /** 0–1; `scoreOf(evidence)` gives it again. */
  readonly score: number;
  /** Never empty. */
  readonly evidence: readonly Evidence[];
  readonly runnerUp: { readonly competency: CompetencyId; readonly score: number } | null;
  readonly review: Review;
}

/** What the engine says of one duty. */
export interface DutyMatch {
  /** Best first; empty means outside the framework. */
  readonly labels: readonly Label[];
  readonly involvement: InvolvementId | null;
  /** The verb that decided, in the duty's text. */
  readonly involvementEvidence: Span | null;
}

export interface Duty extends ParsedDuty, DutyMatch {
  /**
   * Of a duty without a standing label: a person said that it is outside the framework, or a second reader, who is told
   * nothing, has not read it yet. Else it only looks outside.
   */
  readonly outside?: 'reviewed' | 'unread';
}
export interface Requirement extends ParsedRequirement {
  readonly labels: readonly Label[];
}

export interface MappedPosting extends Omit<ParsedPosting, 'duties' | 'requirements'> {
  /** There for a profile that was written for this project and not posted by anybody. */
  readonly reference?: { readonly title: Localised; readonly purpose: Localised };
  /** What the user calls the role; the title as posted stays in `meta`. */
  readonly workingTitle?: string;
  readonly duties: readonly Duty[];
  readonly requirements: readonly Requirement[];
  readonly framework: { readonly id: string; readonly version: string };
  readonly engine: { readonly version: string };
}

// --- What is asked of a team or of a training --------------------------------------------------------------------------

/** What a target asks for one competency. */
export interface TargetAim {
  readonly competency: CompetencyId;
  /** Rank of involvement, from 1. */
  readonly level: number;
  /** How many posts should hold it at this level, from 1. */
  readonly wanted: number;
  readonly priority: Need;
}
/** The profile that a team or an audience is held against. */
export interface TargetProfile {
  /** What the user calls it; may be empty. */
  readonly title: string;
  /** Each competency at most once; what is not named is not asked. */
  readonly aims: readonly TargetAim[];
}
/** Rank of involvement, from 1, of what is held; what is not named was not found, which is not "cannot". */
export type HeldLevels = ReadonlyMap<CompetencyId, number>;

/** A role of a team, and how many posts of it there are, from 1. */
export interface TeamMember {
  readonly role: RoleId;
  readonly headcount: number;
}
/** A team and what is asked of it. */
export interface TeamPlan {
  readonly target: TargetProfile;
  /** Each role at most once, in the order chosen. */
  readonly members: readonly TeamMember[];
}

// --- What a person made ----------------------------------------------------------------------------------------------

/** What the user made of the library. */
export interface LibraryChoices {
  /** Reference roles that count as roles of the library, in the order added. */
  readonly addedReferences: readonly RoleId[];
  /** Roles taken out of the library, or merged into another. */
  readonly hidden: readonly RoleId[];
  /** What the user calls a role, where that is not its title as posted. */
  readonly titles: Readonly<Record<RoleId, string>>;
  /** Words of the user's own by which roles are found again; never an empty list. */
  readonly tags: Readonly<Record<RoleId, readonly string[]>>;
  /** Groups of roles of which no two are the same role posted twice. */
  readonly notDuplicates: readonly (readonly RoleId[])[];
}
