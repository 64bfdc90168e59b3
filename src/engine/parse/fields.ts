import type { PostingMeta, Span } from '../model.ts';
import type { Cues, FieldLabel } from './cues.ts';
import type { Token } from './phrases.ts';

/** A filled or empty field of a form: "Grade: P-3", "Country". The value is trimmed and may be empty. */
export interface Field {
  readonly field: keyof PostingMeta | 'other';
  readonly rank: number;
  readonly value: Span;
}

/** Longest label, in words. */
const LABEL_WORDS_MAX = 7;
/** A line with a colon this far in holds a sentence rather than a field. */
const FIELD_MAX = 400;

const wordsBetween = (tokens: readonly Token[], first: number, end: number): string =>
  tokens
    .slice(first, end)
    .map((token) => token.text)
    .join(' ');

/** The known label that ends at token `end`, the longest one. */
function labelBefore(
  tokens: readonly Token[],
  end: number,
  from: number,
  cues: Cues,
): { label: FieldLabel; first: number } | null {
  const longest = Math.max(from, end - LABEL_WORDS_MAX);
  let words = wordsBetween(tokens, longest, end);
  for (let first = longest; first < end; first++) {
    const label = cues.labels.get(words);
    if (label) return { label, first };
    words = words.slice((tokens[first]?.text.length ?? 0) + 1);
  }
  return null;
}

function trim(content: string, span: Span, start: number, end: number): Span {
  let from = start - span[0];
  let to = end - span[0];
  while (from < to && /[\s:–—|•-]/.test(content.charAt(from))) from++;
  while (to > from && /[\s–—|•,;-]/.test(content.charAt(to - 1))) to--;
  return [from + span[0], to + span[0]];
}

/**
 * The fields of a form that a line holds, in order: none for a sentence, several where a form was flattened to one line
 * ("Devise : F CFA Grade : NOC-1"). A line that is nothing but a label is one field without a value.
 */
export function readFields(content: string, span: Span, tokens: readonly Token[], cues: Cues): Field[] {
  if (tokens.length === 0 || content.length > FIELD_MAX) return [];
  const colons: { label: FieldLabel; start: number; colon: number }[] = [];
  let token = 0;
  let used = 0;
  for (let at = content.indexOf(':'); at >= 0; at = content.indexOf(':', at + 1)) {
    while (token < tokens.length && (tokens[token]?.end ?? 0) <= span[0] + at) token++;
    const found = labelBefore(tokens, token, used, cues);
    // The first label opens the line, alone or in two languages ("Location / Lieu"), else it belongs to a sentence.
    if (found === null) continue;
    const opens = colons.length > 0 || found.first === 0 || cues.labels.has(wordsBetween(tokens, 0, found.first));
    if (!opens) continue;
    colons.push({ label: found.label, start: tokens[found.first]?.start ?? 0, colon: span[0] + at });
    used = token;
  }
  if (colons.length === 0) {
    if (tokens.length > LABEL_WORDS_MAX) return [];
    const whole = cues.labels.get(wordsBetween(tokens, 0, tokens.length));
    return whole ? [{ ...whole, value: [span[1], span[1]] }] : [];
  }
  return colons.map(({ label, colon }, i) => ({
    ...label,
    value: trim(content, span, colon + 1, colons[i + 1]?.start ?? span[1]),
  }));
}
