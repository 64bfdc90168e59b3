import { Save } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'react-router';
import type { FrameworkIndex } from '../../engine/index.ts';
import { useMessages } from '../../i18n/messages.ts';
import { useKeeping } from '../../state/keeping.ts';
import { pathOf } from '../../state/paths.ts';
import { isInFile, useWork } from '../../state/work.ts';
import { FileButton } from '../shared/FileButton.tsx';
import { MergeFile } from './MergeFile.tsx';
import { decisionCount, OpenFile } from './OpenFile.tsx';
import type { ReadFile } from './readWorkFile.ts';
import { saveWork } from './saveWork.ts';
import { useReadingFile } from './useReadingFile.ts';
import { useReadOnly } from './useReadOnly.ts';
import styles from './workspace.module.css';

/** The work and its file: saved, opened, merged with another. */
export function FileSection({ index }: { readonly index: FrameworkIndex | null }) {
  const { workspace, work: words } = useMessages();
  const { file } = workspace;
  const work = useWork();
  const { status, at, isWriting, savedAs } = useKeeping();
  const isReadOnly = useReadOnly();
  const [asked, setAsked] = useState<{ readonly to: 'open' | 'merge'; readonly read: ReadFile } | null>(null);
  const { reading, start } = useReadingFile();
  const postings = Object.values(work.postings);
  const isEmpty = work.changedAt === '';
  const read = (to: 'open' | 'merge') => (chosen: File) => {
    setAsked(null);
    void start(chosen).then((its) => its && setAsked({ to, read: its }));
  };
  const close = (): void => setAsked(null);
  return (
    <section className={styles.section} aria-labelledby="workspace-file">
      <h2 id="workspace-file">{file.title}</h2>
      {isEmpty ? (
        <p>
          {file.empty} <Link to={pathOf.importing()}>{file.toImport}</Link>
        </p>
      ) : (
        <p>{file.counts(postings.length, decisionCount(postings))}</p>
      )}
      <p className={isEmpty || isInFile(work) ? 'muted' : styles.warned}>
        {!isEmpty && (isInFile(work) ? words.inFile : words.notInFile)}
        {!isEmpty && (status !== 'kept' || at !== null) && ' · '}
        {status === 'kept' ? at !== null && words.keptAt(workspace.moment(at)) : words.keeping[status]}
      </p>
      <p className={styles.buttons}>
        <button
          type="button"
          className="button primary"
          disabled={isEmpty}
          aria-busy={isWriting}
          onClick={() => void saveWork()}
        >
          <Save aria-hidden size={18} />
          {words.save}
          <kbd aria-hidden>{file.saveKeys}</kbd>
        </button>
        <FileButton label={file.open} what={file.choose} isDisabled={isReadOnly} onChosen={read('open')} />
        <FileButton
          label={file.merge}
          what={file.choose}
          isDisabled={isReadOnly || index === null}
          onChosen={read('merge')}
        />
      </p>
      <p role="status">
        {reading
          ? file.reading(reading.progress)
          : isWriting
            ? words.writing
            : savedAs !== null && isInFile(work) && words.savedAs(savedAs)}
      </p>
      {reading?.isLong && (
        <p>
          <button type="button" className="quiet-button" onClick={reading.stop}>
            {workspace.opening.cancel}
          </button>
        </p>
      )}
      {asked?.to === 'open' && <OpenFile read={asked.read} onDone={close} />}
      {asked?.to === 'merge' && index && <MergeFile read={asked.read} index={index} onDone={close} />}
    </section>
  );
}
