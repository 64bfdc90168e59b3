import { useRef } from 'react';
import { useMessages } from '../../i18n/messages.ts';
import { PrintedNote } from './PrintedNote.tsx';
import { RoleName } from './RoleName.tsx';
import type { RowsView } from './rowsView.ts';
import styles from './RolesMatrix.module.css';
import page from './RolesPage.module.css';
import { UnitCell } from './UnitCell.tsx';
import { useShownRows } from '../shared/useShownRows.ts';

const ROW_HEIGHT = 84;

/** The matrix on a narrow screen: one area at a time, each role with its digit and a bar. */
export function AreaList({ rows, query, onChange, index }: RowsView) {
  const { library, format } = useMessages();
  const list = useRef<HTMLUListElement>(null);
  const { shown, after, measure } = useShownRows(rows.length, ROW_HEIGHT, list);
  const { areas, involvement } = index.framework;
  const area = areas.find(({ id }) => id === query.open) ?? areas[0];
  if (!area) return null;
  return (
    <>
      <label className={styles.picker}>
        {library.matrix.area}
        <select
          className="field"
          value={area.id}
          onChange={(event) => onChange({ open: areas.find(({ id }) => id === event.target.value)?.id ?? null })}
        >
          {areas.map(({ id, number, label }) => (
            <option key={id} value={id}>
              {number} {label[format.lang]}
            </option>
          ))}
        </select>
      </label>
      <ul ref={list} className={styles.list} aria-label={library.matrix.caption} style={{ paddingBottom: after }}>
        {shown.map(({ index: place, before }) => {
          const row = rows[place];
          if (!row) return null;
          const use = row.profile.areas.find((one) => one.area === area.id);
          return (
            <li
              key={row.posting.id}
              ref={measure}
              data-index={place}
              style={{ marginTop: before }}
              data-level={use?.level ?? undefined}
              aria-setsize={rows.length}
              aria-posinset={place + 1}
            >
              <p className="small">
                <RoleName row={row} />
              </p>
              <UnitCell unit={area} use={use} profile={row.profile} index={index}>
                {library.matrix.duties(use?.dutyCount ?? 0)}
              </UnitCell>
              <span
                aria-hidden
                className={styles.level}
                style={{ width: `${((use?.level ?? 0) / involvement.length) * 100}%` }}
              />
            </li>
          );
        })}
      </ul>
      <p className={`muted small ${page.legend}`}>{library.legend}</p>
      <PrintedNote count={rows.length} />
    </>
  );
}
