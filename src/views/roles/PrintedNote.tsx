import { useMessages } from '../../i18n/messages.ts';
import styles from './RolesPage.module.css';
import { PRINTED_COUNT } from '../shared/useShownRows.ts';

/** On paper, that not all rows are there. */
export function PrintedNote({ count }: { readonly count: number }) {
  const { library } = useMessages();
  return count > PRINTED_COUNT ? <p className={styles.paperOnly}>{library.printed(PRINTED_COUNT, count)}</p> : null;
}
