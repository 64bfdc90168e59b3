import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import writeXlsx from 'write-excel-file/node';
import { describe, expect, test } from 'vitest';
import { loadCatalogue } from '../../src/catalogue/node.ts';
import { readDocument } from '../../src/documents/readDocument.ts';
import { createEngine, type MappedPosting, type Outcome, type PostingSource } from '../../src/engine/index.ts';

const engine = createEngine(loadCatalogue().data);
const DOCUMENTS = join(import.meta.dirname, '../fixtures/documents');
const SEEDS = { who: '000_b1fd6c46d637a6de.txt', chai: '002_60bc95e7cf6c4db3.txt' } as const;
type Seed = keyof typeof SEEDS;

const seedBytes = (seed: Seed): Uint8Array => readFileSync(join(import.meta.dirname, '../../seeds', SEEDS[seed]));
const seedText = (seed: Seed): string => new TextDecoder().decode(seedBytes(seed));
const codes = (outcome: Outcome<PostingSource[]>): string[] => outcome.notes.map((note) => note.code);

function mapped(source: PostingSource): MappedPosting {
  const outcome = engine.mapPosting(source);
  if (!outcome.ok) throw new TypeError(`cannot be mapped: ${source.name}`);
  return outcome.value;
}

async function postingsOf(bytes: Uint8Array, name: string): Promise<readonly MappedPosting[]> {
  const outcome = await readDocument(bytes, name);
  if (!outcome.ok) throw new TypeError(`${name}: ${codes(outcome).join(', ')}`);
  return outcome.value.map(mapped);
}

/** What a reader relies on: each duty with its labels and its involvement. */
const said = ({ duties }: MappedPosting): unknown =>
  duties.map(({ text, lang, twin, labels, involvement }) => ({
    text,
    lang,
    twin,
    involvement,
    labels: labels.map(({ competency, rank }) => `${rank} ${competency}`),
  }));

const plain = {
  who: said(mapped({ text: seedText('who'), name: 'who.txt', format: 'txt', bytes: 1 })),
  chai: said(mapped({ text: seedText('chai'), name: 'chai.txt', format: 'txt', bytes: 1 })),
};

describe.each(['who', 'chai'] as const)('the posting %s gives the same duties and labels', (seed) => {
  test.each(['html', 'docx', 'odt', 'pdf', 'printed.pdf'])('as %s', async (ending) => {
    const name = `${seed}.${ending}`;
    const [posting] = await postingsOf(readFileSync(join(DOCUMENTS, name)), name);
    expect(posting && said(posting)).toEqual(plain[seed]);
  });

  test('as a record of ReliefWeb', async () => {
    const body = seedText(seed);
    const file = {
      totalCount: 1,
      data: [{ id: '4', fields: { title: 'A title', body, country: [{ name: 'Mali' }] } }],
    };
    const [posting] = await postingsOf(strToU8(JSON.stringify(file)), 'export.json');
    expect(posting && said(posting)).toEqual(plain[seed]);
    expect(posting).toMatchObject({ id: 'reliefweb-4', meta: { title: 'A title', country: 'Mali' } });
  });

  test('as a row of a workbook', async () => {
    const rows = [
      [{ value: 'Offres du mois' }],
      ['Intitulé du poste', 'Organisation', 'Description', 'Date limite'].map((value) => ({ value })),
      [
        { value: 'Un titre' },
        { value: 'Une ONG' },
        { value: seedText(seed) },
        { value: new Date('2026-03-12'), format: 'dd/mm/yyyy' },
      ],
    ];
    const buffer = await writeXlsx(rows as never).toBuffer(); // its types want one shape of row
    const [posting] = await postingsOf(new Uint8Array(buffer), 'offres.xlsx');
    expect(posting && said(posting)).toEqual(plain[seed]);
    expect(posting?.meta).toMatchObject({ title: 'Un titre', organization: 'Une ONG', closing: '2026-03-12' });
  });
});

