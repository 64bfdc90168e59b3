/** What is known of each entry, one array a fact: a search runs over a hundred thousand of them at every keystroke. */
export interface Columns {
  readonly size: number;
  readonly isGone: Uint8Array;
  readonly lang: Uint8Array;
  readonly key: Uint32Array;
  /** What a score is multiplied by: less for long texts. */
  readonly brevity: Float64Array;
  // What one search notes, wiped behind it.
  readonly scores: Float64Array;
  readonly held: Uint8Array;
  readonly lastWord: Uint8Array;
  readonly touched: Uint32Array;
  /** By key: the last search that counted it. There are no more keys than entries. */
  readonly countedIn: Uint32Array;
}

/** Empty columns for so many entries, or `old` ones with room for more. */
export function columnsFor(size: number, old?: Columns): Columns {
  const columns: Columns = {
    size,
    isGone: new Uint8Array(size),
    lang: new Uint8Array(size),
    key: new Uint32Array(size),
    brevity: new Float64Array(size),
    scores: new Float64Array(size),
    held: new Uint8Array(size),
    lastWord: new Uint8Array(size),
    touched: new Uint32Array(size),
    countedIn: new Uint32Array(size),
  };
  if (old) for (const name of ['isGone', 'lang', 'key', 'brevity', 'countedIn'] as const) columns[name].set(old[name]);
  return columns;
}
