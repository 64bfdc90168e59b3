import { useMessages } from '../i18n/messages.ts';
import { useKeeping, type KeepingStatus } from '../state/keeping.ts';
import { takeOver } from '../state/keepWork.ts';
import styles from './KeepingBanner.module.css';

/** What the reader must know at once; all is well with the others. */
const TOLD: ReadonlySet<KeepingStatus> = new Set(['reader', 'refused', 'full']);

/** Says where what is changed here is not kept, or cannot be changed. */
export function KeepingBanner() {
  const { work } = useMessages();
  const { status, lost } = useKeeping();
  if (!TOLD.has(status) && lost.length === 0) return null;
  return (
    <div className={`${styles.banner} screen-only`} role="alert">
      {TOLD.has(status) && <p>{work.keeping[status]}</p>}
      {status === 'reader' && (
        <button type="button" className="button" onClick={() => void takeOver()}>
          {work.takeOver}
        </button>
      )}
      {lost.length > 0 && <p>{work.lost(lost.length)}</p>}
    </div>
  );
}