describe('tables', () => {
  test('rows that share an id are one posting, each with a duty; semicolons and Windows-1252 are understood', async () => {
    const csv =
      'Référence;Intitulé du poste;Pays;Tâches\n7;Conseiller;Bénin;"Élaborer le plan; chaque année"\n7;;;Superviser les équipes\n8;Autre;Mali;Auditer les comptes\n';
    const bytes = Uint8Array.from(csv, (letter) => letter.charCodeAt(0)); // all of its letters are Latin-1
    const outcome = await readDocument(bytes, 'tableau.csv');
    expect(codes(outcome)).toEqual(['document.encoding']);
    const postings = outcome.ok ? outcome.value.map(mapped) : [];
    expect(postings.map(({ meta, duties }) => [meta.title, meta.country, duties.map(({ text }) => text)])).toEqual([
      ['Conseiller', 'Bénin', ['Élaborer le plan; chaque année', 'Superviser les équipes']],
      ['Autre', 'Mali', ['Auditer les comptes']],
    ]);
  });

  test('a table of which no column is known says which it has, and is read once they are named', async () => {
    const bytes = strToU8('Poste A,Was zu tun ist\nAdviser,"Coordinate partners; train staff"\n');
    expect(await readDocument(bytes, 't.csv')).toMatchObject({
      ok: false,
      notes: [{ code: 'document.unknown-columns', values: { columns: 'Poste A · Was zu tun ist' } }],
    });
    expect((await readDocument(bytes, 't.csv', { mapping: { title: 0, duties: 1 } })).ok).toBe(true);
  });

  test('of a table with columns without end only the first are named', async () => {
    const heads = `${'Poste;'.repeat(20_000)}fin`;
    const { notes } = await readDocument(strToU8(`${heads}\n${heads}\n`), 't.csv');
    expect(notes[0]?.values).toEqual({ columns: [...Array.from({ length: 8 }, () => 'Poste'), '…'].join(' · ') });
  });

  test('pages in cells are read as pages', async () => {
    const csv =
      'title;description\nAdviser;"<p>Programme</p><h3>Duties</h3><ul><li>Train the staff &amp; plan</li></ul>"\n';
    const [posting] = await postingsOf(strToU8(csv), 't.csv');
    expect(posting?.duties.map(({ text }) => text)).toEqual(['Train the staff & plan']);
  });

  test('formulas are text', async () => {
    const outcome = await readDocument(strToU8('title,duties\n=HYPERLINK("http://x"),=1+1 train the staff\n'), 't.csv');
    expect(outcome.ok && outcome.value[0]).toMatchObject({ title: '=HYPERLINK("http://x")' });
  });
});

const page = (job: object, body: string): Uint8Array =>
  strToU8(
    `<html><head><script type="application/ld+json">${JSON.stringify(job)}</script></head><body>${body}</body></html>`,
  );

describe('pages of job sites', () => {
  const known = {
    '@type': ['JobPosting'],
    title: 'Adviser &amp; trainer',
    hiringOrganization: { name: 'An NGO' },
    jobLocation: { address: { addressLocality: 'Bamako', addressCountry: { name: 'Mali' } } },
    validThrough: '2026-04-01T00:00',
  };

  test('a summary in the data gives way to the page, of which the data tells title, place and employer', async () => {
    const bytes = page(
      { '@graph': [{ ...known, description: 'Short.' }] },
      '<h2>Duties</h2><ul><li>Train the staff</li></ul>',
    );
    const [posting] = await postingsOf(bytes, 'page.html');
    expect(posting?.duties.map(({ text }) => text)).toEqual(['Train the staff']);
    expect(posting?.meta).toMatchObject({
      organization: 'An NGO',
      location: 'Bamako',
      country: 'Mali',
      closing: '2026-04-01',
    });
  });

  test('a whole description in the data is the posting, without what the page puts around it', async () => {
    const description = `<p>${'About the programme. '.repeat(40)}</p><h3>Duties</h3><ul><li>Train the staff</li></ul>`;
    const [posting] = await postingsOf(
      page({ ...known, description }, '<p>Other jobs: cleaner, driver</p>'),
      'page.html',
    );
    expect(posting?.text).not.toContain('Other jobs');
    expect(posting?.duties.map(({ text }) => text)).toEqual(['Train the staff']);
  });
});

describe('archives', () => {
  test('every document in a zip is read, what cannot be is named, litter is passed over', async () => {
    const zip = zipSync({
      'b/chai.docx': readFileSync(join(DOCUMENTS, 'chai.docx')),
      'a/who.txt': seedBytes('who'),
      '__MACOSX/a/._who.txt': strToU8('x'),
      '../../etc/passwd.png': Uint8Array.of(0x89, 0x50, 0x4e, 0x47),
      'inner.zip': zipSync({ 'x.txt': strToU8('x') }),
    });
    const outcome = await readDocument(zip, 'offres.zip');
    expect(outcome.ok && outcome.value.map(({ name }) => name)).toEqual([
      'offres.zip/a/who.txt',
      'offres.zip/b/chai.docx',
    ]);
    expect(outcome.notes.map(({ code, values }) => [values?.['entry'], code])).toEqual([
      ['etc/passwd.png', 'document.picture'],
      ['inner.zip', 'document.nested-zip'],
    ]);
    expect(outcome.ok && outcome.value.map(mapped).map(said)).toEqual([plain.who, plain.chai]);
  });

  test('a bomb is refused and never unpacked', async () => {
    const zeros = new Uint8Array(30_000_000);
    expect(codes(await readDocument(zipSync({ 'a.txt': zeros }), 'a.zip'))).toEqual(['document.too-much-packed']);
    const word = zipSync({ 'word/document.xml': zeros });
    expect(codes(await readDocument(word, 'a.docx'))).toEqual(['document.too-much-packed']);
  });
});

