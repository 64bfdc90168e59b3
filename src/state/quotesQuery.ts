import type { AreaId, CompetencyId, RoleId } from '../engine/index.ts';
import { queryOf } from './query.ts';

/** Whose sentences the drawer shows: of an area or a competency, in some roles or (empty) in all. */
export interface QuotesQuery {
  readonly unit: AreaId | CompetencyId;
  readonly roles: readonly RoleId[];
}

/** `quotes=financing.pfm@role-a,role-b`; null where the drawer is closed. */
export function readQuotesQuery(query: URLSearchParams): QuotesQuery | null {
  const [unit = '', roles = ''] = (query.get('quotes') ?? '').split('@');
  if (unit === '') return null;
  return { unit: unit as AreaId, roles: roles.split(',').filter((id) => id !== '') as RoleId[] }; // unknown ids find nothing
}

export function writeQuotesQuery(quotes: QuotesQuery | null): URLSearchParams {
  if (!quotes) return queryOf({});
  return queryOf({ quotes: quotes.roles.length > 0 ? `${quotes.unit}@${quotes.roles.join(',')}` : quotes.unit });
}
