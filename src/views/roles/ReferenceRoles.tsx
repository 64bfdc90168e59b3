import { Link } from 'react-router';
import type { MappedPosting } from '../../engine/index.ts';
import { useMessages } from '../../i18n/messages.ts';
import { addReferences, removeReference } from '../../state/library.ts';
import { pathOf } from '../../state/paths.ts';
import { useWorkspace } from '../../state/workspace.ts';
import { ReferenceBadge } from '../shared/ReferenceBadge.tsx';
import { roleTitle } from '../shared/roleTitle.ts';
import styles from './RolesPage.module.css';

interface ReferenceRolesProps {
  /** At hand, but no roles of the library. */
  readonly references: readonly MappedPosting[];
  readonly postings: readonly MappedPosting[];
}

/** The profiles written for this project: each can be opened, and made a role of the library. */
export function ReferenceRoles({ references, postings }: ReferenceRolesProps) {
  const messages = useMessages();
  const { library, format } = messages;
  const words = library.references;
  const lacksReferences = useWorkspace((state) => state.lacksReferences);
  const added = new Set(postings.filter(({ reference }) => reference).map(({ id }) => id));
  const all = [...references, ...postings.filter(({ id }) => added.has(id))].sort((a, b) => (a.id < b.id ? -1 : 1));
  if (lacksReferences) return <p className={styles.aside}>{words.lacking}</p>;
  if (all.length === 0) return null;
  return (
    <section className={`${styles.aside} screen-only`} aria-labelledby="references">
      <h2 id="references" tabIndex={-1}>
        {words.title(all.length)}
      </h2>
      <p>{words.note}</p>
      <ul className={styles.references}>
        {all.map((role) => {
          const title = roleTitle(role, messages);
          return (
            <li key={role.id}>
              <div>
                <Link to={pathOf.role(role.id)}>{title}</Link> <ReferenceBadge />
                <p className="muted small">{role.reference?.purpose[format.lang]}</p>
              </div>
              <button
                type="button"
                className="button"
                aria-label={(added.has(role.id) ? words.removeLabel : words.addLabel)(title)}
                onClick={() => (added.has(role.id) ? removeReference(role.id, title) : addReferences([role.id], title))}
              >
                {added.has(role.id) ? words.remove : words.add}
              </button>
            </li>
          );
        })}
      </ul>
      {references.length > 0 && (
        <button type="button" className="button" onClick={() => addReferences(references.map(({ id }) => id))}>
          {words.addAll}
        </button>
      )}
    </section>
  );
}
