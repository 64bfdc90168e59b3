import { Link } from 'react-router';
import { useMessages } from '../../i18n/messages.ts';
import { pathOf } from '../../state/paths.ts';
import { useWork } from '../../state/work.ts';
import styles from './workspace.module.css';

/** The way to the page of the second reader. */
export function ReadingDoor() {
  const { reading } = useMessages().workspace;
  const isBlind = useWork((work) => work.isBlind);
  return (
    <section className={styles.section} aria-labelledby="workspace-reading">
      <h2 id="workspace-reading">{isBlind ? reading.blindTitle : reading.title}</h2>
      <p className="muted">{isBlind ? reading.blindWhat : reading.door}</p>
      <p>
        <Link className="button" to={pathOf.reading()}>
          {reading.toPage}
        </Link>
      </p>
    </section>
  );
}
