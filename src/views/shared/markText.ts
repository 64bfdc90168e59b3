import type { Span } from '../../engine/index.ts';

export interface Mark<Kind> {
  readonly span: Span;
  readonly kind: Kind;
}
export interface Segment<Kind> {
  /** Where it starts in the text. */
  readonly start: number;
  readonly text: string;
  /** Kinds of the marks that cover this piece, in the order given; empty where none does. */
  readonly kinds: readonly Kind[];
}

/** Cuts a text at the edges of its marks: the pieces in order give the text again. Marks may overlap; edges outside the text are moved to it. */
export function markText<Kind>(text: string, marks: readonly Mark<Kind>[]): Segment<Kind>[] {
  const inside = marks
    .map(({ span: [start, end], kind }) => ({ start: Math.max(0, start), end: Math.min(text.length, end), kind }))
    .filter(({ start, end }) => start < end);
  const edges = [...new Set([0, text.length, ...inside.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  return edges.slice(1).map((end, i) => {
    const start = edges[i] ?? 0;
    return {
      start,
      text: text.slice(start, end),
      kinds: inside.filter((mark) => mark.start <= start && mark.end >= end).map((mark) => mark.kind),
    };
  });
}
