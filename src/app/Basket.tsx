import { X } from 'lucide-react';
import { Link, useLocation } from 'react-router';
import { useMessages } from '../i18n/messages.ts';
import { pathOf, ROUTES } from '../state/paths.ts';
import { clearBasket, toggleInBasket, useWorkspace } from '../state/workspace.ts';
import styles from './Basket.module.css';

/** The roles chosen so far, at the foot of every screen but the comparison, which shows them itself. */
export function Basket() {
  const { shell } = useMessages();
  const { pathname } = useLocation();
  const basket = useWorkspace((state) => state.basket);
  const postings = useWorkspace((state) => state.postings);
  if (basket.length === 0 || pathname === ROUTES.compare) return null;
  const titleOf = (id: (typeof basket)[number]): string =>
    postings.find((posting) => posting.id === id)?.meta.title ?? shell.words.untitled;
  return (
    <aside className={`${styles.basket} screen-only`} aria-label={shell.basket.label}>
      <ul>
        {basket.map((id) => (
          <li key={id} className="chip">
            <span className={styles.title}>{titleOf(id)}</span>
            <button type="button" aria-label={shell.basket.remove(titleOf(id))} onClick={() => toggleInBasket(id)}>
              <X aria-hidden size={16} />
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className="quiet-button" onClick={clearBasket}>
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
