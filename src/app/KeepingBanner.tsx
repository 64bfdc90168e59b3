import { useMessages } from '../i18n/messages.ts';
import { useKeeping, type KeepingStatus } from '../state/keeping.ts';
import { takeOver } from '../state/keepWork.ts';
import { isInFile, useWork } from '../state/work.ts';
import styles from './KeepingBanner.module.css';
import { saveToFile } from './saveToFile.ts';

/** What the reader must know at once; all is well with the others. */
const TOLD: ReadonlySet<KeepingStatus> = new Set(['reader', 'refused', 'full', 'off']);
/** Of those, where a file is the only place for the work. */
const UNKEPT: ReadonlySet<KeepingStatus> = new Set(['refused', 'full', 'off']);

/** Says where what is changed here is not kept, or cannot be changed; and that it was recovered after a cut. */
export function KeepingBanner() {
  const { work, workspace } = useMessages();
  const { status, lost, recoveredFrom, hasSaveFailed } = useKeeping();
  const isUnsaved = useWork((its) => !isInFile(its));
  const isTold = TOLD.has(status);
  return (
    <>
      {(isTold || lost.length > 0) && (
        <div className={`${styles.banner} screen-only`} role={status === 'off' ? 'status' : 'alert'}>
          {isTold && <p>{work.keeping[status]}</p>}
          {status === 'reader' && (
            <button type="button" className="button" onClick={() => void takeOver()}>
              {work.takeOver}
            </button>
          )}
          {UNKEPT.has(status) && isUnsaved && (
            <button type="button" className="button" onClick={() => void saveToFile()}>
              {work.save}
            </button>
          )}
          {lost.length > 0 && <p>{work.lost(lost.length)}</p>}
        </div>
      )}
      {hasSaveFailed && (
        <p className={`${styles.banner} screen-only`} role="alert">
          {work.saveFailed}
        </p>
      )}
      {recoveredFrom !== null && (
        <div className={`${styles.banner} ${styles.good} screen-only`} role="status">
          <p>{work.recovered(workspace.moment(recoveredFrom))}</p>
          <button type="button" className="quiet-button" onClick={() => useKeeping.setState({ recoveredFrom: null })}>
            {work.dismiss}
          </button>
        </div>
      )}
    </>
  );
}
