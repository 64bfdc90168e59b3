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

const known = new Map<string, string>();

/**
 * Text with case, accents, apostrophe and hyphen variants folded, for comparison only.
 * Keeps the length, so that offsets into the folded text are offsets into the text.
 */
export function fold(text: string): string {
  let folded = '';
  for (let i = 0; i < text.length; i++) {
    const unit = text.charAt(i);
    let bare = known.get(unit);
    if (bare === undefined) known.set(unit, (bare = foldUnit(unit)));
    folded += bare;
  }
  return folded;
}
