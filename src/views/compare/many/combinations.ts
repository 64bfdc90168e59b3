import type { UpsetSeries } from '../../../charts/upset/placeUpset.ts';
import type { Comparison, CompetencyId, RoleId } from '../../../engine/index.ts';
import type { Messages } from '../../../i18n/messages.ts';
import type { SetKind } from '../../../state/compareQuery.ts';
import type { ManyRoles } from './manyRoles.ts';

export const GROUPS = ['all', 'single', 'several'] as const;
export type Group = (typeof GROUPS)[number];

/** Some of the roles and what they have in common. */
export interface Combination {
  /** Names the roles, whatever their order. */
  readonly id: string;
  readonly group: Group;
  readonly roles: readonly RoleId[];
  readonly ids: readonly CompetencyId[];
}

export const combinationId = (roles: readonly RoleId[]): string => [...roles].sort().join(',');

/**
 * What exactly, or at least, some of the roles have in common.
 * @returns  what all share first, even where it is nothing, then single roles, then the others; each group largest first
 */
export function combinationsOf(comparison: Comparison<'competency'>, kind: SetKind): Combination[] {
  const { intersections, roles: all } = comparison;
  const found = (kind === 'exactly' ? intersections.exclusive : (intersections.inclusive ?? [])).map(
    ({ roles, ids }): Combination => ({
      id: combinationId(roles),
      group: roles.length === all.length ? 'all' : roles.length === 1 ? 'single' : 'several',
      roles,
      ids,
    }),
  );
  if (all.length > 0 && !found.some(({ group }) => group === 'all'))
    found.push({ id: combinationId(all), group: 'all', roles: all, ids: [] });
  return GROUPS.flatMap((group) => found.filter((one) => one.group === group));
}

export interface SetsChoice {
  readonly combination: string;
  readonly competency: CompetencyId | null;
}

/** The combinations as the chart takes them, each group under its heading. */
export function upsetSeries(
  combinations: readonly Combination[],
  { roles }: ManyRoles,
  { combination, competency }: SetsChoice,
  kind: SetKind,
  { many }: Messages,
): UpsetSeries<RoleId> {
  return {
    roles: roles.map(({ id, letter }) => ({ id, letter })),
    rows: combinations.map((one, i) => ({
      id: one.id,
      roles: one.roles,
      count: one.ids.length,
      group: combinations[i - 1]?.group === one.group ? null : many.sets.groups[kind][one.group],
      isSelected: one.id === combination,
      isMarked: competency !== null && one.ids.includes(competency),
    })),
  };
}
