import { LANGS, type AreaId, type Lang } from '../engine/index.ts';
import { oneOf, queryOf } from './query.ts';

export const ROLE_SORTS = ['title', 'organization', 'country', 'duties', 'competencies'] as const;

/** What one looks at in the library. */
export interface RolesQuery {
  readonly text: string;
  readonly area: AreaId | null;
  /** Weakest involvement in the area that counts, a rank from 1. */
  readonly minLevel: number;
  readonly lang: Lang | null;
  readonly sort: (typeof ROLE_SORTS)[number];
  readonly descending: boolean;
}

export function readRolesQuery(query: URLSearchParams): RolesQuery {
  const minLevel = Number(query.get('min'));
  return {
    text: query.get('text') ?? '',
    area: query.get('area') as AreaId | null, // an unknown id finds no role
    minLevel: Number.isInteger(minLevel) && minLevel >= 1 ? minLevel : 1,
    lang: LANGS.find((code) => code === query.get('lang')) ?? null,
    sort: oneOf(ROLE_SORTS, query.get('sort')),
    descending: query.get('down') === '1',
  };
}

export function writeRolesQuery(state: Partial<RolesQuery>): URLSearchParams {
  return queryOf({
    text: state.text,
    area: state.area,
    min: state.minLevel && state.minLevel > 1 ? String(state.minLevel) : null,
    lang: state.lang,
    sort: state.sort === ROLE_SORTS[0] ? null : state.sort,
    down: state.descending,
  });
}
