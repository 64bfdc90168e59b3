import Fuse, { type IFuseOptions } from 'fuse.js';
import type { Lang } from '../../../engine/index.ts';
import type { Find, FindGroup } from './finds.ts';
import type { Name } from './names.ts';
import { wordsOfName, wordsOfQuery } from './nameWords.ts';
import { SEARCH_KINDS } from './searchKeys.ts';

/** Finds things by their names. */
export interface NameSearch {
  /**
   * What answers a query, kind by kind: names that hold its words, in any order, small errors forgiven.
   * @param limit   hits of each kind, an integer > 0
   * @param prefer  the reader's language: its names come before as good ones in the other
   */
  find(query: string, limit: number, prefer: Lang): FindGroup[];
  /** Words of the names that come near those of a query that nothing was found for; the nearest first. */
  near(query: string, limit: number): string[];
}

/** One error in four letters, fewer where the word begins further on: "financement" in "cofinancement". */
const OPTIONS: IFuseOptions<string> = { ignoreDiacritics: true, includeScore: true, threshold: 0.25, distance: 10 };
const NEAR_THRESHOLD = 0.4;
/** The score of fuse.js for a word that begins as typed; that of a whole word is 0. */
const NO_ERROR = 0.01;
const TYPO_CLOSENESS = 0.7;
/** Letters from which a word that is whole may stand for much longer ones too: "de" for "des", not for "développement". */
const LONG_FROM = 4;

/** Of words typed by hand, as many as a search box holds; more only cost time. */
const WORD_LIMIT = 12;
/** Letters of a word that are compared: errors are dear in long ones, and no word is told from others so late. */
const LETTER_LIMIT = 24;
/** Words whose meanings are kept: those before the one that is being typed. */
const KEPT_LIMIT = 200;

/** Words weigh more the rarer they are, up to this: the rarest are all as much a part of the query. */
const FULL_WEIGHT = 3;
/** A name may lack what weighs so little beside the best one's words: a function word. */
const BESIDE_BEST = 0.8;
const LEAST_SHARE = 0.5;
const PREFERENCE = 1.25;
const OWN_NAME = 1.5;
/** Short names come first, though not by far: added to the number of words, so that one word more or less weighs little. */
const LENGTH_SMOOTHING = 3;

/** Words of the names that one typed may mean, each with how near it comes: 1 for the word itself. */
type Meanings = ReadonlyMap<string, number>;

/** What a name holds of a query. */
interface Held {
  weight: number;
  score: number;
}

/** Both languages write most plurals with an "s"; without it one and many are found alike. */
const asAsked = (word: string): string => (word.length > 4 ? word.replace(/s$/, '') : word).slice(0, LETTER_LIMIT);

/** A word of a query; the last one may go on where nothing follows it. */
interface Asked {
  readonly word: string;
  readonly isOpen: boolean;
}

function askedIn(query: string): Asked[] {
  const asked = new Map(
    wordsOfQuery(query).map(({ word, span }) => [
      asAsked(word),
      { word: asAsked(word), isOpen: span[1] === query.length },
    ]),
  );
  return [...asked.values()].slice(0, WORD_LIMIT);
}

/**
 * fuse.js over the words of the names, each word once: a few thousand short texts however many names there are, and a
 * keystroke changes one word of a query. Over whole names it costs several times as much (`npm run bench -- search`).
 */
