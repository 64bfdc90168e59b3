import type { FrameworkIndex } from '../../engine/index.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { RolesQuery } from '../../state/rolesQuery.ts';

export interface FilterChip {
  readonly name: string;
  /** The change that takes the filter off. */
  readonly off: Partial<RolesQuery>;
}

/** One chip for each filter that is on, in the order of the filters. */
export function filterChips(query: RolesQuery, index: FrameworkIndex, messages: Messages): FilterChip[] {
  const { library, format, shell } = messages;
  const { areas, involvement } = index.framework;
  const area = areas.find(({ id }) => id === query.area);
  const level = involvement.find(({ rank }) => rank === query.minLevel);
  const chip = (name: string | false | null | undefined, off: FilterChip['off']): FilterChip[] =>
    name ? [{ name, off }] : [];
  return [
    ...chip(query.text && shell.quotes.quoted(query.text), { text: '' }),
    ...chip(area?.label[format.lang], { area: null, minLevel: 1 }),
    ...chip(
      area &&
        level &&
        level.rank > 1 &&
        `${library.filter.minLevel} ${shell.words.level(level.rank, level.label[format.lang])}`,
      { minLevel: 1 },
    ),
    ...chip(query.country, { country: null }),
    ...chip(query.organization, { organization: null }),
    ...chip(query.lang && shell.language[query.lang], { lang: null }),
    ...chip(query.reviewed && library.filter.reviewedShare[query.reviewed], { reviewed: null }),
    ...chip(query.tag, { tag: null }),
  ];
}
