import type { SectionKind } from '../model.ts';
import { actsBehindName } from './acting.ts';
import { asksOf } from './asking.ts';
import type { Block } from './blocks.ts';
import { has, startsWith } from './blocks.ts';
import type { Cues } from './cues.ts';

const isHashtags = (block: Block): boolean => /^#\S+(?: #\S+)*$/.test(block.content);

/** A legal or recruitment notice by its words; among duties and requirements a line may use them and be none. */
export function isNotice(block: Block, kind: SectionKind, cues: Cues): boolean {
  if (isHashtags(block)) return true;
  if (!has(block, 'notice')) return false;
  // "Create a job alert", "Send your CV": it begins with it.
  if (block.opening === 'verb' && startsWith(block, 'notice')) return true;
  if (kind === 'requirements') return block.opening !== 'requirement';
  return kind !== 'duties' || !(block.acts || actsBehindName(block, block.lang, cues));
}

/** A line without a bullet that is surely of its kind, and not in the words of a notice. */
export const isLooseLine = (block: Block | undefined, kind: 'duties' | 'requirements'): boolean =>
  block?.level === 0 &&
  block.fields.length === 0 &&
  !has(block, 'notice') &&
  (kind === 'duties' ? block.acts : asksOf(block));

/** For every block the nearest one before or behind it (`step`) that is no line with the words of a notice. */
export function nearestPlain(blocks: readonly Block[], isHeading: readonly boolean[], step: 1 | -1): number[] {
  const nearest: number[] = [];
  const last = step > 0 ? blocks.length - 1 : 0;
  for (let i = last; i >= 0 && i < blocks.length; i -= step) {
    const next = blocks[i + step];
    const isPassed = next?.level === 0 && isHeading[i + step] !== true && has(next, 'notice');
    nearest[i] = isPassed ? (nearest[i + step] ?? i + step) : i + step;
  }
  return nearest;
}

/** Which items of a list have but notices behind them in it: an item before others is what they are. */
export function findLastNotices(blocks: readonly Block[]): boolean[] {
  const last: boolean[] = [];
  for (let i = blocks.length - 1; i >= 0; i--) {
    const block = blocks[i];
    const next = blocks[i + 1];
    const isNoticeItem = block !== undefined && block.level > 0 && has(block, 'notice');
    last[i] = isNoticeItem && (next === undefined || next.level === 0 || last[i + 1] === true);
  }
  return last;
}