export function createNameSearch(names: readonly Name[]): NameSearch {
  const places = new Map<string, number[]>();
  const scales = names.map(({ text, isOwn }, number) => {
    const words = new Set(wordsOfName(text).map(({ word }) => word));
    for (const word of words) {
      const known = places.get(word);
      if (known) known.push(number);
      else places.set(word, [number]);
    }
    return (isOwn ? OWN_NAME : 1) / Math.sqrt(words.size + LENGTH_SMOOTHING);
  });
  const words = [...places.keys()];
  const fuse = new Fuse(words, OPTIONS);
  const kept = new Map<string, Meanings>();

  function meaningsOf({ word, isOpen }: Asked): Meanings {
    const mayGoOn = isOpen || word.length >= LONG_FROM;
    const key = mayGoOn ? word : `${word} `;
    const before = kept.get(key);
    if (before) return before;
    const found = fuse.search(word).map(({ item, score = 1 }) => ({ item, score }));
    const faultless = found.filter(
      ({ item, score }) => score < NO_ERROR && (mayGoOn || item.length <= word.length + 1),
    );
    const meanings = new Map(
      faultless.length > 0
        ? faultless.map(({ item }) => [item, (1 + Math.min(1, word.length / item.length)) / 2])
        : found.map(({ item, score }) => [item, TYPO_CLOSENESS * (1 - score)]),
    );
    if (kept.size >= KEPT_LIMIT) kept.clear();
    kept.set(key, meanings);
    return meanings;
  }

  /** Adds up, for each name, the words that it holds, each as what it comes nearest to. */
  function gather(meanings: readonly Meanings[]) {
    const gathered = new Map<number, Held>();
    const weights: number[] = [];
    for (const meaning of meanings) {
      const nearest = new Map<number, number>();
      for (const [word, closeness] of meaning)
        for (const name of places.get(word) ?? []) nearest.set(name, Math.max(closeness, nearest.get(name) ?? 0));
      const rarity = Math.log(1 + names.length / (1 + nearest.size));
      const weight = Math.min(rarity, FULL_WEIGHT);
      if (meaning.size > 0) weights.push(weight);
      for (const [name, closeness] of nearest) {
        const held = gathered.get(name) ?? { weight: 0, score: 0 };
        held.weight += weight;
        held.score += rarity * closeness;
        gathered.set(name, held);
      }
    }
    // A word that no name knows is as much of the query as the weightiest of the others.
    const unknown = (meanings.length - weights.length) * Math.max(0, ...weights);
    return { gathered, askedWeight: weights.reduce((sum, weight) => sum + weight, unknown) };
  }

  return {
    find(query, limit, prefer) {
      const meanings = askedIn(query).map(meaningsOf);
      const { gathered, askedWeight } = gather(meanings);
      const found = [...gathered].flatMap(([number, { weight, score }]) => {
        const [name, scale] = [names[number], scales[number]];
        if (!name || scale === undefined || weight < askedWeight * LEAST_SHARE) return [];
        const rank = score * scale * (name.lang === prefer ? PREFERENCE : 1);
        return [{ name, number, share: weight / askedWeight, rank }];
      });
      found.sort((a, b) => b.rank - a.rank || a.number - b.number);
      const hitOf = ({ key, kind, lang, text }: Name): Find => ({
        key,
        kind,
        lang,
        text,
        marks: marksIn(text, meanings),
      });
      return SEARCH_KINDS.flatMap((kind): FindGroup[] => {
        const its = found.filter(({ name }) => name.kind === kind);
        const best = its.reduce((most, { share }) => Math.max(most, share), 0);
        const things = new Map<string, Name>();
        for (const { name, share } of its)
          if (share >= best * BESIDE_BEST && !things.has(name.key)) things.set(name.key, name);
        const hits = [...things.values()].slice(0, limit).map(hitOf);
        return hits.length > 0 ? [{ kind, share: best, count: things.size, hits }] : [];
      });
    },
    near(query, limit) {
      const lenient = new Fuse(words, { ...OPTIONS, threshold: NEAR_THRESHOLD });
      const found = askedIn(query).flatMap(({ word }) => lenient.search(word, { limit }));
      found.sort((a, b) => (a.score ?? 1) - (b.score ?? 1));
      return [...new Set(found.map(({ item }) => item))].slice(0, limit);
    },
  };
}

/** The words of a name that were asked for; little ones only in capitals, or where there is no other. */
function marksIn(text: string, meanings: readonly Meanings[]): Find['marks'] {
  const asked = wordsOfName(text).filter(({ word }) => meanings.some((meaning) => meaning.has(word)));
  const telling = asked.filter(({ word, span }) => word.length >= LONG_FROM || !text.slice(...span).endsWith(word));
  return (telling.length > 0 ? telling : asked).map(({ span }) => span);
}
