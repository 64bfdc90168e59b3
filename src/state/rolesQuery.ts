import { LANGS, type AreaId, type Lang } from '../engine/index.ts';
import { oneOf, queryOf } from './query.ts';

export const ROLE_SORTS = [
  'title',
  'organization',
  'country',
  'closing',
  'duties',
  'competencies',
  'reviewed',
] as const;
export const ROLES_VIEWS = ['table', 'matrix', 'duplicates'] as const;
export const MATRIX_ORDERS = ['likeness', 'name', 'duties'] as const;
/** How much of a role was reviewed: all of it, a part, nothing. */
export const REVIEWED = ['all', 'part', 'none'] as const;

/** What one looks at in the library. */
export interface RolesQuery {
  readonly view: (typeof ROLES_VIEWS)[number];
  readonly text: string;
  readonly area: AreaId | null;
  /** Weakest involvement in the area that counts, a rank from 1. */
  readonly minLevel: number;
  readonly country: string | null;
  readonly organization: string | null;
  readonly lang: Lang | null;
  readonly reviewed: (typeof REVIEWED)[number] | null;
  /** One of the user's own tags. */
  readonly tag: string | null;
  readonly sort: (typeof ROLE_SORTS)[number];
  readonly descending: boolean;
  /** Order of the matrix. */
  readonly order: (typeof MATRIX_ORDERS)[number];
  /** The area of the matrix that is opened to its competencies. */
  readonly open: AreaId | null;
}

/** What of the query leaves roles out, each as it is when it leaves out none. */
export const NO_FILTER = {
  text: '',
  area: null,
  minLevel: 1,
  country: null,
  organization: null,
  lang: null,
  reviewed: null,
  tag: null,
} as const satisfies Partial<RolesQuery>;

export function readRolesQuery(query: URLSearchParams): RolesQuery {
  const minLevel = Number(query.get('min'));
  return {
    view: oneOf(ROLES_VIEWS, query.get('view')),
    text: query.get('text') ?? '',
    area: (query.get('area') || null) as AreaId | null, // an unknown id is dropped by the view
    minLevel: Number.isInteger(minLevel) && minLevel >= 1 ? minLevel : 1,
    country: query.get('country') || null,
    organization: query.get('organization') || null,
    lang: LANGS.find((code) => code === query.get('lang')) ?? null,
    reviewed: REVIEWED.find((share) => share === query.get('reviewed')) ?? null,
    tag: query.get('tag') || null,
    sort: oneOf(ROLE_SORTS, query.get('sort')),
    descending: query.get('down') === '1',
    order: oneOf(MATRIX_ORDERS, query.get('order')),
    open: (query.get('open') || null) as AreaId | null, // as above
  };
}

export function writeRolesQuery(state: Partial<RolesQuery>): URLSearchParams {
  return queryOf({
    view: state.view === ROLES_VIEWS[0] ? null : state.view,
    text: state.text,
    area: state.area,
    min: state.minLevel && state.minLevel > 1 ? String(state.minLevel) : null,
    country: state.country,
    organization: state.organization,
    lang: state.lang,
    reviewed: state.reviewed,
    tag: state.tag,
    sort: state.sort === ROLE_SORTS[0] ? null : state.sort,
    down: state.descending,
    order: state.order === MATRIX_ORDERS[0] ? null : state.order,
    open: state.open,
  });
}
