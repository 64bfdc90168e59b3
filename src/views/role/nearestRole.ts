import { similarityOf, type RoleId, type RoleProfile } from '../../engine/index.ts';

/** The role whose competencies are most alike, the first of equals; `null` where there is no other role. */
export function nearestRole(profile: RoleProfile, profiles: readonly RoleProfile[]): RoleId | null {
  let nearest: { role: RoleId; likeness: number } | null = null;
  for (const other of profiles) {
    if (other.role === profile.role) continue;
    const likeness = similarityOf(profile, other, 'competency')?.weightedJaccard ?? 0;
    if (!nearest || likeness > nearest.likeness) nearest = { role: other.role, likeness };
  }
  return nearest?.role ?? null;
}
