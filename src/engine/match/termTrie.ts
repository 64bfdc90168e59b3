import type { Pause } from '../text/tokenise.ts';
import type { Lexeme } from './lexeme.ts';
import type { Pattern, Step } from './term.ts';
import { EdgeTable } from './edgeTable.ts';
import { GAP, GAP_SIZE } from './term.ts';

/** A word as the trie sees it. */
export interface SearchedWord {
  readonly form: Pick<Lexeme, 'step' | 'capitals'>;
  /** What stands before it; where words were left out between, the strongest of their pauses. */
  readonly pause: Pause;
  /** A comma or a connective stands before it: it may be one of a list. Left out where lists are not looked for. */
  readonly isCoordinated?: boolean;
}

/** A term found: the places, in the sequence searched, of the words that its steps took. */
export interface Found<Entry> {
  readonly entry: Entry;
  /** Where its reading ends. */
  readonly node: number;
  readonly places: readonly number[];
}

/** No step has these numbers: what no term knows is never looked for, a gap is asked for by name. */
const UNKNOWN = 0;
const GAP_NUMBER = 0;

/** Numbers the steps of all terms of a language, from 1. */
export class StepNumbers {
  readonly #numbers = new Map<Step, number>();

  /** The number of a step, a new one where it is met for the first time; a gap has `GAP_NUMBER`. */
  add(step: Step): number {
    if (step === GAP) return GAP_NUMBER;
    const known = this.#numbers.get(step);
    if (known !== undefined) return known;
    this.#numbers.set(step, this.#numbers.size + 1);
    return this.#numbers.size;
  }

  /** How many there are: the last number that was given. */
  get count(): number {
    return this.#numbers.size;
  }

  /** The number of a step; 0 where no term knows it. */
  of(step: Step): number {
    return this.#numbers.get(step) ?? UNKNOWN;
  }
}

/** A pattern and what it stands for. */
export interface Term<Entry> {
  readonly pattern: Pattern;
  readonly entry: Entry;
}

const ROOT = 0;
const NONE = -1;
const NOTHING: readonly never[] = [];

/** The bit of a step in a node's filter: most steps that a node does not know are turned away by it. */
const bitOf = (step: number): number => 1 << (step & 31);

/** Terms that share their beginnings share their nodes, so that a text is read once for all terms. */
export class TermTrie<Entry> {
  readonly #edges = new EdgeTable();
  /** Of each node the bits of the steps that lead on from it. */
  readonly #filters: Int32Array;
  /** Of each node the terms that end there. */
  readonly #entries: (Entry[] | null)[] = [null];
  readonly #tightestOf: 'entry' | 'reading';

  /** @param tightestOf  whether the tightest occurrence is found of each entry or of each of its readings */
  constructor(terms: Iterable<Term<Entry>>, numbers: StepNumbers, tightestOf: 'entry' | 'reading') {
    this.#tightestOf = tightestOf;
    const filters = [0];
    for (const { pattern, entry } of terms) {
      let ends: ReadonlySet<number> = new Set([ROOT]);
      for (const ways of pattern) ends = this.#extend(ends, waysOf(ways, numbers), filters);
      for (const end of ends) {
        const entries = (this.#entries[end] ??= []);
        if (!entries.includes(entry)) entries.push(entry);
      }
    }
    this.#filters = Int32Array.from(filters);
  }

  /** The nodes after the next piece of a pattern; ways that come to the same, as plurals do, come to one node. */
  #extend(ends: ReadonlySet<number>, ways: readonly (readonly number[])[], filters: number[]): ReadonlySet<number> {
    const next = new Set<number>();
    for (const end of ends)
      for (const way of ways) {
        let node = end;
        for (const step of way) {
          const known = this.#edges.get(node, step);
          const to = known === NONE ? filters.push(0) - 1 : known;
          if (known === NONE) {
            this.#entries.push(null);
            this.#edges.set(node, step, to);
            filters[node] = (filters[node] ?? 0) | bitOf(step);
          }
          node = to;
        }
        next.add(node);
      }
    return next;
  }

  /** Whether a term begins with the step. */
  opensWith(step: number): boolean {
    return step !== UNKNOWN && this.#edges.get(ROOT, step) !== NONE;
  }

  /**
   * Every term that begins with the word at `place`, in order of discovery, see `tightestOf`.
   * No term reaches over the end of a sentence, and only a gap reaches over a comma, save that what is shared in a list
   * counts for each: "continuity and access of services" has "continuity services", "health plans and policies" has
   * "health policies".
   */
  findAt(words: readonly SearchedWord[], place: number): readonly Found<Entry>[] {
    const form = words[place]?.form;
    if (!form || !(this.opensWith(form.step) || this.opensWith(form.capitals))) return NOTHING;
    const search: Search<Entry> = { words, found: [], places: [] };
    this.#follow(ROOT, search, place);
    return search.found;
  }

  /** The node that a step leads to, or `NONE`. */
  #next(node: number, step: number): number {
    return ((this.#filters[node] ?? 0) & bitOf(step)) === 0 ? NONE : this.#edges.get(node, step);
  }

  /** Takes the word at a place, in each way that the node knows it. */
  #follow(node: number, search: Search<Entry>, at: number): void {
    const word = search.words[at];
    if (!word) return;
    const { step, capitals } = word.form;
    if (step !== UNKNOWN) this.#take(this.#next(node, step), search, at);
    if (capitals !== UNKNOWN) this.#take(this.#next(node, capitals), search, at);
  }

  #take(next: number, search: Search<Entry>, at: number): void {
    if (next === NONE) return;
    search.places.push(at);
    this.#walk(next, search, at + 1);
    search.places.pop();
  }

  /** Goes on behind a word that was taken, `at` being the place after it. */
  #walk(node: number, search: Search<Entry>, at: number): void {
    const { words } = search;
    const entries = this.#entries[node];
    if (entries) for (const entry of entries) this.#keepTightest(search, entry, node);
    const isLeaf = this.#filters[node] === 0;
    const word = words[at];
    if (isLeaf || !word || word.pause === 'stop') return;
    if (word.pause === 'none') this.#follow(node, search, at);
    this.#followList(node, search, at);
    const gap = this.#next(node, GAP_NUMBER);
    if (gap === NONE) return;
    for (let skipped = 0; skipped <= GAP_SIZE; skipped++) {
      const skippedTo = words[at + skipped];
      if (!skippedTo || skippedTo.pause === 'stop') break;
      this.#follow(gap, search, at + skipped);
    }
  }

  #keepTightest({ found, places }: Search<Entry>, entry: Entry, node: number): void {
    for (let i = 0; i < found.length; i++) {
      const known = found[i];
      // A reading is known by the node where it ends.
      if (known?.entry !== entry || (this.#tightestOf === 'reading' && known.node !== node)) continue;
      if (extent(places) < extent(known.places)) found[i] = { entry, node, places: places.slice() };
      return;
    }
    found.push({ entry, node, places: places.slice() });
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

function extent(places: readonly number[]): number {
  return (places[places.length - 1] ?? 0) - (places[0] ?? 0);
}

const waysOf = (ways: Pattern[number], numbers: StepNumbers): number[][] =>
  ways.map((way) => way.map((step) => numbers.add(step)));
