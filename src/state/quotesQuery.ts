import type { AreaId, CompetencyId, RoleId } from '../engine/index.ts';
import { queryOf } from './query.ts';

/** Whose sentences the drawer shows: of an area or a competency or of several, in some roles or (empty) in all. */
export interface QuotesQuery {
  readonly unit: AreaId | CompetencyId;
  /** Further ones beside it. */
  readonly others?: readonly (AreaId | CompetencyId)[];
  readonly roles: readonly RoleId[];
}

const idsOf = (list: string): string[] => list.split(',').filter((id) => id !== '');

/** `quotes=financing.pfm@role-a,role-b`, several as `one,other@role-a`; null where the drawer is closed. */
export function readQuotesQuery(query: URLSearchParams): QuotesQuery | null {
  const [units = '', roles = ''] = (query.get('quotes') ?? '').split('@');
  const [unit, ...others] = idsOf(units) as AreaId[]; // unknown ids find nothing
  if (unit === undefined) return null;
  return { unit, ...(others.length > 0 ? { others } : {}), roles: idsOf(roles) as RoleId[] };
}

export function writeQuotesQuery(quotes: QuotesQuery | null): URLSearchParams {
  if (!quotes) return queryOf({});
  const units = unitsQuoted(quotes).join(',');
  return queryOf({ quotes: quotes.roles.length > 0 ? `${units}@${quotes.roles.join(',')}` : units });
}

/** All areas and competencies asked for. */
export function unitsQuoted({ unit, others = [] }: QuotesQuery): readonly (AreaId | CompetencyId)[] {
  return [unit, ...others];
}
