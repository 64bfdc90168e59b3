import { useMessages } from '../../i18n/messages.ts';
import styles from './compare.module.css';
import { goToPart, listId, PART_IDS } from './parts.ts';

/** Ways to the parts of a long page: buttons, as the address after # is the router's. */
export function JumpList() {
  const { compare } = useMessages();
  const parts = [
    [listId('shared'), compare.jump.shared],
    [PART_IDS.rows, compare.rows.title],
    [PART_IDS.lists, compare.lists.title],
    [PART_IDS.wording, compare.wording.title],
    [listId('neither'), compare.uncovered.title],
  ] as const;
  return (
    <nav className="screen-only" aria-label={compare.jump.label}>
      <ul className={styles.jumps}>
        {parts.map(([id, name]) => (
          <li key={id}>
            <button type="button" className="link-button" onClick={() => goToPart(id)}>
              {name}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
