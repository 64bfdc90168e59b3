import type { AreaId, Framework } from '../model.ts';
import type { RoleProfile } from './profileRole.ts';
import { type Unit, type UnitId, type UnitUse, unitsOf, usesOf } from './units.ts';

/** What is asked for: the rank of involvement of each competency or area, from 1; what is not named is not asked. */
export type RequiredLevels<U extends Unit> = ReadonlyMap<UnitId<U>, number>;

/** One competency or area that is asked for or held. */
export interface Gap<U extends Unit> {
  readonly id: UnitId<U>;
  readonly area: AreaId;
  /** `null`: not asked for. */
  readonly required: number | null;
  /** `null`: not held. */
  readonly held: number | null;
  /** Held less required, where none counts as 0: below 0 a deficit, above 0 a surplus. */
  readonly gap: number;
}

/** What all these roles ask for together, each at its highest level. */
export function requiredBy<U extends Unit>(profiles: readonly RoleProfile[], unit: U, minLevel = 1): RequiredLevels<U> {
  const levels = new Map<UnitId<U>, number>();
  for (const profile of profiles)
    for (const { id, level } of usesOf(profile, unit, minLevel)) levels.set(id, Math.max(level, levels.get(id) ?? 0));
  return levels;
}

/**
 * What a role holds against what is asked for.
 * @returns  what is asked for or held, in framework order
 */
export function gapsAgainst<U extends Unit>(
  profile: RoleProfile,
  required: RequiredLevels<U>,
  framework: Framework,
  unit: U,
  minLevel = 1,
): Gap<U>[] {
  const uses = new Map(usesOf(profile, unit, minLevel).map((use): [UnitId<U>, UnitUse<U>] => [use.id, use]));
  return unitsOf(framework, unit).flatMap(({ id, area }) => {
    const [asked, held] = [required.get(id) ?? null, uses.get(id)?.level ?? null];
    return asked === null && held === null
      ? []
      : [{ id, area, required: asked, held, gap: (held ?? 0) - (asked ?? 0) }];
  });
}
