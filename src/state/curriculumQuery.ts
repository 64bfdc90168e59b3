import type { ChartForm } from './compareQuery.ts';
import { oneOf, queryOf } from './query.ts';

/** The steps of a design, in their order. Product D8. */
export const CURRICULUM_STEPS = ['audience', 'needs', 'units', 'coverage', 'documents'] as const;
export type CurriculumStep = (typeof CURRICULUM_STEPS)[number];

/** What one looks at of a curriculum. */
export interface CurriculumQuery {
  readonly step: CurriculumStep;
  /** Another curriculum that it is compared with; `null`: none. */
  readonly against: string | null;
  /** How the coverage is shown; `null`: as suits the screen. */
  readonly form: ChartForm | null;
}

/** `step=needs&against=<curriculum>&form=table` */
export function readCurriculumQuery(query: URLSearchParams): CurriculumQuery {
  const form = query.get('form');
  return {
    step: oneOf(CURRICULUM_STEPS, query.get('step')),
    against: query.get('against'),
    form: form === 'picture' || form === 'table' ? form : null,
  };
}

export const writeCurriculumQuery = ({ step, against, form }: Partial<CurriculumQuery>): URLSearchParams =>
  queryOf({ step: step === 'audience' ? undefined : step, against, form });
