import { useEffect, useState } from 'react';
import { useMessages } from '../../i18n/messages.ts';
import { eraseAll } from '../../state/keepWork.ts';
import { useKeeping } from '../../state/keeping.ts';
import { isInFile, useWork } from '../../state/work.ts';
import { saveWork } from './saveWork.ts';
import { useReadOnly } from './useReadOnly.ts';
import styles from './workspace.module.css';

/** Bytes that the app keeps on this device; null where the browser does not tell. */
function useUsedBytes(): number | null {
  const [used, setUsed] = useState<number | null>(null);
  useEffect(() => {
    let isCurrent = true;
    // Only a secure page has it; the types do not say so.
    const storage = navigator.storage as StorageManager | undefined;
    const measure = (): void =>
      void storage?.estimate().then(
        ({ usage }) => {
          if (isCurrent) setUsed(usage ?? null);
        },
        () => undefined,
      );
    measure();
    const leave = useKeeping.subscribe(measure);
    return () => {
      isCurrent = false;
      leave();
    };
  }, []);
  return used;
}

/** Everything forgotten, after asking. */
export function Erase() {
  const { workspace, work: words } = useMessages();
  const { erase } = workspace;
  const isReadOnly = useReadOnly();
  const work = useWork();
  const used = useUsedBytes();
  const [step, setStep] = useState<'start' | 'asked' | 'done' | 'failed'>('start');
  return (
    <section className={styles.section} aria-labelledby="workspace-erase">
      <h2 id="workspace-erase">{erase.title}</h2>
      <p className="muted">
        {erase.what} {used !== null && erase.used(erase.size(used))}
      </p>
      {step === 'asked' ? (
        <div className={styles.asked} role="alertdialog" aria-label={erase.ask}>
          <p>
            <strong>{erase.ask}</strong>
          </p>
          {!isInFile(work) && (
            <p className={styles.warned}>
              {erase.unsaved}{' '}
              <button type="button" className="link-button" onClick={() => void saveWork()}>
                {words.save}
              </button>
            </p>
          )}
          <p className={styles.buttons}>
            <button
              type="button"
              className="button"
              onClick={() =>
                void eraseAll().then(
                  () => setStep('done'),
                  () => setStep('failed'),
                )
              }
            >
              {erase.accept}
            </button>
            {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- a question was just asked, and this answer loses nothing */}
            <button type="button" className="quiet-button" autoFocus onClick={() => setStep('start')}>
              {erase.cancel}
            </button>
          </p>
        </div>
      ) : (
        <p>
          <button type="button" className="button" disabled={isReadOnly} onClick={() => setStep('asked')}>
            {erase.start}
          </button>
        </p>
      )}
      <p role="status">{step === 'done' && work.changedAt === '' && erase.done}</p>
      {step === 'failed' && <p role="alert">{erase.failed}</p>}
    </section>
  );
}
