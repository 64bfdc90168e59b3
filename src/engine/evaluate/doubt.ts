import type { DoubtLimits, DutyMatch } from '../model.ts';
import type { GoldDuty } from './gold.ts';
import { areaOf } from './tally.ts';

export interface DoubtReport extends DoubtLimits {
  readonly queuedShare: number;
  /** Share of the duties not queued whose primary area is right. */
  readonly areaRightOutside: number;
}

/** How sure a mapping is: 1 less what speaks against it. */
export interface Sureness {
  readonly gold: GoldDuty;
  readonly match: DutyMatch;
  /** How probable it is that the duty is outside the framework, 0–1. */
  readonly outside: number;
  /** Best first; all candidates of the duty. */
  readonly scores: readonly number[];
}

const STEPS = Array.from({ length: 20 }, (_, i) => i / 20);

/** How sure the verdict is and how far ahead of the next best; the verdict may be "outside the framework". */
export function standingOf({ match, outside, scores }: Omit<Sureness, 'gold'>): { score: number; lead: number } {
  const [best = 0, second = 0] = scores;
  return match.labels.length === 0
    ? { score: outside, lead: outside - best }
    : { score: best, lead: best - Math.max(second, outside) };
}

/**
 * The limits that queue the fewest duties with at least `aim` of the primary areas right outside the queue.
 * @returns  the most accurate pair where none reaches the aim
 */
export function doubtLimits(rows: readonly Sureness[], aim: number): DoubtReport {
  const standings = rows.map((row) => {
    const [label] = row.match.labels;
    const right = (label ? areaOf(label.competency) : null) === (row.gold.primary && areaOf(row.gold.primary));
    return { ...standingOf(row), isRight: right };
  });
  const reports = STEPS.flatMap((score) =>
    STEPS.map((lead): DoubtReport => {
      const sure = standings.filter((standing) => standing.score >= score && standing.lead >= lead);
      const right = sure.filter(({ isRight }) => isRight).length;
      return {
        score,
        lead,
        queuedShare: rows.length === 0 ? 0 : 1 - sure.length / rows.length,
        areaRightOutside: sure.length === 0 ? 1 : right / sure.length,
      };
    }),
  );
  const reaching = reports.filter(({ areaRightOutside }) => areaRightOutside >= aim);
  reaching.sort((a, b) => a.queuedShare - b.queuedShare || b.areaRightOutside - a.areaRightOutside);
  return reaching[0] ?? { score: 0, lead: 0, queuedShare: 0, areaRightOutside: 0 };
}
