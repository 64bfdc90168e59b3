import type { Lang, MappedPosting, Note, SectionKind, Span } from '../../engine/index.ts';

export interface SourceMask {
  readonly span: Span;
  /** What was covered, such as "name". */
  readonly what: string;
}
/** One line of the posting. */
export interface SourceLine {
  /** Where it starts in the text of the posting. */
  readonly start: number;
  readonly text: string;
  readonly lang: Lang;
  readonly isHeading: boolean;
  readonly isItem: boolean;
  /** Spans point into `text`. */
  readonly masks: readonly SourceMask[];
}
/** Sections of one kind that follow one another. */
export interface SourceBlock {
  readonly kind: SectionKind;
  readonly lines: readonly SourceLine[];
}

const PERSONAL = 'posting.personal-data';

function masksIn(notes: readonly Note[], start: number, end: number): SourceMask[] {
  return notes.flatMap(({ code, span, values }) =>
    code === PERSONAL && span && span[0] < end && span[1] > start
      ? [{ span: [span[0] - start, span[1] - start] as const, what: String(values?.kind ?? '') }]
      : [],
  );
}

/** The text of a posting line by line, in its order, gathered by the kind of its sections. */
export function sourceBlocks({ text, sections, notes }: MappedPosting): SourceBlock[] {
  const blocks: { kind: SectionKind; lines: SourceLine[] }[] = [];
  for (const { kind, heading, lang, span } of sections) {
    let start = span[0];
    const lines = text
      .slice(...span)
      .split('\n')
      .flatMap((line, i): SourceLine[] => {
        const at = start;
        start += line.length + 1;
        if (line.trim() === '') return [];
        const isItem = /^\s*[•\-–*]\s/.test(line);
        const isHeading = i === 0 && heading !== null && line.includes(heading);
        return [{ start: at, text: line, lang, isHeading, isItem, masks: masksIn(notes, at, at + line.length) }];
      });
    const last = blocks[blocks.length - 1];
    if (last && last.kind === kind) last.lines.push(...lines);
    else blocks.push({ kind, lines });
  }
  return blocks;
}
