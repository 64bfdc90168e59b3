import { Link } from 'react-router';
import { useMessages } from '../../i18n/messages.ts';
import { hideRoles } from '../../state/library.ts';
import { pathOf } from '../../state/paths.ts';
import { addToBasket, removeFromBasket } from '../../state/workspace.ts';
import { useBasket } from '../shared/useLibraryRoles.ts';
import type { RoleRow } from './roleRows.ts';
import styles from './RolesPage.module.css';
import type { Selection } from './useSelection.ts';

interface SelectionBarProps {
  readonly selection: Selection;
  readonly all: readonly RoleRow[];
}

/** What can be done with the roles ticked. */
export function SelectionBar({ selection, all }: SelectionBarProps) {
  const { library } = useMessages();
  const words = library.selection;
  const basket = useBasket();
  const { roles } = selection;
  if (roles.length === 0) return <p className="muted small screen-only">{words.hint}</p>;
  const isInBasket = roles.every((id) => basket.includes(id));
  const title = all.find(({ posting }) => posting.id === roles[0])?.title ?? '';
  return (
    <div role="group" aria-label={words.label} className={`${styles.selection} screen-only`}>
      <span className="small">{words.count(roles.length)}</span>
      {roles.length > 1 && (
        <Link className="button primary" to={pathOf.compare(roles)}>
          {words.compare(roles.length)}
        </Link>
      )}
      <button
        type="button"
        className="quiet-button"
        onClick={() => (isInBasket ? removeFromBasket : addToBasket)(roles)}
      >
        {isInBasket ? words.fromBasket : words.toBasket}
      </button>
      <button
        type="button"
        className="quiet-button"
        onClick={() => {
          hideRoles(roles, title);
          selection.clear();
        }}
      >
        {words.hide}
      </button>
      <button type="button" className="quiet-button" onClick={selection.clear}>
        {words.clear}
      </button>
    </div>
  );
}
