/*
 * What is left of a JSON file that was cut off or damaged: its members one by one, and the elements of its lists one by
 * one, so that one bad byte costs one element.
 */

/** A stretch of the file between two commas. */
type Piece = readonly [start: number, end: number];

/** Nobody's work is nested as deeply; what is shall not cost more to read. */
const DEPTH_MOST = 500;

/** Behind the string that begins at `at`; at the end of the text where it is cut off. */
function endOfString(text: string, at: number): number {
  for (let i = at + 1; i < text.length; i++) {
    const sign = text.charCodeAt(i);
    if (sign === 0x5c) i++;
    else if (sign === 0x22) return i + 1;
  }
  return text.length;
}

/** The pieces between the brackets that open at `at`; the last one may be cut off. */
function piecesWithin(text: string, at: number): Piece[] {
  const pieces: Piece[] = [];
  let depth = 0;
  let start = at + 1;
  for (let i = at + 1; i < text.length; i++) {
    const sign = text.charAt(i);
    if (sign === '"') i = endOfString(text, i) - 1;
    else if (sign === '{' || sign === '[') {
      if (++depth > DEPTH_MOST) return pieces;
    } else if (sign === '}' || sign === ']') {
      if (--depth < 0) return i > start ? [...pieces, [start, i]] : pieces;
    } else if (sign === ',' && depth === 0) {
      pieces.push([start, i]);
      start = i + 1;
    }
  }
  return text.length > start ? [...pieces, [start, text.length]] : pieces;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // damaged: whoever asks leaves it out
  }
}

/** A value, or the readable elements of a list with `undefined` for each that is not; `undefined` for all else. */
function valueAt(text: string, [start, end]: Piece): unknown {
  const whole = text.slice(start, end);
  const value = parsed(whole);
  const at = whole.search(/\S/);
  if (value !== undefined || whole.charAt(at) !== '[') return value;
  return piecesWithin(whole, at)
    .filter(([from, to]) => whole.slice(from, to).trim() !== '')
    .map(([from, to]) => parsed(whole.slice(from, to)));
}

/** The members of the object that a damaged file holds, as far as they can be read; null where it holds none. */
export function salvage(text: string): ReadonlyMap<string, unknown> | null {
  const at = text.search(/\S/);
  if (text.charAt(at) !== '{') return null;
  const members = new Map<string, unknown>();
  for (const [start, end] of piecesWithin(text, at)) {
    const quote = text.indexOf('"', start);
    if (quote < 0 || quote >= end) continue;
    const behind = endOfString(text, quote);
    const name = parsed(text.slice(quote, behind));
    const colon = text.indexOf(':', behind);
    if (typeof name === 'string' && colon >= 0 && colon < end) members.set(name, valueAt(text, [colon + 1, end]));
  }
  return members;
}
