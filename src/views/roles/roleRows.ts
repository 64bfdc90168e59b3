import { fold, type MappedPosting, type RoleProfile } from '../../engine/index.ts';
import type { RolesQuery } from '../../state/rolesQuery.ts';

export interface RoleRow {
  readonly posting: MappedPosting;
  readonly profile: RoleProfile;
  readonly title: string;
}

/** Country and place, each once: "Bénin, Cotonou"; empty where the posting says neither. */
export function placeOf({ meta: { country, location } }: MappedPosting): string {
  return [...new Set([country, location])].filter((part) => part).join(', ');
}

/** Whether the role passes every filter of the query. */
function passes({ posting, profile, title }: RoleRow, query: RolesQuery): boolean {
  const { organization, country, location } = posting.meta;
  const words = fold([title, organization, country, location].join(' '));
  const area = query.area && profile.areas.find((use) => use.area === query.area);
  return (
    words.includes(fold(query.text.trim())) &&
    (!query.area || (!!area && (area.level ?? 0) >= query.minLevel)) &&
    (!query.lang || posting.languages.includes(query.lang))
  );
}

const keys: { readonly [Sort in RolesQuery['sort']]: (row: RoleRow) => string | number } = {
  title: (row) => row.title,
  organization: (row) => row.posting.meta.organization ?? '',
  country: (row) => row.posting.meta.country ?? '',
  duties: (row) => row.profile.dutyCount,
  competencies: (row) => row.profile.competencies.length,
};

/** The rows that pass the filters, sorted as asked; ties by title, then by id. */
export function roleRows(rows: readonly RoleRow[], query: RolesQuery, lang: string): RoleRow[] {
  const { compare } = new Intl.Collator(lang);
  const key = keys[query.sort];
  const by = (a: RoleRow, b: RoleRow): number => {
    const [x, y] = [key(a), key(b)];
    return typeof x === 'number' && typeof y === 'number' ? x - y : compare(String(x), String(y));
  };
  return rows
    .filter((row) => passes(row, query))
    .sort(
      (a, b) =>
        (query.descending ? by(b, a) : by(a, b)) || compare(a.title, b.title) || (a.posting.id < b.posting.id ? -1 : 1),
    );
}
