const NONE = -1;
/** An edge takes three numbers: node, step, and the node that the step leads to. */
const WIDTH = 3;

/**
 * The edges of a trie in one block of memory: a hash table with open addressing, at most three quarters full. Small is
 * fast here: a search mostly waits for memory.
 */
export class EdgeTable {
  #slots = new Int32Array(64 * WIDTH).fill(NONE);
  #mask = 63;
  #size = 0;

  /** The node that `step` leads to from `node`, or -1. */
  get(node: number, step: number): number {
    return this.#slots[this.#slotOf(node, step) + 2] ?? NONE;
  }

  /** Adds an edge that is not there yet. */
  set(node: number, step: number, next: number): void {
    if (++this.#size * 4 > this.#mask * 3) this.#grow();
    const slot = this.#slotOf(node, step);
    this.#slots[slot] = node;
    this.#slots[slot + 1] = step;
    this.#slots[slot + 2] = next;
  }

  /** Where the edge stands or, where it does not, would stand. */
  #slotOf(node: number, step: number): number {
    const slots = this.#slots;
    // Multipliers of the xxHash family: neighbours in either number end up far apart.
    let hash = Math.imul(node, 0x9e3779b1) ^ Math.imul(step, 0x85ebca77);
    hash ^= hash >>> 15;
    for (let at = hash & this.#mask; ; at = (at + 1) & this.#mask) {
      const slot = at * WIDTH;
      if (slots[slot] === NONE || (slots[slot] === node && slots[slot + 1] === step)) return slot;
    }
  }

  #grow(): void {
    const before = this.#slots;
    this.#mask = this.#mask * 2 + 1;
    this.#slots = new Int32Array((this.#mask + 1) * WIDTH).fill(NONE);
    for (let slot = 0; slot < before.length; slot += WIDTH) {
      const node = before[slot] ?? NONE;
      if (node === NONE) continue;
      const step = before[slot + 1] ?? NONE;
      const place = this.#slotOf(node, step);
      this.#slots[place] = node;
      this.#slots[place + 1] = step;
      this.#slots[place + 2] = before[slot + 2] ?? NONE;
    }
  }
}
