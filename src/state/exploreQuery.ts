import type { ChartForm } from './compareQuery.ts';
import { oneOf, queryOf } from './query.ts';

export const EXPLORE_VIEWS = ['areas', 'competencies'] as const;
export const ICICLE_MEASURES = ['competencies', 'duties'] as const;
export const PAIR_MEASURES = ['duties', 'roles'] as const;

/** What one looks at of the framework. */
export interface ExploreQuery {
  readonly view: (typeof EXPLORE_VIEWS)[number];
  /** What the size of an area and of a competency stands for. */
  readonly measure: (typeof ICICLE_MEASURES)[number];
  /** How the competencies are shown; `null`: as suits the screen. */
  readonly form: ChartForm | null;
  /** What two areas have together. */
  readonly pairs: (typeof PAIR_MEASURES)[number];
}

export function readExploreQuery(query: URLSearchParams): ExploreQuery {
  const form = query.get('form');
  return {
    view: oneOf(EXPLORE_VIEWS, query.get('view')),
    measure: oneOf(ICICLE_MEASURES, query.get('measure')),
    form: form === 'picture' || form === 'table' ? form : null,
    pairs: oneOf(PAIR_MEASURES, query.get('pairs')),
  };
}

export function writeExploreQuery({ view, measure, form, pairs }: ExploreQuery): URLSearchParams {
  return queryOf({
    view: view === EXPLORE_VIEWS[0] ? null : view,
    measure: measure === ICICLE_MEASURES[0] ? null : measure,
    form,
    pairs: pairs === PAIR_MEASURES[0] ? null : pairs,
  });
}
