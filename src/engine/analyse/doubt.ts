import type { DoubtLimits, Duty } from '../model.ts';
import type { NearMisses } from '../mapDuties.ts';

/** Why a person should look at a duty: what is too low, how low it is, and the limit. */
export interface Doubt {
  readonly cause: 'score' | 'lead';
  readonly value: number;
  readonly limit: number;
}

interface Standing {
  readonly score: number;
  readonly lead: number;
}

/**
 * Whether the engine is unsure of a duty, by the limits found on held-out duties (`doubtLimits`). Of a labelled duty the
 * primary counts. Its label names the runner-up but not how probable "outside" was, which the limits were found with: the
 * lead can look larger than it is, though never for scores above one half plus half the limit, as they add up to 1.
 * @param limits  null where nothing was learned: then there is no telling, and no doubt
 * @param found   of a duty without a label, which does not tell by itself how sure that is; null where it is not known
 * @returns       null where there is no doubt, or where a person has decided on any of the labels
 */
export function doubtOf(
  duty: Pick<Duty, 'labels'>,
  limits: DoubtLimits | null,
  found: Pick<NearMisses, 'outside' | 'candidates'> | null = null,
): Doubt | null {
  const standing = duty.labels.length > 0 ? labelStanding(duty) : found && outsideStanding(found);
  if (!limits || !standing) return null;
  const { score, lead } = standing;
  if (score < limits.score) return { cause: 'score', value: score, limit: limits.score };
  if (lead < limits.lead) return { cause: 'lead', value: lead, limit: limits.lead };
  return null;
}

function labelStanding({ labels }: Pick<Duty, 'labels'>): Standing | null {
  if (labels.some(({ review }) => review !== 'proposed')) return null;
  const primary = labels.find(({ rank }) => rank === 'primary');
  return primary ? { score: primary.score, lead: primary.score - (primary.runnerUp?.score ?? 0) } : null;
}

function outsideStanding({ outside, candidates }: Pick<NearMisses, 'outside' | 'candidates'>): Standing {
  return { score: outside, lead: outside - (candidates[0]?.score ?? 0) };
}
