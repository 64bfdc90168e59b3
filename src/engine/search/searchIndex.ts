import type { DutyWordsByLang } from '../match/dutyWords.ts';
import type { Lang, Span } from '../model.ts';
import { LANGS } from '../model.ts';
import { columnsFor } from './columns.ts';
import { type AskedWord, Vocabulary } from './vocabulary.ts';

/** A text that can be found. */
export interface SearchText {
  /** What the text says. Texts that share a key are one find: a duty in two languages. */
  readonly key: string;
  readonly lang: Lang;
  readonly text: string;
}

/** Texts that come and go together, such as the duties of a posting. */
export interface SearchSource {
  readonly id: string;
  readonly texts: readonly SearchText[];
}

/** A find: the text that answers best, and the words in it that were asked for. */
export interface SearchHit extends SearchText {
  readonly marks: readonly Span[];
}

export interface SearchAnswer {
  /** Share of the words asked for that the finds hold: 1 for all of them, else at least a half; 0 where nothing was found. */
  readonly share: number;
  /** Finds in all, of which `hits` are the best, in order. */
  readonly count: number;
  readonly hits: readonly SearchHit[];
  /** Words of the texts that come near those asked for; only where nothing was found. */
  readonly near: readonly string[];
  /** Sources that were searched. */
  readonly sourceCount: number;
}

interface Entry extends SearchText {
  readonly source: string;
}

interface Ranked {
  readonly entry: number;
  readonly score: number;
}

const FIRST_SIZE = 1024;
const NEAR_LIMIT = 5;
/** Share of the words asked for that a text must hold where none holds more. */
const LEAST_SHARE = 0.5;
/** Texts in the reader's language come before as good ones in the other. */
const PREFERENCE = 1.25;
/** Short texts come first, though not by far: added to the number of words, so that one word more or less weighs little. */
const LENGTH_SMOOTHING = 3;

/**
 * An inverted index over sentences in both languages. Case, accents and inflection do not count, small typing
 * errors are forgiven, the last word may be unfinished. Texts that hold all words come first, rare words weigh more
 * (inverse document frequency; Manning, Raghavan & Schütze 2008, section 6.2), ties keep the order in which texts came.
 */
export class SearchIndex {
  readonly #words: DutyWordsByLang;
  #vocabulary: Vocabulary;
  /** By number, in the order of coming. */
  #entries: Entry[] = [];
  #columns = columnsFor(0);
  /** Numbers of the entries that hold a term, rising. */
  #places: number[][] = [];
  readonly #sources = new Map<string, number[]>();
  readonly #keys = new Map<string, number>();
  #goneCount = 0;
  #searchCount = 0;

  constructor(words: DutyWordsByLang) {
    this.#words = words;
    this.#vocabulary = new Vocabulary(words);
  }

