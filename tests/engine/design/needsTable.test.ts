import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadCatalogue } from '../../../src/catalogue/node.ts';
import { needsTemplate, readNeedsTable, type Framework, type Outcome } from '../../../src/engine/index.ts';

const { framework } = loadCatalogue().data;
const competencies = framework.areas.flatMap((area) => area.competencies);
const [first, second] = competencies;
if (!first || !second) throw new TypeError('a framework without competencies');
const HEADS = ['Compétence', 'Importance', 'Capacité'];
const read = (rows: readonly (readonly string[])[], heads: readonly string[] = HEADS) =>
  readNeedsTable([heads, ...rows], framework);
const told = ({ notes }: Outcome<unknown>) => notes.map(({ code, values }) => [code, values?.['line'] ?? null]);

describe('a table of needs', () => {
  test.each([
    [['Compétence', 'Importance', 'Capacité']],
    [['COMPETENCY', 'importance', 'Capacity']],
    [['Code', 'Importance (1–9)', 'Niveau actuel (1 à 9)']],
    [['id', 'Importance 1 to 9', 'performance']],
    [['Libellé (fr)', 'Importance', 'Level']],
  ])('is known by its heads: %j', (heads) => {
    const outcome = read([[first.id, '8', '3']], heads);
    expect(outcome).toEqual({
      ok: true,
      value: [{ competency: first.id, importance: 8, capacity: 3 }],
      notes: [],
    });
  });

  test('names competencies by id or by label in either language, case and accents folded', () => {
    for (const { id, label } of competencies)
      for (const name of [id, id.toUpperCase(), ` ${label.fr} `, label.en.toUpperCase(), label.fr.normalize('NFD')])
        expect(read([[name, '9', '1']])).toMatchObject({ ok: true, value: [{ competency: id }] });
  });

  test('may have lines above its heads, columns between, and rows still to be filled in', () => {
    const rows = [
      ['Enquête 2026'],
      [],
      ['n°', 'Capacité', 'id', 'libellé fr', 'importance'],
      ['1', '', first.id, first.label.fr, ''],
      ['2', '4', '', second.label.fr, '7,0'],
      ['', '', '', '', ''],
    ];
    expect(readNeedsTable(rows, framework)).toEqual({
      ok: true,
      value: [{ competency: second.id, importance: 7, capacity: 4 }],
      notes: [],
    });
  });

  test('says of each row that cannot be read why, and where', () => {
    const outcome = read([
      [first.id, '8', '3'],
      ['Gouvernence', '8', '3'],
      [second.id, '10', '3'],
      [second.id, '5', '0'],
      [second.id, '5', ''],
      [second.id, '2.5', '1'],
      [first.label.fr, '1', '1'],
      [second.id, '5', '2'],
      ['', '5', '2'],
    ]);
    expect(told(outcome)).toEqual([
      ['needs.unknown', 3],
      ['needs.value', 4],
      ['needs.value', 5],
      ['needs.value', 6],
      ['needs.value', 7],
      ['needs.repeated', 8],
      ['needs.unknown', 10],
    ]);
    expect(outcome.notes[5]?.values).toEqual({ line: 8, competency: first.label.fr, first: 2 });
    expect(outcome).toMatchObject({
      ok: true,
      value: [
        { competency: first.id, importance: 8, capacity: 3 },
        { competency: second.id, importance: 5, capacity: 2 },
      ],
    });
  });

  test('does not choose among competencies of one name', () => {
    const twice = {
      ...framework,
      areas: framework.areas.map((area) => ({
        ...area,
        competencies: area.competencies.map((one) => ({ ...one, label: first.label })),
      })),
    } satisfies Framework;
    expect(told(readNeedsTable([HEADS, [first.label.fr, '5', '5']], twice))).toEqual([
      ['needs.ambiguous', 2],
      ['needs.empty', null],
    ]);
  });

  test('without heads, or with no row that can be read, is refused', () => {
    expect(told(readNeedsTable([[first.id, '8', '3']], framework))).toEqual([['needs.no-heads', null]]);
    expect(told(readNeedsTable([], framework))).toEqual([['needs.no-heads', null]]);
    expect(told(read([]))).toEqual([['needs.empty', null]]);
  });

  test('of thousands of bad rows tells the first, and how many more', () => {
    const outcome = read(Array.from({ length: 5000 }, () => ['nobody', '1', '1']));
    expect(outcome.notes).toHaveLength(202);
    expect(outcome.notes[200]).toMatchObject({ code: 'needs.more', values: { count: 4800 } });
  });

  test('whatever its cells hold, is read or told in notes', () => {
    const cell = fc.oneof(fc.string(), fc.constantFrom(...HEADS, first.id, second.label.en, '1', '9', '10', ' 5 '));
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 8 }), (rows) => {
        const outcome = readNeedsTable([HEADS, ...rows], framework);
        expect(outcome.ok || outcome.notes.length > 0).toBe(true);
        if (!outcome.ok) return;
        expect(new Set(outcome.value.map(({ competency }) => competency)).size).toBe(outcome.value.length);
        for (const { importance, capacity } of outcome.value)
          for (const value of [importance, capacity]) expect([1, 2, 3, 4, 5, 6, 7, 8, 9]).toContain(value);
      }),
    );
  });
});

test('the template has every competency, with what is known already; filled in, it is read', () => {
  const ratings = [{ competency: second.id, importance: 9, capacity: 2 }];
  const rows = needsTemplate(framework, ratings);
  expect(rows.map(([id]) => id)).toEqual(competencies.map(({ id }) => id));
  expect(rows[0]).toEqual([first.id, first.label.fr, first.label.en, null, null]);
  const heads = ['id', 'label fr', 'label en', 'importance', 'capacity'];
  const cells = rows.map((row) => row.map((cell) => String(cell ?? '')));
  expect(readNeedsTable([heads, ...cells], framework)).toEqual({ ok: true, value: ratings, notes: [] });
});
