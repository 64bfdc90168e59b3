import { describe, expect, test } from 'vitest';
import { loadCatalogue, loadReferences } from '../../src/catalogue/node.ts';
import { createEngine, indexFramework, profileRole, type MappedPosting } from '../../src/engine/index.ts';
import type { Block } from '../../src/exports/report.ts';
import type { Sheet } from '../../src/exports/sheet.ts';
import { en } from '../../src/i18n/en.ts';
import { fr } from '../../src/i18n/fr.ts';
import type { Messages } from '../../src/i18n/messages.ts';
import { comparisonFacts } from '../../src/views/compare/export/comparisonFacts.ts';
import { comparisonReport } from '../../src/views/compare/export/comparisonReport.ts';
import { comparisonWorkbook } from '../../src/views/compare/export/comparisonWorkbook.ts';

const { data, seeds } = loadCatalogue();
const engine = createEngine(data);
const { framework } = engine;
const index = indexFramework(framework);
const two = seeds.flatMap((seed) => {
  const outcome = engine.mapPosting(seed);
  return outcome.ok ? [outcome.value] : [];
});
const references = loadReferences(framework).map((role) => engine.mapReference(role));
const six = [...two, ...references.slice(0, 4)];
const day = new Date(2026, 10, 23);

function factsOf(postings: readonly MappedPosting[], messages: Messages = fr, minLevel = 1) {
  const profiles = postings.map((posting) => profileRole(posting, framework, 'all', messages.format.lang));
  return comparisonFacts({ postings, profiles, index, scope: 'all', minLevel }, messages, day);
}
const sheetNamed = (sheets: readonly Sheet[], name: string): Sheet => {
  const sheet = sheets.find((one) => one.name === name);
  if (!sheet) throw new TypeError(`no sheet named ${name}`);
  return sheet;
};

describe.each([
  ['two', two],
  ['six', six],
] as const)('%s roles', (_, postings) => {
  const facts = factsOf(postings);
  const { readme, sheets } = comparisonWorkbook(facts);

  test('every row has a cell for each column, and every name fits its tab', () => {
    for (const { columns, rows, name } of sheets) {
      expect(name.length).toBeLessThanOrEqual(31);
      expect(new Set(rows.map(({ cells }) => cells.length))).toEqual(new Set([columns.length]));
    }
  });

  test('the sheet of competencies holds the whole framework, with the levels and duties of the comparison', () => {
    const { columns, rows } = sheetNamed(sheets, 'Compétences');
    expect(rows).toHaveLength(50);
    const first = columns.findIndex(({ kind }) => kind === 'level');
    for (const { levels, dutyCounts, difference, id } of facts.competencies.rows) {
      const row = rows.find(({ cells }) => cells[2] === index.competencies.get(id)?.label.fr);
      expect(row?.cells.slice(first)).toEqual([...levels, ...dutyCounts.map((n) => n || null), difference]);
    }
    const unused = rows.filter(({ cells }) => cells[3] === 0);
    expect(unused).toHaveLength(facts.competencies.uncovered.length);
    for (const { cells } of unused) expect(cells.slice(4).every((cell) => cell === null)).toBe(true);
  });

  test('combinations hold every competency that is used, once', () => {
    const { rows } = sheetNamed(sheets, 'Combinaisons');
    const listed = rows.flatMap(({ cells }) => String(cells[3]).split('\n'));
    expect(listed).toHaveLength(facts.competencies.rows.length);
    expect(new Set(listed).size).toBe(listed.length);
  });

  test('likeness has a row for each pair, always with its counts', () => {
    const { rows } = sheetNamed(sheets, 'Ressemblance');
    expect(rows).toHaveLength((postings.length * (postings.length - 1)) / 2);
    for (const { cells } of rows) expect(Number(cells[2]) / Number(cells[3])).toBeCloseTo(Number(cells[4]), 10);
  });

  test('every duty stands among the sentences, with words that stand in it or above it', () => {
    const { rows } = sheetNamed(sheets, 'Extraits');
    const dutyCount = facts.roles.reduce((sum, { profile }) => sum + profile.dutyCount, 0);
    expect(new Set(rows.map(({ cells }) => `${cells[0]} ${cells[1]}`)).size).toBe(dutyCount);
    expect(rows.filter(({ cells }) => cells[4] === null)).toHaveLength(
      facts.roles.reduce((sum, { profile }) => sum + profile.outsideCount, 0),
    );
  });

  test('what to read first names every role, what was limited, and what it was made from', () => {
    const said = readme.entries.flatMap(({ lines }) => lines).join('\n');
    for (const { name } of facts.roles) expect(said).toContain(name);
    expect(said).toContain(facts.finding);
    expect(said).toContain(`Référentiel ${framework.version}`);
    expect(said).toContain('23 novembre 2026');
  });

  test('the text holds each used competency with its sentences, and names what nobody covers', () => {
    const { blocks } = comparisonReport(facts);
    const textsOf = (kind: Block['kind']) =>
      blocks.flatMap((block) => (block.kind === kind && 'text' in block ? [block.text] : []));
    for (const { id } of facts.competencies.rows)
      expect(textsOf('heading')).toContain(index.competencies.get(id)?.label.fr);
    const uses = facts.roles.flatMap(({ profile }) => profile.competencies.flatMap(({ duties }) => duties));
    expect(textsOf('quote')).toHaveLength(uses.length);
    const items = JSON.stringify(blocks.filter(({ kind }) => kind === 'list'));
    for (const id of facts.competencies.uncovered) expect(items).toContain(index.competencies.get(id)?.label.fr);
  });
});

