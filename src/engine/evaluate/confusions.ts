import type { DutyMatch } from '../model.ts';
import type { GoldDuty } from './gold.ts';
import { areaOf } from './tally.ts';

/** Duties of one area whose primary label came out in another. Areas by id; null is outside the framework. */
export interface Confusion {
  readonly gold: string | null;
  readonly said: string | null;
  readonly dutyCount: number;
}

/** Which primary areas are taken for which, the most frequent first. */
export function confusionsOf(rows: readonly { readonly gold: GoldDuty; readonly match: DutyMatch }[]): Confusion[] {
  const found = new Map<string, Confusion>();
  for (const { gold, match } of rows) {
    const right = gold.primary && areaOf(gold.primary);
    const said = match.labels[0]?.area ?? null;
    if (said === right) continue;
    const key = `${right ?? ''}>${said ?? ''}`;
    found.set(key, { gold: right, said, dutyCount: (found.get(key)?.dutyCount ?? 0) + 1 });
  }
  return [...found]
    .sort(([a, { dutyCount: m }], [b, { dutyCount: n }]) => n - m || (a < b ? -1 : 1))
    .map(([, confusion]) => confusion);
}
