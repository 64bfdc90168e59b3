import type { Cues } from './cues.ts';
import type { HeadingKind } from './readingWords.ts';
import type { ReadLine } from './readLine.ts';

/** What a heading's words say: a kind of section, and how much of the heading says it. */
export interface HeadingSense {
  readonly kind: HeadingKind;
  /** Share of the heading's words that belong to known headings, 0–1. */
  readonly share: number;
  /** Words of the longest known heading in it. */
  readonly length: number;
}

/** Where two kinds say a heading equally well ("Mission et responsabilités"), the earlier in this list is meant. */
const PRECEDENCE: readonly HeadingKind[] = [
  'duties',
  'requirements',
  'conditions',
  'noise',
  'dutiesIfActions',
  'context',
];

/**
 * The kind of section that a heading names, or `null`. What stands in brackets does not count; at least half of the
 * other words must belong to known headings, less where it begins like one for duties ("Responsibilities of the post").
 */
export function senseOf(block: Pick<ReadLine, 'content' | 'span' | 'tokens'>, cues: Cues): HeadingSense | null {
  const bracket = block.content.search(/[(（]/);
  const limit = bracket > 3 ? block.span[0] + bracket : block.span[1];
  const tokens = block.tokens.filter((token) => token.start < limit);
  const isContent = tokens.map((token) => !cues.functionWords.has(token.text) && !/^\d+$/.test(token.text));
  const total = isContent.filter(Boolean).length || tokens.length;
  if (total === 0) return null;
  const hits = cues.headings.find(tokens);
  let best: HeadingSense | null = null;
  for (const kind of PRECEDENCE) {
    const covered = new Set<number>();
    let begins = false;
    let length = 0;
    for (const hit of hits) {
      if (hit.value !== kind) continue;
      length = Math.max(length, hit.end - hit.first);
      for (let i = hit.first; i < hit.end; i++) if (isContent[i] === true || total === tokens.length) covered.add(i);
      if (!isContent.slice(0, hit.first).includes(true)) begins = true;
    }
    const share = Math.min(1, covered.size / total);
    const isEnough = share > 0.5 || (share >= 0.5 && begins) || (begins && kind === 'duties' && share >= 0.2);
    const isBetter = best === null || share > best.share || (share === best.share && length > best.length);
    if (covered.size > 0 && isEnough && isBetter) best = { kind, share, length };
    // A field such as "Description" with nothing else in it.
    if (covered.size === 0 && begins && hits.some((hit) => hit.value === kind && hit.end === tokens.length))
      best ??= { kind, share: 1, length };
  }
  return best;
}
