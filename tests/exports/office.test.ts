import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Report } from '../../src/exports/report.ts';
import type { Workbook } from '../../src/exports/sheet.ts';
import { writeSpreadsheet } from '../../src/exports/spreadsheet.ts';
import { writeTextDocument } from '../../src/exports/textDocument.ts';

const WORKBOOK: Workbook = {
  readme: {
    name: 'Lisez-moi',
    title: 'Comparaison',
    entries: [{ term: 'Postes', lines: ['A · Ŋɔ & Cie', 'B · <b>'] }],
  },
  footer: 'Source & date',
  sheets: [
    {
      name: 'Écarts: A/B [essai] d’un nom beaucoup trop long',
      title: 'Un tableau',
      frozenColumns: 1,
      columns: [
        { head: 'Compétence', width: 30, kind: 'text' },
        { head: 'A', width: 12, kind: 'level' },
        { head: 'Part', width: 12, kind: 'share' },
        { head: 'Écart', width: 12, kind: 'number' },
      ],
      rows: Array.from({ length: 200 }, (_, i) => ({ cells: [`Compétence ${i + 1}`, (i % 5) + 1, 0.25, -2] })),
    },
  ],
};

const REPORT: Report = {
  lang: 'fr',
  title: 'Comparaison de 2 postes',
  footer: 'Source',
  isLandscape: false,
  styleNames: {
    finding: 'Constat',
    quote: 'Extrait',
    source: 'Source de l’extrait',
    caption: 'Titre de tableau',
    cell: 'Cellule de tableau',
  },
  blocks: [
    { kind: 'finding', text: '4 compétences sont communes.' },
    { kind: 'heading', level: 1, text: 'Domaine par domaine' },
    {
      kind: 'table',
      table: {
        title: 'Niveaux',
        columns: [
          { head: 'Compétence', width: 30, kind: 'text' },
          { head: 'A', width: 10, kind: 'level' },
        ],
        rows: Array.from({ length: 120 }, (_, i) => ({ cells: [`Compétence ${i + 1}`, (i % 5) + 1] })),
      },
    },
    { kind: 'heading', level: 2, text: 'Les phrases' },
    { kind: 'quote', text: 'Appuyer la planification.', lang: 'fr', source: 'A, tâche 1' },
    { kind: 'list', items: ['un', { text: 'Support planning.', lang: 'en' }] },
    // As it is pasted from a word processor.
    { kind: 'text', text: 'Contenu\u00a0: premier point\u000bdeuxième\u0000 point\ntroisième \ud800point' },
  ],
};

