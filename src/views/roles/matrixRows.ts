import { seriate, SERIATED_ROLE_LIMIT } from '../../engine/index.ts';
import type { RolesQuery } from '../../state/rolesQuery.ts';
import type { RoleRow } from './roleRows.ts';

/** Few enough to be ordered by likeness and to have an area opened. */
export const isSeriable = (count: number): boolean => count <= SERIATED_ROLE_LIMIT;

/**
 * The rows in the order of the matrix: by likeness of their competencies, by name, or those with most duties first.
 * Ties by name; too many for an order by likeness stand by name.
 */
export function matrixRows(rows: readonly RoleRow[], order: RolesQuery['order'], lang: string): RoleRow[] {
  const { compare } = new Intl.Collator(lang);
  const byName = [...rows].sort(
    (a, b) => compare(a.title, b.title) || (a.posting.id < b.posting.id ? -1 : 1), // ids are given once
  );
  if (order === 'duties') return byName.sort((a, b) => b.profile.dutyCount - a.profile.dutyCount);
  if (order === 'name' || !isSeriable(rows.length)) return byName;
  const rowOf = new Map(rows.map((row) => [row.posting.id, row]));
  const profiles = rows.map(({ profile }) => profile);
  return seriate(profiles, 'competency').order.flatMap((id) => rowOf.get(id) ?? []);
}
