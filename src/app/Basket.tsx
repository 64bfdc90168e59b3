import { X } from 'lucide-react';
import { useRef } from 'react';
import { Link, useLocation } from 'react-router';
import { useMessages } from '../i18n/messages.ts';
import { pathOf, ROUTES } from '../state/paths.ts';
import { clearBasket, toggleInBasket } from '../state/workspace.ts';
import { roleTitle } from '../views/shared/roleTitle.ts';
import { useBasket, useLibraryRoles } from '../views/shared/useLibraryRoles.ts';
import styles from './Basket.module.css';

/** So many are named: more would cover the page. */
const NAMED_COUNT = 12;

/** The roles chosen so far, at the foot of every screen but the comparison, which shows them itself. */
export function Basket() {
  const messages = useMessages();
  const { shell } = messages;
  const { pathname } = useLocation();
  const basket = useBasket();
  const { postings, references } = useLibraryRoles();
  const bar = useRef<HTMLElement>(null);
  if (basket.length === 0 || pathname === ROUTES.compare) return null;
  const titleOf = (id: (typeof basket)[number]): string => {
    const role = [...postings, ...references].find((posting) => posting.id === id);
    return role ? roleTitle(role, messages) : shell.words.untitled;
  };
  // The button pressed goes with its role: the focus stays near, or moves to the page where the bar goes too.
  const change = (what: () => void, remaining: number): void => {
    what();
    (remaining > 0 ? bar.current : document.getElementById('main'))?.focus();
  };
  return (
    <aside ref={bar} tabIndex={-1} data-foot className={`${styles.basket} screen-only`} aria-label={shell.basket.label}>
      <ul>
        {basket.slice(0, NAMED_COUNT).map((id) => (
          <li key={id} className="chip">
            <span className={styles.title}>{titleOf(id)}</span>
            <button
              type="button"
              aria-label={shell.basket.remove(titleOf(id))}
              onClick={() => change(() => toggleInBasket(id), basket.length - 1)}
            >
              <X aria-hidden size={16} />
            </button>
          </li>
        ))}
        {basket.length > NAMED_COUNT && (
          <li className="muted small">{shell.basket.more(basket.length - NAMED_COUNT)}</li>
        )}
      </ul>
      <button type="button" className="quiet-button" onClick={() => change(clearBasket, 0)}>
        {shell.basket.clear}
      </button>
      {basket.length > 1 ? (
        <Link className="button primary" to={pathOf.compare(basket)}>
          {shell.basket.compare}
        </Link>
      ) : (
        <span className="muted small">{shell.basket.one}</span>
      )}
    </aside>
  );
}
