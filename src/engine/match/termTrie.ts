import type { Token } from '../text/tokenise.ts';
import type { Step } from './term.ts';
import { GAP, GAP_SIZE } from './term.ts';

/** A word of the text as the trie sees it. */
export interface Word {
  readonly token: Token;
  readonly steps: readonly Step[];
  /** A comma or a connective stands before it: it may be one of a list. */
  readonly isCoordinated: boolean;
}

/** A term found: the places, in the sequence searched, of the words that its steps took. */
export interface Found<Entry> {
  readonly entry: Entry;
  readonly places: readonly number[];
}

interface Node<Entry> {
  readonly next: Map<Step, Node<Entry>>;
  gap: Node<Entry> | null;
  readonly entries: Entry[];
}

function emptyNode<Entry>(): Node<Entry> {
  return { next: new Map(), gap: null, entries: [] };
}

/** Terms that share their beginnings share their nodes, so that a text is read once for all terms. */
export class TermTrie<Entry> {
  readonly #root = emptyNode<Entry>();

  add(reading: readonly Step[], entry: Entry): void {
    let node = this.#root;
    for (const step of reading) {
      if (step === GAP) {
        node = node.gap ??= emptyNode();
      } else {
        const known = node.next.get(step);
        const next = known ?? emptyNode<Entry>();
        if (!known) node.next.set(step, next);
        node = next;
      }
    }
    if (!node.entries.includes(entry)) node.entries.push(entry);
  }

  /**
   * Every term that begins with the word at `place`, in order of discovery; of one term the tightest occurrence.
   * No term reaches over the end of a sentence, and only a gap reaches over a comma, save that what is shared in a list
   * counts for each: "continuity and access of services" has "continuity services", "health plans and policies" has
   * "health policies".
   */
  findAt(words: readonly Word[], place: number): Found<Entry>[] {
    const found = new Map<Entry, readonly number[]>();
    const walk = (node: Node<Entry>, at: number, places: readonly number[]): void => {
      for (const entry of node.entries) {
        const known = found.get(entry);
        if (!known || extent(places) < extent(known)) found.set(entry, places);
      }
      const word = words[at];
      if (!word || (places.length > 0 && word.token.pause === 'stop')) return;
      if (places.length === 0 || word.token.pause === 'none') follow(node, at, places);
      if (places.length > 0 && node.next.size > 0) for (const next of afterList(words, at)) follow(node, next, places);
      for (let skipped = 0; node.gap && skipped <= GAP_SIZE; skipped++) {
        if (words[at + skipped]?.token.pause === 'stop') break;
        follow(node.gap, at + skipped, places);
      }
    };
    const follow = (node: Node<Entry>, at: number, places: readonly number[]): void => {
      for (const step of words[at]?.steps ?? []) {
        const next = node.next.get(step);
        if (next) walk(next, at + 1, [...places, at]);
      }
    };
    walk(this.#root, place, []);
    return [...found].map(([entry, places]) => ({ entry, places }));
  }
}

/**
 * Where a term may go on from the word before `at` when a list stands between: after its members, when they share what
 * follows; or at each member, when they share what stands before.
 */
function afterList(words: readonly Word[], at: number): number[] {
  const places: number[] = [];
  let shareWhatFollows = words[at]?.isCoordinated ?? false;
  let shareWhatPrecedes = true;
  for (let next = at + 1; next <= at + GAP_SIZE; next++) {
    const word = words[next];
    if (!word || word.token.pause === 'stop') break;
    shareWhatPrecedes &&= word.isCoordinated;
    if (shareWhatPrecedes || (shareWhatFollows && !word.isCoordinated)) places.push(next);
    shareWhatFollows &&= word.isCoordinated;
    if (!shareWhatFollows && !shareWhatPrecedes) break;
  }
  return places;
}

function extent(places: readonly number[]): number {
  return (places[places.length - 1] ?? 0) - (places[0] ?? 0);
}
