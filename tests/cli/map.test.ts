import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import readSheets from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run.ts';
import type { MappedPosting } from '../../src/engine/index.ts';
import { hss, POSTING, temporaryFolder } from './session.ts';

const folder = temporaryFolder();
const SEEDS = ['seeds/000_b1fd6c46d637a6de.txt', 'seeds/002_60bc95e7cf6c4db3.txt'];
const postingsIn = (ndjson: string): MappedPosting[] =>
  ndjson
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as MappedPosting);
const namesIn = (ndjson: string): string[] => postingsIn(ndjson).map((posting) => posting.source.name);

test.each(['json', 'ndjson', 'csv', 'md'])(
  '%s is the same, byte for byte, whatever the number of jobs',
  async (format) => {
    const lines = Array.from({ length: 30 }, (_, i) =>
      i === 3 ? '{"id": "broken"' : JSON.stringify({ id: `p${i}`, text: i === 0 ? '  ' : `Titre ${i}\n\n${POSTING}` }),
    );
    const path = folder.write(`jobs-${format}.ndjson`, lines.join('\n'));
    const [one, two] = [await hss(['map', path, ...SEEDS, '--format', format]), await hss(['map', path, ...SEEDS, '--format', format, '--jobs', '2'])]; // prettier-ignore
    expect(two).toEqual(one);
    expect(one).toMatchObject({
      exitCode: 1,
      words: [expect.stringContaining(':1: '), expect.stringContaining(':4: ')],
    });
  },
);