  /** Adds a source, in place of the one with its id; a source without texts is taken out. */
  put(source: SearchSource): void {
    const old = this.#sources.get(source.id) ?? [];
    for (const entry of old) this.#columns.isGone[entry] = 1;
    this.#goneCount += old.length;
    this.#sources.delete(source.id);
    if (this.#goneCount > this.#entries.length / 2) this.#rebuild();
    if (source.texts.length > 0)
      this.#sources.set(
        source.id,
        source.texts.map((text) => this.#add({ ...text, source: source.id })),
      );
  }

  /**
   * What answers a query.
   * @param limit   hits, an integer > 0
   * @param prefer  the reader's language
   */
  search(query: string, limit: number, prefer: Lang): SearchAnswer {
    const asked = this.#vocabulary.ask(query);
    const touched = this.#gather(asked);
    const { share, count, best } = this.#rank(touched, asked, limit, prefer);
    const { scores, held, lastWord } = this.#columns;
    for (const entry of touched) scores[entry] = held[entry] = lastWord[entry] = 0;
    const terms = new Set(asked.flatMap(({ meanings }) => [...meanings.keys()]));
    return {
      share,
      count,
      hits: best.flatMap(({ entry }) => this.#hitOf(entry, terms)),
      near: count === 0 ? this.#vocabulary.near(query, NEAR_LIMIT) : [],
      sourceCount: this.#sources.size,
    };
  }

  #add(entry: Entry): number {
    const number = this.#entries.length;
    const terms = new Set(this.#vocabulary.learn(entry.text, entry.lang).map(({ term }) => term));
    const key = this.#keys.get(entry.key) ?? this.#keys.size;
    this.#keys.set(entry.key, key);
    if (number >= this.#columns.size) this.#columns = columnsFor(Math.max(FIRST_SIZE, number * 2), this.#columns);
    this.#columns.isGone[number] = 0;
    this.#columns.lang[number] = LANGS.indexOf(entry.lang);
    this.#columns.key[number] = key;
    this.#columns.brevity[number] = 1 / Math.sqrt(terms.size + LENGTH_SMOOTHING);
    this.#entries.push(entry);
    while (this.#places.length < this.#vocabulary.termCount) this.#places.push([]);
    for (const term of terms) this.#places[term]?.push(number);
    return number;
  }

  /** What is gone is forgotten for good, once it is more than what is there. */
  #rebuild(): void {
    const kept = this.#entries.filter((_, number) => this.#columns.isGone[number] === 0);
    this.#entries = [];
    this.#places = [];
    this.#vocabulary = new Vocabulary(this.#words);
    this.#keys.clear();
    this.#sources.clear();
    this.#goneCount = 0;
    for (const entry of kept) {
      const number = this.#add(entry);
      const numbers = this.#sources.get(entry.source);
      if (numbers) numbers.push(number);
      else this.#sources.set(entry.source, [number]);
    }
  }

  /** Adds up, for each entry, the words of the query that it holds: each counts once, as what it comes nearest to. */
  #gather(asked: readonly AskedWord[]): Uint32Array {
    const { scores, held, lastWord, isGone, touched } = this.#columns;
    let count = 0;
    asked.forEach(({ meanings }, i) => {
      const word = i + 1;
      const found = [...meanings].map(([term, closeness]) => ({ places: this.#places[term] ?? [], closeness }));
      // What one word may mean, in both languages, is as rare as all of it together: no language is favoured.
      const placeCount = found.reduce((sum, { places }) => sum + places.length, 0);
      const rarity = Math.log(1 + this.#entries.length / (1 + placeCount));
      for (const { places, closeness } of found.sort((x, y) => y.closeness - x.closeness)) {
        const gain = closeness * rarity;
        for (const entry of places) {
          if (lastWord[entry] === word || isGone[entry] === 1) continue;
          if (lastWord[entry] === 0) touched[count++] = entry;
          lastWord[entry] = word;
          scores[entry] = (scores[entry] ?? 0) + gain;
          held[entry] = (held[entry] ?? 0) + 1;
        }
      }
    });
    return touched.subarray(0, count);
  }

  #rank(touched: Uint32Array, asked: readonly AskedWord[], limit: number, prefer: Lang) {
    const { scores, held, lang, key, brevity, countedIn } = this.#columns;
    const needed = LANGS.map((code) => Math.max(1, asked.filter(({ isNeeded }) => isNeeded[code]).length));
    const shareOf = (entry: number): number => Math.min(1, (held[entry] ?? 0) / (needed[lang[entry] ?? 0] ?? 1));
    let most = 0;
    for (const entry of touched) most = Math.max(most, shareOf(entry));
    const best: Ranked[] = [];
    let count = 0;
    if (most < LEAST_SHARE) return { share: 0, count, best };
    const preferred = LANGS.indexOf(prefer);
    const thisSearch = ++this.#searchCount;
    for (const entry of touched) {
      if (shareOf(entry) < most) continue;
      const itsKey = key[entry] ?? 0;
      if (countedIn[itsKey] !== thisSearch) count++;
      countedIn[itsKey] = thisSearch;
      const score = (scores[entry] ?? 0) * (brevity[entry] ?? 1) * (lang[entry] === preferred ? PREFERENCE : 1);
      insert(best, { entry, score }, limit, key);
    }
    return { share: most, count, best };
  }

  #hitOf(number: number, terms: ReadonlySet<number>): SearchHit[] {
    const entry = this.#entries[number];
    if (!entry) return [];
    const { key, lang, text } = entry;
    const marks = this.#vocabulary
      .learn(text, lang)
      .filter(({ term }) => terms.has(term))
      .map(({ start, end }): Span => [start, end]);
    return [{ key, lang, text, marks }];
  }
}

/** Keeps the best in order, each key once. */
function insert(best: Ranked[], ranked: Ranked, limit: number, key: Uint32Array): void {
  const last = best[best.length - 1];
  if (best.length === limit && last && isBefore(last, ranked)) return;
  const same = best.findIndex(({ entry }) => key[entry] === key[ranked.entry]);
  const rival = best[same];
  if (rival) {
    if (isBefore(rival, ranked)) return;
    best.splice(same, 1);
  }
  const place = best.findIndex((other) => isBefore(ranked, other));
  best.splice(place < 0 ? best.length : place, 0, ranked);
  if (best.length > limit) best.pop();
}

const isBefore = (a: Ranked, b: Ranked): boolean => a.score > b.score || (a.score === b.score && a.entry < b.entry);
