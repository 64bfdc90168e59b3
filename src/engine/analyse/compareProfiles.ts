import type { AreaId, Framework, RoleId } from '../model.ts';
import { intersect, type Intersections } from './intersect.ts';
import type { RoleProfile } from './profileRole.ts';
import { type Unit, type UnitId, unitsOf, usesOf } from './units.ts';

/** One competency or area that at least one of the roles uses; lists are in the order of the roles. */
export interface ComparisonRow<U extends Unit> {
  readonly id: UnitId<U>;
  readonly area: AreaId;
  /** Rank of involvement, from 1; `null`: the role does not use it. */
  readonly levels: readonly (number | null)[];
  readonly dutyCounts: readonly number[];
  /**
   * With two roles the first level minus the second, with more the highest minus the lowest; not used counts as 0.
   * `null` with a single role.
   */
  readonly difference: number | null;
}

export interface RoleIds<U extends Unit> {
  readonly role: RoleId;
  readonly ids: readonly UnitId<U>[];
}

/** What roles share and where they differ; all ids in framework order, all roles in the order given. */
export interface Comparison<U extends Unit> {
  readonly unit: U;
  readonly roles: readonly RoleId[];
  /** Used by every role. */
  readonly shared: readonly UnitId<U>[];
  /** For each role, what it alone uses. */
  readonly onlyIn: readonly RoleIds<U>[];
  /** Of the framework, what no role uses. */
  readonly uncovered: readonly UnitId<U>[];
  /** For each role, what all share and it does at a higher level than every other. */
  readonly deeper: readonly RoleIds<U>[];
  /** What any role uses. */
  readonly rows: readonly ComparisonRow<U>[];
  readonly intersections: Intersections<UnitId<U>>;
}

export interface ComparisonOptions<U extends Unit> {
  readonly unit: U;
  /** A use below this rank of involvement counts as none. */
  readonly minLevel?: number;
}

function differenceOf(levels: readonly (number | null)[]): number | null {
  const ranks = levels.map((level) => level ?? 0);
  const [first, second, ...more] = ranks;
  if (first === undefined || second === undefined) return null;
  return more.length === 0 ? first - second : Math.max(...ranks) - Math.min(...ranks);
}

/**
 * Compares roles by the competencies or areas they use.
 * @param profiles  of the same scope, each role once
 * @returns         with no profile nothing is shared and the whole framework is uncovered
 */
export function compareProfiles<U extends Unit>(
  profiles: readonly RoleProfile[],
  framework: Framework,
  { unit, minLevel = 1 }: ComparisonOptions<U>,
): Comparison<U> {
  const roles = profiles.map((profile) => profile.role);
  const uses = profiles.map((profile) => new Map(usesOf(profile, unit, minLevel).map((use) => [use.id, use])));
  const units = unitsOf(framework, unit);
  const rows = units
    .map(({ id, area }): ComparisonRow<U> => {
      const levels = uses.map((held) => held.get(id)?.level ?? null);
      return {
        id,
        area,
        levels,
        dutyCounts: uses.map((held) => held.get(id)?.dutyCount ?? 0),
        difference: differenceOf(levels),
      };
    })
    .filter((row) => row.levels.some((level) => level !== null));
  const covered = new Set(rows.map((row) => row.id));
  const shared = rows.filter((row) => !row.levels.includes(null));
  const idsWhere = (among: typeof rows, holds: (own: number, others: readonly number[]) => boolean): RoleIds<U>[] =>
    roles.map((role, i) => ({
      role,
      ids: among
        .filter(({ levels }) => {
          const ranks = levels.map((level) => level ?? 0);
          return holds(
            ranks[i] ?? 0,
            ranks.filter((_, j) => j !== i),
          );
        })
        .map((row) => row.id),
    }));

  return {
    unit,
    roles,
    shared: shared.map((row) => row.id),
    onlyIn: idsWhere(rows, (own, others) => own > 0 && others.every((other) => other === 0)),
    uncovered: units.map(({ id }) => id).filter((id) => !covered.has(id)),
    deeper: idsWhere(shared, (own, others) => others.length > 0 && others.every((other) => own > other)),
    rows,
    intersections: intersect(roles.map((role, i) => ({ role, ids: [...(uses[i]?.keys() ?? [])] }))),
  };
}
