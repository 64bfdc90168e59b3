import type { RoleProfile } from './profileRole.ts';
import { type Unit, usesOf } from './units.ts';

/** How alike two roles are; a share is never shown without its counts. */
export interface Similarity {
  /** Shared over all that either uses, 0–1. */
  readonly jaccard: number;
  /** The same, weighted by involvement: Σ min / Σ max of the levels, 0–1. */
  readonly weightedJaccard: number;
  readonly sharedCount: number;
  readonly unionCount: number;
}

/**
 * How alike two roles are in what they use and how deeply; symmetric, 1 with itself.
 * @returns `null` where neither role uses anything
 * Source: Jaccard (1912); the weighted form is that of Ružička (1958).
 */
export function similarityOf(a: RoleProfile, b: RoleProfile, unit: Unit): Similarity | null {
  const levelsOfA = new Map<string, number>(usesOf(a, unit).map((use) => [use.id, use.level]));
  const levelsOfB = new Map<string, number>(usesOf(b, unit).map((use) => [use.id, use.level]));
  const union = [...new Set([...levelsOfA.keys(), ...levelsOfB.keys()])];
  if (union.length === 0) return null;
  const pairs = union.map((id) => [levelsOfA.get(id) ?? 0, levelsOfB.get(id) ?? 0] as const);
  const sharedCount = pairs.filter(([inA, inB]) => inA > 0 && inB > 0).length;
  const sum = (pick: (...levels: number[]) => number): number =>
    pairs.reduce((total, pair) => total + pick(...pair), 0);
  return {
    jaccard: sharedCount / union.length,
    weightedJaccard: sum(Math.min) / sum(Math.max),
    sharedCount,
    unionCount: union.length,
  };
}
