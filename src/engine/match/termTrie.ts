import type { Pause } from '../text/tokenise.ts';
import type { Lexeme } from './lexeme.ts';
import type { Step } from './term.ts';
import { EdgeTable } from './edgeTable.ts';
import { GAP, GAP_SIZE } from './term.ts';

/** A word as the trie sees it. */
export interface SearchedWord {
  readonly form: Pick<Lexeme, 'numbers'>;
  /** What stands before it; where words were left out between, the strongest of their pauses. */
  readonly pause: Pause;
  /** A comma or a connective stands before it: it may be one of a list. Left out where lists are not looked for. */
  readonly isCoordinated?: boolean;
}

/** A term found: the places, in the sequence searched, of the words that its steps took. */
export interface Found<Entry> {
  readonly entry: Entry;
  readonly places: readonly number[];
}

/** Numbers the steps of all terms of a language, from 1: what no term knows is never looked for. */
export class StepNumbers {
  readonly #numbers = new Map<Step, number>();

  /** The number of a step, a new one where it is met for the first time. */
  add(step: Step): number {
    const known = this.#numbers.get(step);
    if (known !== undefined) return known;
    this.#numbers.set(step, this.#numbers.size + 1);
    return this.#numbers.size;
  }

  /** The numbers of those steps that a term knows. */
  of(steps: readonly Step[]): readonly number[] {
    return steps.flatMap((step) => this.#numbers.get(step) ?? []);
  }
}

const ROOT = 0;
/** No step has this number. */
const GAP_NUMBER = 0;
const NONE = -1;
const NOTHING: readonly never[] = [];

/** Terms that share their beginnings share their nodes, so that a text is read once for all terms. */
export class TermTrie<Entry> {
  readonly #numbers: StepNumbers;
  readonly #edges = new EdgeTable();
  /** Of each node the terms that end there. */
  readonly #entries: (Entry[] | null)[] = [null];
  /** Of each node the node behind its gap, or `NONE`. */
  readonly #gaps: number[] = [NONE];
  /** Of each node whether terms go on behind it. */
  readonly #goesOn: boolean[] = [false];

  constructor(numbers: StepNumbers) {
    this.#numbers = numbers;
  }

  add(reading: readonly Step[], entry: Entry): void {
    let node = ROOT;
    for (const step of reading) node = this.#nextOrNew(node, step);
    const entries = (this.#entries[node] ??= []);
    if (!entries.includes(entry)) entries.push(entry);
  }

  #nextOrNew(node: number, step: Step): number {
    const number = step === GAP ? GAP_NUMBER : this.#numbers.add(step);
    const known = number === GAP_NUMBER ? (this.#gaps[node] ?? NONE) : this.#edges.get(node, number);
    if (known !== NONE) return known;
    const added = this.#entries.push(null) - 1;
    this.#gaps.push(NONE);
    this.#goesOn.push(false);
    this.#goesOn[node] = true;
    if (number === GAP_NUMBER) this.#gaps[node] = added;
    else this.#edges.set(node, number, added);
    return added;
  }

  /** Whether a term begins with one of the steps. */
  opensWith(numbers: readonly number[]): boolean {
    for (const number of numbers) if (this.#edges.get(ROOT, number) !== NONE) return true;
    return false;
  }

  /**
   * Every term that begins with the word at `place`, in order of discovery; of one term the tightest occurrence.
   * No term reaches over the end of a sentence, and only a gap reaches over a comma, save that what is shared in a list
   * counts for each: "continuity and access of services" has "continuity services", "health plans and policies" has
   * "health policies".
   */
  findAt(words: readonly SearchedWord[], place: number): readonly Found<Entry>[] {
    if (!this.opensWith(words[place]?.form.numbers ?? [])) return NOTHING;
    const found: Found<Entry>[] = [];
    this.#follow(ROOT, { words, found, places: [] }, place);
    return found;
  }

  /** Takes the word at a place, in each way that the node knows it. */
  #follow(node: number, search: Search<Entry>, at: number): void {
    const word = search.words[at];
    if (!word) return;
    for (const number of word.form.numbers) {
      const next = this.#edges.get(node, number);
      if (next === NONE) continue;
      search.places.push(at);
      this.#walk(next, search, at + 1);
      search.places.pop();
    }
  }

  /** Goes on behind a word that was taken, `at` being the place after it. */
  #walk(node: number, search: Search<Entry>, at: number): void {
    const { words } = search;
    const entries = this.#entries[node];
    if (entries) for (const entry of entries) keepTightest(search, entry);
    const word = words[at];
    if (!this.#goesOn[node] || !word || word.pause === 'stop') return;
    if (word.pause === 'none') this.#follow(node, search, at);
    this.#followList(node, search, at);
    const gap = this.#gaps[node] ?? NONE;
    if (gap === NONE) return;
    for (let skipped = 0; skipped <= GAP_SIZE; skipped++) {
      if (words[at + skipped]?.pause === 'stop') break;
      this.#follow(gap, search, at + skipped);
    }
  }

  /**
   * Goes on where a list stands between: after its members, when they share what follows; or at each member, when they
   * share what stands before.
   */
  #followList(node: number, search: Search<Entry>, at: number): void {
    const { words } = search;
    let shareWhatFollows = words[at]?.isCoordinated === true;
    let shareWhatPrecedes = true;
    for (let next = at + 1; next <= at + GAP_SIZE; next++) {
      const word = words[next];
      if (!word || word.pause === 'stop') return;
      const isCoordinated = word.isCoordinated === true;
      shareWhatPrecedes &&= isCoordinated;
      if (shareWhatPrecedes || (shareWhatFollows && !isCoordinated)) this.#follow(node, search, next);
      shareWhatFollows &&= isCoordinated;
      if (!shareWhatFollows && !shareWhatPrecedes) return;
    }
  }
}

/** A search under way: `places` are those of the words that the path to the present node took. */
interface Search<Entry> {
  readonly words: readonly SearchedWord[];
  readonly found: Found<Entry>[];
  readonly places: number[];
}

function keepTightest<Entry>({ found, places }: Search<Entry>, entry: Entry): void {
  for (let i = 0; i < found.length; i++) {
    const known = found[i];
    if (known?.entry !== entry) continue;
    if (extent(places) < extent(known.places)) found[i] = { entry, places: places.slice() };
    return;
  }
  found.push({ entry, places: places.slice() });
}

function extent(places: readonly number[]): number {
  return (places[places.length - 1] ?? 0) - (places[0] ?? 0);
}
