import { useMessages } from '../../i18n/messages.ts';
import styles from './DoubtMark.module.css';
import type { RowDoubt } from './dutyRows.ts';

/** "To check", and why. */
export function DoubtMark({ id, doubt }: { readonly id: string; readonly doubt: RowDoubt }) {
  const { role, shell, format } = useMessages();
  const words = role.doubt;
  const say = words[doubt.verdict][doubt.cause];
  // What is below a limit must not read like it.
  const why = say(format.decimal(Math.min(doubt.value, doubt.limit - 0.01)), format.decimal(doubt.limit));
  return (
    <p id={id} className={styles.doubt}>
      <strong className={styles.mark}>{words.mark}</strong>{' '}
      <span className="muted">
        {why}
        {doubt.lang && ` (${shell.words.inLang[doubt.lang]})`}
      </span>
    </p>
  );
}
