import { Link } from 'react-router';
import { useMessages } from '../../i18n/messages.ts';
import { pathOf } from '../../state/paths.ts';
import styles from './workspace.module.css';

/** The way to the page of the second reader. */
export function ReadingDoor() {
  const { reading } = useMessages().workspace;
  return (
    <section className={styles.section} aria-labelledby="workspace-reading">
      <h2 id="workspace-reading">{reading.title}</h2>
      <p className="muted">{reading.door}</p>
      <p>
        <Link className="button" to={pathOf.reading()}>
          {reading.toPage}
        </Link>
      </p>
    </section>
  );
}
