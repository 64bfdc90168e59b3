import { Link } from 'react-router';
import { useMessages } from '../../i18n/messages.ts';
import { pathOf } from '../../state/paths.ts';
import styles from './workspace.module.css';

/** The way to the page of the framework. */
export function FrameworkDoor() {
  const { framework: words } = useMessages();
  return (
    <section className={styles.section} aria-labelledby="workspace-framework">
      <h2 id="workspace-framework">{words.title}</h2>
      <p className="muted">{words.purpose}</p>
      <p>
        <Link className="button" to={pathOf.framework()}>
          {words.toPage}
        </Link>
      </p>
    </section>
  );
}
