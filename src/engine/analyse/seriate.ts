import type { RoleId } from '../model.ts';
import { averageLinkage } from './cluster.ts';
import { optimalLeafOrder } from './leafOrder.ts';
import type { RoleProfile } from './profileRole.ts';
import { type Unit, usesOf } from './units.ts';

/** Two neighbouring groups of roles become one; groups are roles or earlier joints. */
export interface Joint {
  readonly parts: readonly [RoleTree, RoleTree];
  /** Mean distance between the roles of the one and those of the other, 0–1. */
  readonly height: number;
}
export type RoleTree = RoleId | Joint;

export interface Seriation {
  /** Roles so ordered that neighbours are alike. */
  readonly order: readonly RoleId[];
  /** How they were joined; its leaves stand in `order`. `null` without roles. */
  readonly tree: RoleTree | null;
}

/** Above this many roles nobody looks at single ones, and the order would take longer than the page may be still. */
export const SERIATED_ROLE_LIMIT = 300;

/**
 * Orders roles by how alike they are: average linkage on 1 − Jaccard of what they use, then the optimal leaf order.
 * Equal distances are decided by the roles' ids; two roles that use nothing are alike.
 * @throws {RangeError} above `SERIATED_ROLE_LIMIT` roles
 */
export function seriate(profiles: readonly RoleProfile[], unit: Unit, minLevel = 1): Seriation {
  if (profiles.length > SERIATED_ROLE_LIMIT) throw new RangeError(`too many roles to seriate: ${profiles.length}`);
  const sorted = [...profiles].sort((a, b) => (a.role < b.role ? -1 : 1));
  const sets = sorted.map((profile) => new Set<string>(usesOf(profile, unit, minLevel).map(({ id }) => id)));
  const count = sorted.length;
  const apart = new Float64Array(count * count);
  for (let a = 0; a < count; a++)
    for (let b = 0; b < a; b++) apart[a * count + b] = apart[b * count + a] = jaccardDistance(sets[a], sets[b]);
  const distance = (a: number, b: number): number => apart[a * count + b] ?? 0;
  const merges = averageLinkage(count, distance);
  const places = optimalLeafOrder(count, merges, distance);
  const order = places.flatMap((place) => sorted[place]?.role ?? []);
  const rankOf = new Map(places.map((place, rank) => [place, rank]));
  // A joint stands where its first role stands.
  const trees: { readonly tree: RoleTree; readonly rank: number }[] = sorted.map(({ role }, place) => ({
    tree: role,
    rank: rankOf.get(place) ?? 0,
  }));
  for (const { left, right, height } of merges) {
    const [one, other] = [trees[left], trees[right]].sort((a, b) => (a?.rank ?? 0) - (b?.rank ?? 0));
    if (one && other) trees.push({ tree: { parts: [one.tree, other.tree], height }, rank: one.rank });
  }
  return { order, tree: trees.at(-1)?.tree ?? null };
}

function jaccardDistance(a: ReadonlySet<string> = new Set(), b: ReadonlySet<string> = new Set()): number {
  let shared = 0;
  for (const id of a) if (b.has(id)) shared++;
  const union = a.size + b.size - shared;
  return union === 0 ? 0 : 1 - shared / union;
}
