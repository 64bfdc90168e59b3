import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { Report } from '../../src/exports/report.ts';
import type { Sheet, Workbook } from '../../src/exports/sheet.ts';
import { writeSpreadsheet } from '../../src/exports/spreadsheet.ts';
import { writeTextDocument } from '../../src/exports/textDocument.ts';
import { writeCsv } from '../../src/exports/csv.ts';

/** What a posting or a person who pastes may bring. */
const FORMULA = '=HYPERLINK("http://exemple.org";"ici")';
const CONTROLS = 'avant\u0001\u000b\u001faprès';
const SHEET: Sheet = {
  name: CONTROLS,
  title: FORMULA,
  frozenColumns: 0,
  columns: [{ head: FORMULA, width: 20, kind: 'text' }],
  rows: [FORMULA, '+1', '-1', '@SUM(A1)', '\t=1', CONTROLS, 'x'.repeat(40_000)].map((cell) => ({ cells: [cell] })),
};
const WORKBOOK: Workbook = {
  readme: { name: 'Lisez-moi', title: FORMULA, entries: [{ term: FORMULA, lines: [CONTROLS] }] },
  sheets: [SHEET],
  footer: `${CONTROLS} & ${'z'.repeat(400)}`,
};
const REPORT: Report = {
  lang: 'fr',
  title: CONTROLS,
  footer: CONTROLS,
  isLandscape: false,
  styleNames: { finding: 'a', quote: 'b', source: 'c', caption: 'd', cell: 'e' },
  blocks: [
    { kind: 'quote', text: CONTROLS, lang: 'en', source: CONTROLS },
    {
      kind: 'table',
      table: {
        title: 'Le poste',
        columns: [
          { head: 'Rubrique', width: 10, kind: 'text' },
          { head: 'Selon l’offre', width: 10, kind: 'text' },
        ],
        rows: [{ cells: ['Contrat', 'Fixed term'], langs: [undefined, 'en'] }],
      },
    },
  ],
};

async function partsOf(file: Blob): Promise<ReadonlyMap<string, string>> {
  const parts = unzipSync(new Uint8Array(await file.arrayBuffer()));
  return new Map(Object.entries(parts).map(([name, bytes]) => [name, strFromU8(bytes)]));
}
// oxlint-disable-next-line no-control-regex -- signs that no XML file may hold
const NO_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/;

test('a workbook holds text that looks like a formula as text, and nothing that makes it damaged', async () => {
  const parts = await partsOf(await writeSpreadsheet(WORKBOOK));
  for (const [name, xml] of parts) {
    expect(NO_XML.test(xml), name).toBe(false);
    expect(xml.includes('<f>'), name).toBe(false);
    expect(xml.includes('x'.repeat(32_768)), name).toBe(false);
  }
  const foot = /<oddFooter>(.*)<\/oddFooter>/.exec(parts.get('xl/worksheets/sheet2.xml') ?? '')?.[1] ?? '';
  expect(foot).toContain('avantaprès');
  expect(foot.replaceAll('&amp;', '&').length).toBeLessThanOrEqual(255);
});

test('a table of characters has an apostrophe before what a spreadsheet would run', () => {
  const [, ...lines] = writeCsv(SHEET, 'en').split('\r\n');
  for (const line of lines.slice(0, 5)) expect(line).toMatch(/^"?'[=+\-@\t]/);
});

test('a text holds no sign that makes it damaged, and the words of a posting in their language in tables too', async () => {
  const parts = await partsOf(await writeTextDocument(REPORT));
  for (const [name, xml] of parts) expect(NO_XML.test(xml), name).toBe(false);
  const text = parts.get('word/document.xml') ?? '';
  expect(text).toMatch(/<w:lang w:val="en-GB"\/><\/w:rPr><w:t[^>]*>Fixed term/);
  expect(text).not.toMatch(/<w:lang[^>]*\/><\/w:rPr><w:t[^>]*>Contrat/);
});
