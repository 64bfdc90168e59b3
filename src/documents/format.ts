import { isArchive, openArchive } from './archive.ts';
import { textFormatOf } from './textFormat.ts';

export const DOCUMENT_FORMATS = [
  'txt',
  'md',
  'html',
  'docx',
  'odt',
  'pdf',
  'csv',
  'tsv',
  'xlsx',
  'json',
  'ndjson',
  'zip',
] as const;
export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number];

const BY_ENDING: ReadonlyMap<string, DocumentFormat> = new Map([
  ...DOCUMENT_FORMATS.map((format) => [format, format] as const),
  ['', 'txt'],
  ['text', 'txt'],
  ['markdown', 'md'],
  ['htm', 'html'],
  ['xhtml', 'html'],
  ['jsonl', 'ndjson'],
  ['jsonld', 'json'],
  ['tab', 'tsv'],
]);

/** What follows the last full stop of a file's name, in lower case; "" where there is none. */
export function endingOf(name: string): string {
  return /[^/\\]\.([^./\\\s]{1,16})$/.exec(name)?.[1]?.toLowerCase() ?? '';
}

/** The format that a file's name announces, or `null` where it is not one we read. */
export function formatOf(name: string): DocumentFormat | null {
  return BY_ENDING.get(endingOf(name)) ?? null;
}

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, i) => bytes[i] === byte);
/** Word, Excel and their kin before 2007; also files of today with a password. */
const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0];
const PICTURES = [
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x49, 0x49, 0x2a, 0x00],
];

/** Whether a part of an old Office file is called so: there docx and xlsx with a password are packed in one. */
function hasName(bytes: Uint8Array, name: string): boolean {
  const letters = Array.from(name, (letter) => [letter.charCodeAt(0), 0]).flat();
  for (let at = bytes.indexOf(letters[0] ?? 0); at >= 0; at = bytes.indexOf(letters[0] ?? 0, at + 1))
    if (startsWith(bytes.subarray(at), letters)) return true;
  return false;
}

const PACKED: ReadonlySet<DocumentFormat> = new Set<DocumentFormat>(['docx', 'odt', 'pdf', 'xlsx', 'zip']);

/**
 * The format that the bytes are in, whatever the name says; a text that shows nothing of its own is what its name
 * announces.
 * @returns "old-office", "protected" by a password, "picture" for what we do not read; null where neither bytes nor name tell
 */
export async function trueFormat(
  bytes: Uint8Array,
  name: string,
): Promise<DocumentFormat | 'old-office' | 'protected' | 'picture' | 'damaged' | null> {
  const announced = formatOf(name);
  if (startsWith(bytes, OLD_OFFICE)) return hasName(bytes, 'EncryptedPackage') ? 'protected' : 'old-office';
  if (PICTURES.some((start) => startsWith(bytes, start))) return 'picture';
  // A few bytes may stand before the mark.
  if (new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-')) return 'pdf';
  if (isArchive(bytes)) {
    const archive = openArchive(bytes);
    const names = archive.ok ? archive.value.names : [];
    if (names.some((entry) => entry.startsWith('word/'))) return 'docx';
    if (names.some((entry) => entry.startsWith('xl/'))) return 'xlsx';
    if (names.includes('content.xml')) return 'odt';
    // Of one that is cut off the names are not known.
    return names.length === 0 && announced !== null && PACKED.has(announced) ? announced : 'zip';
  }
  // Named as what its bytes begin as but are not: cut off at the very start.
  if (startsWith(bytes, [0x50, 0x4b]) || startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) return 'damaged';
  const shown = textFormatOf(bytes, announced);
  if (shown !== null) return shown === 'rtf' ? null : shown;
  return announced !== null && PACKED.has(announced) ? 'txt' : announced;
}
