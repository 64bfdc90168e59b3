import type { Pause } from '../text/tokenise.ts';
import type { Lexeme } from './lexeme.ts';
import type { Step } from './term.ts';
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
  readonly places: readonly number[];
}

/** No step has these numbers, and the gap comes before all steps. */
const UNKNOWN = 0;
const GAP_NUMBER = 0;

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

  /** The number of a step; 0 where no term knows it. */
  of(step: Step): number {
    return this.#numbers.get(step) ?? UNKNOWN;
  }
}

/** One way to say a term. */
export interface Reading<Entry> {
  readonly steps: readonly Step[];
  readonly entry: Entry;
}

const ROOT = 0;
/** No step leads to the root. */
const NONE = ROOT;
const NOTHING: readonly never[] = [];

/** What a node takes in the array of nodes: its first edge, its first entry, and which edges it may have. */
const NODE_SIZE = 3;
const ENTRIES = 1;
const FILTER = 2;
/** The bit of a step in a node's filter: most steps that a node does not know are turned away by it. */
const bitOf = (step: number): number => 1 << (step & 31);

/**
 * Terms that share their beginnings share their nodes, so that a text is read once for all terms. Nodes are numbered
 * level by level: the edges of a node stand side by side, and edge `e` leads to node `e + 1`. All stands in few blocks of
 * memory, since it is waiting for memory that takes the time.
 */
export class TermTrie<Entry> {
  /** Of each edge the number of its step; those of one node ascend. */
  readonly #steps: Int32Array;
  /** Edges and entries of a node end where those of the next begin. */
  readonly #nodes: Int32Array;
  /** The terms that end at the nodes. */
  readonly #entries: Entry[] = [];
  /** By the number of a step the node that it leads to from the root, which has too many edges to search. */
  readonly #openings: Int32Array;

  constructor(readings: readonly Reading<Entry>[], numbers: StepNumbers) {
    const paths = readings.map(({ steps, entry }) => ({ steps: steps.map((step) => numbers.add(step)), entry }));
    // Sorting is stable: the terms that end at one node stay in their order.
    paths.sort((a, b) => compareSteps(a.steps, b.steps));
    const steps: number[] = [];
    const nodes: number[] = [];
    // Of each node the paths that lead through it, and how many steps they have taken there.
    const ranges = [{ from: 0, to: paths.length, depth: 0 }];
    for (const { from, to, depth } of ranges) {
      nodes.push(steps.length, this.#entries.length);
      let at = from;
      while (at < to && paths[at]?.steps.length === depth) at++;
      if (at > from) this.#entries.push(...new Set(paths.slice(from, at).map(({ entry }) => entry)));
      let filter = 0;
      while (at < to) {
        const start = at;
        const step = paths[start]?.steps[depth] ?? GAP_NUMBER;
        while (at < to && paths[at]?.steps[depth] === step) at++;
        filter |= bitOf(step);
        steps.push(step);
        ranges.push({ from: start, to: at, depth: depth + 1 });
      }
      nodes.push(filter);
    }
    nodes.push(steps.length, this.#entries.length);
    this.#steps = Int32Array.from(steps);
    this.#nodes = Int32Array.from(nodes);
    const rootEdges = this.#steps.subarray(0, this.#nodes[NODE_SIZE]);
    this.#openings = new Int32Array((rootEdges[rootEdges.length - 1] ?? 0) + 1);
    rootEdges.forEach((step, edge) => (this.#openings[step] = edge + 1));
  }

  /** Whether a term begins with the step. */
  opensWith(step: number): boolean {
    return (this.#openings[step] ?? NONE) !== NONE;
  }

  /**
   * Every term that begins with the word at `place`, in order of discovery; of one term the tightest occurrence.
   * No term reaches over the end of a sentence, and only a gap reaches over a comma, save that what is shared in a list
   * counts for each: "continuity and access of services" has "continuity services", "health plans and policies" has
   * "health policies".
   */
  findAt(words: readonly SearchedWord[], place: number): readonly Found<Entry>[] {
    const form = words[place]?.form;
    const node = this.#openings[form?.step ?? UNKNOWN] ?? NONE;
    const nodeOfCapitals = this.#openings[form?.capitals ?? UNKNOWN] ?? NONE;
    if (node === NONE && nodeOfCapitals === NONE) return NOTHING;
    const search: Search<Entry> = { words, found: [], places: [place] };
    if (node !== NONE) this.#walk(node, search, place + 1);
    if (nodeOfCapitals !== NONE) this.#walk(nodeOfCapitals, search, place + 1);
    return search.found;
  }

  /** The node that a step leads to, or `NONE`. */
  #next(node: number, step: number): number {
    const at = node * NODE_SIZE;
    if (((this.#nodes[at + FILTER] ?? 0) & bitOf(step)) === 0) return NONE;
    const end = this.#nodes[at + NODE_SIZE] ?? 0;
    let low = this.#nodes[at] ?? 0;
    for (let high = end; low < high;) {
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
    const record = node * NODE_SIZE;
    const entriesEnd = this.#nodes[record + NODE_SIZE + ENTRIES] ?? 0;
    for (let i = this.#nodes[record + ENTRIES] ?? 0; i < entriesEnd; i++) {
      const entry = this.#entries[i];
      if (entry !== undefined) keepTightest(search, entry);
    }
    const isLeaf = this.#nodes[record + FILTER] === 0;
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
