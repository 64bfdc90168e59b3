import { dutyKey } from '../../../engine/index.ts';
import type { Messages } from '../../../i18n/messages.ts';
import type { QuotesQuery } from '../../../state/quotesQuery.ts';
import type { ComparedRole, ManyRoles } from './manyRoles.ts';
import { usesByUnit } from './matrixCells.ts';
import type { UnitId } from './matrixSeries.ts';

/** Cells of a matrix taken together: every one of the units in every one of the roles. */
export interface CellBlock {
  readonly units: readonly UnitId[];
  readonly roles: readonly ComparedRole[];
}

/** How large it is, how many of its cells hold something, and how many duties these stand for: each counts once. */
export function sayBlock({ units, roles }: CellBlock, { many }: Messages): string {
  let [filledCount, dutyCount] = [0, 0];
  for (const { profile } of roles) {
    const uses = units.flatMap((unit) => usesByUnit(profile).get(unit) ?? []);
    filledCount += uses.length;
    dutyCount += new Set(uses.flatMap(({ duties }) => duties.map(dutyKey))).size;
  }
  return many.block.say(units.length, roles.length, filledCount, units.length * roles.length, dutyCount);
}

/** Its sentences; `null` for a block of nothing. */
export function quotesOf({ units: [unit, ...others], roles }: CellBlock, many: ManyRoles): QuotesQuery | null {
  if (unit === undefined) return null;
  const isAll = roles.length === many.roles.length;
  return { unit, ...(others.length > 0 ? { others } : {}), roles: isAll ? [] : roles.map(({ id }) => id) };
}

export const rolesOf = (ids: readonly string[], { roles }: ManyRoles): ComparedRole[] => {
  const asked = new Set(ids);
  return roles.filter(({ id }) => asked.has(id));
};
