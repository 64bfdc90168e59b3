import { Link } from 'react-router';
import type { FrameworkIndex } from '../../engine/index.ts';
import { useMessages } from '../../i18n/messages.ts';
import { pathOf } from '../../state/paths.ts';
import { toggleInBasket, useWorkspace } from '../../state/workspace.ts';
import { titleLang } from '../shared/roleTitle.ts';
import { AreaStrip } from './AreaStrip.tsx';
import { placeOf, type RoleRow } from './roleRows.ts';
import styles from './RolesPage.module.css';

/** The roles one below the other, for screens too narrow for the table. */
export function RoleCards({ rows, index }: { readonly rows: readonly RoleRow[]; readonly index: FrameworkIndex }) {
  const { library, shell, format } = useMessages();
  const basket = useWorkspace((state) => state.basket);
  return (
    <ul className={styles.cards} aria-label={library.caption}>
      {rows.map(({ posting, profile, title }) => (
        <li key={posting.id}>
          <input
            type="checkbox"
            className={styles.check}
            aria-label={library.choose(title)}
            checked={basket.includes(posting.id)}
            onChange={() => toggleInBasket(posting.id)}
          />
          <div>
            <h2 className="small">
              <Link to={pathOf.role(posting.id)} lang={titleLang(posting)}>
                {title}
              </Link>
            </h2>
            <p className="muted small">
              {[posting.meta.organization, placeOf(posting)].filter((part) => part).join(' · ')}
            </p>
            <p className="small">
              {format.list([
                shell.words.duties(profile.dutyCount),
                shell.words.competencies(profile.competencies.length),
              ])}
              {' · '}
              {library.columns.reviewed.toLocaleLowerCase(format.lang)}{' '}
              {library.reviewed(profile.reviewedCount, profile.labelCount)}
            </p>
            <AreaStrip profile={profile} index={index} named />
          </div>
        </li>
      ))}
    </ul>
  );
}
