import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Lang, SectionKind } from '../../src/engine/index.ts';

/** An item of a list of duties: the text alone, or what lies under it. */
export type DutyItem =
  | string
  /** A duty with duties of its own below it. */
  | { readonly duty: string; readonly under: readonly DutyItem[] }
  /** A duty with mere items below it, which are part of it. */
  | { readonly duty: string; readonly parts: readonly string[] }
  /** Announces the duties below it. */
  | { readonly lead: string; readonly under: readonly DutyItem[] };

/** A part of a section; only `duties`, `sentences`, `enumeration` and `table` hold duties. */
export type Part =
  | { readonly text: string }
  | { readonly lead: string }
  | { readonly theme: string }
  | { readonly items: readonly string[] }
  | { readonly duties: readonly DutyItem[] }
  /** A paragraph each of whose sentences is a duty. */
  | { readonly sentences: readonly string[] }
  | { readonly enumeration: { readonly lead: string; readonly parts: readonly string[] } }
  /** `duties`: the columns whose cells are duties. */
  | {
      readonly table: {
        readonly columns: readonly string[];
        readonly duties: readonly number[];
        readonly rows: readonly (readonly string[])[];
      };
    };

/** A posting before anybody laid it out. */
export interface BasePosting {
  readonly lang: Lang;
  readonly manner: string;
  readonly title: string;
  readonly fields: readonly (readonly [label: string, value: string])[];
  readonly sections: readonly {
    readonly kind: SectionKind;
    readonly heading: string | null;
    readonly body: readonly Part[];
  }[];
}

const FOLDER = join(import.meta.dirname, 'postings');

/** The base postings by name, in order of their names. */
export const basePostings: ReadonlyMap<string, BasePosting> = new Map(
  readdirSync(FOLDER)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => [
      file.replace(/\.json$/, ''),
      JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as BasePosting, // written by hand beside this file
    ]),
);

function dutiesOfItem(item: DutyItem): string[] {
  if (typeof item === 'string') return [item];
  if ('parts' in item) return [`${item.duty} ${item.parts.join(', ')}`];
  const below = item.under.flatMap(dutiesOfItem);
  return 'duty' in item ? [item.duty, ...below] : below;
}

function dutiesOfPart(part: Part): readonly string[] {
  if ('duties' in part) return part.duties.flatMap(dutiesOfItem);
  if ('sentences' in part) return part.sentences;
  if ('enumeration' in part) {
    const { parts } = part.enumeration;
    return parts.map((text, i) => (i === parts.length - 1 ? `${text}.` : text)); // the sentence's own full stop
  }
  if ('table' in part) return part.table.rows.flatMap((row) => part.table.duties.map((column) => row[column] ?? ''));
  return [];
}

/** What reading a posting must find, in whatever layout. */
export const expectedDuties = (posting: BasePosting): string[] =>
  posting.sections.flatMap(({ body }) => body.flatMap(dutiesOfPart));
