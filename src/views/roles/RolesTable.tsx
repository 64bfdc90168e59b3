import { Fragment, useRef } from 'react';
import { useMessages } from '../../i18n/messages.ts';
import { AreaBadge } from '../shared/AreaBadge.tsx';
import { PrintedNote } from './PrintedNote.tsx';
import styles from './RolesPage.module.css';
import { RoleTableRow } from './RoleTableRow.tsx';
import type { RowsView, TickableRows } from './rowsView.ts';
import { SortHead } from './SortHead.tsx';
import { TickAll } from './TickAll.tsx';
import { useShownRows } from '../shared/useShownRows.ts';

const ROW_HEIGHT = 61;

/** The roles, one a row; of many only those in sight are drawn, and the table says how many there are. */
export function RolesTable({ rows, query, onChange, index, selection, onActions }: RowsView & TickableRows) {
  const { library } = useMessages();
  const head = { query, onChange };
  return (
    <>
      <table className={`data-table ${styles.table}`} aria-rowcount={rows.length + 1}>
        <caption className="visually-hidden">{library.caption}</caption>
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col" className="screen-only">
              <TickAll rows={rows} selection={selection} />
            </th>
            <SortHead sort="title" {...head} />
            <SortHead sort="organization" {...head} />
            <SortHead sort="country" {...head} />
            <th scope="col">
              <span className={styles.head}>{library.columns.language}</span>
            </th>
            <SortHead sort="closing" {...head} />
            <SortHead sort="duties" {...head} />
            <SortHead sort="competencies" {...head} />
            <th scope="col">
              {library.columns.areas}
              <span className={styles.strip}>
                {index.framework.areas.map((area) => (
                  <AreaBadge key={area.id} area={area} named />
                ))}
              </span>
            </th>
            <SortHead sort="reviewed" {...head} />
            <th scope="col" className="screen-only">
              <span className="visually-hidden">{library.columns.actions}</span>
            </th>
          </tr>
        </thead>
        <TableBody rows={rows} index={index} selection={selection} onActions={onActions} />
      </table>
      <p className={`muted small ${styles.legend}`}>{library.legend}</p>
      <PrintedNote count={rows.length} />
    </>
  );
}

/** Apart from the head, which stands still while rows come and go. */
function TableBody({ rows, index, selection, onActions }: Pick<RowsView, 'rows' | 'index'> & TickableRows) {
  const body = useRef<HTMLTableSectionElement>(null);
  const { shown, after, measure } = useShownRows(rows.length, ROW_HEIGHT, body);
  return (
    <tbody ref={body}>
      {shown.map(({ index: place, before }) => {
        const row = rows[place];
        return (
          row && (
            <Fragment key={row.posting.id}>
              {before > 0 && <tr aria-hidden style={{ height: before }} />}
              <RoleTableRow
                row={row}
                index={index}
                place={place}
                isTicked={selection.has(row.posting.id)}
                onToggle={selection.toggle}
                onActions={onActions}
                measure={measure}
              />
            </Fragment>
          )
        );
      })}
      {after > 0 && <tr aria-hidden style={{ height: after }} />}
    </tbody>
  );
}
