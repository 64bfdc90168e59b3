import { LANGS, type AreaId, type CompetencyId, type Lang, type RoleId } from '../engine/index.ts';
import { oneOf, queryOf } from './query.ts';

export const MEASURES = ['involvement', 'duties', 'share', 'presence'] as const;
export type Measure = (typeof MEASURES)[number];
/** Two roles are compared by these. */
export const PAIR_MEASURES = ['involvement', 'duties', 'presence'] as const;
export type PairMeasure = (typeof PAIR_MEASURES)[number];

export const ROW_ORDERS = ['difference', 'framework', 'first', 'second'] as const;
export type RowOrder = (typeof ROW_ORDERS)[number];

export const COMPARE_VIEWS = ['matrix', 'sets', 'frequency', 'similarity'] as const;
export type CompareView = (typeof COMPARE_VIEWS)[number];

export const LEVELS = ['area', 'competency'] as const;
export const COLUMN_ORDERS = ['likeness', 'name', 'count', 'chosen'] as const;
export type ColumnOrder = (typeof COLUMN_ORDERS)[number];

/** A combination of roles holds what is used by them and nobody else, or by them and perhaps others. */
export const SET_KINDS = ['exactly', 'atLeast'] as const;
export type SetKind = (typeof SET_KINDS)[number];

/** What one looks at in a comparison. */
export interface CompareQuery {
  /** In the order chosen, without repeats. */
  readonly roles: readonly RoleId[];
  /** Every role of the library, whatever `roles` says: an address with thousands of ids opens nowhere. */
  readonly everyRole: boolean;
  readonly measure: Measure;
  readonly scope: 'all' | 'primary';
  /** Weakest involvement that counts, a rank from 1. */
  readonly minLevel: number;
  /** Only what a person has confirmed or added counts. */
  readonly reviewedOnly: boolean;
  /** Order of the competencies of an area. */
  readonly order: RowOrder;
  /** Areas opened to their competencies. */
  readonly open: readonly AreaId[];
  /** The competency that is marked in every picture; of two roles its wording stands side by side. */
  readonly competency: CompetencyId | null;
  readonly hideCommon: boolean;
  /** How each chart is shown; `null`: as suits the screen. */
  readonly circles: ChartForm | null;
  readonly rows: ChartForm | null;

  /** Which picture of three and more roles. */
  readonly view: CompareView;
  /** Whether rows are areas, to be opened one by one, or all competencies. */
  readonly level: (typeof LEVELS)[number];
  readonly hideEmpty: boolean;
  /** Order of the roles in a matrix. */
  readonly columns: ColumnOrder;
  readonly sets: SetKind;
  /** The combination whose competencies are listed. */
  readonly combination: readonly RoleId[];
  /** The role whose nearest ones are listed; `null`: the first. */
  readonly near: RoleId | null;
  /** How the picture of `view` is shown. */
  readonly form: ChartForm | null;

  /** Of the roles, only those that use this area, are in this country, speak this language. */
  readonly inArea: AreaId | null;
  readonly country: string | null;
  readonly lang: Lang | null;
}
/** The same of two roles. */
export interface PairQuery extends CompareQuery {
  readonly measure: PairMeasure;
}
export type ChartForm = 'picture' | 'table';

const list = <Id extends string>(value: string | null): Id[] =>
  [...new Set((value ?? '').split(',').filter((id) => id !== ''))] as Id[]; // ids nobody knows are dropped by the view

const formOf = (value: string | null): ChartForm | null => (value === 'picture' || value === 'table' ? value : null);

export function readCompareQuery(query: URLSearchParams): CompareQuery {
  const minLevel = Number(query.get('min'));
  return {
    roles: list<RoleId>(query.get('roles')),
    everyRole: query.get('every') === '1',
    measure: oneOf(MEASURES, query.get('measure')),
    scope: oneOf(['all', 'primary'], query.get('scope')),
    minLevel: Number.isInteger(minLevel) && minLevel >= 1 ? minLevel : 1,
    reviewedOnly: query.get('reviewed') === '1',
    order: oneOf(ROW_ORDERS, query.get('order')),
    open: list<AreaId>(query.get('open')),
    competency: query.get('competency') as CompetencyId | null, // an unknown id selects nothing
    hideCommon: query.get('hideCommon') === '1',
    circles: formOf(query.get('circles')),
    rows: formOf(query.get('rows')),
    view: oneOf(COMPARE_VIEWS, query.get('view')),
    level: oneOf(LEVELS, query.get('level')),
    hideEmpty: query.get('hideEmpty') === '1',
    columns: oneOf(COLUMN_ORDERS, query.get('columns')),
    sets: oneOf(SET_KINDS, query.get('sets')),
    combination: list<RoleId>(query.get('combination')),
    near: (query.get('near') || null) as RoleId | null, // an unknown id is dropped by the view
    form: formOf(query.get('form')),
    inArea: (query.get('area') || null) as AreaId | null, // as above
    country: query.get('country') || null,
    lang: LANGS.find((code) => code === query.get('lang')) ?? null,
  };
}

const unless = <Word extends string>(standard: Word, word: Word | undefined) => (word === standard ? null : word);

export function writeCompareQuery(state: Partial<CompareQuery>): URLSearchParams {
  return queryOf({
    roles: state.everyRole ? null : state.roles?.join(','),
    every: state.everyRole,
    measure: unless(MEASURES[0], state.measure),
    scope: unless('all', state.scope),
    min: state.minLevel && state.minLevel > 1 ? String(state.minLevel) : null,
    reviewed: state.reviewedOnly,
    order: unless(ROW_ORDERS[0], state.order),
    open: state.open?.join(','),
    competency: state.competency,
    hideCommon: state.hideCommon,
    circles: state.circles,
    rows: state.rows,
    view: unless(COMPARE_VIEWS[0], state.view),
    level: unless(LEVELS[0], state.level),
    hideEmpty: state.hideEmpty,
    columns: unless(COLUMN_ORDERS[0], state.columns),
    sets: unless(SET_KINDS[0], state.sets),
    combination: state.combination?.join(','),
    near: state.near,
    form: state.form,
    area: state.inArea,
    country: state.country,
    lang: state.lang,
  });
}
