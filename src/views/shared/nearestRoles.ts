import { similarityOf, type RoleId, type RoleProfile, type Similarity } from '../../engine/index.ts';

export interface NearRole {
  readonly role: RoleId;
  readonly similarity: Similarity;
}

/** The other roles that share most of their competencies with this one, the likest first, ties by id; those that share none are left out. */
export function nearestRoles(profile: RoleProfile, profiles: readonly RoleProfile[], count: number): NearRole[] {
  return profiles
    .flatMap((other): NearRole[] => {
      const similarity = other.role === profile.role ? null : similarityOf(profile, other, 'competency');
      return similarity && similarity.sharedCount > 0 ? [{ role: other.role, similarity }] : [];
    })
    .sort((a, b) => b.similarity.jaccard - a.similarity.jaccard || (a.role < b.role ? -1 : 1))
    .slice(0, count);
}
