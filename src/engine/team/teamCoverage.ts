import type { CompetencyUse, RoleProfile } from '../analyse/profileRole.ts';
import type { CompetencyId, TargetAim } from '../model.ts';

/** What of a role's profile tells what it covers. */
export interface HeldRole extends Pick<RoleProfile, 'role'> {
  readonly competencies: readonly Pick<CompetencyUse, 'competency' | 'level'>[];
}

/** A role of the team and how many posts it has. */
export interface TeamRole {
  readonly profile: HeldRole;
  /** From 0: all its posts may be vacant. */
  readonly posts: number;
}

/** Nobody; fewer than wanted; as many as wanted. */
export type Cover = 'none' | 'fragile' | 'covered';
export const COVERS: readonly Cover[] = ['none', 'fragile', 'covered'];

export interface NeedCoverage {
  readonly need: TargetAim;
  /** In the order of the team: the rank each role holds, `null` where its duties do not mention the competency. */
  readonly levels: readonly (number | null)[];
  /** Posts that hold it at the level or above. */
  readonly count: number;
  readonly cover: Cover;
}

/** The rank at which a role holds a competency, or `null`. */
export const levelHeld = (profile: HeldRole, competency: CompetencyId): number | null =>
  profile.competencies.find((use) => use.competency === competency)?.level ?? null;

export const coversNeed = (profile: HeldRole, { competency, level }: TargetAim): boolean =>
  (levelHeld(profile, competency) ?? 0) >= level;

export const coverOf = (count: number, wanted: number): Cover =>
  count === 0 ? 'none' : count < wanted ? 'fragile' : 'covered';

/**
 * What a team covers of its needs: a post counts for a need where the duties of its role mention the competency at the
 * level asked for. A post more never lowers a count.
 * @returns  in the order of the needs
 */
export function teamCoverage(needs: readonly TargetAim[], team: readonly TeamRole[]): NeedCoverage[] {
  return needs.map((need) => {
    const levels = team.map(({ profile }) => levelHeld(profile, need.competency));
    const count = team.reduce((sum, { profile, posts }) => sum + (coversNeed(profile, need) ? posts : 0), 0);
    return { need, levels, count, cover: coverOf(count, need.wanted) };
  });
}

/** A role of the team and what one post of it less would leave to nobody. */
export interface CriticalRole {
  /** Its place in the team. */
  readonly place: number;
  /** Needs that only this one post covers, in their order. */
  readonly needs: readonly TargetAim[];
}

/**
 * The roles whose single post is all there is for some need.
 * @returns  most essential needs first, then most needs, then the order of the team; no role that nothing hangs on
 */
export function criticalRoles(needs: readonly TargetAim[], team: readonly TeamRole[]): CriticalRole[] {
  const single = teamCoverage(needs, team).filter(({ count }) => count === 1);
  const essential = (role: CriticalRole): number => role.needs.filter((need) => need.priority === 'essential').length;
  return team
    .map(({ profile, posts }, place): CriticalRole => ({
      place,
      needs: posts === 0 ? [] : single.flatMap(({ need }) => (coversNeed(profile, need) ? [need] : [])),
    }))
    .filter((role) => role.needs.length > 0)
    .sort((a, b) => essential(b) - essential(a) || b.needs.length - a.needs.length || a.place - b.place);
}