describe('what the bytes say counts more than the name', () => {
  test.each([
    ['a.doc', '<html><body><h2>Duties</h2><ul><li>Train the staff</li></ul></body></html>', 'html'],
    ['a.txt', '<?xml version="1.0"?>\n<!DOCTYPE html>\n<ul><li>Train the staff</li></ul>', 'html'],
    ['a.txt', '[{"id": 1, "text": "- Train the staff"}]', 'json'],
    ['a.json', '{"text": "- Train the staff"}\n{"text": "- Train the staff"}', 'ndjson'],
    ['a.ndjson', '[{"text": "- Train the staff"}]', 'json'],
    ['a.html', 'Duties\n\n- Train the staff\n', 'txt'],
    ['a.txt', 'Title\tDuties\nAdviser\tTrain the staff\n', 'csv'],
    ['a.pdf', 'Duties\n\n- Train the staff\n', 'txt'],
  ])('%s of %s is read as %s', async (name, text, format) => {
    const [posting] = await postingsOf(strToU8(text), name);
    expect(posting?.source.format).toBe(format);
    expect(posting?.text).toMatch(/^[-•] Train the staff$/m);
  });

  test('and that is noted', async () => {
    const outcome = await readDocument(readFileSync(join(DOCUMENTS, 'who.pdf')), 'who.docx');
    expect(outcome.notes).toEqual([
      { code: 'document.other-format', severity: 'info', values: { format: 'pdf', announced: 'docx' } },
    ]);
  });

  test.each([
    ['[Titre] Chargé de projet\n', 'a.txt', 'txt'],
    ['{\\rtf1\\ansi Duties}', 'a.rtf', 'document.unsupported-format'],
    ['{"text": ', 'a.json', 'document.not-json'],
  ])('%s in %s is %s', async (text, name, expected) => {
    const outcome = await readDocument(strToU8(text), name);
    expect(outcome.ok ? outcome.value[0]?.format : codes(outcome).join()).toBe(expected);
  });
});

describe('hostile documents', () => {
  test('a Word document that refers outside and holds entities is read without either', async () => {
    const xml =
      '<?xml version="1.0"?><!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>' +
      '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>Duties &x;</w:t></w:r></w:p></w:body></w:document>';
    const types =
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
    const rels =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';
    const outcome = await readDocument(
      zipSync({
        '[Content_Types].xml': strToU8(types),
        '_rels/.rels': strToU8(rels),
        'word/document.xml': strToU8(xml),
        'word/vbaProject.bin': strToU8('x'),
      }),
      'a.docx',
    );
    expect(JSON.stringify(outcome)).not.toContain('root:');
  });

  test('keys of JSON that are names of JavaScript do nothing', async () => {
    const json =
      '{"__proto__":{"polluted":1},"data":[{"fields":{"title":"T","body":"- Train the staff","__proto__":{"x":1}}}]}';
    expect((await readDocument(strToU8(json), 'a.json')).ok).toBe(true);
    expect(Object.prototype).not.toHaveProperty('polluted');
  });

  test('deep nesting is refused or read, never a crash', async () => {
    for (const [name, text] of [
      ['a.json', `${'['.repeat(200_000)}${']'.repeat(200_000)}`],
      ['b.json', `${'{"data":'.repeat(50_000)}1${'}'.repeat(50_000)}`],
      ['a.html', `${'<div>'.repeat(200_000)}x`],
    ] as const)
      expect((await readDocument(strToU8(text), name)).notes).toBeDefined();
    const content = `<office:body>${'<table:table><table:table-row><table:table-cell>'.repeat(50_000)}<text:p>x</text:p>`;
    const odt = zipSync({ 'content.xml': strToU8(content) });
    expect(codes(await readDocument(odt, 'a.odt'))).toEqual(['document.too-deep']);
  });

  test('rows and cells beyond measure cost no more than their length', async () => {
    for (const row of ['x,'.repeat(500_000), `a,${'<p '.repeat(300_000)}`, `a,${'é '.repeat(400_000)}`])
      expect((await readDocument(strToU8(`title,duties\n${row}`), 'a.csv')).ok).toBe(true);
  });

  test.each(['who.docx', 'who.odt', 'who.pdf', 'chai.printed.pdf', 'who.html'])(
    '%s cut off at any tenth of it gives a note or what is left',
    async (name) => {
      const bytes = readFileSync(join(DOCUMENTS, name));
      for (let tenth = 0; tenth < 10; tenth++) {
        const outcome = await readDocument(bytes.subarray(0, Math.floor((bytes.length * tenth) / 10)), name);
        if (!outcome.ok)
          expect(codes(outcome)).toEqual([expect.stringMatching(/^document\.(damaged|empty|pdf-without-text)$/)]);
      }
    },
  );
});
