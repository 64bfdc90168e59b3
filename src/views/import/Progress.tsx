import { useMessages } from '../../i18n/messages.ts';
import { stopImport, useImporting } from '../../state/importing.ts';
import { useWork } from '../../state/work.ts';
import styles from './ImportPage.module.css';

/** What is being read, and a way to stop it; once over, that it is. */
export function Progress() {
  const { importing } = useMessages();
  const { progress } = importing;
  const { isRunning, doneCount, fileCount, current, postingCount, end } = useImporting();
  const rowCount = useWork((work) => Object.keys(work.imports).length);
  return (
    <div className={styles.progress}>
      {isRunning && (
        <>
          <progress value={doneCount} max={fileCount} aria-label={progress.files(doneCount, fileCount)} />
          <p className="small">
            {progress.files(doneCount, fileCount)}
            {current && <> · {current}</>}
            {postingCount > 1 && <> · {progress.postings(postingCount)}</>}
          </p>
          <button type="button" className="button" onClick={stopImport}>
            {progress.stop}
          </button>
        </>
      )}
      <p role="status" className="small">
        {end === 'finished' && progress.finished(rowCount)}
        {end === 'stopped' && progress.stopped}
      </p>
    </div>
  );
}
