import type { AreaId, CompetencyId, Evidence, Label } from '../model.ts';

export interface Candidate {
  readonly competency: CompetencyId;
  readonly area: AreaId;
  readonly score: number;
  readonly evidence: readonly Evidence[];
}

/** A candidate as a label, with the next best of its ranking. */
export function labelOf(candidate: Candidate, rank: Label['rank'], ranking: readonly Candidate[]): Label {
  const next = ranking[ranking.indexOf(candidate) + 1];
  return {
    ...candidate,
    rank,
    runnerUp: next ? { competency: next.competency, score: next.score } : null,
    review: 'proposed',
  };
}
