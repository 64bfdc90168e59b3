import { Link } from 'react-router';
import type { MappedPosting } from '../../engine/index.ts';
import { useMessages } from '../../i18n/messages.ts';
import { pathOf } from '../../state/paths.ts';
import { useBasket } from '../shared/useLibraryRoles.ts';
import styles from './ExplorePage.module.css';

const PAIR = 2;

/** Where to go from here: what the app can do with roles. */
export function Doors({ postings }: { readonly postings: readonly MappedPosting[] }) {
  const { explore } = useMessages();
  const basket = useBasket();
  const chosen = basket.length > 0 ? basket : postings.slice(0, PAIR).map(({ id }) => id);
  return (
    <ul className={`${styles.doors} screen-only`} aria-label={explore.doors.label}>
      <li>
        <Link className="button primary" to={pathOf.compare(chosen)}>
          {explore.doors.compare}
        </Link>
        <p className="muted small">{explore.doors.compareNote}</p>
      </li>
      <li>
        <Link className="button" to={pathOf.team()}>
          {explore.doors.team}
        </Link>
        <p className="muted small">{explore.doors.teamNote}</p>
      </li>
      <li>
        <Link className="button" to={pathOf.curricula()}>
          {explore.doors.training}
        </Link>
        <p className="muted small">{explore.doors.trainingNote}</p>
      </li>
    </ul>
  );
}

/** To the roles themselves, and to one's own. */
export function RolesDoors() {
  const { explore } = useMessages();
  return (
    <p className={`${styles.rolesDoors} screen-only`}>
      <Link to={pathOf.roles()}>{explore.rolesDoor}</Link>
      <Link to={pathOf.importing()}>{explore.doors.importing}</Link>
    </p>
  );
}
