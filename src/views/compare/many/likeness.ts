import { similarityOf, type RoleId, type Similarity } from '../../../engine/index.ts';
import type { Messages } from '../../../i18n/messages.ts';
import type { ComparedRole } from './manyRoles.ts';

/** Two roles and how alike they are; `null` where neither uses anything that counts. */
export interface RolePair {
  readonly id: string;
  readonly roles: readonly [ComparedRole, ComparedRole];
  readonly likeness: Similarity | null;
}

/** Below this number of shared items a figure of likeness is little more than chance: it gets no colour. */
export const FEW_SHARED = 3;

export const pairId = (a: RoleId, b: RoleId): string => (a < b ? `${a},${b}` : `${b},${a}`);

const byLikeness = (a: RolePair, b: RolePair): number =>
  (b.likeness?.jaccard ?? -1) - (a.likeness?.jaccard ?? -1) ||
  (b.likeness?.weightedJaccard ?? -1) - (a.likeness?.weightedJaccard ?? -1) ||
  (a.id < b.id ? -1 : 1);

const pairOf = (a: ComparedRole, b: ComparedRole): RolePair => ({
  id: pairId(a.id, b.id),
  roles: [a, b],
  likeness: similarityOf(a.profile, b.profile, 'competency'),
});

/** Every pair once, most alike first; ties by the roles' ids. Grows with the square of the roles. */
export function pairsOf(roles: readonly ComparedRole[]): RolePair[] {
  return roles.flatMap((a, i) => roles.slice(i + 1).map((b) => pairOf(a, b))).sort(byLikeness);
}

/** The roles most like one of them, most alike first; each pair begins with that role. */
export function nearestTo(role: ComparedRole, roles: readonly ComparedRole[], count: number): RolePair[] {
  return roles
    .filter(({ id }) => id !== role.id)
    .map((other) => pairOf(role, other))
    .sort(byLikeness)
    .slice(0, count);
}

/** Shade from 1 to 5 of a likeness; `null` where it would say more than so few shared items can. */
export function shadeOf(likeness: Similarity | null): number | null {
  if (!likeness || likeness.sharedCount < FEW_SHARED) return null;
  return Math.max(1, Math.ceil(likeness.jaccard * 5));
}

/** Both figures in words, never without their counts. */
export function saidOf(likeness: Similarity | null, { many, format }: Messages): string {
  const words = many.similarity;
  if (!likeness) return words.nothing;
  const { sharedCount, unionCount, jaccard, weightedJaccard } = likeness;
  return words.figures(sharedCount, unionCount, format.decimal(jaccard), format.decimal(weightedJaccard));
}
