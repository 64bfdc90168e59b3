import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { loadCatalogue } from '../../src/catalogue/node.ts';
import { NEEDS_BYTE_LIMIT, readNeedsFile } from '../../src/documents/needsFile.ts';
import { LANGS, needsTemplate } from '../../src/engine/index.ts';
import { writeCsv } from '../../src/exports/csv.ts';
import { writeForm } from '../../src/exports/spreadsheet.ts';
import { en } from '../../src/i18n/en.ts';
import { fr } from '../../src/i18n/fr.ts';

const { framework } = loadCatalogue().data;
const competencies = framework.areas.flatMap((area) => area.competencies);
const fixture = (name: string): Uint8Array => readFileSync(join(import.meta.dirname, '../fixtures/documents', name));
const read = (bytes: Uint8Array, name: string) => readNeedsFile(bytes, name, framework);
const codes = async (bytes: Uint8Array, name: string): Promise<string[]> =>
  (await read(bytes, name)).notes.map(({ code }) => code);
const ratings = competencies.map(({ id }, i) => ({ competency: id, importance: 9 - (i % 9), capacity: 1 + (i % 9) }));
const form = (heads: readonly string[]) => ({
  name: 'x',
  columns: heads.map((head) => ({ head, width: 20, kind: 'text' as const })),
  rows: needsTemplate(framework, ratings).map((cells) => ({ cells })),
});

describe('the template, filled in', () => {
  test.each(LANGS)('is read again as CSV and as XLSX, with the heads in %s', async (lang) => {
    const { heads } = (lang === 'fr' ? fr : en).needsTable.template;
    const csv = strToU8(writeCsv(form(heads), lang));
    const xlsx = new Uint8Array(await (await writeForm(form(heads))).arrayBuffer());
    for (const [bytes, name] of [
      [csv, 'besoins.csv'],
      [csv, 'besoins.txt'],
      [csv, 'besoins'],
      [xlsx, 'besoins.xlsx'],
      [xlsx, 'besoins.csv'],
    ] as const)
      expect([name, await read(bytes, name)]).toEqual([name, { ok: true, value: ratings, notes: [] }]);
  });
});

describe('a table that a person wrote', () => {
  const rows = [
    ['Compétence', 'Importance', 'Capacité'],
    ...competencies.slice(0, 4).map(({ label }) => [`"${label.fr}"`, '8', '3']),
  ];
  test.each([';', ',', '\t'])('is read with cells parted by %j', async (separator) => {
    const text = rows.map((row) => row.join(separator)).join('\r\n');
    expect(await read(strToU8(text), 'besoins.csv')).toMatchObject({ ok: true, value: { length: 4 }, notes: [] });
  });

  test('names rows as the file does', async () => {
    const text = `Enquête;;\n\n${rows.map((row) => row.join(';')).join('\n')}\nrien;1;1\n`;
    const { notes } = await read(strToU8(text), 'besoins.csv');
    expect(notes).toMatchObject([{ code: 'needs.unknown', values: { line: 8, competency: 'rien' } }]);
  });
});

describe('what is no table of needs is refused in a sentence', () => {
  test.each([
    ['empty', new Uint8Array(), 'a.csv', 'needs.empty'],
    ['only blanks', strToU8(' \n \n'), 'a.csv', 'needs.empty'],
    ['text', strToU8('Bonjour,\nvoici nos besoins.'), 'a.txt', 'needs.no-heads'],
    ['heads alone', strToU8('code;importance;capacité\n'), 'a.csv', 'needs.empty'],
    ['binary', Uint8Array.from({ length: 5000 }, (_, i) => (i * 7) % 31), 'a.csv', 'document.binary'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]), 'a.xlsx', 'needs.format'],
    ['Word', fixture('rich.docx'), 'a.xlsx', 'needs.format'],
    ['PDF', fixture('columns.pdf'), 'a.csv', 'needs.format'],
    ['an old workbook', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2]), 'a.xls', 'document.old-office'],
    ['a workbook that is cut off', Uint8Array.from([0x50, 0x4b, 3]), 'a.xlsx', 'document.damaged'],
    ['an archive', zipSync({ 'a.csv': strToU8('code;importance;capacité') }), 'a.zip', 'needs.format'],
    ['too large', new Uint8Array(NEEDS_BYTE_LIMIT), 'a.csv', 'document.too-large'],
  ])('%s', async (_, bytes, name, code) => {
    const outcome = await read(bytes, name);
    expect([outcome.ok, outcome.notes.map((note) => note.code)]).toEqual([false, [code]]);
    for (const { needsTable } of [fr, en])
      for (const { values } of outcome.notes) expect(needsTable.note(code, values)).not.toMatch(/\(|undefined/);
  });
  test('each reason has its sentence in both languages', () => {
    const reasons = ['unknown', 'ambiguous', 'value', 'repeated', 'more', 'no-heads', 'empty', 'format'];
    const ofFile = ['encoding', 'too-large', 'too-much-packed', 'damaged', 'binary', 'old-office', 'protected', 'empty', 'failed']; // prettier-ignore
    const values = { line: 4, first: 2, competency: 'x', value: '10', count: 3, megabytes: 5 };
    for (const code of [...reasons.map((one) => `needs.${one}`), ...ofFile.map((one) => `document.${one}`)])
      for (const { needsTable } of [fr, en])
        expect(needsTable.note(code, values)).not.toMatch(new RegExp(`undefined|${code.replace('.', '\\.')}`));
  });
  test('the limit is said', () => {
    expect(fr.needsTable.note('document.too-large', { megabytes: 5 })).toContain('5\u00a0Mo');
  });
});

test('however damaged, a workbook is read or told in a note, and never a crash', async () => {
  const whole = new Uint8Array(await (await writeForm(form(en.needsTable.template.heads))).arrayBuffer());
  const damage = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.array(fc.tuple(fc.nat(), fc.nat(255))));
  await fc.assert(
    fc.asyncProperty(damage, async ([cut, changes]) => {
      const bytes = whole.slice(0, cut > 0.7 ? whole.length : Math.floor(cut * whole.length));
      for (const [at, value] of changes) if (bytes.length > 0) bytes[at % bytes.length] = value;
      for (const code of await codes(bytes, 'besoins.xlsx'))
        expect([code, en.needsTable.note(code)]).toEqual([code, expect.not.stringContaining(`(${code})`)]);
    }),
    { numRuns: 40, seed: 5 },
  );
});
