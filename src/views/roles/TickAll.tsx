import { useMessages } from '../../i18n/messages.ts';
import type { RoleRow } from './roleRows.ts';
import styles from './RolesPage.module.css';
import type { Selection } from './useSelection.ts';

interface TickAllProps {
  readonly rows: readonly RoleRow[];
  readonly selection: Selection;
  /** With its words beside it: where no column head explains it. */
  readonly withWords?: boolean;
}

/** Ticks every role that is shown, or none of them. */
export function TickAll({ rows, selection, withWords = false }: TickAllProps) {
  const { library } = useMessages();
  const count = rows.filter(({ posting }) => selection.has(posting.id)).length;
  const isAll = rows.length > 0 && count === rows.length;
  const box = (
    <input
      type="checkbox"
      className={styles.check}
      aria-label={library.selection.all}
      title={library.selection.all}
      checked={isAll}
      ref={(element) => {
        if (element) element.indeterminate = count > 0 && !isAll;
      }}
      onChange={() => selection.selectAll(!isAll)}
    />
  );
  return withWords ? (
    <label className={styles.tickAll}>
      {box} {library.selection.all}
    </label>
  ) : (
    box
  );
}
