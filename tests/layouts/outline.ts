import type { BasePosting, DutyItem } from './posting.ts';

export interface ListItem {
  readonly text: string;
  readonly items: readonly ListItem[];
}

/** What stands on the page, from top to bottom. */
export type OutlineBlock =
  | { readonly type: 'title'; readonly text: string }
  | { readonly type: 'heading'; readonly text: string }
  | { readonly type: 'theme'; readonly text: string }
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'list'; readonly items: readonly ListItem[] }
  | { readonly type: 'table'; readonly rows: readonly (readonly string[])[]; readonly hasHead: boolean };

/** How a writer sets a posting. */
export interface Style {
  /** A sign, or a form of numbering such as `1.`, `1)`, `a)`, `i.`. */
  readonly bullet: string;
  readonly innerBullet: string;
  readonly headings: 'plain' | 'capitals' | 'colon' | 'numbered' | 'roman';
  /** Headings as the program's own headings, as bold lines, or as lines like any other. */
  readonly headingsAs: 'headings' | 'bold' | 'lines';
  readonly hasDutiesHeading: boolean;
  readonly fieldsAs: 'lines' | 'table';
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

function headingOf(text: string, index: number, { headings }: Style, lang: string): string {
  if (headings === 'capitals') return text.toUpperCase();
  if (headings === 'colon') return lang === 'fr' ? `${text} :` : `${text}:`;
  if (headings === 'numbered') return `${index + 1}. ${text}`;
  if (headings === 'roman') return `${ROMAN[index] ?? 'X'}. ${text.toUpperCase()}`;
  return text;
}

function themeOf(text: string, section: number, index: number, { headings }: Style): string {
  if (headings === 'numbered') return `${section + 1}.${index + 1} ${text}`;
  if (headings === 'roman') return `${'ABCDEFGH'.charAt(index)}. ${text}`;
  return text;
}

function listItem(item: DutyItem): ListItem {
  if (typeof item === 'string') return { text: item, items: [] };
  if ('parts' in item) return { text: item.duty, items: item.parts.map((text) => ({ text, items: [] })) };
  return { text: 'duty' in item ? item.duty : item.lead, items: item.under.map(listItem) };
}

/** A posting in a style: the blocks that every program then sets in its own way. */
export function outlineOf(posting: BasePosting, style: Style): OutlineBlock[] {
  const blocks: OutlineBlock[] = [{ type: 'title', text: posting.title }];
  if (style.fieldsAs === 'table') blocks.push({ type: 'table', rows: posting.fields, hasHead: false });
  else for (const [label, value] of posting.fields) blocks.push({ type: 'text', text: `${label}: ${value}` });

  posting.sections.forEach(({ kind, heading, body }, section) => {
    // A list of bare lines without its heading is known to nobody; sentences and lead-ins say what follows.
    const canGoWithout = body.some((part) => 'lead' in part || 'sentences' in part || 'enumeration' in part);
    if (heading !== null && (kind !== 'duties' || style.hasDutiesHeading || !canGoWithout))
      blocks.push({ type: 'heading', text: headingOf(heading, section, style, posting.lang) });
    let themes = 0;
    for (const part of body) {
      if ('text' in part) blocks.push({ type: 'text', text: part.text });
      else if ('lead' in part) blocks.push({ type: 'text', text: part.lead });
      else if ('theme' in part) blocks.push({ type: 'theme', text: themeOf(part.theme, section, themes++, style) });
      else if ('items' in part) blocks.push({ type: 'list', items: part.items.map(listItem) });
      else if ('duties' in part) blocks.push({ type: 'list', items: part.duties.map(listItem) });
      else if ('sentences' in part) blocks.push({ type: 'text', text: part.sentences.join(' ') });
      else if ('enumeration' in part) {
        const { lead, parts } = part.enumeration;
        const numbered = parts.map((text, i) => `(${(ROMAN[i] ?? 'X').toLowerCase()}) ${text}`).join('; ');
        blocks.push({ type: 'text', text: `${lead} ${numbered}.` });
      } else blocks.push({ type: 'table', rows: [part.table.columns, ...part.table.rows], hasHead: true });
    }
  });
  return blocks;
}
