/** What leaves the app, before it has a file format: texts and tables in the reader's words. */

import type { Lang } from '../engine/index.ts';

/** `null`: nothing to say there, an empty cell. */
export type CellValue = string | number | null;

export interface Column {
  readonly head: string;
  /** In characters. */
  readonly width: number;
  /** `level`: a rank on the involvement scale, shaded by it; `share`: 0–1, written with two decimals. */
  readonly kind: 'text' | 'number' | 'share' | 'level';
}

export interface Row {
  /** One for each column. */
  readonly cells: readonly CellValue[];
  /** Languages of cells that hold words of a posting; the others are in the reader's. */
  readonly langs?: readonly (Lang | undefined)[];
  /** Heads the rows that follow it, as an area does its competencies. */
  readonly isGroup?: boolean;
}

export interface Sheet {
  /** On the tab of a workbook; the 31 characters that a tab holds. */
  readonly name: string;
  /** What the table is, in a sentence. */
  readonly title: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** Columns at the start that stay in sight and are repeated on every printed page. */
  readonly frozenColumns: number;
}

/** What a reader must know before reading the numbers: "what · when · how", each with its lines. */
export interface Readme {
  readonly name: string;
  readonly title: string;
  readonly entries: readonly { readonly term: string; readonly lines: readonly string[] }[];
}

export interface Workbook {
  readonly readme: Readme;
  readonly sheets: readonly Sheet[];
  /** Foot of every printed page. */
  readonly footer: string;
}
