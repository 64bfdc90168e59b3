import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Lang, Need, PostingMeta, SectionKind } from '../../../src/engine/model.ts';
import { readPosting, readText } from './readingWords.ts';

/** What a posting of `tests/fixtures/postings/` must give; what a file leaves out or null is not judged. */
interface Expected {
  readonly duties: readonly string[];
  readonly requirements: readonly string[] | null;
  /** Kinds of the sections in order, each run once. */
  readonly kinds: readonly SectionKind[] | null;
  readonly meta: Partial<PostingMeta>;
  readonly langs?: readonly Lang[];
  readonly twins?: readonly (number | null)[];
  /** Heading of each duty. */
  readonly sections?: readonly string[];
  readonly needs?: readonly (Need | null)[];
  readonly pii?: readonly string[];
  readonly notes?: readonly string[];
}

const FOLDER = 'tests/fixtures/postings';
const names = readdirSync(join(import.meta.dirname, '../../fixtures/postings'))
  .filter((file) => file.endsWith('.txt'))
  .map((file) => file.replace(/\.txt$/, ''));

describe.each(names)('%s', (name) => {
  const expected = JSON.parse(readText(`${FOLDER}/${name}.expected.json`)) as Expected;
  const posting = readPosting(readText(`${FOLDER}/${name}.txt`));

  it('has its duties, word for word', () => {
    expect(posting.duties.map((duty) => duty.text)).toEqual(expected.duties);
    if (expected.langs) expect(posting.duties.map((duty) => duty.lang)).toEqual(expected.langs);
    if (expected.twins) expect(posting.duties.map((duty) => duty.twin)).toEqual(expected.twins);
    if (expected.sections) expect(posting.duties.map((duty) => duty.section)).toEqual(expected.sections);
  });

  it('has its requirements and sections', () => {
    if (expected.requirements) expect(posting.requirements.map(({ text }) => text)).toEqual(expected.requirements);
    if (expected.needs) expect(posting.requirements.map(({ need }) => need)).toEqual(expected.needs);
    const kinds = posting.sections.map(({ kind }) => kind);
    if (expected.kinds) expect(kinds.filter((kind, i) => kind !== kinds[i - 1])).toEqual(expected.kinds);
  });

  it('says of itself what it says', () => {
    expect(posting.meta).toMatchObject(expected.meta);
    const personal = posting.notes.flatMap((note) =>
      note.code === 'posting.personal-data' ? [note.values?.['kind']] : [],
    );
    expect(personal).toEqual(expected.pii ?? []);
    for (const code of expected.notes ?? []) expect(posting.notes.map((note) => note.code)).toContain(code);
  });
});
