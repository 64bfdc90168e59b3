import { WordGuesses } from './guessWords.ts';
import { packNumbers, unpackNumbers } from './packNumbers.ts';

/*
 * The lexicon as it travels to the browser: compressed, three tenths smaller than the files it is made from. A language's
 * words stand once, in the order of their first use; the terms say which comes next by how many guesses it takes; how many
 * words a term has and where, its shape, stands apart. Grouped by competency and weight; notes stay at home.
 */

/** One entry of a lexicon file, as far as it travels. */
export interface PackedEntry {
  readonly term: string;
  readonly competency: string;
  readonly weight: number;
}

/** The lexicon files of one language, by their path. */
export type LexiconFiles = Readonly<Record<string, readonly PackedEntry[]>>;

/** The lexicon of one language. */
interface Packed {
  /** By path, its groups: "medicines.supply 0.9 41" for 41 terms. */
  readonly files: Readonly<Record<string, string>>;
  /** Shapes of terms, the commonest first: "1 … 3" is a word, a gap, and one of three words. */
  readonly shapes: string;
  readonly words: string;
  /** Of each term the place of its shape. */
  readonly terms: string;
  /** Of each word of each term the number of guesses. */
  readonly guesses: string;
}

type ByLang<T> = Readonly<Record<string, T>>;

/** The languages side by side in each part: what is alike compresses better where it stands together. */
export type PackedLexicon = { readonly [Part in keyof Packed]: ByLang<Packed[Part]> };

const GAP = '…';
const GAP_COUNT = 0;
const GROUP_END = ',';

/** The terms of a file, those of one competency and weight together. */
function groupsOf(entries: readonly PackedEntry[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const { term, competency, weight } of entries) {
    const key = `${competency} ${weight}`;
    const group = groups.get(key);
    if (group) group.push(term);
    else groups.set(key, [term]);
  }
  return groups;
}

const shapeOf = (term: string): string =>
  term
    .split(' ')
    .map((piece) => (piece === GAP ? GAP : piece.split('|').length))
    .join(' ');

/** What occurs, the most frequent first. */
function byFrequency(values: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([value]) => value);
}

function packFiles(files: LexiconFiles): Packed {
  const grouped = Object.entries(files).map(([path, entries]) => ({ path, groups: [...groupsOf(entries)] }));
  const words = new Map<string, number>();
  const numberOf = (word: string): number => {
    const number = words.get(word) ?? words.size;
    words.set(word, number);
    return number;
  };
  const memory = new WordGuesses();
  const guesses = grouped.flatMap(({ groups }) =>
    groups.flatMap(([key, terms]) => {
      const [competency = ''] = key.split(' ');
      return terms.flatMap((term) => {
        let before = -1;
        return term
          .split(' ')
          .filter((piece) => piece !== GAP)
          .flatMap((piece) =>
            piece.split('|').map((way, i) => {
              const word = numberOf(way);
              const guessCount = memory.guessesOf(word, { competency, before, isAlternative: i > 0 });
              before = word;
              return guessCount;
            }),
          );
      });
    }),
  );
  const shapesOfTerms = grouped.flatMap(({ groups }) => groups.flatMap(([, terms]) => terms.map(shapeOf)));
  const shapes = byFrequency(shapesOfTerms);
  const places = new Map(shapes.map((shape, place) => [shape, place]));
  return {
    files: Object.fromEntries(
      grouped.map(({ path, groups }) => [path, groups.map(([key, terms]) => `${key} ${terms.length}`).join(GROUP_END)]),
    ),
    shapes: shapes.join(GROUP_END),
    words: [...words.keys()].join(' '),
    terms: packNumbers(shapesOfTerms.map((shape) => places.get(shape) ?? 0)),
    guesses: packNumbers(guesses),
  };
}

/** Packs the lexicon files of every language. */
export function packLexicon(filesByLang: ByLang<LexiconFiles>): PackedLexicon {
  const packed = Object.entries(filesByLang).map(([lang, files]) => [lang, packFiles(files)] as const);
  const part = <Part extends keyof Packed>(name: Part): ByLang<Packed[Part]> =>
    Object.fromEntries(packed.map(([lang, its]) => [lang, its[name]]));
  return {
    files: part('files'),
    shapes: part('shapes'),
    words: part('words'),
    terms: part('terms'),
    guesses: part('guesses'),
  };
}

/** By language all words of a packed lexicon, in the order of their first use. */
export const wordsOf = ({ words }: Pick<PackedLexicon, 'words'>): ByLang<readonly string[]> =>
  Object.fromEntries(Object.entries(words).map(([lang, its]) => [lang, its.split(' ')]));

/** What `packLexicon` packed: the same terms, those of one competency and weight together. */
export function unpackLexicon(packed: PackedLexicon): ByLang<LexiconFiles> {
  const part = (its: ByLang<string>, lang: string): string => its[lang] ?? '';
  return Object.fromEntries(
    Object.entries(packed.files).map(([lang, files]) => [
      lang,
      unpackFiles({
        files,
        shapes: part(packed.shapes, lang),
        words: part(packed.words, lang),
        terms: part(packed.terms, lang),
        guesses: part(packed.guesses, lang),
      }),
    ]),
  );
}

function unpackFiles(packed: Packed): LexiconFiles {
  const words = packed.words.split(' ');
  const shapes = packed.shapes
    .split(GROUP_END)
    .map((shape) => shape.split(' ').map((piece) => (piece === GAP ? GAP_COUNT : Number(piece))));
  const places = unpackNumbers(packed.terms);
  const guesses = unpackNumbers(packed.guesses);
  const memory = new WordGuesses();
  let termCount = 0;
  let wordCount = 0;
  const readTerm = (competency: string): string => {
    let before = -1;
    let term = '';
    for (const count of shapes[places[termCount++] ?? 0] ?? []) {
      if (term !== '') term += ' ';
      if (count === GAP_COUNT) term += GAP;
      for (let i = 0; i < count; i++) {
        before = memory.wordAfter(guesses[wordCount++] ?? 0, { competency, before, isAlternative: i > 0 });
        term += i > 0 ? `|${words[before]}` : words[before];
      }
    }
    return term;
  };
  const readFile = (groups: string): PackedEntry[] => {
    const entries: PackedEntry[] = [];
    for (const group of groups === '' ? [] : groups.split(GROUP_END)) {
      const [competency = '', weight = '', count = ''] = group.split(' ');
      for (let i = 0; i < Number(count); i++)
        entries.push({ term: readTerm(competency), competency, weight: Number(weight) });
    }
    return entries;
  };
  return Object.fromEntries(Object.entries(packed.files).map(([path, groups]) => [path, readFile(groups)]));
}
