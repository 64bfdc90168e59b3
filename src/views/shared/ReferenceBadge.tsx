import { useMessages } from '../../i18n/messages.ts';
import styles from './ReferenceBadge.module.css';

/** Tells a profile written for this project from a posting, wherever its title stands. */
export function ReferenceBadge() {
  const { shell } = useMessages();
  return (
    <span className={styles.badge} title={shell.reference.note}>
      {shell.reference.badge}
    </span>
  );
}
