import type { InvolvementId, Lang, LexiconEntry } from '../model.ts';

export interface LevelPhrases {
  readonly level: InvolvementId;
  readonly phrases: readonly string[];
}

/**
 * What one language says in duties beyond competencies: `data/duty/<lang>.json`, where each list says what it is for.
 * "Phrase": words as they stand, folded, function words counting; "pattern": a term as in the lexicon.
 */
export interface DutyWords {
  /** Words that terms and texts are compared without. */
  readonly functionWords: readonly string[];
  /** Words that say nothing of a topic by themselves: they speak within terms, but have no vote. */
  readonly mute: readonly string[];
  /** Words that end the noun phrase after a verb, and that open a duty that does not begin with its verb. */
  readonly prepositions: readonly string[];
  /** Words that coordinate objects or actions. */
  readonly connectives: readonly string[];
  /** Connectives that always begin an action. */
  readonly sequels: readonly string[];
  readonly determiners: readonly string[];
  /** Words that may begin the subject of a sentence: "the officer will", "il devra". */
  readonly subjects: readonly string[];
  readonly modals: readonly string[];
  /** Words that may stand between the beginning, or an empty verb, and the head verb. */
  readonly adverbs: readonly string[];
  /** Stems given by hand. */
  readonly stems: Readonly<Record<string, string>>;
  /** The level of an action that no list names: the commonest. */
  readonly usualLevel: InvolvementId;
  /** Patterns of head verbs, function words counting. */
  readonly verbs: readonly LevelPhrases[];
  /** The same for nouns of action ("coordination of", "appui à"). */
  readonly nouns: readonly LevelPhrases[];
  /** Patterns of verbs that leave the level to what follows. */
  readonly emptyVerbs: readonly string[];
  /** Patterns of "work with": where a target group follows, the next verb decides. */
  readonly companions: readonly string[];
  readonly targetGroups: readonly string[];
  readonly beneficiary: {
    /** Verbs of helping and advising, whose first object is who is helped. */
    readonly verbs: readonly string[];
    /** Words after the beneficiary that begin the task, where an action follows: "assist X *in* drafting". */
    readonly beforeTask: readonly string[];
    /** Words after the beneficiary that begin the subject: "advise X *on* drafting". */
    readonly beforeSubject: readonly string[];
  };
  readonly infinitive: {
    /** Words before an infinitive that make it a purpose. */
    readonly markers: readonly string[];
    /** Words that may stand between such a word and the infinitive. */
    readonly between: readonly string[];
    /** How an infinitive ends, where the language marks it. */
    readonly endings: readonly string[];
    /** Words that look like infinitives but are more often nouns: infinitives only where a determiner follows. */
    readonly except: readonly string[];
    /** Words whose infinitive is their object, no purpose. */
    readonly governors: readonly string[];
  };
  /** Phrases that begin an opening before the head verb, beyond prepositions. */
  readonly openings: readonly string[];
  /** Phrases that begin a purpose clause. */
  readonly purposes: readonly string[];
  /** Phrases that begin a qualifier of manner, place, level or norm. */
  readonly qualifiers: readonly string[];
  /** Phrases that begin an aside: a qualifier, unless an action follows. */
  readonly asides: readonly string[];
  /** Phrases that begin the means by which an action is done: they speak, but less loudly. */
  readonly means: readonly string[];
  /** Phrases that mark examples; in a bracket they silence it. */
  readonly examples: readonly string[];
  /** Words of forms that govern the topic after them: nouns (dialogue, study) and, as head verbs, verbs (advocate). */
  readonly forms: { readonly nouns: readonly string[]; readonly verbs: readonly string[] };
  /** Words for kinds of documents and acts that name no topic ("procedure"): title or heading supply it. */
  readonly generic: readonly string[];
  /** Words for everyday work of any post ("meeting"): a duty whose object is such and that names no topic is outside. */
  readonly routine: readonly string[];
  /** Phrases of requirements, which say what the holder brings and not what the post does. */
  readonly requirement: {
    /** Phrases for a degree: what follows, up to the next skill, is its subject. */
    readonly education: readonly string[];
    /** Phrases for experience, knowledge or a skill: what follows is asked for in its own right. */
    readonly skills: readonly string[];
    /** Phrases that name a way of knowing, a quality or a surrounding ("knowledge of", "integrity"): never a topic. */
    readonly silent: readonly string[];
  };
  /** What speaks for a duty outside the framework. */
  readonly outside: readonly Pick<LexiconEntry, 'term' | 'weight'>[];
}

export type DutyWordsByLang = Readonly<Record<Lang, DutyWords>>;
