import { fold, type MappedPosting, type RoleId, type RoleProfile } from '../../engine/index.ts';
import type { RolesQuery } from '../../state/rolesQuery.ts';
import { closingDate } from './closingDate.ts';

export interface RoleRow {
  readonly posting: MappedPosting;
  readonly profile: RoleProfile;
  readonly title: string;
  readonly tags: readonly string[];
  /** "2025-05-20", where the posting names a day. */
  readonly closing: string | null;
  /** What the text filter looks in: title, organisation, place and tags, folded. */
  readonly words: string;
}

/** Country and place, each once: "Bénin, Cotonou"; empty where the posting says neither. */
export function placeOf({ meta: { country, location } }: MappedPosting): string {
  return [...new Set([country, location])].filter((part) => part).join(', ');
}

export const foldName = (name: string | null): string => fold(name ?? '').toLowerCase();

/** One row a role, in the order of the profiles. */
export function rowsOf(
  postings: readonly MappedPosting[],
  profiles: readonly RoleProfile[],
  titleOf: (posting: MappedPosting) => string,
  tags: Readonly<Record<RoleId, readonly string[]>>,
): RoleRow[] {
  return profiles.flatMap((profile, i) => {
    const posting = postings[i];
    if (!posting) return [];
    const title = titleOf(posting);
    const own = tags[posting.id] ?? [];
    const { organization, closing } = posting.meta;
    return [
      {
        posting,
        profile,
        title,
        tags: own,
        closing: closingDate(closing),
        words: foldName([title, organization, placeOf(posting), ...own].join(' ')),
      },
    ];
  });
}

/** How much of a role was reviewed; `null` where it has nothing to review. */
export function reviewedShare({ reviewedCount, labelCount }: RoleProfile): RolesQuery['reviewed'] {
  if (labelCount === 0) return null;
  if (reviewedCount === 0) return 'none';
  return reviewedCount === labelCount ? 'all' : 'part';
}

/** The test that a role must pass to be shown. */
function filterOf(query: RolesQuery): (row: RoleRow) => boolean {
  const words = foldName(query.text)
    .split(' ')
    .filter((word) => word !== '');
  const [country, organization] = [foldName(query.country), foldName(query.organization)];
  return ({ posting, profile, tags, words: own }) => {
    const area = query.area && profile.areas.find((use) => use.area === query.area);
    return (
      words.every((word) => own.includes(word)) &&
      (!query.area || (area?.level ?? 0) >= query.minLevel) &&
      (country === '' || foldName(posting.meta.country) === country) &&
      (organization === '' || foldName(posting.meta.organization) === organization) &&
      (!query.lang || posting.languages.includes(query.lang)) &&
      (!query.reviewed || reviewedShare(profile) === query.reviewed) &&
      (!query.tag || tags.includes(query.tag))
    );
  };
}

const keys: { readonly [Sort in RolesQuery['sort']]: (row: RoleRow) => string | number } = {
  title: (row) => row.title,
  organization: (row) => row.posting.meta.organization ?? '',
  country: (row) => row.posting.meta.country ?? '',
  closing: (row) => row.closing ?? '',
  duties: (row) => row.profile.dutyCount,
  competencies: (row) => row.profile.competencies.length,
  reviewed: ({ profile }) => (profile.labelCount === 0 ? -1 : profile.reviewedCount / profile.labelCount),
};

/** The rows that pass the filters, sorted as asked; what is not known last either way, ties by title, then by id. */
export function roleRows(rows: readonly RoleRow[], query: RolesQuery, lang: string): RoleRow[] {
  const { compare } = new Intl.Collator(lang);
  const key = keys[query.sort];
  const sign = query.descending ? -1 : 1;
  return rows
    .filter(filterOf(query))
    .map((row) => ({ row, value: key(row) }))
    .sort(({ row: a, value: x }, { row: b, value: y }) => {
      const unknown = Number(x === '') - Number(y === '');
      const by = typeof x === 'number' && typeof y === 'number' ? x - y : compare(String(x), String(y));
      return unknown || sign * by || compare(a.title, b.title) || (a.posting.id < b.posting.id ? -1 : 1);
    })
    .map(({ row }) => row);
}

/** The values a filter offers, each once whatever its accents and case, sorted. */
export function valuesOf(values: readonly (string | null)[], lang: string): string[] {
  const named = new Map<string, string>();
  for (const value of values) if (value && !named.has(foldName(value))) named.set(foldName(value), value);
  return [...named.values()].sort(new Intl.Collator(lang).compare);
}
