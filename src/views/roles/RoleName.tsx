import { Link } from 'react-router';
import { useMessages } from '../../i18n/messages.ts';
import { pathOf } from '../../state/paths.ts';
import { ReferenceBadge } from '../shared/ReferenceBadge.tsx';
import { postedTitle, titleLang } from '../shared/roleTitle.ts';
import type { RoleRow } from './roleRows.ts';
import styles from './RolesPage.module.css';

/** The role's name, which opens it, and what the user wrote on it. */
export function RoleName({ row: { posting, title, tags } }: { readonly row: RoleRow }) {
  const messages = useMessages();
  return (
    <>
      <Link to={pathOf.role(posting.id)} lang={titleLang(posting)}>
        {title}
      </Link>
      {posting.workingTitle && (
        <span className={styles.posted}>{messages.library.posted(postedTitle(posting, messages))}</span>
      )}
      {(posting.reference || tags.length > 0) && (
        <span className={styles.tags}>
          {posting.reference && <ReferenceBadge />}
          {tags.map((tag) => (
            <span key={tag} className="chip">
              {tag}
            </span>
          ))}
        </span>
      )}
    </>
  );
}
