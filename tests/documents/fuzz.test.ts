import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import writeXlsx from 'write-excel-file/node';
import { readDocument } from '../../src/documents/readDocument.ts';

const fixture = (name: string): Uint8Array => readFileSync(join(import.meta.dirname, '../fixtures/documents', name));
const TABLE = 'id;titre;pays;tâches\n1;Conseiller;Mali;"Élaborer le plan\nFormer l’équipe"\n2;=1+1;;Auditer\n';
const RECORDS = {
  data: [{ id: 1, fields: { title: 'T', 'body-html': '<ul><li>Train</li></ul>', city: [{ name: 'X' }] } }],
};
const sheet = await writeXlsx([['title', 'duties'].map((value) => ({ value })), [{ value: 'A' }, { value: 'Train' }]]).toBuffer(); // prettier-ignore

const DOCUMENTS: readonly (readonly [string, Uint8Array])[] = [
  ['rich.docx', fixture('rich.docx')],
  ['rich.odt', fixture('rich.odt')],
  ['columns.pdf', fixture('columns.pdf')],
  ['rich.html', fixture('rich.html')],
  ['table.csv', strToU8(TABLE)],
  ['table.xlsx', new Uint8Array(sheet)],
  ['export.json', strToU8(JSON.stringify(RECORDS))],
  ['lines.ndjson', strToU8('{"id":1,"text":"Train"}\n{"text":"Plan"}\n')],
  ['all.zip', zipSync({ 'a.docx': fixture('rich.docx'), 'b/c.csv': strToU8(TABLE) })],
];

/** What a bad copy does to a file: bytes changed, left out, doubled, and the end missing. */
const damage = fc.record({
  cut: fc.double({ min: 0, max: 1, noNaN: true }),
  changes: fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 20 }),
  hole: fc.option(fc.tuple(fc.nat(), fc.nat(300))),
});

describe.each(DOCUMENTS)('%s', (name, whole) => {
  test('is read when it is whole', async () => {
    expect(await readDocument(whole, name)).toMatchObject({ ok: true });
  });

  test('however damaged, is read or told in a note, and never a crash', async () => {
    await fc.assert(
      fc.asyncProperty(damage, async ({ cut, changes, hole }) => {
        const bytes = whole.slice(0, cut > 0.7 ? whole.length : Math.floor(cut * whole.length));
        for (const [at, value] of changes) if (bytes.length > 0) bytes[at % bytes.length] = value;
        if (hole && bytes.length > 0) bytes.copyWithin(hole[0] % bytes.length, (hole[0] + hole[1]) % bytes.length);
        const outcome = await readDocument(bytes, name);
        expect(outcome.ok || outcome.notes.length > 0).toBe(true);
        for (const { code } of outcome.notes) expect(code).toMatch(/^document\.[a-z-]+$/);
      }),
      { numRuns: 40, seed: 5 },
    );
  });
});
