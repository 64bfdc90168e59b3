import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatOf } from '../../src/documents/format.ts';
import { DOCUMENT_BYTE_LIMIT, readDocument } from '../../src/documents/readDocument.ts';
import type { Outcome, PostingSource } from '../../src/engine/index.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(join(import.meta.dirname, '../fixtures/documents', name)));
const textOf = (outcome: Outcome<PostingSource[]>): string | undefined =>
  outcome.ok ? outcome.value[0]?.text : outcome.notes[0]?.code;
const codes = (outcome: Outcome<PostingSource[]>): string[] => outcome.notes.map((note) => note.code);

test('the ending of the name tells the format, in any case', () => {
  expect(['a.txt', 'a', 'a.HTM', 'b/c.Markdown', 'x.jsonl', 'a.constructor', 'Offre n. 3'].map(formatOf)).toEqual([
    'txt',
    'txt',
    'html',
    'md',
    'ndjson',
    null,
    'txt',
  ]);
});

test('a text file keeps its text, name, format and size', async () => {
  expect(await readDocument(bytesOf('Tâches\n• Élaborer'), 'offre.txt')).toEqual({
    ok: true,
    notes: [],
    value: [{ text: 'Tâches\n• Élaborer', name: 'offre.txt', format: 'txt', bytes: 21 }],
  });
});

describe('encoding', () => {
  test('bytes that are not UTF-8 are read as Windows-1252, and that is said', async () => {
    const outcome = await readDocument(Uint8Array.of(0x93, 0xe9, 0x9c, 0x80, 0x94, 0x0a), 'a.txt');
    expect(textOf(outcome)).toBe('“éœ€”\n');
    expect(codes(outcome)).toEqual(['document.encoding']);
  });

  test('what Windows-1252 leaves open is no word of the posting', async () => {
    const outcome = await readDocument(
      Uint8Array.of(...bytesOf('Plan the services of the whole district by'), 0x81, 0xe9),
      'a.txt',
    );
    expect(textOf(outcome)).toBe('Plan the services of the whole district by\u0081é');
  });

  test.each([
    ['UTF-8', [0xef, 0xbb, 0xbf, 0xc3, 0xa9]],
    ['UTF-16, little end first', [0xff, 0xfe, 0xe9, 0x00]],
    ['UTF-16, big end first', [0xfe, 0xff, 0x00, 0xe9]],
  ])('the byte order mark of %s is understood and dropped', async (_, bytes) => {
    const outcome = await readDocument(Uint8Array.from(bytes), 'a.txt');
    expect(textOf(outcome)).toBe('é');
    expect(outcome.notes).toEqual([]);
  });
});

test.each(['le', 'be'])('UTF-16 (%s) without a mark is known by its zeros', async (end) => {
  const words = 'Tâches : élaborer le plan œuvré';
  const bytes = Uint8Array.from(
    words.split('').flatMap((letter) => {
      const code = letter.charCodeAt(0);
      return end === 'le' ? [code & 255, code >> 8] : [code >> 8, code & 255];
    }),
  );
  expect(textOf(await readDocument(bytes, 'a.txt'))).toBe(words);
});

describe('refused', () => {
  test.each([
    ['an empty file', new Uint8Array(), 'a.txt', 'document.empty'],
    ['nothing but blanks', bytesOf(' \n\t '), 'a.md', 'document.empty'],
    ['a page without text', bytesOf('<script>var x</script>'), 'a.html', 'document.empty'],
    ['a zero byte', bytesOf('abc\u0000def'), 'a.txt', 'document.binary'],
    [
      'bytes that are mostly no text',
      Uint8Array.from({ length: 999 }, (_, i) => (i * 7) % 256 || 1),
      'a',
      'document.binary',
    ],
    [
      'UTF-16 with a damaged body',
      Uint8Array.from({ length: 999 }, (_, i) => [0xff, 0xfe, 1, 0][i % 4] ?? 0),
      'a',
      'document.binary',
    ],
    ['another format', bytesOf('x'), 'a.pages', 'document.unsupported-format'],
    ['a PDF cut off', bytesOf('%PDF'), 'a.pdf', 'document.damaged'],
    ['an old Word file', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1), 'a.doc', 'document.old-office'],
    ['an old Word file as Word writes it', fixture('old.doc'), 'offre.doc', 'document.old-office'],
    ['a PDF with a password', fixture('protected.pdf'), 'offre.pdf', 'document.protected'],
    [
      'a Word file with a password',
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, ...Array.from('E.EncryptedPackage', (c) => [c.charCodeAt(0), 0]).flat()),
      'offre.docx',
      'document.protected',
    ],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47), 'a.pdf', 'document.picture'],
    ['20 MB', new Uint8Array(DOCUMENT_BYTE_LIMIT).fill(97), 'a.txt', 'document.too-large'],
  ])('%s', async (_, bytes, name, code) => {
    const outcome = await readDocument(bytes, name);
    expect(outcome.ok).toBe(false);
    expect(codes(outcome)).toEqual([code]);
  });
});

describe('NDJSON', () => {
  test('is one posting a line, with its id and title where it has them', async () => {
    const lines = ['{"id":"a","title":"T","text":"x"}', '', '{"id":7,"text":"y"}', '{"text":"z","id":null}'];
    const outcome = await readDocument(bytesOf(lines.join('\r\n')), 'f.ndjson');
    expect(outcome.ok && outcome.value).toMatchObject([
      { id: 'a', title: 'T', text: 'x', name: 'f.ndjson:1', format: 'ndjson' },
      { id: '7', text: 'y', name: 'f.ndjson:3' },
      { text: 'z', name: 'f.ndjson:4' },
    ]);
    expect(outcome.ok && outcome.value[2]).not.toHaveProperty('id');
  });

  test('notes each line that cannot be read and reads the others', async () => {
    const lines = ['{"text":"x"}', '{"text":', '[1]', '{"id":"a"}', '{"id":{},"text":"x"}'];
    const outcome = await readDocument(bytesOf(lines.join('\n')), 'f.ndjson');
    expect(outcome.ok && outcome.value).toHaveLength(1);
    expect(outcome.notes.map(({ code, values }) => [code, values])).toEqual([
      ['document.line-not-json', { line: 2 }],
      ['document.line-not-json', { line: 3 }],
      ['document.field', { line: 4, field: 'text' }],
      ['document.field', { line: 5, field: 'id' }],
    ]);
  });
});
