/** Words, numbered, in the order of their last use. */
class Recent {
  /** The latest last. */
  readonly #words: number[] = [];

  get count(): number {
    return this.#words.length;
  }

  /** 0 for the word used last; -1 for one never used. */
  rankOf(word: number): number {
    const words = this.#words;
    for (let at = words.length - 1; at >= 0; at--) if (words[at] === word) return words.length - 1 - at;
    return -1;
  }

  at(rank: number): number {
    return this.#words[this.#words.length - 1 - rank] ?? 0;
  }

  /** A word that is not among them; of more than `most` the oldest is forgotten. */
  add(word: number, most = Infinity): number {
    if (this.#words.push(word) > most) this.#words.shift();
    return word;
  }

  /** Uses the word of a rank once more. */
  use(rank: number): number {
    const words = this.#words;
    const word = this.at(rank);
    const last = words.length - 1;
    for (let at = last - rank; at < last; at++) words[at] = words[at + 1] ?? 0;
    if (last >= 0) words[last] = word;
    return word;
  }
}

/** Where a word of a phrase stands. */
export interface Place {
  readonly topic: string;
  /** The word before it, or -1. */
  readonly before: number;
  /** It may stand in place of the word before it. */
  readonly isAlternative: boolean;
}

const NEW = 0;
/** Of the words that followed the one before, so many are guessed before the others of the topic. */
const FOLLOWERS = 6;

/**
 * Guesses which word comes next in phrases: one that lately followed the same word, else one used lately for the same
 * topic, else one met lately at all. A word is then said by how many guesses it took, mostly a small number, 0 for a
 * word never met. Words are numbered from 0 as they are met. Whoever reads follows the same steps as who wrote.
 */
export class WordGuesses {
  #count = 0;
  readonly #ofTopic = new Map<string, Recent>();
  readonly #followers = new Map<number, Recent>();

  /** How a word that stands at a place is said. */
  guessesOf(word: number, place: Place): number {
    const { followers, own } = this.#guessing(place);
    const rank = followers.rankOf(word);
    const ownRank = own.rankOf(word);
    let guesses = NEW;
    if (rank >= 0) guesses = 1 + rank;
    else if (ownRank >= 0) guesses = 1 + FOLLOWERS + ownRank;
    else if (word < this.#count) guesses = 1 + FOLLOWERS + own.count + this.#count - 1 - word;
    this.wordAfter(guesses, place);
    return guesses;
  }

  /** The word that was said so. */
  wordAfter(guesses: number, place: Place): number {
    const { followers, own } = this.#guessing(place);
    if (guesses !== NEW && guesses <= FOLLOWERS) return followers.use(guesses - 1);
    const ownRank = guesses - 1 - FOLLOWERS;
    let word: number;
    if (guesses !== NEW && ownRank < own.count) word = own.use(ownRank);
    else {
      word = guesses === NEW ? this.#count++ : this.#count - 1 - (ownRank - own.count);
      own.add(word);
    }
    return followers.add(word, FOLLOWERS);
  }

  #guessing({ topic, before, isAlternative }: Place): { readonly followers: Recent; readonly own: Recent } {
    return {
      followers: recentOf(this.#followers, before * 2 + Number(isAlternative)),
      own: recentOf(this.#ofTopic, topic),
    };
  }
}

function recentOf<Key>(known: Map<Key, Recent>, key: Key): Recent {
  let recent = known.get(key);
  if (!recent) known.set(key, (recent = new Recent()));
  return recent;
}
