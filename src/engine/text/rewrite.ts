import type { Span } from '../model.ts';

/** One stretch of the new text: copied character by character from `from`, or standing for `[from, to)` as a whole. */
interface Piece {
  readonly at: number;
  readonly from: number;
  to: number;
  readonly copied: boolean;
}

/** A text made from another one, with the way back. */
export interface Rewritten {
  readonly text: string;
  /** Where the character at `offset` came from; the end of the text gives the end of its source. */
  toSource(offset: number): number;
  /** The stretch of the source that a stretch of the text was made from. An empty one stays empty. */
  spanInSource(span: Span): Span;
}

/** Writes a text from pieces of `source`, in order, and remembers only the runs, not every character. */
export interface Rewriter {
  /** Offset at which the next character will stand. */
  readonly length: number;
  /** Copies `source.slice(from, to)`. */
  keep(from: number, to: number): void;
  /** Writes `text` in place of `source.slice(from, to)`. */
  put(text: string, from: number, to: number): void;
  done(): Rewritten;
}

/** The last piece that begins at or before `offset`. */
function pieceAt(pieces: readonly Piece[], offset: number): Piece | undefined {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle]?.at ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return pieces[low];
}

export function createRewriter(source: string): Rewriter {
  const pieces: Piece[] = [];
  const parts: string[] = [];
  let length = 0;

  const add = (text: string, from: number, to: number, copied: boolean): void => {
    if (text === '') return;
    const last = pieces[pieces.length - 1];
    if (copied && last?.copied === true && last.to === from && last.from + length - last.at === from) last.to = to;
    else pieces.push({ at: length, from, to, copied });
    parts.push(text);
    length += text.length;
  };

  return {
    get length() {
      return length;
    },
    keep: (from, to) => add(source.slice(from, to), from, to, true),
    // What keeps its length, such as a no-break space made plain, stays in the run.
    put: (text, from, to) => add(text, from, to, text.length === to - from),
    done: () => {
      const end = length;
      const toSource = (offset: number): number => {
        const piece = pieceAt(pieces, offset);
        if (piece === undefined) return 0;
        if (offset >= end) return piece.to;
        return piece.copied ? piece.from + offset - piece.at : piece.from;
      };
      return {
        text: parts.join(''),
        toSource,
        spanInSource: ([from, to]) => {
          const start = toSource(from);
          if (to <= from) return [start, start];
          const piece = pieceAt(pieces, to - 1);
          if (piece === undefined) return [start, start];
          return [start, piece.copied ? piece.from + to - piece.at : piece.to];
        },
      };
    },
  };
}

/**
 * The text with every match of `pattern` written anew.
 * @param pattern  global; matches nothing empty
 * @param written  what stands in place of a match; `null` leaves it as it is
 */
export function rewriteMatches(
  source: string,
  pattern: RegExp,
  written: (match: string, offset: number) => string | null,
): Rewritten {
  const rewriter = createRewriter(source);
  let kept = 0;
  for (const match of source.matchAll(pattern)) {
    const [found] = match;
    const text = written(found, match.index);
    if (text === null || text === found) continue;
    rewriter.keep(kept, match.index);
    kept = match.index + found.length;
    rewriter.put(text, match.index, kept);
  }
  rewriter.keep(kept, source.length);
  return rewriter.done();
}

/** `second` was made from the text of `first`: the way back through both. */
export function chain(first: Rewritten, second: Rewritten): Rewritten {
  return {
    text: second.text,
    toSource: (offset) => first.toSource(second.toSource(offset)),
    spanInSource: (span) => first.spanInSource(second.spanInSource(span)),
  };
}
