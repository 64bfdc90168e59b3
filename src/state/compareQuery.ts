import type { AreaId, CompetencyId, RoleId } from '../engine/index.ts';
import { oneOf, queryOf } from './query.ts';

export const MEASURES = ['involvement', 'duties', 'presence'] as const;
export type Measure = (typeof MEASURES)[number];

export const ROW_ORDERS = ['difference', 'framework', 'first', 'second'] as const;
export type RowOrder = (typeof ROW_ORDERS)[number];

/** What one looks at in a comparison. */
export interface CompareQuery {
  /** In the order chosen, without repeats. */
  readonly roles: readonly RoleId[];
  readonly measure: Measure;
  readonly scope: 'all' | 'primary';
  /** Weakest involvement that counts, a rank from 1. */
  readonly minLevel: number;
  /** Order of the competencies of an area. */
  readonly order: RowOrder;
  /** Areas opened to their competencies. */
  readonly open: readonly AreaId[];
  /** The competency whose duty wording stands side by side. */
  readonly competency: CompetencyId | null;
  readonly hideCommon: boolean;
  /** How each chart is shown; `null`: as suits the screen. */
  readonly circles: ChartForm | null;
  readonly rows: ChartForm | null;
}
export type ChartForm = 'picture' | 'table';

const list = <Id extends string>(value: string | null): Id[] =>
  [...new Set((value ?? '').split(',').filter((id) => id !== ''))] as Id[]; // ids nobody knows are dropped by the view

const formOf = (value: string | null): ChartForm | null => (value === 'picture' || value === 'table' ? value : null);

export function readCompareQuery(query: URLSearchParams): CompareQuery {
  const minLevel = Number(query.get('min'));
  return {
    roles: list<RoleId>(query.get('roles')),
    measure: oneOf(MEASURES, query.get('measure')),
    scope: oneOf(['all', 'primary'], query.get('scope')),
    minLevel: Number.isInteger(minLevel) && minLevel >= 1 ? minLevel : 1,
    order: oneOf(ROW_ORDERS, query.get('order')),
    open: list<AreaId>(query.get('open')),
    competency: query.get('competency') as CompetencyId | null, // an unknown id selects nothing
    hideCommon: query.get('hideCommon') === '1',
    circles: formOf(query.get('circles')),
    rows: formOf(query.get('rows')),
  };
}

export function writeCompareQuery(state: Partial<CompareQuery>): URLSearchParams {
  return queryOf({
    roles: state.roles?.join(','),
    measure: state.measure === MEASURES[0] ? null : state.measure,
    scope: state.scope === 'all' ? null : state.scope,
    min: state.minLevel && state.minLevel > 1 ? String(state.minLevel) : null,
    order: state.order === ROW_ORDERS[0] ? null : state.order,
    open: state.open?.join(','),
    competency: state.competency,
    hideCommon: state.hideCommon,
    circles: state.circles,
    rows: state.rows,
  });
}
