import type { FrameworkIndex, RoleId } from '../../engine/index.ts';
import type { RolesQuery } from '../../state/rolesQuery.ts';
import type { RoleRow } from './roleRows.ts';
import type { Selection } from './useSelection.ts';

/** What a view of the library's rows gets. */
export interface RowsView {
  readonly rows: readonly RoleRow[];
  readonly query: RolesQuery;
  readonly onChange: (part: Partial<RolesQuery>) => void;
  readonly index: FrameworkIndex;
}

/** What a view gets in which rows can be ticked, and each opens what can be done with it. */
export interface TickableRows {
  readonly selection: Selection;
  readonly onActions: (role: RoleId) => void;
}

export interface RowProps {
  readonly row: RoleRow;
  readonly index: FrameworkIndex;
  /** From 0, among the rows shown. */
  readonly place: number;
  readonly isTicked: boolean;
  readonly onToggle: Selection['toggle'];
  readonly onActions: (role: RoleId) => void;
  readonly measure: ((row: Element | null) => void) | undefined;
}