function has(command: string, probe: string): boolean {
  try {
    execFileSync(command, [probe], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Opens a file in LibreOffice, saves it in another format beside it and reads that. */
function convert(file: string, to: string): string {
  const folder = join(file, '..');
  execFileSync(
    'soffice',
    [
      `-env:UserInstallation=file://${join(folder, 'profile')}`,
      '--headless',
      '--convert-to',
      to,
      '--outdir',
      folder,
      file,
    ],
    { stdio: 'ignore' },
  );
  return file.replace(/\w+$/, to.replace(/:.*$/, ''));
}
const pagesOf = (pdf: string): string[] =>
  execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' }).split('\f').slice(0, -1);
/** Of the first page, in points. */
const sizeOf = (pdf: string): string | undefined =>
  /MediaBox ?\[0 0 ([\d.]+ [\d.]+)/.exec(readFileSync(pdf, 'latin1'))?.[1];

let folder = '';
let xlsx = '';
let docx = '';
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hss-office-'));
  [xlsx, docx] = [join(folder, 'a.xlsx'), join(folder, 'b.docx')];
  writeFileSync(xlsx, new Uint8Array(await (await writeSpreadsheet(WORKBOOK)).arrayBuffer()));
  writeFileSync(docx, new Uint8Array(await (await writeTextDocument(REPORT)).arrayBuffer()));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** One file inside an office document. */
const partOf = (file: string, part: string): string => execFileSync('unzip', ['-p', file, part], { encoding: 'utf8' });

describe.skipIf(!has('unzip', '-v'))('inside the files (needs unzip)', () => {
  test('numbers are number cells, heads are frozen and come again on paper, the name fits its tab', () => {
    const sheet = partOf(xlsx, 'xl/worksheets/sheet2.xml');
    expect(sheet).toMatch(/<c r="B3"[^>]*><v>1<\/v><\/c>/);
    expect(sheet).toMatch(/<pane ySplit="2" xSplit="1" topLeftCell="B3"[^>]*state="frozen"/);
    expect(sheet).toMatch(/fitToWidth="1" fitToHeight="0"/);
    expect(sheet.match(/<cfRule /g)).toHaveLength(5);
    const book = partOf(xlsx, 'xl/workbook.xml');
    expect(/name="([^"]{1,31})"\/><\/sheets>/.exec(book)?.[1]).toBe('Écarts A B essai d’un nom beauc');
    expect(book).toContain("$A:$A,'Écarts A B essai d’un nom beauc'!$1:$2");
  });

  test('headings are those of the word processor, our styles have French names, heads of tables are marked as such', () => {
    const text = partOf(docx, 'word/document.xml');
    expect(text).toMatch(/<w:pStyle w:val="Heading1"\/>/);
    expect(text.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(text.match(/<w:cantSplit\/>/g)).toHaveLength(121);
    // Words of a posting are read aloud in their language.
    expect(text).toMatch(/<w:lang w:val="fr-FR"\/><\/w:rPr><w:t[^>]*>Appuyer la planification\./);
    expect(text).toMatch(/<w:lang w:val="en-GB"\/><\/w:rPr><w:t[^>]*>Support planning\./);
    // Lines stay lines, and no sign is left that would keep the file from being opened.
    const lineBreak = '</w:t></w:r><w:r><w:br/><w:t xml:space="preserve">';
    expect(text).toContain(['premier point', 'deuxième point', 'troisième point</w:t>'].join(lineBreak));
    const styles = partOf(docx, 'word/styles.xml');
    for (const name of ['Constat', 'Extrait', 'heading 1'])
      expect(styles.toLowerCase()).toContain(`w:val="${name.toLowerCase()}"`);
    expect(styles).toContain('w:val="fr-FR"');
  });
});

describe.skipIf(!has('soffice', '--version') || !has('pdftotext', '-v'))(
  'opened in LibreOffice (needs soffice)',
  () => {
    test('the text prints on A4, and the head of its table stands on every page of it', () => {
      const pdf = convert(docx, 'pdf');
      expect(sizeOf(pdf)).toMatch(/^595\.?\d* 84\d/);
      const pages = pagesOf(pdf);
      expect(pages.length).toBeGreaterThan(2);
      for (const page of pages.slice(0, -1)) expect(page).toMatch(/Compétence +A\n/);
      expect(pages.join('')).toContain('Compétence 120');
      expect(pages[0]).toMatch(/Source · 1\/\d/);
    });

    test('the text comes back whole as plain text', () => {
      const text = readFileSync(convert(docx, 'txt:Text'), 'utf8');
      for (const words of ['Comparaison de 2 postes', '4 compétences sont communes.', 'Appuyer la planification.'])
        expect(text).toContain(words);
    });

    test('the workbook prints one page wide, with its heads on every page', (context) => {
      let pdf = '';
      try {
        pdf = convert(xlsx, 'pdf');
        readFileSync(pdf);
      } catch {
        context.skip('LibreOffice Calc is not installed');
      }
      const pages = pagesOf(pdf);
      expect(pages[0]).toContain('B · <b>');
      expect(pages.length).toBeGreaterThan(3);
      for (const page of pages.slice(1)) {
        expect(page).toMatch(/Compétence +A +Part +Écart/);
        expect(page).toContain('Source & date');
      }
    });

    test('its numbers come back as numbers', (context) => {
      let csv = '';
      try {
        csv = readFileSync(
          convert(xlsx, 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,2').replace(
            'a.csv',
            'a-Écarts A B essai d’un nom beauc.csv',
          ),
          'utf8',
        );
      } catch {
        context.skip('LibreOffice Calc is not installed');
      }
      expect(csv.split('\n').slice(0, 3)).toEqual([
        'Un tableau,,,',
        'Compétence,A,Part,Écart',
        'Compétence 1,1,0.25,-2',
      ]);
    });
  },
);
