import {
  compareProfiles,
  fromLevel,
  profileRole,
  similarityOf,
  type Comparison,
  type Framework,
  type LabelScope,
  type Lang,
  type MappedPosting,
  type RoleProfile,
  type Similarity,
} from '../../engine/index.ts';

export type Side = 'first' | 'second';
export const SIDES: readonly [Side, Side] = ['first', 'second'];

/** Two roles and all that the screen says of them. */
export interface Pair {
  readonly postings: readonly [MappedPosting, MappedPosting];
  /** Which mappings count, and from which rank of involvement. */
  readonly scope: LabelScope;
  readonly minLevel: number;
  readonly profiles: readonly [RoleProfile, RoleProfile];
  readonly competencies: Comparison<'competency'>;
  readonly areas: Comparison<'area'>;
  /** `null` where neither role uses any competency that counts. */
  readonly similarity: Similarity | null;
}

/** Sizes of the sets that the finding, the circles and the lists speak of. */
export interface PairCounts {
  readonly shared: number;
  readonly union: number;
  readonly first: number;
  readonly second: number;
  readonly none: number;
  readonly all: number;
}

/**
 * Compares two roles at both grains.
 * @param minLevel  a competency or area below this rank of involvement counts as not used
 * @param prefer  of duties in two languages, the version to name
 */
export function comparePair(
  postings: readonly [MappedPosting, MappedPosting],
  framework: Framework,
  scope: LabelScope,
  minLevel: number,
  prefer: Lang,
): Pair {
  const [first, second] = postings;
  const profiles: [RoleProfile, RoleProfile] = [
    profileRole(first, framework, scope, prefer),
    profileRole(second, framework, scope, prefer),
  ];
  return {
    postings,
    scope,
    minLevel,
    profiles,
    competencies: compareProfiles(profiles, framework, { unit: 'competency', minLevel }),
    areas: compareProfiles(profiles, framework, { unit: 'area', minLevel }),
    similarity: similarityOf(fromLevel(profiles[0], minLevel), fromLevel(profiles[1], minLevel), 'competency'),
  };
}

export function pairCounts({ competencies: { shared, onlyIn, uncovered, rows } }: Pair): PairCounts {
  return {
    shared: shared.length,
    union: rows.length,
    first: onlyIn[0]?.ids.length ?? 0,
    second: onlyIn[1]?.ids.length ?? 0,
    none: uncovered.length,
    all: rows.length + uncovered.length,
  };
}
