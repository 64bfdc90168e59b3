import { CircleAlert, CircleCheck } from 'lucide-react';
import { useEffect } from 'react';
import { Link } from 'react-router';
import { useMessages } from '../i18n/messages.ts';
import { useKeeping } from '../state/keeping.ts';
import { pathOf } from '../state/paths.ts';
import { isInFile, useWork } from '../state/work.ts';
import styles from './FileState.module.css';
import { saveToFile } from './saveToFile.ts';

/** Whether what was made here would be gone if the page were closed now, and asks to stay if so. */
function useLeaveWarning(): void {
  const { status } = useKeeping();
  const isUnsaved = useWork((work) => !isInFile(work));
  const isAtRisk = isUnsaved && (status === 'off' || status === 'refused' || status === 'full' || status === 'keeping');
  useEffect(() => {
    if (!isAtRisk) return undefined;
    const warn = (event: BeforeUnloadEvent): void => {
      event.preventDefault();
      event.returnValue = true; // Chrome before 119 asks only where this is set
    };
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [isAtRisk]);
}

/** Where the work is, in the header of every screen; Ctrl+S saves it to a file. */
export function FileState() {
  const { work: words, workspace } = useMessages();
  const { status, at, isWriting, savedAs } = useKeeping();
  const isSaved = useWork(isInFile);
  const isEmpty = useWork(({ changedAt }) => changedAt === '');
  useLeaveWarning();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || event.key.toLowerCase() !== 's')
        return;
      event.preventDefault();
      if (useWork.getState().changedAt !== '') void saveToFile();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
  const isKept = status === 'kept' || status === 'keeping' || status === 'reader' || status === 'opening';
  const said = isWriting
    ? words.writing
    : isEmpty || status === 'opening'
      ? words.title
      : isSaved
        ? words.inFile
        : isKept && at !== null
          ? words.keptAt(workspace.moment(at))
          : words.notInFile;
  const Icon = isKept || isSaved || isEmpty ? CircleCheck : CircleAlert;
  return (
    <>
      <Link
        className={`${styles.state} ${Icon === CircleAlert ? styles.warned : ''}`}
        to={pathOf.workspace()}
        data-keeping={status}
        title={isEmpty ? words.title : `${words.title} – ${said}`}
      >
        <Icon aria-hidden size={18} />
        <span className={styles.words}>{said}</span>
      </Link>
      <span className="visually-hidden" role="status">
        {isWriting ? words.writing : savedAs !== null && isSaved && words.savedAs(savedAs)}
      </span>
    </>
  );
}
