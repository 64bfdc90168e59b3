import type { DoubtLimits, Duty } from '../model.ts';
import type { NearMisses } from '../mapDuties.ts';

/** Why a person should look at a duty: what is too low, how low it is, and the limit. */
export interface Doubt {
  readonly cause: 'score' | 'lead';
  readonly value: number;
  readonly limit: number;
}

/** How probable the area is that a duty was given, or "outside", and how far ahead of what came next. */
export interface Standing {
  readonly score: number;
  readonly lead: number;
}

/** What is known of a duty without a label. */
type Found = Pick<NearMisses, 'outside' | 'candidates'>;

/**
 * Whether the engine is unsure of a duty, by the limits found on held-out duties (`doubtLimits`).
 * @param limits  null where nothing was learned: then there is no telling, and no doubt
 * @param found   of a duty without a label, which does not tell by itself how sure that is; null where it is not known
 * @returns       null where there is no doubt, or where a person has decided on any of the labels, or that there is none
 */
export function doubtOf(
  duty: Pick<Duty, 'labels' | 'outside'>,
  limits: DoubtLimits | null,
  found: Found | null = null,
): Doubt | null {
  if (!limits || duty.outside || duty.labels.some(({ review }) => review !== 'proposed')) return null;
  const standing = standingOf(duty, found);
  if (!standing) return null;
  const { score, lead } = standing;
  if (score < limits.score) return { cause: 'score', value: score, limit: limits.score };
  if (lead < limits.lead) return { cause: 'lead', value: lead, limit: limits.lead };
  return null;
}

/**
 * Of a labelled duty the primary counts: a runner-up of the same area makes the area surer, one of another is its rival.
 * @returns  null for a duty without a label of which nothing else is known
 */
export function standingOf({ labels }: Pick<Duty, 'labels'>, found: Found | null): Standing | null {
  const primary = labels.find(({ rank }) => rank === 'primary');
  if (!primary) return found && { score: found.outside, lead: found.outside - (found.candidates[0]?.score ?? 0) };
  const { area, score, runnerUp } = primary;
  if (!runnerUp) return { score, lead: score };
  const isSameArea = runnerUp.competency.startsWith(`${area}.`);
  const sum = score + runnerUp.score;
  return isSameArea ? { score: sum, lead: sum } : { score, lead: score - runnerUp.score };
}
