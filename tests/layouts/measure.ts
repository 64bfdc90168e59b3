import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocument } from '../../src/documents/readDocument.ts';
import { fold } from '../../src/engine/index.ts';
import { parsePosting } from '../../src/engine/parse/parsePosting.ts';
import { readingWords, readText } from '../engine/parse/readingWords.ts';
import type { LayoutName } from './layouts.ts';
import { extensionOf, LAYOUT_NAMES } from './layouts.ts';
import { basePostings, expectedDuties } from './posting.ts';

const FIXTURES = join(import.meta.dirname, '../fixtures/layouts');

/** Duties found and expected, each counted as often as it stands there. */
export interface Segmentation {
  readonly right: number;
  readonly found: number;
  readonly expected: number;
  readonly missing: readonly string[];
  readonly surplus: readonly string[];
}

/** The guide's folding: case, accents, apostrophes, hyphens, soft line breaks and blanks do not count. */
const foldedDuty = (duty: string): string =>
  fold(duty)
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Compares duties by their whole text. */
export function compareDuties(found: readonly string[], expected: readonly string[]): Segmentation {
  const left = new Map<string, number>();
  for (const duty of expected) left.set(foldedDuty(duty), (left.get(foldedDuty(duty)) ?? 0) + 1);
  const surplus = found.filter((duty) => {
    const count = left.get(foldedDuty(duty)) ?? 0;
    if (count > 0) left.set(foldedDuty(duty), count - 1);
    return count === 0;
  });
  const missing = Array.from(left).flatMap(([duty, count]) => Array.from({ length: count }, () => duty));
  return { right: found.length - surplus.length, found: found.length, expected: expected.length, missing, surplus };
}

/** F1 of all duties of some texts together; 1 where there were none to find and none was found. */
export function f1Of(parts: readonly Segmentation[]): number {
  const sum = (pick: (part: Segmentation) => number): number => parts.reduce((total, part) => total + pick(part), 0);
  const all = sum((part) => part.found) + sum((part) => part.expected);
  return all === 0 ? 1 : (2 * sum((part) => part.right)) / all;
}

export interface MeasuredLayout extends Segmentation {
  readonly posting: string;
  readonly layout: LayoutName;
}

/** Reads a stored text as a user's file is read. */
export async function dutiesOfFile(path: string): Promise<string[]> {
  const outcome = await readDocument(readFileSync(path), path);
  if (!outcome.ok) return [];
  return outcome.value.flatMap((source) => {
    const posting = parsePosting(source, readingWords);
    return posting.ok ? posting.value.duties.map((duty) => duty.text) : [];
  });
}

/** Every base posting in every layout. */
export async function measureLayouts(): Promise<MeasuredLayout[]> {
  const measured: MeasuredLayout[] = [];
  for (const [posting, base] of basePostings)
    for (const layout of LAYOUT_NAMES) {
      const found = await dutiesOfFile(join(FIXTURES, posting, `${layout}.${extensionOf(layout)}`));
      measured.push({ posting, layout, ...compareDuties(found, expectedDuties(base)) });
    }
  return measured;
}

/** The two seeds against the duties labelled by hand. */
export async function measureSeeds(): Promise<Segmentation[]> {
  const gold = readText('data/evaluation/duties-seeds.jsonl')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { readonly posting: string; readonly text: string });
  const files = { 'who-benin-hss': '000_b1fd6c46d637a6de', 'chai-mali-asaco': '002_60bc95e7cf6c4db3' };
  return Promise.all(
    Object.entries(files).map(async ([posting, file]) => {
      const expected = gold.filter((duty) => duty.posting === posting).map((duty) => duty.text);
      return compareDuties(await dutiesOfFile(join(import.meta.dirname, `../../seeds/${file}.txt`)), expected);
    }),
  );
}
