import { decodeText } from './decodeText.ts';
import { guessMapping } from './table.ts';

/** What a text is written in, as far as it shows. */
export type TextFormat = 'txt' | 'html' | 'json' | 'ndjson' | 'csv' | 'rtf';

/** So much of a file tells what it is. */
const HEAD_LENGTH = 4096;
const PAGE = /^(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,500}-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i;
/** Heads of a table, in a file that is not called one. */
const KNOWN_HEADS_LEAST = 2;

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Objects that stand each on a line of their own. */
function isJsonLines(text: string): boolean {
  const lines = text.split('\n', 100).filter((line) => line.trim() !== '');
  return lines.length > 1 && lines.every((line) => line.startsWith('{')) && isJson(lines[0] ?? '');
}

function isTable(head: string): boolean {
  const [first = '', second = ''] = head.split(/\r?\n/, 2);
  const separator = ['\t', ';', ','].find((sign) => first.includes(sign) && second.includes(sign));
  const mapping = guessMapping(separator === undefined ? [] : first.replaceAll('"', '').split(separator));
  return Object.keys(mapping).length >= KNOWN_HEADS_LEAST && (mapping.body ?? mapping.duties) !== undefined;
}

/**
 * The format that a text shows of itself.
 * @returns null where it shows none: it is what its name says
 */
export function textFormatOf(bytes: Uint8Array, announced: string | null): TextFormat | null {
  const decoded = decodeText(bytes.subarray(0, 4 * HEAD_LENGTH));
  const head = decoded.ok
    ? decoded.value
        .slice(0, HEAD_LENGTH)
        .replace(/^\ufeff/, '')
        .trimStart()
    : '';
  if (head.startsWith('{\\rtf')) return 'rtf';
  if (PAGE.test(head)) return 'html';
  // A page that has no tag is text that was only called one.
  if (announced === 'html') return bytes.includes(0x3c) || head === '' ? 'html' : 'txt';
  if (/^[{[]/.test(head)) {
    const whole = decodeText(bytes);
    const text = whole.ok ? whole.value.replace(/^\ufeff/, '').trim() : '';
    if (isJsonLines(text)) return 'ndjson';
    // Text may begin with a bracket; what is called JSON is told what is wrong with it.
    if (announced === 'json' || announced === 'ndjson' || isJson(text))
      return announced === 'ndjson' && !text.startsWith('[') ? 'ndjson' : 'json';
  }
  return (announced === 'txt' || announced === null) && isTable(head) ? 'csv' : null;
}
