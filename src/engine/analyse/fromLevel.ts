import type { RoleProfile } from './profileRole.ts';

/**
 * What of a profile counts where a weakest involvement is asked for.
 * @param minLevel  a rank of involvement; 1 leaves the profile as it is
 * @returns         weaker competencies are left out, weaker areas stay as not used
 */
export function fromLevel(profile: RoleProfile, minLevel: number): RoleProfile {
  if (minLevel <= 1) return profile;
  return {
    ...profile,
    competencies: profile.competencies.filter(({ level }) => level >= minLevel),
    areas: profile.areas.map((use) =>
      (use.level ?? 0) >= minLevel ? use : { ...use, competencyCount: 0, dutyCount: 0, level: null, duties: [] },
    ),
  };
}
