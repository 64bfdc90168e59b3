import type { AreaId, Framework } from '../model.ts';
import type { RoleProfile } from './profileRole.ts';

/** How often two areas come together. */
export interface AreaPairCount {
  /** Roles that are asked for both. */
  readonly roleCount: number;
  /** Duties that call for both by themselves. */
  readonly dutyCount: number;
}

/** Of every area with every other; of an area with itself how often it comes at all. */
export type CoOccurrence = ReadonlyMap<AreaId, ReadonlyMap<AreaId, AreaPairCount>>;

const NEVER: AreaPairCount = { roleCount: 0, dutyCount: 0 };

/**
 * Which areas come together, in roles and in single duties. Linear in the number of roles.
 * @returns  areas in framework order, all pairs, symmetric; no roles give zeros
 */
export function coOccurrenceOf(framework: Framework, profiles: readonly RoleProfile[]): CoOccurrence {
  const ids = framework.areas.map(({ id }) => id);
  const counts = new Map(ids.map((id) => [id, new Map(ids.map((other) => [other, NEVER]))]));
  for (const profile of profiles) {
    const used = profile.areas.filter(({ dutyCount }) => dutyCount > 0);
    for (const { area, duties } of used) {
      const row = counts.get(area);
      const its = new Set(duties);
      for (const other of used) {
        const before = row?.get(other.area) ?? NEVER;
        row?.set(other.area, {
          roleCount: before.roleCount + 1,
          dutyCount: before.dutyCount + other.duties.filter((duty) => its.has(duty)).length,
        });
      }
    }
  }
  return counts;
}
