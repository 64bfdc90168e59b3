/** What stands before a list item or a numbered heading. */
export interface Marker {
  readonly kind: 'bullet' | 'number' | 'letter';
  /** Equal for the items of one list: the bullet itself, or the form of the numbering such as `1.` or `(a)`. */
  readonly style: string;
  /** "8.1" → [8, 1]; empty for bullets and letters. */
  readonly path: readonly number[];
  /** Characters of the line that it takes, with the space behind it. */
  readonly length: number;
}

/** Signs that begin a list item and nothing else, so that no space need follow. Includes Word's private-use ones. */
const GLYPHS = '•‣◦▪▫●○■□◆◇➢➤➔►▶▸✓✔✗✘❖⁃∙·§¤★☐❑❒\\uf0a7\\uf0b7\\uf0d8\\uf0fc\\uf076\\uf02d\\u25cf';
const GLYPH = new RegExp(`^([${GLYPHS}])[ \\t]*`);
/** "👉 Former …", "✅ …", with the tone of the skin or two letters of a flag. */
const PICTOGRAPH = /^((?:(?![©®™])\p{Extended_Pictographic}|[\u{1f3fb}-\u{1f3ff}\u{1f1e6}-\u{1f1ff}])+)[ \t]*/u;
/** Nearly every line begins with a sign below these. */
const FIRST_PICTOGRAPH = 0x203c;
/** "1️⃣ Former …": the sign of a key around a digit. */
const KEYCAP = /^(\d)\u20e3[ \t]*/;
/**
 * A dash or a star needs a space, or a capital right behind ("-Appuyer"), a dash at least a word that is none of those
 * which a line may be broken before ("ci/-dessus"); "o" is what Word makes of a hollow bullet.
 */
const DASH =
  /^([-–—―‒*+>])(?:[ \t]+|(?=\p{Lu})|(?<=[-–—])(?!(?:dessus|dessous|après|avant|contre|jointe?s?|mêmes)(?!\p{L}))(?=\p{Ll}{5}))/u;
const HOLLOW = /^(o)[ \t]+(?=\S)/;
const NUMBER = /^(\(?)(\d{1,2}(?:\.\d{1,2}){0,3})(\.?\)|[.°:/]|[ \t]?[-–—](?=[ \t]))[ \t]*(?=\S)/;
/** "8.1 Coordination": without a full stop a number is a marker only before a capital, else it may be an amount. */
const BARE_PATH = /^(\d{1,2}(?:\.\d{1,2}){1,3})[ \t]+(?=[\p{Lu}«"“])/u;
/** No amount has two points: "2.1.3 help the ministry". */
const DEEP_PATH = /^(\d{1,2}(?:\.\d{1,2}){2,3})[ \t]+(?=\p{Ll})/u;
/** "A1.2 Former …", "Activité 1.2 : former …": the code of an activity in a plan. */
const CODE =
  /^(?:\p{Lu}{1,2}|\p{Lu}\p{L}{2,11} )(\d{1,2}(?:\.\d{1,2}){1,3})(?:[ \t]?[.):–—-][ \t]+|[ \t]+(?=\p{Lu}))(?=\p{L})/u;
/** A number alone in its table cell. */
const CELL_NUMBER = /^(\d{1,2})(?:\t+| \| )(?=\S)/;
const LETTER = /^(\(?)([a-z]|[ivx]{1,5})(\.?\)|\.)[ \t]+(?=\S)/;
const CAPITAL = /^(\(?)([A-HIVX]|[IVX]{2,5})(\.?\)|\.|[ \t]?[-–](?=[ \t]))[ \t]+(?=[\p{Lu}«"“])/u;

/** A lone "v" or "x" is a number: lists of postings rarely have as many items as the alphabet to there. */
const isRoman = (text: string): boolean => /^[ivx]+$/i.test(text);

/** The marker at the beginning of a line without its indentation, or `null`. */
export function readMarker(line: string): Marker | null {
  const first = line.charCodeAt(0);
  const picture = first >= FIRST_PICTOGRAPH ? PICTOGRAPH.exec(line) : null;
  const bullet = GLYPH.exec(line) ?? picture ?? DASH.exec(line) ?? HOLLOW.exec(line);
  if (bullet) return { kind: 'bullet', style: bullet[1] ?? '', path: [], length: bullet[0].length };
  // Before anything is tried at length: most lines begin with a letter.
  const isDigit = first >= 48 && first <= 57;
  const bare = isDigit
    ? (BARE_PATH.exec(line) ?? DEEP_PATH.exec(line) ?? CELL_NUMBER.exec(line) ?? KEYCAP.exec(line))
    : null;
  if (bare) {
    const path = (bare[1] ?? '').split('.').map(Number);
    return { kind: 'number', style: `n${path.length}`, path, length: bare[0].length };
  }
  const isCapital = (first >= 65 && first <= 90) || first >= 0xc0;
  const code = isCapital ? CODE.exec(line) : null;
  if (code) {
    const path = (code[1] ?? '').split('.').map(Number);
    return { kind: 'number', style: `cn${path.length}`, path, length: code[0].length };
  }
  const number = NUMBER.exec(line);
  if (number) {
    const [whole, open = '', digits = '', close = ''] = number;
    // "10:30", "1.5": no blank behind means a time or an amount, save where a letter follows as in "1.Appuyer".
    if (!/[ \t]$/.test(whole) && !/\p{L}/u.test(line.charAt(whole.length))) return null;
    const path = digits.split('.').map(Number);
    // "8." and "8.1" belong to one numbering, "8)" to another.
    const sign = close.trim() === '.' ? '' : close.trim();
    return { kind: 'number', style: `${open}n${path.length}${sign}`, path, length: whole.length };
  }
  const letter = LETTER.exec(line) ?? CAPITAL.exec(line);
  if (letter) {
    const [whole, open = '', text = '', close = ''] = letter;
    const form = text === text.toLowerCase() ? (isRoman(text) ? 'i' : 'a') : isRoman(text) ? 'I' : 'A';
    return { kind: 'letter', style: `${open}${form}${close.trim()}`, path: [], length: whole.length };
  }
  return null;
}

/** Whether a bullet is a picture, which may as well adorn a line of its own: "📍 Bamako". */
export const isPictograph = ({ kind, style }: Marker): boolean =>
  kind === 'bullet' && !GLYPH.test(style) && PICTOGRAPH.test(style);

/** Pictures at the end of a line: "Nous recrutons ! 🌍". */
export const PICTOGRAPHS_BEHIND = /(?:[ \t]*(?![©®™])\p{Extended_Pictographic})+$/u;

/** A bullet in the middle of a line: a list that copying put on one line. */
export const INLINE_BULLET = /[ \t][•▪●‣➢✓■◆►][ \t]/g;
