/*
 * The lexicon as it travels to the browser: a third smaller, compressed, than the files it is made from. A language's
 * words stand once, sorted, each without the beginning that it shares with the one before; terms are written in codes for
 * words, the commonest one character long. Grouped by competency and weight; notes stay at home.
 */

/** One entry of a lexicon file, as far as it travels. */
export interface PackedEntry {
  readonly term: string;
  readonly competency: string;
  readonly weight: number;
}

/** The lexicon files of one language, by their path. */
export type LexiconFiles = Readonly<Record<string, readonly PackedEntry[]>>;

export interface PackedLexicon {
  readonly words: string;
  readonly files: Readonly<Record<string, string>>;
}

/** Characters of codes: printable ASCII without quotes, backslash, and the sign for alternatives. */
const CODE = '!$%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~';
const TERM_END = ' ';
const ALTERNATIVE = '#';
const GROUP_END = '\n';
/** Of the code's characters so many stand for a word by themselves; the last one opens codes of three, the others of two. */
const SINGLE_COUNT = 36;
const PAIR_COUNT = CODE.length - SINGLE_COUNT - 1;

const at = (place: number): string => CODE.charAt(place);

function codeOf(index: number): string {
  if (index < SINGLE_COUNT) return at(index);
  const pair = index - SINGLE_COUNT;
  const lead = Math.floor(pair / CODE.length);
  if (lead < PAIR_COUNT) return at(SINGLE_COUNT + lead) + at(pair % CODE.length);
  const triple = pair - PAIR_COUNT * CODE.length;
  return at(CODE.length - 1) + at(Math.floor(triple / CODE.length)) + at(triple % CODE.length);
}

/** Most that a word is said to share with the one before; one digit in base 36. */
const MOST_SHARED = 35;

export function packWords(words: readonly string[]): string {
  let before = '';
  return words
    .map((word) => {
      let shared = 0;
      while (shared < MOST_SHARED && shared < word.length && word.charAt(shared) === before.charAt(shared)) shared++;
      before = word;
      return shared.toString(36) + word.slice(shared);
    })
    .join(TERM_END);
}

export function unpackWords(packed: string): string[] {
  let before = '';
  return packed
    .split(TERM_END)
    .map((word) => (before = before.slice(0, Number.parseInt(word.charAt(0), 36)) + word.slice(1)));
}

const piecesOf = (term: string): string[][] => term.split(' ').map((piece) => piece.split('|'));

/** The words of a language: the commonest by how often they occur, then the others in order. */
function wordsOf(files: LexiconFiles): string[] {
  const counts = new Map<string, number>();
  for (const { term } of Object.values(files).flat())
    for (const word of piecesOf(term).flat()) counts.set(word, (counts.get(word) ?? 0) + 1);
  const byCount = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([word]) => word);
  return [...byCount.slice(0, SINGLE_COUNT), ...byCount.slice(SINGLE_COUNT).sort()];
}

/** Packs the lexicon files of one language. */
export function packLexicon(files: LexiconFiles): PackedLexicon {
  const words = wordsOf(files);
  const codes = new Map(words.map((word, index) => [word, codeOf(index)]));
  const packTerm = (term: string): string =>
    piecesOf(term)
      .map((ways) => ways.map((word) => codes.get(word)).join(ALTERNATIVE))
      .join(''); // a code says by its first character where it ends
  const packFile = (entries: readonly PackedEntry[]): string => {
    const groups = new Map<string, string[]>();
    for (const { term, competency, weight } of entries) {
      const key = `${competency} ${weight}`;
      const group = groups.get(key);
      if (group) group.push(packTerm(term));
      else groups.set(key, [packTerm(term)]);
    }
    return [...groups].map(([key, terms]) => [key, ...terms].join(TERM_END)).join(GROUP_END);
  };
  return {
    words: packWords(words),
    files: Object.fromEntries(Object.entries(files).map(([path, entries]) => [path, packFile(entries)])),
  };
}

function unpackTerm(packed: string, words: readonly string[]): string {
  let term = '';
  let joint = '';
  for (let i = 0; i < packed.length;) {
    if (packed.charAt(i) === ALTERNATIVE) {
      joint = '|';
      i++;
      continue;
    }
    const lead = CODE.indexOf(packed.charAt(i++));
    let index = lead;
    if (lead >= SINGLE_COUNT) {
      const isPair = lead < CODE.length - 1;
      const high = isPair ? lead - SINGLE_COUNT : PAIR_COUNT + CODE.indexOf(packed.charAt(i++));
      index = SINGLE_COUNT + high * CODE.length + CODE.indexOf(packed.charAt(i++));
    }
    term += joint + (words[index] ?? '');
    joint = ' ';
  }
  return term;
}

/** What `packLexicon` packed: the same terms, those of one competency and weight together. */
export function unpackLexicon({ words: packedWords, files }: PackedLexicon): LexiconFiles {
  const words = unpackWords(packedWords);
  const unpackFile = (packed: string): PackedEntry[] =>
    packed === ''
      ? []
      : packed.split(GROUP_END).flatMap((group) => {
          const [competency = '', weight = '', ...terms] = group.split(TERM_END);
          return terms.map((term) => ({ term: unpackTerm(term, words), competency, weight: Number(weight) }));
        });
  return Object.fromEntries(Object.entries(files).map(([path, packed]) => [path, unpackFile(packed)]));
}
