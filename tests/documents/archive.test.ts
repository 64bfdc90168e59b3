import { strFromU8, strToU8, unzipSync, zipSync, type Zippable, zlibSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { openArchive, xmlAlone } from '../../src/documents/archive.ts';
import { isPdfBomb } from '../../src/documents/pdfStreams.ts';
import type { Outcome } from '../../src/engine/index.ts';

/** A zip with one number of its list of files overwritten, at so many bytes from the start of the first entry. */
function zipWith(files: Zippable, at: number, value: number, width: 16 | 32): Uint8Array {
  const bytes = zipSync(files);
  const view = new DataView(bytes.buffer);
  const directory = view.getUint32(bytes.length - 6, true);
  if (width === 16) view.setUint16(directory + at, value, true);
  else view.setUint32(directory + at, value, true);
  return bytes;
}

function read(bytes: Uint8Array, name: string): string | null {
  const archive = openArchive(bytes);
  if (!archive.ok) return codesOf(archive);
  const file = archive.value.unpack(name);
  if (!file) return null;
  return file.ok ? strFromU8(file.value) : codesOf(file);
}
const codesOf = (outcome: Outcome<unknown>): string => outcome.notes.map(({ code }) => code).join();

test('files are unpacked by name, stored or deflated, folders left out', () => {
  const bytes = zipSync({ 'a.txt': strToU8('one '.repeat(99)), b: { 'c.txt': [strToU8('two'), { level: 0 }] }, d: {} });
  const archive = openArchive(bytes);
  expect(archive.ok && archive.value.names).toEqual(['a.txt', 'b/c.txt']);
  expect([read(bytes, 'a.txt'), read(bytes, 'b/c.txt'), read(bytes, 'x')]).toEqual(['one '.repeat(99), 'two', null]);
});

test('a name that is not UTF-8 has the letters that Windows gave it', () => {
  const bytes = zipSync({ 'poste_-.txt': strToU8('x') });
  for (let at = 0; at < bytes.length; at++) if (bytes[at] === 0x2d) bytes[at] = 0x82;
  const archive = openArchive(bytes);
  expect(archive.ok && archive.value.names).toEqual(['poste_é.txt']);
});

describe('a zip is not believed', () => {
  const zeros = new Uint8Array(30_000_000);

  test.each([0, 10, 0xffff_fffe])('when it says that its bomb unpacks to %i bytes', (size) => {
    expect(read(zipWith({ a: zeros }, 24, size, 32), 'a')).toBe('document.too-much-packed');
  });

  test('when a document is read from it', () => {
    expect(codesOf(xmlAlone(zipSync({ 'word/document.xml': zeros })))).toBe('document.too-much-packed');
  });

  test('when it says that its file begins, or ends, where it does not', () => {
    expect(read(zipWith({ a: strToU8('x') }, 42, 7, 32), 'a')).toBe('document.damaged');
    expect(read(zipWith({ a: strToU8('x') }, 20, 9_999, 32), 'a')).toBe('document.damaged');
    expect(read(zipWith({ a: strToU8('x') }, 28, 65_000, 16), 'a')).toBe('document.damaged');
  });

  test('when it asks for a password, or packs in another way', () => {
    expect(read(zipWith({ a: strToU8('x') }, 8, 1, 16), 'a')).toBe('document.protected');
    expect(read(zipWith({ a: strToU8('x') }, 10, 99, 16), 'a')).toBe('document.damaged');
  });

  test('many files that are each within reason are not so together', () => {
    const noise = Uint8Array.from({ length: 10_000 }, (_, i) => (i * 2_654_435_761) >>> 13);
    const page = new Uint8Array(4_000_000).map((_, i) => noise[i % noise.length] ?? 0);
    const bytes = zipSync(
      Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`${i}.xml`, [page, { level: 1 }] as const])),
    );
    const archive = openArchive(bytes);
    const outcomes = archive.ok ? archive.value.names.map((name) => archive.value.unpack(name)?.ok) : [];
    expect(outcomes.filter((isRead) => isRead)).toHaveLength(50);
  });

  test('and thousands of files are too many', () => {
    const files = Object.fromEntries(Array.from({ length: 5_001 }, (_, i) => [`${i}.txt`, new Uint8Array()]));
    expect(codesOf(openArchive(zipSync(files)))).toBe('document.too-much-packed');
  });
});

test('what a document is read from is its XML alone', () => {
  const bytes = zipSync({
    'word/document.xml': strToU8('<x/>'),
    'word/vbaProject.bin': strToU8('x'),
    'a.png': strToU8('x'),
  });
  const alone = xmlAlone(bytes);
  expect(alone.ok && Object.keys(unzipSync(alone.value))).toEqual(['word/document.xml']);
});

const pdf = (packed: Uint8Array, dictionary = '/Filter /FlateDecode'): Uint8Array =>
  Uint8Array.of(
    ...strToU8(`%PDF-1.4\n4 0 obj <<${dictionary}>>\nstream\r\n`),
    ...packed,
    ...strToU8('\nendstream endobj'),
  );

describe('the streams of a PDF', () => {
  test('are counted, as its reader would not', () => {
    expect(isPdfBomb(pdf(zlibSync(new Uint8Array(1_000_000))))).toBe(false);
    const many = Array.from({ length: 210 }, () => [...pdf(zlibSync(new Uint8Array(1_000_000)))]).flat();
    expect(isPdfBomb(Uint8Array.from(many))).toBe(true);
  });

  test('are packed once', () => {
    expect(isPdfBomb(pdf(strToU8('x'), '/Filter [/FlateDecode /FlateDecode]'))).toBe(true);
    expect(isPdfBomb(pdf(strToU8('x'), '/Filter [/ASCII85Decode /FlateDecode]'))).toBe(false);
  });
});
