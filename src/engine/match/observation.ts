import type { AreaId, CompetencyId, Lang, Span } from '../model.ts';
import type { Foothold } from './evidence.ts';
import type { HeadVerb } from './headVerb.ts';
import type { Candidate } from './label.ts';
import type { Word } from './lexeme.ts';
import type { Position } from './structure.ts';
import type { Topic } from './topic.ts';
import { isIn, LIST } from './wordLists.ts';

/** What the lexicon says for one competency. */
export interface Scored {
  readonly candidate: Candidate;
  readonly footholds: readonly Foothold[];
}

/** Where the first of its own words stands; Infinity where it has none. */
export function placeOf({ footholds }: Pick<Scored, 'footholds'>): number {
  return footholds.reduce(
    (first, { places }) => places.reduce((least, place) => Math.min(least, place), first),
    Infinity,
  );
}

/** A word of a duty: how much it counts where it stands, and where that is. */
export interface OwnWord {
  readonly count: number;
  readonly word: string;
  readonly span: Span;
  /** In a purpose, a qualifier or an example: it may hint at the topic, but earns no label. */
  readonly isSilent: boolean;
  /** A verb, or a kind of document or act: it may vote, but names no topic and proves none. */
  readonly isGeneric: boolean;
}

/** All that is seen of a duty before it is judged. */
export interface Observation {
  readonly lang: Lang;
  readonly head: HeadVerb;
  /** The head verb with its object. */
  readonly object: Span;
  /** What the lexicon says, best first. */
  readonly ranking: readonly Scored[];
  /** How much the lexicon speaks for a duty outside the framework, 0–1. */
  readonly outsideScore: number;
  /** By the rules alone the duty is outside the framework. */
  readonly isRuledOut: boolean;
  /** By stem. */
  readonly own: ReadonlyMap<string, OwnWord>;
  /** Stems of title and heading; each counts `above.count`. */
  readonly above: { readonly stems: ReadonlySet<string>; readonly count: number };
  /** What the lexicon finds in title and heading: the heaviest term of each competency. */
  readonly named: ReadonlyMap<CompetencyId, number>;
  readonly namedAreas: ReadonlySet<AreaId>;
}

/** How much a word counts where it stands ; chosen by cross-validation over postings. */
const VOICE = { full: 1, soft: 0.6, silent: 0.25 } as const;
const LATER_ACTION = 0.7;
const BENEFICIARY = 0.6;
const ABOVE = 0.1;

/** The words of a duty and of what stands above it, so weighted that long duties do not shout down short ones. */
export function countWords(
  words: readonly Word[],
  positions: readonly Position[],
  above: ReadonlySet<string>,
): Pick<Observation, 'own' | 'above'> {
  const raw = new Map<string, OwnWord>();
  words.forEach((word, at) => {
    const position = positions[at];
    const { stem, isDropped } = word.form;
    if (!position || isDropped) return;
    const count =
      VOICE[position.voice] * (position.action > 0 ? LATER_ACTION : 1) * (position.isBeneficiary ? BENEFICIARY : 1);
    if (count <= (raw.get(stem)?.count ?? 0)) return;
    raw.set(stem, {
      count,
      word: word.form.word,
      span: [word.start, word.end],
      isSilent: position.voice === 'silent',
      isGeneric: isIn(word, LIST.generic | LIST.verbStems),
    });
  });
  let squares = above.size * ABOVE ** 2;
  for (const { count } of raw.values()) squares += count ** 2;
  const scale = squares > 0 ? squares ** -0.25 : 1;
  return {
    own: new Map([...raw].map(([stem, word]) => [stem, { ...word, count: word.count * scale }])),
    above: { stems: above, count: ABOVE * scale },
  };
}

/** What title and heading name, competency by competency and area by area. */
export function namedAbove(topics: readonly Topic[]): Pick<Observation, 'named' | 'namedAreas'> {
  const named = new Map<CompetencyId, number>();
  for (const { matches } of topics)
    for (const { term } of matches)
      if (term.competency !== null) named.set(term.competency, Math.max(term.weight, named.get(term.competency) ?? 0));
  return { named, namedAreas: new Set(topics.flatMap(({ areas }) => [...areas])) };
}
