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
  const [first, second] = ranks;
  if (first === undefined || second === undefined) return null;
  if (ranks.length === 2) return first - second;
  return ranks.reduce((a, b) => Math.max(a, b)) - ranks.reduce((a, b) => Math.min(a, b));
}

/** The one role whose level is above that of all others, by its place; -1 where two share the highest. */
function deepest(levels: readonly (number | null)[]): number {
  let [place, most, isTie] = [-1, 0, false];
  for (const [i, level] of levels.entries()) {
    if (level === null || level < most) continue;
    isTie = level === most;
    if (!isTie) [place, most] = [i, level];
  }
  return isTie ? -1 : place;
}

/** The one role with a level, by its place; -1 where several have one. */
const soleUser = (levels: readonly (number | null)[]): number =>
  levels.filter((level) => level !== null).length === 1 ? levels.findIndex((level) => level !== null) : -1;

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
  /** For each role, the ids of the rows that are its own; of most rows nobody's. */
  const idsBy = (among: typeof rows, ownerOf: (levels: readonly (number | null)[]) => number): RoleIds<U>[] => {
    const own = roles.map((role) => ({ role, ids: [] as UnitId<U>[] }));
    for (const { id, levels } of among) own[ownerOf(levels)]?.ids.push(id);
    return own;
  };

  return {
    unit,
    roles,
    shared: shared.map((row) => row.id),
    onlyIn: idsBy(rows, soleUser),
    uncovered: units.map(({ id }) => id).filter((id) => !covered.has(id)),
    deeper: idsBy(roles.length > 1 ? shared : [], deepest),
    rows,
    intersections: intersect(roles.map((role, i) => ({ role, ids: [...(uses[i]?.keys() ?? [])] }))),
  };
}
