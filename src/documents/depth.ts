/** Elements within each other; no document that a person reads has a tenth, and the cost of reading grows with their square. */
const DEPTH_LIMIT = 1000;

/** A document whose elements stand too deep within each other to be read. */
export class TooDeepError extends Error {
  override readonly name = 'TooDeepError';
}

/** Counts the elements that are open. */
export class Depth {
  private count = 0;

  /** @throws {TooDeepError} */
  open(): void {
    if (++this.count > DEPTH_LIMIT) throw new TooDeepError(`more than ${DEPTH_LIMIT} elements within each other`);
  }

  close(): void {
    this.count--;
  }
}
