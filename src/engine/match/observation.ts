import type { AreaId, CompetencyId, Lang, Span } from '../model.ts';
import type { Foothold } from './evidence.ts';
import type { HeadVerb } from './headVerb.ts';
import type { Candidate } from './label.ts';
import type { Word } from './lexeme.ts';
import type { Position } from './structure.ts';

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

/** A word of a duty: how much it counts where it stands. */
export interface OwnWord {
  readonly word: Word;
  readonly count: number;
  /** In a purpose, a qualifier or an example: it may hint at the topic, but earns no label. */
  readonly isSilent: boolean;
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
  /** What the user's own terms say, see `Collected`. */
  readonly owns: ReadonlyMap<CompetencyId, number>;
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

function countAt({ voice, action, isBeneficiary }: Position): number {
  return VOICE[voice] * (action > 0 ? LATER_ACTION : 1) * (isBeneficiary ? BENEFICIARY : 1);
}

/** The words of a duty and of what stands above it, so weighted that long duties do not shout down short ones. */
export function countWords(
  words: readonly Word[],
  positions: readonly Position[],
  above: ReadonlySet<string>,
): Pick<Observation, 'own' | 'above'> {
  const own = new Map<string, { -readonly [Key in keyof OwnWord]: OwnWord[Key] }>();
  let last: Position | undefined;
  let count = 0;
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    const position = positions[at];
    if (!word || !position || word.form.isDropped || word.form.isMute) continue;
    // Neighbours mostly share their position.
    if (position !== last) count = countAt(position);
    last = position;
    const isSilent = position.voice === 'silent';
    const known = own.get(word.form.stem);
    if (!known) own.set(word.form.stem, { word, count, isSilent });
    else if (count > known.count) Object.assign(known, { word, count, isSilent });
  }
  let squares = above.size * ABOVE ** 2;
  for (const one of own.values()) squares += one.count ** 2;
  const scale = squares > 0 ? squares ** -0.25 : 1;
  for (const one of own.values()) one.count *= scale;
  return { own, above: { stems: above, count: ABOVE * scale } };
}
