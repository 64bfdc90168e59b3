import type { AreaId, CompetencyId, Evidence, Label } from '../model.ts';

export interface Candidate {
  readonly competency: CompetencyId;
  readonly area: AreaId;
  readonly score: number;
  readonly evidence: readonly Evidence[];
}

/** A candidate as a label, with the next best of its ranking. */
export function labelOf(candidate: Candidate, rank: Label['rank'], ranking: readonly Candidate[]): Label {
  const next = ranking[ranking.findIndex(({ competency }) => competency === candidate.competency) + 1];
  const { competency, area, score, evidence } = candidate;
  return {
    competency,
    area,
    score,
    evidence,
    rank,
    runnerUp: next ? { competency: next.competency, score: next.score } : null,
    review: 'proposed',
  };
}
