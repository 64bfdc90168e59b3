import type { CompareQuery } from '../../../state/compareQuery.ts';
import type { ManyRoles, OrderedRoles } from './manyRoles.ts';
import type { UnitId, UnitRow } from './matrixSeries.ts';

/** What every picture of many roles is given. */
export interface ManyViewProps {
  readonly many: ManyRoles;
  readonly query: CompareQuery;
  readonly onChange: (part: Partial<CompareQuery>) => void;
}

/** What every form of the matrix is given. */
export interface MatrixPartProps extends Pick<ManyViewProps, 'many' | 'query'> {
  readonly ordered: OrderedRoles;
  readonly rows: readonly UnitRow[];
  readonly onToggle: (unit: UnitId) => void;
}
