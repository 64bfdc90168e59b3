import { Fragment, memo, useMemo, useRef } from 'react';
import type { Area, AreaId, Competency, FrameworkIndex } from '../../engine/index.ts';
import { useMessages } from '../../i18n/messages.ts';
import { TableScroll } from '../../ui/TableScroll.tsx';
import { AreaBadge } from '../shared/AreaBadge.tsx';
import { isSeriable } from './matrixRows.ts';
import { PrintedNote } from './PrintedNote.tsx';
import { RoleName } from './RoleName.tsx';
import type { RoleRow } from './roleRows.ts';
import type { RowsView } from './rowsView.ts';
import styles from './RolesMatrix.module.css';
import page from './RolesPage.module.css';
import { UnitCell } from './UnitCell.tsx';
import { useShownRows } from '../shared/useShownRows.ts';
import { useIsNarrow } from './useIsNarrow.ts';

const ROW_HEIGHT = 41;

type Column = { readonly unit: Area | Competency; readonly area: Area; readonly isArea: boolean };

/** One column an area; one area at a time may be opened to its competencies, the others then step back to their numbers. */
export function MatrixTable({ rows, query, onChange, index }: RowsView) {
  const { library, format } = useMessages();
  const { areas } = index.framework;
  const canOpen = isSeriable(rows.length);
  const open = (canOpen && areas.find(({ id }) => id === query.open)) || null;
  const columns = useMemo(
    () =>
      areas.flatMap((area): Column[] => [
        { unit: area, area, isArea: true },
        ...(area === open ? area.competencies.map((unit) => ({ unit, area, isArea: false })) : []),
      ]),
    [areas, open],
  );
  const isTight = useIsNarrow('(max-width: 1279px)');
  const { matrix } = library;
  const caption = open ? matrix.captionOpen(open.label[format.lang]) : matrix.caption;
  const table = (
    <table
      className={`data-table ${styles.matrix} ${open ? styles.opened : ''}`}
      aria-rowcount={rows.length + 1}
      aria-label={caption}
    >
      <thead>
        <tr aria-rowindex={1}>
          <th scope="col" className={styles.name}>
            {library.columns.title}
          </th>
          {columns.map(({ unit, area, isArea }) => (
            <th
              key={unit.id}
              scope="col"
              data-area={area.number}
              className={area === open ? styles.inOpen : undefined}
              title={unit.label[format.lang]}
            >
              {isArea ? (
                <AreaHead area={area} open={open} canOpen={canOpen} onOpen={(id) => onChange({ open: id })} />
              ) : (
                <span className={styles.competency}>{unit.label[format.lang]}</span>
              )}
            </th>
          ))}
        </tr>
      </thead>
      <MatrixBody rows={rows} columns={columns} index={index} open={open?.id ?? null} />
    </table>
  );
  return (
    <>
      {open && isTight ? <TableScroll label={caption}>{table}</TableScroll> : table}
      <p className={`muted small ${page.legend}`}>{library.legend}</p>
      <PrintedNote count={rows.length} />
    </>
  );
}

interface MatrixBodyProps extends Pick<RowsView, 'rows' | 'index'> {
  readonly columns: readonly Column[];
  readonly open: AreaId | null;
}

/** Apart from the head, which stands still while rows come and go. */
function MatrixBody({ rows, columns, index, open }: MatrixBodyProps) {
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
              <MatrixRow row={row} columns={columns} index={index} place={place} open={open} measure={measure} />
            </Fragment>
          )
        );
      })}
      {after > 0 && <tr aria-hidden style={{ height: after }} />}
    </tbody>
  );
}

interface AreaHeadProps {
  readonly area: Area;
  readonly open: Area | null;
  readonly canOpen: boolean;
  readonly onOpen: (area: AreaId | null) => void;
}

function AreaHead({ area, open, canOpen, onOpen }: AreaHeadProps) {
  const { library, format } = useMessages();
  const label = area.label[format.lang];
  const isOpen = area === open;
  const name = <span className={open && !isOpen ? 'visually-hidden' : styles.areaName}>{label}</span>;
  if (!canOpen)
    return (
      <span className={styles.head}>
        <AreaBadge area={area} /> {name}
      </span>
    );
  return (
    <button
      type="button"
      className={styles.head}
      aria-expanded={isOpen}
      title={isOpen ? library.matrix.close(label) : library.matrix.open(label)}
      onClick={() => onOpen(isOpen ? null : area.id)}
    >
      <AreaBadge area={area} /> {name}
    </button>
  );
}

interface MatrixRowProps {
  readonly row: RoleRow;
  readonly columns: readonly Column[];
  readonly index: FrameworkIndex;
  readonly place: number;
  readonly open: AreaId | null;
  readonly measure: ((row: Element | null) => void) | undefined;
}

const MatrixRow = memo(function MatrixRow({ row, columns, index, place, open, measure }: MatrixRowProps) {
  const { areas, competencies } = row.profile;
  return (
    <tr ref={measure} data-index={place} aria-rowindex={place + 2 /* the head is row 1 */}>
      <th scope="row" className={styles.name}>
        <RoleName row={row} />
      </th>
      {columns.map(({ unit, area, isArea }) => (
        <td key={unit.id} className={area.id === open ? styles.inOpen : undefined}>
          <UnitCell
            unit={unit}
            use={
              isArea
                ? areas.find((use) => use.area === unit.id)
                : competencies.find((use) => use.competency === unit.id)
            }
            profile={row.profile}
            index={index}
          />
        </td>
      ))}
    </tr>
  );
});
