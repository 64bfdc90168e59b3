import type { CompetencyId, Label } from '../model.ts';
import { type Candidate, labelOf } from './label.ts';

/** One language's version of a duty: its own labels, and every competency that its words speak for, best first. */
export interface Version {
  readonly labels: readonly Label[];
  readonly ranking: readonly Candidate[];
}

/** What it takes to be a label of both versions: to be a secondary one, and to be proved. */
export interface SharedLimits {
  readonly least: number;
  readonly most: number;
  /** Words that say less than this are no proof of what the other version says plainly. */
  readonly proof: number;
}

interface Shared {
  readonly competency: CompetencyId;
  /** Both versions' own candidates, in the order of the arguments. */
  readonly proofs: readonly [Candidate, Candidate];
  readonly isPrimary: boolean;
  /** How plainly the two say it between them. */
  readonly score: number;
}

/**
 * The labels of a duty given in two languages, the same for both versions (guide, section 6): what either is labelled
 * with and both prove in their own words. Where primaries differ, the one that both together say more plainly stands.
 * @returns  of each version its own labels where no label of either is proved by both
 */
export function labelsOfTwins(
  first: Version,
  second: Version,
  limits: SharedLimits,
): readonly [readonly Label[], readonly Label[]] {
  const given = [...first.labels, ...second.labels];
  const shared = [...new Set(given.map(({ competency }) => competency))].flatMap((competency): Shared[] => {
    const proofs = [proofOf(first, competency, limits.proof), proofOf(second, competency, limits.proof)] as const;
    if (!proofs[0] || !proofs[1]) return [];
    const isPrimary = given.some((label) => label.competency === competency && label.rank === 'primary');
    return [{ competency, proofs: [proofs[0], proofs[1]], isPrimary, score: (proofs[0].score + proofs[1].score) / 2 }];
  });
  // Sorting is stable: of equals, what the first version says comes first.
  shared.sort((a, b) => Number(b.isPrimary) - Number(a.isPrimary) || b.score - a.score);
  const [primary, ...others] = shared;
  if (!primary) return [first.labels, second.labels];
  const kept = [primary, ...others.filter(({ score }) => score >= limits.least).slice(0, limits.most)];
  const labels = (side: 0 | 1, { ranking }: Version): Label[] =>
    kept.map(({ proofs }, i) => labelOf(proofs[side], i === 0 ? 'primary' : 'secondary', ranking));
  return [labels(0, first), labels(1, second)];
}

/** As a label where it is one: a secondary label is surer than the candidate, which competes with the primary. */
function proofOf({ labels, ranking }: Version, competency: CompetencyId, least: number): Candidate | undefined {
  return (
    labels.find((label) => label.competency === competency) ??
    ranking.find((candidate) => candidate.competency === competency && candidate.score >= least)
  );
}
