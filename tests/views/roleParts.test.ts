import { describe, expect, test } from 'vitest';
import { countedDuties, dutyKey, profileRole, type Note } from '../../src/engine/index.ts';
import { en } from '../../src/i18n/en.ts';
import { fr } from '../../src/i18n/fr.ts';
import { dutyRows, findRow, groupRows, linksOf, litBy } from '../../src/views/role/dutyRows.ts';
import { languageOf } from '../../src/views/shared/languageOf.ts';
import { factsShown, partsOf } from '../../src/views/role/postingFacts.ts';
import { noteWords } from '../../src/views/shared/noteWords.ts';
import { sourceBlocks } from '../../src/views/role/sourceBlocks.ts';
import { engine, postings } from './renderRoute.tsx';

describe('rows of duties', () => {
  test('number the counted duties and know their twins', () => {
    for (const posting of postings) {
      const rows = dutyRows(posting, 'all', 'fr');
      expect(rows.map(({ key }) => key)).toEqual(countedDuties(posting, 'fr').map(dutyKey));
      expect(rows.map(({ number }) => number)).toEqual(rows.map((_, i) => i + 1));
      for (const { duty, twin } of rows) {
        expect(twin === null).toBe(duty.twin === null);
        if (twin) expect([twin.lang === duty.lang, twin.twin]).toEqual([false, duty.index]);
      }
    }
  });
  test('are found by their own name and by that of their twin', () => {
    for (const posting of postings)
      for (const row of dutyRows(posting, 'all', 'fr')) {
        expect(findRow(dutyRows(posting, 'all', 'fr'), row.key)?.key).toBe(row.key);
        if (row.twin) expect(findRow(dutyRows(posting, 'all', 'fr'), dutyKey(row.twin))?.key).toBe(row.key);
      }
    expect(findRow([], 'fr-0')).toBeNull();
  });
  test('stand in groups below their headings, none lost', () => {
    for (const posting of postings) {
      const rows = dutyRows(posting, 'all', 'fr');
      const groups = groupRows(rows);
      expect(groups.flatMap((group) => group.rows)).toEqual(rows);
      for (const group of groups) expect(group.rows.every(({ duty }) => duty.section === group.heading)).toBe(true);
    }
  });
});

describe('links between duties and competencies', () => {
  const [posting] = postings;
  const rows = posting ? dutyRows(posting, 'all', 'fr') : [];
  const labelled = rows.find(({ labels }) => labels.length > 1);

  test('from a duty lead to all its competencies, and light only these', () => {
    const target = { duty: labelled?.key ?? '', competency: null };
    const links = linksOf(rows, target);
    expect(links.map(({ competency }) => competency)).toEqual(labelled?.labels.map(({ competency }) => competency));
    expect([...litBy(links, target).duties]).toEqual([labelled?.key]);
  });
  test('from a competency lead to all its duties', () => {
    for (const use of posting ? profileRole(posting, engine.framework, 'all', 'fr').competencies : []) {
      const target = { duty: null, competency: use.competency };
      expect([...litBy(linksOf(rows, target), target).duties]).toEqual(use.duties.map(dutyKey));
    }
  });
  test('a duty outside the framework lights itself; nothing chosen lights nothing', () => {
    const alone = { duty: 'fr-99', competency: null };
    expect(litBy(linksOf(rows, alone), alone)).toEqual({ duties: new Set(['fr-99']), competencies: new Set() });
    expect(linksOf(rows, { duty: null, competency: null })).toEqual([]);
  });
});

describe('the text by its lines', () => {
  test('nothing of the text is lost, and every line stands where it says', () => {
    for (const posting of postings) {
      const lines = sourceBlocks(posting).flatMap((block) => block.lines);
      expect(lines.map(({ text }) => text)).toEqual(posting.text.split('\n').filter((line) => line.trim() !== ''));
      for (const { start, text } of lines) expect(posting.text.slice(start, start + text.length)).toBe(text);
    }
  });
  test('masks cover exactly what was masked', () => {
    for (const posting of postings)
      for (const { text, masks } of sourceBlocks(posting).flatMap((block) => block.lines))
        expect(masks.map(({ span }) => text.slice(...span)).join('')).toBe(text.replace(/[^█]/g, ''));
  });
});

describe('the language of words from a posting', () => {
  test('is that of the section they stand in', () => {
    for (const posting of postings)
      for (const { text, lang } of posting.requirements) expect(languageOf(posting, text)).toBe(lang);
  });
});

describe('the facts of a posting', () => {
  const unsaid = {
    grade: null,
    level: null,
    contract: null,
    closing: null,
    languagesAsked: null,
    reportsTo: null,
    education: null,
    experience: null,
  };
  const ranks = (grade: string | null, level: string | null) =>
    factsShown({ ...unsaid, grade, level }).filter((name) => name === 'grade' || name === 'level');

  test.each([
    ['Cadre supérieur (niveau 2)', 'niveau 2', ['grade']],
    ['C', 'C - Senior', ['level']],
    ['NO-C', 'no c', ['grade']],
    ['P-4', 'Senior', ['grade', 'level']],
    ['C', 'Chef', ['grade', 'level']],
    [null, 'Senior', ['grade', 'level']],
    [null, null, ['grade']],
  ])('grade %j and level %j show %j', (grade, level, shown) => {
    expect(ranks(grade, level)).toEqual(shown);
  });
  test('a fact from several sentences falls into them', () => {
    expect(partsOf('Fluent French; good English ;')).toEqual(['Fluent French', 'good English']);
    expect(partsOf('French')).toEqual(['French']);
  });
});

const note = (code: string, values: Note['values'] = {}): Note => ({ code, severity: 'info', values });

describe('notes in words', () => {
  test('one sentence a kind, personal data counted', () => {
    const notes = [
      note('posting.personal-data', { kind: 'name' }),
      note('posting.personal-data', { kind: 'name' }),
      note('posting.personal-data', { kind: 'phone' }),
      note('posting.personal-data', { kind: 'birth' }),
      note('posting.twins-merged', { count: 8 }),
    ];
    expect(noteWords(notes, en)).toEqual([
      'Personal data covered before anything was stored: 2\u00a0names, 1\u00a0telephone number, and 1\u00a0date of birth.',
      '8\u00a0duties were found in two languages and merged.',
    ]);
    expect(noteWords(notes, fr)).toHaveLength(2);
  });
  test('a code nobody put into words is shown as it is', () => {
    expect(noteWords([note('posting.new')], en)).toEqual(['Note of the engine: posting.new']);
  });
});
