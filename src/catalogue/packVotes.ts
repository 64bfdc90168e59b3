import { fold } from '../engine/index.ts';
import { MOST_SINGLES, packNumbers, unpackNumbers } from './packNumbers.ts';

/*
 * The learned votes as they travel to the browser. Most of their stems are the beginnings of words in the packed files, so
 * that of each such word only is said how much to cut off. The votes are a table, stems by targets, of which few cells are
 * filled: the way from one filled cell to the next, row by row, and apart from that what stands in them, in tenths.
 */

/** By stem: "financing.purchasing 2.1 outside -0.4", targets in the order of the bias. */
type Votes = Readonly<Record<string, string>>;
type ByLang<T> = Readonly<Record<string, T>>;
type ByPart<T> = Readonly<Record<string, T>>;

interface PackedVotes {
  /** Of each word: 0 where it gives no stem, else 1 more than what is cut off its end. */
  readonly cuts: string;
  /** Stems that no word gives. */
  readonly others: string;
  readonly ways: string;
  readonly weights: string;
}

/** `data/learned/weights.json`, as far as it is packed; the rest travels as it is. */
export interface LearnedFile {
  /** Names all targets, each with its weight. */
  readonly bias: string;
  readonly votes: ByLang<ByPart<Votes>>;
}

/** What is alike stands together, so that it compresses better. */
export interface PackedLearned extends Omit<LearnedFile, 'votes'> {
  readonly votes: { readonly [Column in keyof PackedVotes]: ByLang<ByPart<PackedVotes[Column]>> };
}

/** All words of the packed files, as `wordsOf` gives them. */
type Words = ByLang<readonly string[]>;

const LONGEST_CUT = 8;
/** Weights are packed as tenths above this one; none is smaller. */
const LEAST_TENTHS = -45;

const withoutEnd = (word: string, cut: number): string => word.slice(0, Math.max(0, word.length - cut));

/** Of each word how to cut it, so that each stem is given once, by the first word that can; and the stems left over. */
function cutWords(
  words: readonly string[],
  stems: ReadonlySet<string>,
): { cuts: number[]; given: string[]; left: string[] } {
  const left = new Set(stems);
  const given: string[] = [];
  const cuts = words.map((word) => {
    const folded = fold(word);
    for (let cut = 0; cut <= LONGEST_CUT; cut++) {
      const stem = withoutEnd(folded, cut);
      if (!left.delete(stem)) continue;
      given.push(stem);
      return 1 + cut;
    }
    return 0;
  });
  return { cuts, given, left: [...left].sort() };
}

function packVotes(votes: Votes, targets: readonly string[], words: readonly string[]): PackedVotes {
  const { cuts, given, left } = cutWords(words, new Set(Object.keys(votes)));
  const ways: number[] = [];
  const tenths: number[] = [];
  let cell = 0;
  for (const [row, stem] of [...given, ...left].entries()) {
    const parts = (votes[stem] ?? '').split(' ');
    for (let i = 0; i + 1 < parts.length; i += 2) {
      const next = row * targets.length + targets.indexOf(parts[i] ?? '');
      ways.push(next - cell);
      cell = next;
      tenths.push(Math.round(Number(parts[i + 1]) * 10) - LEAST_TENTHS);
    }
  }
  return {
    cuts: packNumbers(cuts),
    others: left.join(' '),
    ways: packNumbers(ways, MOST_SINGLES),
    weights: packNumbers(tenths, MOST_SINGLES),
  };
}

function unpackVotes(packed: PackedVotes, targets: readonly string[], words: readonly string[]): Votes {
  const cuts = unpackNumbers(packed.cuts);
  const stems = words.flatMap((word, i) => {
    const cut = cuts[i] ?? 0;
    return cut > 0 ? [withoutEnd(fold(word), cut - 1)] : [];
  });
  if (packed.others !== '') stems.push(...packed.others.split(' '));
  const tenths = unpackNumbers(packed.weights, MOST_SINGLES);
  const ways = unpackNumbers(packed.ways, MOST_SINGLES);
  const rows: string[][] = stems.map(() => []);
  let cell = 0;
  for (let i = 0; i < ways.length; i++) {
    cell += ways[i] ?? 0;
    const weight = ((tenths[i] ?? 0) + LEAST_TENTHS) / 10;
    rows[Math.floor(cell / targets.length)]?.push(`${targets[cell % targets.length]} ${weight}`);
  }
  return Object.fromEntries(stems.map((stem, row) => [stem, rows[row]?.join(' ') ?? '']));
}

const targetsOf = ({ bias }: Pick<LearnedFile, 'bias'>): string[] => bias.split(' ').filter((_, i) => i % 2 === 0);

function mapVotes<From, To>(
  votes: ByLang<ByPart<From>>,
  change: (its: From, lang: string, part: string) => To,
): Record<string, Record<string, To>> {
  return Object.fromEntries(
    Object.entries(votes).map(([lang, parts]) => [
      lang,
      Object.fromEntries(Object.entries(parts).map(([part, its]) => [part, change(its, lang, part)])),
    ]),
  );
}

export function packLearned(learned: LearnedFile, words: Words): PackedLearned {
  const targets = targetsOf(learned);
  const packed = mapVotes(learned.votes, (votes, lang) => packVotes(votes, targets, words[lang] ?? []));
  const column = (name: keyof PackedVotes): ByLang<ByPart<string>> => mapVotes(packed, (its) => its[name]);
  return {
    ...learned,
    votes: { cuts: column('cuts'), others: column('others'), ways: column('ways'), weights: column('weights') },
  };
}

/** What `packLearned` packed, given the same words. */
export function unpackLearned(packed: PackedLearned, words: Words): LearnedFile {
  const targets = targetsOf(packed);
  const { cuts, others, ways, weights } = packed.votes;
  return {
    ...packed,
    votes: mapVotes(cuts, (its, lang, part) => {
      const at = (column: ByLang<ByPart<string>>): string => column[lang]?.[part] ?? '';
      return unpackVotes(
        { cuts: its, others: at(others), ways: at(ways), weights: at(weights) },
        targets,
        words[lang] ?? [],
      );
    }),
  };
}
