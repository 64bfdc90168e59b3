import { Parser } from 'htmlparser2';
import type { Numbering } from './lineWriter.ts';

interface Style {
  readonly parent: string;
  /** Of a heading, 1–6; null where the style does not say. */
  readonly level: number | null;
  /** null where the style does not say. */
  isBold: boolean | null;
}

/** What the styles of an OpenDocument text say of its lists, paragraphs and runs. */
export interface OdtStyles {
  /** How the levels of a list are numbered, the outermost first. */
  numberings(listStyle: string): readonly Numbering[];
  /** 1–6, or null for what is no heading. */
  headingLevel(style: string): number | null;
  isBold(style: string): boolean;
}

const NUMBERINGS: Readonly<Record<string, Numbering>> = { '1': '1', a: 'a', A: 'A', i: 'i', I: 'I' };
/** Styles inherit from styles; so many steps are enough, and a circle ends. */
const PARENT_LIMIT = 10;

const levelOf = (written: string | undefined): number | null => {
  const level = Number(written);
  return level >= 1 ? Math.min(6, Math.floor(level)) : null;
};

/** @param xmls  parts of the document that hold styles, the document's own last, as they win */
export function readOdtStyles(xmls: readonly string[]): OdtStyles {
  const lists = new Map<string, Numbering[]>();
  const styles = new Map<string, Style>();
  let levels: Numbering[] | null = null;
  let style = null as Style | null; // narrowed to null otherwise
  for (const xml of xmls) {
    const parser = new Parser(
      {
        onopentag(tag, attributes) {
          const name = attributes['style:name'] ?? '';
          if (tag === 'text:list-style') lists.set(name, (levels = []));
          else if (levels && tag === 'text:list-level-style-number') {
            const level = levelOf(attributes['text:level']) ?? 1;
            levels[level - 1] = NUMBERINGS[attributes['style:num-format'] ?? ''] ?? null;
          } else if (tag === 'style:style') {
            const level = attributes['style:default-outline-level'] ?? /^Heading_20_(\d)$/.exec(name)?.[1];
            style = { parent: attributes['style:parent-style-name'] ?? '', level: levelOf(level), isBold: null };
            styles.set(name, style);
          } else if (style && tag === 'style:text-properties' && 'fo:font-weight' in attributes)
            style.isBold = attributes['fo:font-weight'] === 'bold' || Number(attributes['fo:font-weight']) >= 600;
        },
        onclosetag(tag) {
          if (tag === 'text:list-style') levels = null;
          else if (tag === 'style:style') style = null;
        },
      },
      { xmlMode: true },
    );
    parser.end(xml);
  }
  /** The nearest of a style and those it inherits from that says something. */
  const said = <Value>(name: string, saying: (style: Style) => Value | null): Value | null => {
    let at = styles.get(name);
    for (let step = 0; at && step < PARENT_LIMIT; step++) {
      const value = saying(at);
      if (value !== null) return value;
      at = styles.get(at.parent);
    }
    return null;
  };
  return {
    numberings: (name) => lists.get(name) ?? [],
    headingLevel: (name) => said(name, ({ level }) => level),
    isBold: (name) => said(name, ({ isBold }) => isBold) ?? false,
  };
}
