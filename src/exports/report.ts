import type { Lang } from '../engine/index.ts';
import type { Sheet } from './sheet.ts';

/** Words of a posting, in its language. */
export interface SaidItem {
  readonly text: string;
  readonly lang: Lang;
}

export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: string; readonly isOnNewPage?: boolean }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'finding'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly (string | SaidItem)[] }
  /** A sentence of a posting and where it stands. */
  | { readonly kind: 'quote'; readonly text: string; readonly lang: Lang; readonly source: string }
  | { readonly kind: 'table'; readonly table: Pick<Sheet, 'title' | 'columns' | 'rows'> };

/** A text to be read and printed, in the reader's language. */
export interface Report {
  readonly lang: Lang;
  readonly title: string;
  readonly blocks: readonly Block[];
  /** Foot of every page. */
  readonly footer: string;
  readonly isLandscape: boolean;
  /** What the styles that are ours are called in the word processor. */
  readonly styleNames: Readonly<Record<'finding' | 'quote' | 'source' | 'caption' | 'cell', string>>;
}
