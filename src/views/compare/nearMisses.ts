import {
  countedDuties,
  dutyKey,
  standingLabels,
  type CompetencyId,
  type Duty,
  type MappedPosting,
} from '../../engine/index.ts';
import { NEAR_FROM } from '../shared/nearFrom.ts';

/** A duty that came near a competency without being mapped to it. */
export interface NearMiss {
  readonly posting: MappedPosting;
  /** From 1, in the order of the posting, twins counted once. */
  readonly number: number;
  readonly key: string;
  readonly score: number;
}

/** What a duty came near, with the best score: not what it is mapped to, nor what a reader has rejected for it. */
function runnersUp(duty: Duty): ReadonlyMap<CompetencyId, number> {
  const best = new Map<CompetencyId, number>();
  for (const { runnerUp } of standingLabels(duty, 'all'))
    if (
      runnerUp &&
      runnerUp.score >= NEAR_FROM &&
      !duty.labels.some((label) => label.competency === runnerUp.competency)
    )
      best.set(runnerUp.competency, Math.max(runnerUp.score, best.get(runnerUp.competency) ?? 0));
  return best;
}

/**
 * The duties whose words point to a competency as the runner-up of one of their labels.
 * @returns  best first by competency, each duty once; without competencies that no duty came near
 */
export function nearMisses(postings: readonly MappedPosting[]): ReadonlyMap<CompetencyId, readonly NearMiss[]> {
  const found = new Map<CompetencyId, NearMiss[]>();
  for (const posting of postings)
    for (const [i, duty] of countedDuties(posting).entries())
      for (const [competency, score] of runnersUp(duty))
        found.set(competency, [
          ...(found.get(competency) ?? []),
          { posting, number: i + 1, key: dutyKey(duty), score },
        ]);
  for (const near of found.values()) near.sort((a, b) => b.score - a.score); // sort is stable: ties stay in order
  return found;
}
