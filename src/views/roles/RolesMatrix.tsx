import { useDeferredValue, useMemo } from 'react';
import { SERIATED_ROLE_LIMIT } from '../../engine/index.ts';
import { useMessages } from '../../i18n/messages.ts';
import { MATRIX_ORDERS, type RolesQuery } from '../../state/rolesQuery.ts';
import { Choice } from '../../ui/Choice.tsx';
import { AreaList } from './AreaList.tsx';
import { isSeriable, matrixRows } from './matrixRows.ts';
import { MatrixTable } from './MatrixTable.tsx';
import type { RowsView } from './rowsView.ts';
import styles from './RolesMatrix.module.css';
import { useIsNarrow } from './useIsNarrow.ts';

/** Which areas each role touches, and how deeply: roles that are alike stand together. */
export function RolesMatrix({ rows: shown, query, onChange, index }: RowsView) {
  const { library, format } = useMessages();
  // Ordering takes a while with hundreds of roles: what is typed into the filter comes first.
  const rows = useDeferredValue(shown);
  const ordered = useMemo(() => matrixRows(rows, query.order, format.lang), [rows, query.order, format.lang]);
  const isNarrow = useIsNarrow('(max-width: 899px)');
  const canOrder = isSeriable(rows.length);
  const order = shownOrder(query.order, rows.length);
  return (
    <>
      {!canOrder && <p className={styles.note}>{library.matrix.tooMany(rows.length, SERIATED_ROLE_LIMIT)}</p>}
      {order === 'likeness' && rows.length > 2 && (
        <p className={`muted small ${styles.note}`}>{library.matrix.ordered}</p>
      )}
      {isNarrow ? (
        <AreaList rows={ordered} query={query} onChange={onChange} index={index} />
      ) : (
        <MatrixTable rows={ordered} query={query} onChange={onChange} index={index} />
      )}
    </>
  );
}

/** The order asked for, where there are not too many roles for it. */
function shownOrder(order: RolesQuery['order'], count: number): RolesQuery['order'] {
  return order === 'likeness' && !isSeriable(count) ? 'name' : order;
}

export function MatrixOrder({ rows, query, onChange }: Omit<RowsView, 'index'>) {
  const { library } = useMessages();
  const orders = MATRIX_ORDERS.filter((order) => shownOrder(order, rows.length) === order);
  return (
    <Choice
      label={library.matrix.order}
      options={orders.map((value) => ({ value, label: library.matrix.orders[value] }))}
      value={shownOrder(query.order, rows.length)}
      onChange={(order) => onChange({ order })}
    />
  );
}
