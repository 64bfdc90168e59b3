import { useEffect, useState } from 'react';
import { useMessages } from '../../i18n/messages.ts';
import { automaticCopies, resumeCopy, type AutomaticCopy } from '../../state/keepWork.ts';
import { useKeeping } from '../../state/keeping.ts';
import { useHistory } from '../../state/work.ts';
import { useReadOnly } from './useReadOnly.ts';
import styles from './workspace.module.css';

/** The states of the work that were set aside by themselves. */
export function Copies() {
  const { workspace, shell } = useMessages();
  const { copies: words } = workspace;
  const isReadOnly = useReadOnly();
  const [copies, setCopies] = useState<readonly AutomaticCopy[]>([]);
  useEffect(() => {
    let isCurrent = true;
    const read = (): void =>
      void automaticCopies().then(
        (found) => {
          if (isCurrent) setCopies(found);
        },
        () => undefined, // refused: the banner says so
      );
    read();
    // One may have been set aside before a step, and one may have been forgotten.
    const leave = [useHistory.subscribe(read), useKeeping.subscribe(read)];
    return () => {
      isCurrent = false;
      for (const stop of leave) stop();
    };
  }, []);
  return (
    <section className={styles.section} aria-labelledby="workspace-copies">
      <h2 id="workspace-copies">{words.title}</h2>
      <p className="muted">{words.purpose}</p>
      {copies.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <ul className={styles.rows}>
          {copies.map(({ key, at, postingCount }) => {
            const moment = workspace.moment(at);
            return (
              <li key={key}>
                <span>
                  {moment} · {shell.words.roles(postingCount)}
                </span>
                <button
                  type="button"
                  className="quiet-button"
                  disabled={isReadOnly}
                  aria-label={words.resumeOf(moment)}
                  onClick={() => void resumeCopy(key)}
                >
                  {words.resume}
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