describe('formats', () => {
  test('json is a list of mapped postings, ndjson the same, one a line', async () => {
    const json = await hss(['map', ...SEEDS]);
    const ndjson = await hss(['map', ...SEEDS, '--format', 'ndjson']);
    expect(json).toMatchObject({ exitCode: 0, words: [] });
    expect(JSON.parse(json.out)).toEqual(postingsIn(ndjson.out));
    expect(namesIn(ndjson.out)).toEqual(SEEDS);
  });

  test('csv has one row a label under the agreed columns', async () => {
    const [csv, ndjson] = await Promise.all(
      ['csv', 'ndjson'].map((format) => hss(['map', ...SEEDS, '--format', format])),
    );
    const rows = csv?.out.split('\n') ?? [];
    expect(rows[0]).toBe(
      'posting,organization,duty,lang,section,text,involvement,competency,area,rank,score,evidence,review',
    );
    const labels = postingsIn(ndjson?.out ?? '').flatMap((posting) => posting.duties.flatMap((duty) => duty.labels));
    expect(rows.filter((row) => row.endsWith(',proposed'))).toHaveLength(labels.length);
  });

  test('xlsx has the cells of csv, numbers as numbers, formulas as text, the heads in sight', async () => {
    const path = folder.write('x/a.ndjson', JSON.stringify({ id: '=1+1', text: POSTING }));
    const out = join(folder.path, 'x/formulas.xlsx');
    const csv = await hss(['map', path, '--format', 'csv']);
    expect(await hss(['map', path, '--out', out])).toEqual({ exitCode: 0, out: '', words: [] });
    const [sheet] = await readSheets(readFileSync(out));
    const heads = csv.out.split('\n')[0]?.split(',');
    expect(sheet).toMatchObject({ sheet: 'labels', data: [heads, expect.any(Array), ...(sheet?.data.slice(2) ?? [])] });
    const first = Object.fromEntries(heads?.map((head, i) => [head, sheet?.data[1]?.[i]]) ?? []);
    expect(first).toMatchObject({ posting: '=1+1', duty: 0, score: expect.any(Number), rank: 'primary' });
    expect(sheet?.data).toHaveLength(csv.out.split('\n').length - 1);
    const xml = strFromU8(unzipSync(readFileSync(out))['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(xml).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
    expect(xml).not.toContain('<f>');
  });

  test('xlsx is the same workbook whatever the number of jobs', async () => {
    const lines = Array.from({ length: 30 }, (_, i) =>
      JSON.stringify({ id: `p${i}`, text: `Titre ${i}\n\n${POSTING}` }),
    );
    const path = folder.write('x/jobs.ndjson', lines.join('\n'));
    const sheets = ['1', '2'].map(async (jobs) => {
      const out = join(folder.path, `x/jobs-${jobs}.xlsx`);
      await hss(['map', path, '--out', out, '--jobs', jobs]);
      return readSheets(readFileSync(out));
    });
    expect(await sheets[1]).toEqual(await sheets[0]);
  });

  test('md names each duty with its competency, the words that prove it and the level', async () => {
    const { out } = await hss(['map', folder.write('md/a.txt', POSTING), '--format', 'md']);
    expect(out).toContain('- Élaborer le plan national de développement sanitaire avec les directions régionales.');
    expect(out).toMatch(/primary: \*\*.+\*\* \(`governance\.policy`, .+\): “.*plan/);
    expect(out).toContain('involvement: ');
  });

  test('nothing to map is an empty list', async () => {
    expect(JSON.parse((await hss(['map', folder.write('none/empty.ndjson', '')])).out)).toEqual([]);
  });

  test('the ending of the output file tells the format', async () => {
    const out = join(folder.path, 'result.csv');
    await hss(['map', SEEDS[0] ?? '', '--out', out]);
    expect(readFileSync(out, 'utf8')).toMatch(/^posting,organization/);
  });
});

describe('input', () => {
  test('a folder is read recursively, in the order of the names, and other formats are left out aloud', async () => {
    folder.write('tree/b.txt', POSTING);
    folder.write('tree/a/z.md', POSTING);
    folder.write('tree/c.ndjson', JSON.stringify({ id: 'c1', text: POSTING }));
    folder.write('tree/logo.png', 'x');
    folder.write('tree/.hidden.txt', POSTING);
    const root = join(folder.path, 'tree');
    const { exitCode, out, words } = await hss(['map', root, '--format', 'ndjson']);
    expect(exitCode).toBe(0);
    expect(namesIn(out)).toEqual([join(root, 'a/z.md'), join(root, 'b.txt'), `${join(root, 'c.ndjson')}:1`]);
    expect(words).toEqual([expect.stringMatching(/logo\.png: png files are not read; .*left out/)]);
  });

  test('ndjson keeps ids and titles, and the order', async () => {
    const lines = ['b', 'a'].map((id) => JSON.stringify({ id, title: `Title ${id}`, text: POSTING }));
    const { out } = await hss(['map', folder.write('two.ndjson', lines.join('\n')), '--format', 'ndjson']);
    expect(postingsIn(out).map(({ id, meta }) => [id, meta.title])).toEqual([
      ['b', 'Title b'],
      ['a', 'Title a'],
    ]);
  });

  test.each([
    ['text', POSTING, 'txt'],
    ['a page', `<!doctype html><h1>Tâches</h1><ul><li>Élaborer le plan national</li></ul>`, 'html'],
    ['ndjson', JSON.stringify({ text: POSTING }), 'ndjson'],
  ])('standard input may be %s', async (_, stdin, format) => {
    const { exitCode, out } = await hss(['map', '-', '--format', 'ndjson'], stdin);
    expect(exitCode).toBe(0);
    expect(postingsIn(out).map((posting) => posting.source.format)).toEqual([format]);
  });

  test('ndjson streams: a posting is written before the next is asked for', async () => {
    const written: number[] = [];
    let out = '';
    async function* lines(): AsyncGenerator<Uint8Array> {
      for (let i = 0; i < 3; i++) {
        yield new TextEncoder().encode(`${JSON.stringify({ id: `p${i}`, text: POSTING })}\n`);
        written.push(namesIn(out).length);
      }
    }
    await run(['map', '-', '--format', 'ndjson'], {
      stdin: lines(),
      write: async (text) => void (out += text),
      say: () => undefined,
    });
    expect(written).toEqual([1, 2, 3]);
  });
});

const GERMAN = `Projektleitung

Aufgaben
- Sie unterstützen das Ministerium bei der Planung und der Umsetzung der nationalen Strategie und beraten die Leitung.
- Sie koordinieren die Zusammenarbeit mit den Partnern und erstellen für die Organisation regelmäßig die Berichte.
`;

describe('bad input is one sentence each, exit 1, and the other files are still done', () => {
  const latin1 = Uint8Array.from(Buffer.from(POSTING.replace('•', '-'), 'latin1'));
  test.each<[string, string, string | Uint8Array, RegExp]>([
    ['an empty file', 'empty.txt', '', /holds no text; /],
    ['a binary file', 'binary.txt', Uint8Array.from({ length: 4096 }, (_, i) => (i * 37) % 256), /not a text file; /],
    ['20 MB on one line', 'long.txt', new Uint8Array(20_000_000).fill(97), /20 MB or more; /],
    ['Latin-1 bytes', 'latin1.txt', latin1, /not UTF-8, read as Windows-1252; /],
    ['an unknown language', 'de.txt', GERMAN, /neither French nor English; /],
    ['a text without duties', 'context.txt', 'Le ministère de la santé est à Bamako.', /no duties found; /],
    ['another format', 'cv.pages', 'x', /pages files are not read; /],
    ['a Word file cut off', 'cv.docx', 'PK', /cannot be opened: damaged/],
    ['a broken line', 'broken.ndjson', '{"text":', /:1: not a JSON object; /],
    ['a line without text', 'broken.ndjson', '{"id":"a"}', /:1: "text" is missing/],
  ])('%s', async (_, name, content, sentence) => {
    const bad = folder.write(`bad/${name}`, content);
    const good = folder.write('good.txt', POSTING);
    const { exitCode, out, words } = await hss(['map', bad, good, '--format', 'ndjson']);
    expect(exitCode).toBe(1);
    expect(words).toEqual([expect.stringMatching(sentence)]);
    expect(words[0]?.startsWith(`${bad}:`)).toBe(true);
    expect(namesIn(out)).toContain(good);
  });

  test('a missing file', async () => {
    const { exitCode, words, out } = await hss(['map', 'no/such.txt', SEEDS[0] ?? '', '--format', 'ndjson']);
    expect({ exitCode, words }).toEqual({
      exitCode: 1,
      words: ['no/such.txt: no such file or folder; check the path'],
    });
    expect(namesIn(out)).toEqual([SEEDS[0]]);
  });

  test('Latin-1 bytes are read all the same', async () => {
    const { out } = await hss(['map', folder.write('l1.txt', latin1), '--format', 'ndjson']);
    expect(postingsIn(out)[0]?.text).toContain('développement');
  });
});

describe('--out', () => {
  const own = folder.write('in/own.txt', POSTING);

  test.each([
    ['an input file', (): string => own],
    [
      'a link to one',
      (): string => {
        const link = join(folder.path, 'link.txt');
        if (!existsSync(link)) symlinkSync(own, link);
        return link;
      },
    ],
  ])('never writes over %s', async (_, out) => {
    const { exitCode, words } = await hss(['map', own, '--out', out()]);
    expect(exitCode).toBe(2);
    expect(words[0]).toMatch(/is an input file/);
    expect(readFileSync(own, 'utf8')).toBe(POSTING);
  });

  test('never writes into a folder that is read', async () => {
    const out = join(folder.path, 'in/new.ndjson');
    expect((await hss(['map', join(folder.path, 'in'), '--out', out])).exitCode).toBe(2);
    expect(existsSync(out)).toBe(false);
  });

  test('writes elsewhere what would have gone to standard output', async () => {
    const out = join(folder.path, 'out.json');
    const direct = await hss(['map', own]);
    expect(await hss(['map', own, '--out', out])).toEqual({ exitCode: 0, out: '', words: [] });
    expect(readFileSync(out, 'utf8')).toBe(direct.out);
  });

  test('that cannot be written is said', async () => {
    const { exitCode, words } = await hss(['map', own, '--out', join(folder.path, 'no/folder/x.json')]);
    expect(exitCode).toBe(2);
    expect(words[0]).toMatch(/cannot be written/);
  });
});

describe('--framework', () => {
  test('that is broken names each problem with its place, exit 1', async () => {
    const broken = folder.write('framework.json', '{"id": "x", "areas": []}');
    const { exitCode, words } = await hss(['map', SEEDS[0] ?? '', '--framework', broken]);
    expect(exitCode).toBe(1);
    expect(words.some((line) => line.includes('framework.areas: '))).toBe(true);
  });

  test('is never written over either', async () => {
    const path = folder.write('fw/framework.json', readFileSync('data/framework.json'));
    expect((await hss(['map', own(), '--framework', path, '--out', path])).exitCode).toBe(2);
    function own(): string {
      return folder.write('fw-own.txt', POSTING);
    }
  });

  test('that is missing is said', async () => {
    const { exitCode, words } = await hss(['map', SEEDS[0] ?? '', '--framework', 'no/framework.json']);
    expect({ exitCode, words }).toEqual({
      exitCode: 1,
      words: ['no/framework.json: no such file or folder; check the path'],
    });
  });
});

test.each([
  [['map'], /name at least one file/],
  [['map', 'a.txt', '--format', 'pdf'], /--format is json, ndjson, csv, xlsx, md; got 'pdf'/],
  [['map', 'a.txt', '--lang', 'de'], /--lang is fr, en, auto; got 'de'/],
  [['map', 'a.txt', '--jobs', '0'], /--jobs is a number from 1/],
  [['map', 'a.txt', '--wrong'], /--wrong/],
])('%j is bad usage, exit 2', async (args, sentence) => {
  const { exitCode, out, words } = await hss(args);
  expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' });
  expect(words).toHaveLength(1);
  expect(words[0]).toMatch(sentence);
});

// Making a link needs a right on Windows that an ordinary user has not.
test.skipIf(process.platform === 'win32')(
  'a link that leads nowhere is named, and the rest of the folder is done',
  async () => {
    folder.write('links/a.txt', POSTING);
    folder.write('links/c.txt', POSTING);
    symlinkSync('nowhere.txt', join(folder.path, 'links/b.txt'));
    const { exitCode, out, words } = await hss(['map', join(folder.path, 'links')]);
    expect(JSON.parse(out)).toHaveLength(2);
    expect(words).toEqual([expect.stringContaining('b.txt: no such file')]);
    expect(exitCode).toBe(1);
  },
);
