import type { RoleId } from '../model.ts';
import type { RoleProfile } from './profileRole.ts';
import { similarityOf, type Similarity } from './similarity.ts';

/** Another role, and how alike it is; `null` where neither uses anything. */
export interface NearRole {
  readonly role: RoleId;
  readonly likeness: Similarity | null;
}

/** Sorts what is more alike first: by what is used, then by how deeply; what cannot be compared comes last. */
export function byLikeness(a: Similarity | null, b: Similarity | null): number {
  return (b?.jaccard ?? -1) - (a?.jaccard ?? -1) || (b?.weightedJaccard ?? -1) - (a?.weightedJaccard ?? -1);
}

/**
 * The other roles most like one, by the competencies they use. Linear in the number of roles, up to sorting them.
 * @param profiles  may hold the role itself, which is not near to itself
 * @param count     how many at most; those that share nothing come too where there are no better ones
 * @returns         most alike first, ties by id
 */
export function nearestRoles(profile: RoleProfile, profiles: readonly RoleProfile[], count: number): NearRole[] {
  return profiles
    .filter(({ role }) => role !== profile.role)
    .map((other) => ({ role: other.role, likeness: similarityOf(profile, other, 'competency') }))
    .sort((a, b) => byLikeness(a.likeness, b.likeness) || (a.role < b.role ? -1 : 1))
    .slice(0, count);
}
