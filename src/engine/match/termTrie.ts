import type { Pause } from '../text/tokenise.ts';
import type { Lexeme } from './lexeme.ts';
import type { Step } from './term.ts';
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

  /** The number of a step, a new one where it is met for the first time; a gap has `GAP_NUMBER`. */
  add(step: Step): number {
    if (step === GAP) return GAP_NUMBER;
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

/** One way to say a term. */
export interface Reading<Entry> {
  readonly steps: readonly Step[];
  readonly entry: Entry;
}

const ROOT = 0;
/** No step has this number, and it comes before all of them. */
const GAP_NUMBER = 0;
/** No step leads to the root. */
const NONE = ROOT;
const NOTHING: readonly never[] = [];

/**
 * Terms that share their beginnings share their nodes, so that a text is read once for all terms. Nodes are numbered
 * level by level: the edges of a node stand side by side, and edge `e` leads to node `e + 1`.
 */
export class TermTrie<Entry> {
  /** Of each edge the number of its step; those of one node ascend. */
  readonly #steps: Int32Array;
  /** Of each node its first edge; they end where those of the next node begin. */
  readonly #firstEdges: Int32Array;
  /** Of each node the terms that end there. */
  readonly #entries: (readonly Entry[] | null)[] = [];
  /** By the number of a step the node that it leads to from the root, which has too many edges to search; 0 for none. */
  readonly #openings: Int32Array;

  constructor(readings: readonly Reading<Entry>[], numbers: StepNumbers) {
    const paths = readings.map(({ steps, entry }) => ({ steps: steps.map((step) => numbers.add(step)), entry }));
    // Sorting is stable: the terms that end at one node stay in their order.
    paths.sort((a, b) => compareSteps(a.steps, b.steps));
    const steps: number[] = [];
    const firstEdges: number[] = [];
    // Of each node the paths that lead through it, and how many steps they have taken there.
    const nodes = [{ from: 0, to: paths.length, depth: 0 }];
    for (const { from, to, depth } of nodes) {
      firstEdges.push(steps.length);
      let at = from;
      while (at < to && paths[at]?.steps.length === depth) at++;
      this.#entries.push(at === from ? null : [...new Set(paths.slice(from, at).map(({ entry }) => entry))]);
      while (at < to) {
        const start = at;
        const step = paths[start]?.steps[depth] ?? GAP_NUMBER;
        while (at < to && paths[at]?.steps[depth] === step) at++;
        steps.push(step);
        nodes.push({ from: start, to: at, depth: depth + 1 });
      }
    }
    this.#steps = Int32Array.from(steps);
    this.#firstEdges = Int32Array.from([...firstEdges, steps.length]);
    const rootEdges = this.#steps.subarray(0, this.#firstEdges[ROOT + 1]);
    this.#openings = new Int32Array((rootEdges[rootEdges.length - 1] ?? 0) + 1);
    rootEdges.forEach((step, edge) => (this.#openings[step] = edge + 1));
  }

  /** Whether a term begins with one of the steps. */
  opensWith(numbers: readonly number[]): boolean {
    for (const number of numbers) if ((this.#openings[number] ?? NONE) > NONE) return true;
    return false;
  }

  /**
   * Every term that begins with the word at `place`, in order of discovery; of one term the tightest occurrence.
   * No term reaches over the end of a sentence, and only a gap reaches over a comma, save that what is shared in a list
   * counts for each: "continuity and access of services" has "continuity services", "health plans and policies" has
   * "health policies".
   */
  findAt(words: readonly SearchedWord[], place: number): readonly Found<Entry>[] {
    const word = words[place];
    if (!word || !this.opensWith(word.form.numbers)) return NOTHING;
    const search: Search<Entry> = { words, found: [], places: [place] };
    for (const number of word.form.numbers) {
      const node = this.#openings[number] ?? NONE;
      if (node !== NONE) this.#walk(node, search, place + 1);
    }
    return search.found;
  }

  /** The node that a step leads to, or `NONE`. */
  #next(node: number, step: number): number {
    let low = this.#firstEdges[node] ?? 0;
    let high = this.#firstEdges[node + 1] ?? 0;
    const end = high;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#steps[middle] ?? 0) < step) low = middle + 1;
      else high = middle;
    }
    return low < end && this.#steps[low] === step ? low + 1 : NONE;
  }

  /** Takes the word at a place, in each way that the node knows it. */
  #follow(node: number, search: Search<Entry>, at: number): void {
    const word = search.words[at];
    if (!word) return;
    for (const number of word.form.numbers) {
      const next = this.#next(node, number);
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
    const isLeaf = this.#firstEdges[node] === this.#firstEdges[node + 1];
    const word = words[at];
    if (isLeaf || !word || word.pause === 'stop') return;
    if (word.pause === 'none') this.#follow(node, search, at);
    this.#followList(node, search, at);
    const gap = this.#next(node, GAP_NUMBER);
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

/** Step by step; what ends comes before what goes on. */
function compareSteps(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < a.length && i < b.length; i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}
