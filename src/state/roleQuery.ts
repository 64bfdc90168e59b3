import type { CompetencyId } from '../engine/index.ts';
import { oneOf, queryOf } from './query.ts';

export const ROLE_TABS = ['duties', 'competencies', 'consistency', 'source'] as const;

/** What one looks at in a role. */
export interface RoleQuery {
  readonly tab: (typeof ROLE_TABS)[number];
  /** Key of the duty in focus, such as "fr-3". */
  readonly duty: string | null;
  readonly competency: CompetencyId | null;
  /** Primary mappings only, or secondary ones too. */
  readonly scope: 'all' | 'primary';
  readonly table: boolean;
  /** Of the duties only those in doubt. */
  readonly doubtful: boolean;
  /** The proposals are being reviewed. */
  readonly review: boolean;
}

export function readRoleQuery(query: URLSearchParams): RoleQuery {
  return {
    tab: oneOf(ROLE_TABS, query.get('tab')),
    duty: query.get('duty'),
    competency: query.get('competency') as CompetencyId | null, // an unknown id selects nothing
    scope: oneOf(['all', 'primary'], query.get('scope')),
    table: query.get('table') === '1',
    doubtful: query.get('doubtful') === '1',
    review: query.get('review') === '1',
  };
}

export function writeRoleQuery(state: Partial<RoleQuery>): URLSearchParams {
  return queryOf({
    tab: state.tab === ROLE_TABS[0] ? null : state.tab,
    duty: state.duty,
    competency: state.competency,
    scope: state.scope === 'all' ? null : state.scope,
    table: state.table,
    doubtful: state.doubtful,
    review: state.review,
  });
}
