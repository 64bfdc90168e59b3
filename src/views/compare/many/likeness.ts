import { byLikeness, similarityOf, type RoleId, type Similarity } from '../../../engine/index.ts';
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

/** Every pair once, most alike first; ties by the roles' ids. Grows with the square of the roles. */
export function pairsOf(roles: readonly ComparedRole[]): RolePair[] {
  const pairs = roles.flatMap((a, i) =>
    roles.slice(i + 1).map((b): RolePair => {
      const likeness = similarityOf(a.profile, b.profile, 'competency');
      return { id: pairId(a.id, b.id), roles: [a, b], likeness };
    }),
  );
  return pairs.sort((one, other) => byLikeness(one.likeness, other.likeness) || (one.id < other.id ? -1 : 1));
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
