import type { AreaId, CompetencyId, RoleId } from '../engine/index.ts';
import { oneOf, queryOf } from './query.ts';

/** What one looks at in a comparison. */
export interface CompareQuery {
  /** In the order chosen, without repeats. */
  readonly roles: readonly RoleId[];
  readonly measure: 'involvement' | 'duties' | 'presence';
  readonly scope: 'all' | 'primary';
  /** Weakest involvement that counts, a rank from 1. */
  readonly minLevel: number;
  /** Areas opened to their competencies. */
  readonly open: readonly AreaId[];
  /** The competency whose duty wording stands side by side. */
  readonly competency: CompetencyId | null;
  readonly hideCommon: boolean;
  readonly table: boolean;
}

const list = <Id extends string>(value: string | null): Id[] =>
  [...new Set((value ?? '').split(',').filter((id) => id !== ''))] as Id[]; // ids nobody knows are dropped by the view

export function readCompareQuery(query: URLSearchParams): CompareQuery {
  const minLevel = Number(query.get('min'));
  return {
    roles: list<RoleId>(query.get('roles')),
    measure: oneOf(['involvement', 'duties', 'presence'], query.get('measure')),
    scope: oneOf(['all', 'primary'], query.get('scope')),
    minLevel: Number.isInteger(minLevel) && minLevel >= 1 ? minLevel : 1,
    open: list<AreaId>(query.get('open')),
    competency: query.get('competency') as CompetencyId | null, // an unknown id selects nothing
    hideCommon: query.get('hideCommon') === '1',
    table: query.get('table') === '1',
  };
}

export function writeCompareQuery(state: Partial<CompareQuery>): URLSearchParams {
  return queryOf({
    roles: state.roles?.join(','),
    measure: state.measure === 'involvement' ? null : state.measure,
    scope: state.scope === 'all' ? null : state.scope,
    min: state.minLevel && state.minLevel > 1 ? String(state.minLevel) : null,
    open: state.open?.join(','),
    competency: state.competency,
    hideCommon: state.hideCommon,
    table: state.table,
  });
}
