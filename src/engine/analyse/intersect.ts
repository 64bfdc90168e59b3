import type { RoleId } from '../model.ts';

export interface RoleSet<Id extends string> {
  readonly role: RoleId;
  readonly ids: readonly Id[];
}

/** What some roles have in common; `roles` in the order given, `ids` in the order of their sets, both never empty. */
export interface Intersection<Id extends string> {
  readonly roles: readonly RoleId[];
  readonly ids: readonly Id[];
}

export interface Intersections<Id extends string> {
  /** Exactly these roles: every id of the union is in one of them and no more. */
  readonly exclusive: readonly Intersection<Id>[];
  /** At least these roles; `null` above `INCLUSIVE_ROLE_LIMIT` roles, as there would be 2ⁿ of them. */
  readonly inclusive: readonly Intersection<Id>[] | null;
}

/** The number of roles up to which combinations are drawn. */
export const INCLUSIVE_ROLE_LIMIT = 10;

function ordered<Id extends string>(intersections: readonly Intersection<Id>[]): Intersection<Id>[] {
  return intersections
    .map((intersection) => ({ intersection, key: [...intersection.roles].sort().join('\n') }))
    .sort(
      ({ intersection: a, key: keyOfA }, { intersection: b, key: keyOfB }) =>
        b.ids.length - a.ids.length || a.roles.length - b.roles.length || (keyOfA < keyOfB ? -1 : 1),
    )
    .map(({ intersection }) => intersection);
}

function exclusiveOf<Id extends string>(sets: readonly RoleSet<Id>[]): Intersection<Id>[] {
  const holders = new Map<Id, RoleId[]>();
  for (const { role, ids } of sets)
    for (const id of new Set(ids)) {
      const roles = holders.get(id);
      if (roles) roles.push(role);
      else holders.set(id, [role]);
    }
  const groups = new Map<string, { roles: RoleId[]; ids: Id[] }>();
  for (const [id, roles] of holders) {
    const group = groups.get(roles.join('\n'));
    if (group) group.ids.push(id);
    else groups.set(roles.join('\n'), { roles, ids: [id] });
  }
  return [...groups.values()];
}

/** Every combination of at least one role that has something in common, grown one role at a time. */
function inclusiveOf<Id extends string>(sets: readonly RoleSet<Id>[]): Intersection<Id>[] {
  let found: Intersection<Id>[] = [];
  for (const { role, ids } of sets) {
    const held = new Set(ids);
    const widened = found
      .map(({ roles, ids: before }) => ({ roles: [...roles, role], ids: before.filter((id) => held.has(id)) }))
      .filter((intersection) => intersection.ids.length > 0);
    found = [...found, ...widened, ...(held.size > 0 ? [{ roles: [role], ids: [...held] }] : [])];
  }
  return found;
}

/**
 * What each combination of roles has in common.
 * @param sets  one for each role, each role once
 * @returns     most ids first, then fewest roles, then by the roles' ids; no sets give empty lists
 */
export function intersect<Id extends string>(sets: readonly RoleSet<Id>[]): Intersections<Id> {
  return {
    exclusive: ordered(exclusiveOf(sets)),
    inclusive: sets.length > INCLUSIVE_ROLE_LIMIT ? null : ordered(inclusiveOf(sets)),
  };
}