test('a least involvement is said with the finding and among what counts', () => {
  const facts = factsOf(two, en, 3);
  expect(facts.finding).toMatch(/^Involvement of at least 3/);
  const { entries } = comparisonWorkbook(facts).readme;
  expect(entries.find(({ term }) => term === 'What counts')?.lines.join(' ')).toMatch(/at least 3/);
});

test('a profile of reference says so', () => {
  const roles = comparisonWorkbook(factsOf(six)).readme.entries.find(({ term }) => term === 'Postes');
  expect(roles?.lines.filter((line) => line.includes('profil de référence'))).toHaveLength(4);
});

test('letters are those of the screen where some of its roles are left out', () => {
  const profiles = two.map((posting) => profileRole(posting, framework, 'all', 'fr'));
  const facts = comparisonFacts({ postings: two, profiles, index, scope: 'all', minLevel: 1, places: [1, 4] }, fr, day);
  expect(facts.roles.map(({ letter }) => letter)).toEqual(['B', 'E']);
});

test('reviewed mappings only: said with the finding and among what counts, and nothing unread passes for outside', () => {
  const profiles = two.map((posting) => profileRole(posting, framework, 'all', 'en'));
  const roles = { postings: two, profiles, index, scope: 'all', minLevel: 1, reviewedOnly: true } as const;
  const facts = comparisonFacts(roles, en, day);
  const { readme, sheets } = comparisonWorkbook(facts);
  expect(facts.finding).toMatch(/reviewed/i);
  expect(readme.entries.find(({ term }) => term === 'What counts')?.lines).toContain('Reviewed mappings only.');
  expect(JSON.stringify([readme, ...sheets.map(({ rows }) => rows)])).not.toMatch(/outside the framework/i);
});

/** The references again and again. */
const many = (count: number): readonly MappedPosting[] =>
  Array.from({ length: count }, (_, i) => references[i % references.length]).flatMap((posting) => posting ?? []);

describe('hundreds of roles', () => {
  test('stand in rows; neither pairs nor sentences in the text, and both files say so', () => {
    const facts = factsOf(many(60));
    const { sheets, readme } = comparisonWorkbook(facts);
    expect(sheets.map(({ name }) => name)).toEqual(['Postes', 'Compétences', 'Extraits']);
    expect(sheetNamed(sheets, 'Postes').rows).toHaveLength(60);
    for (const { columns } of sheets) expect(columns.length).toBeLessThan(20);
    expect(readme.entries.flatMap(({ lines }) => lines)).toContainEqual(expect.stringMatching(/Au-delà de 40 postes/));
    const { blocks } = comparisonReport(facts);
    expect(blocks.filter(({ kind }) => kind === 'quote')).toEqual([]);
    expect(blocks).toContainEqual({ kind: 'text', text: expect.stringMatching(/plus de 10 postes/) });
  });

  test('thousands: the sentences are left to a filter', () => {
    const { sheets, readme } = comparisonWorkbook(factsOf(many(301)));
    expect(sheets.map(({ name }) => name)).toEqual(['Postes', 'Compétences']);
    expect(readme.entries.flatMap(({ lines }) => lines)).toContainEqual(expect.stringMatching(/Au-delà de 300 postes/));
  });
});
