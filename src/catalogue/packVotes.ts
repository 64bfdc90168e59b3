import { packWords, unpackWords } from './packLexicon.ts';

/*
 * The learned votes as they travel to the browser: words as in the packed lexicon; then, word by word, each target as one
 * letter and its weight, in tenths, as one character.
 */

/** By stem: "financing.purchasing 2.1 outside -0.4". */
type Votes = Readonly<Record<string, string>>;
interface PackedVotes {
  readonly words: string;
  readonly votes: string;
}

/** `data/learned/weights.json`, as far as it is packed. */
export interface LearnedFile {
  /** Names all targets, each with its weight. */
  readonly bias: string;
  readonly votes: Readonly<Record<string, Readonly<Record<string, Votes>>>>;
}

export interface PackedLearned extends Omit<LearnedFile, 'votes'> {
  readonly votes: Readonly<Record<string, Readonly<Record<string, PackedVotes>>>>;
}

const FIRST_TARGET = '('.charCodeAt(0);
/** The character of weight 0; all weights lie within 4.5 of it. */
const ZERO = 80;
const WORD_END = ' ';

/** Packs votes for targets named in `targets`. */
function packVotes(votes: Votes, targets: readonly string[]): PackedVotes {
  const words = Object.keys(votes).sort();
  return {
    words: packWords(words),
    votes: words
      .map((word) =>
        (votes[word] ?? '').replace(
          /(\S+) (\S+) ?/g,
          (_, target: string, weight: string) =>
            String.fromCharCode(FIRST_TARGET + targets.indexOf(target)) +
            String.fromCharCode(ZERO + Math.round(Number(weight) * 10)),
        ),
      )
      .join(WORD_END),
  };
}

/** What `packVotes` packed. */
function unpackVotes({ words, votes }: PackedVotes, targets: readonly string[]): Votes {
  const packed = votes.split(WORD_END);
  return Object.fromEntries(
    (words === '' ? [] : unpackWords(words)).map((word, i) => {
      const pairs: string[] = [];
      const its = packed[i] ?? '';
      for (let j = 0; j + 1 < its.length; j += 2)
        pairs.push(`${targets[its.charCodeAt(j) - FIRST_TARGET]} ${(its.charCodeAt(j + 1) - ZERO) / 10}`);
      return [word, pairs.join(' ')];
    }),
  );
}

const targetsOf = ({ bias }: Pick<LearnedFile, 'bias'>): string[] => bias.split(' ').filter((_, i) => i % 2 === 0);

function mapVotes<From, To>(
  votes: Readonly<Record<string, Readonly<Record<string, From>>>>,
  change: (its: From) => To,
): Record<string, Record<string, To>> {
  return Object.fromEntries(
    Object.entries(votes).map(([lang, parts]) => [
      lang,
      Object.fromEntries(Object.entries(parts).map(([part, its]) => [part, change(its)])),
    ]),
  );
}

export function packLearned(learned: LearnedFile): PackedLearned {
  const targets = targetsOf(learned);
  return { ...learned, votes: mapVotes(learned.votes, (votes) => packVotes(votes, targets)) };
}

/** What `packLearned` packed. */
export function unpackLearned(packed: PackedLearned): LearnedFile {
  const targets = targetsOf(packed);
  return { ...packed, votes: mapVotes(packed.votes, (votes) => unpackVotes(votes, targets)) };
}
