import type { MappedPosting } from '../../engine/index.ts';
import { useMessages } from '../../i18n/messages.ts';
import { showRoles } from '../../state/library.ts';
import { roleTitle, titleLang } from '../shared/roleTitle.ts';
import styles from './RolesPage.module.css';

/** Of many removed roles these are named: the rest comes back with all. */
const NAMED_COUNT = 50;

/** Roles that were taken out or merged into others; nothing is lost. */
export function HiddenRoles({ hidden }: { readonly hidden: readonly MappedPosting[] }) {
  const messages = useMessages();
  const words = messages.library.hidden;
  const first = hidden[0];
  if (!first) return null;
  return (
    <details className={`${styles.aside} screen-only`}>
      <summary>{words.title(hidden.length)}</summary>
      <ul>
        {hidden.slice(0, NAMED_COUNT).map((posting) => {
          const title = roleTitle(posting, messages);
          return (
            <li key={posting.id}>
              <span lang={titleLang(posting)}>{title}</span>
              <button
                type="button"
                className="quiet-button"
                aria-label={words.restoreLabel(title)}
                onClick={() => showRoles([posting.id], title)}
              >
                {words.restore}
              </button>
            </li>
          );
        })}
        {hidden.length > NAMED_COUNT && <li>…</li>}
      </ul>
      <button
        type="button"
        className="button"
        onClick={() =>
          showRoles(
            hidden.map(({ id }) => id),
            roleTitle(first, messages),
          )
        }
      >
        {words.restoreAll}
      </button>
    </details>
  );
}
