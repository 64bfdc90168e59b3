import type { DoubtLimits, DutyMatch } from '../model.ts';
import type { NearMisses } from '../mapDuties.ts';
import type { GoldDuty } from './gold.ts';
import { type Standing, standingOf } from '../analyse/doubt.ts';
import { areaOf } from './tally.ts';

export interface DoubtReport extends DoubtLimits {
  readonly queuedShare: number;
  /** Share of the duties not queued whose primary area is right. */
  readonly areaRightOutside: number;
}

/** A labelled duty, what the engine makes of it and what it came near. */
export interface Judged {
  readonly gold: GoldDuty;
  readonly match: DutyMatch;
  readonly found: Pick<NearMisses, 'outside' | 'candidates'>;
}

const SCORES = Array.from({ length: 100 }, (_, i) => i / 100);
const LEADS = Array.from({ length: 20 }, (_, i) => i / 20);
const UNKNOWN: Standing = { score: 0, lead: 0 };

/**
 * The limits that queue the fewest duties with at least `aim` of the primary areas right outside the queue.
 * @returns  the most accurate pair where none reaches the aim
 */
export function doubtLimits(rows: readonly Judged[], aim: number): DoubtReport {
  const standings = rows.map((row) => {
    const [label] = row.match.labels;
    const right = (label ? areaOf(label.competency) : null) === (row.gold.primary && areaOf(row.gold.primary));
    return { ...(standingOf(row.match, row.found) ?? UNKNOWN), isRight: right };
  });
  const reports = SCORES.flatMap((score) =>
    LEADS.map((lead): DoubtReport => {
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
