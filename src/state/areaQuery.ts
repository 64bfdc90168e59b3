import type { AreaId } from '../engine/index.ts';
import { oneOf, queryOf } from './query.ts';

export const AREA_ROLES = ['library', 'references'] as const;

/** What one looks at of an area. */
export interface AreaQuery {
  /** The other area whose common duties are open. */
  readonly with: AreaId | null;
  /** Whose involvement the table shows. */
  readonly roles: (typeof AREA_ROLES)[number];
}

export function readAreaQuery(query: URLSearchParams): AreaQuery {
  return {
    with: query.get('with') as AreaId | null, // an unknown id opens nothing
    roles: oneOf(AREA_ROLES, query.get('roles')),
  };
}

export function writeAreaQuery(state: Partial<AreaQuery>): URLSearchParams {
  return queryOf({ with: state.with, roles: state.roles === AREA_ROLES[0] ? null : state.roles });
}
