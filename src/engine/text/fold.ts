const VARIANTS: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '‐': '-',
  '‑': '-',
  '–': '-',
  '—': '-',
  '\u00a0': ' ',
  '\u202f': ' ',
};

/** One UTF-16 code unit in, one out: what would grow when folded ("œ", "ß") stays as it is. */
function foldUnit(unit: string): string {
  const lower = VARIANTS[unit] ?? unit.toLowerCase();
  const bare = lower.normalize('NFD').charAt(0);
  return lower.length === 1 && bare.length === 1 ? bare : unit;
}

/** What each code unit folds to; 0 until it is first asked for. */
const known = new Uint16Array(0x10000);

/** The code unit that a code unit folds to. */
export function foldCode(code: number): number {
  return known[code] || (known[code] = foldUnit(String.fromCharCode(code)).charCodeAt(0));
}

/**
 * Text with case, accents, apostrophe and hyphen variants folded, for comparison only.
 * Keeps the length, so that offsets into the folded text are offsets into the text.
 */
export function fold(text: string): string {
  let folded = '';
  let copied = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const bare = foldCode(code);
    if (bare === code) continue;
    // Most units fold to themselves: whole runs of them are copied at once.
    folded += text.slice(copied, i) + String.fromCharCode(bare);
    copied = i + 1;
  }
  return copied === 0 ? text : folded + text.slice(copied);
}
