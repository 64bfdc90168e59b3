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
import { type ReadFile, readWorkFile } from './readWorkFile.ts';
import { saveWork } from './saveWork.ts';
import { useReadOnly } from './useReadOnly.ts';
import styles from './workspace.module.css';

/** The work and its file: saved, opened, merged with another. */
export function FileSection({ index }: { readonly index: FrameworkIndex | null }) {
  const { workspace, work: words } = useMessages();
  const { file } = workspace;
  const work = useWork();
  const { status, at, isWriting, savedAs } = useKeeping();
  const isReadOnly = useReadOnly();
  const [asked, setAsked] = useState<{ readonly to: 'open' | 'merge'; readonly read: ReadFile } | 'reading' | null>(
    null,
  );
  const postings = Object.values(work.postings);
  const isEmpty = work.changedAt === '';
  const read = (to: 'open' | 'merge') => (chosen: File) => {
    setAsked('reading');
    void readWorkFile(chosen).then((its) => setAsked({ to, read: its }));
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
        {!isEmpty && status === 'kept' && at !== null && ' · '}
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
        {asked === 'reading'
          ? file.reading
          : isWriting
            ? words.writing
            : savedAs !== null && isInFile(work) && words.savedAs(savedAs)}
      </p>
      {asked !== null && asked !== 'reading' && asked.to === 'open' && <OpenFile read={asked.read} onDone={close} />}
      {asked !== null && asked !== 'reading' && asked.to === 'merge' && index && (
        <MergeFile read={asked.read} index={index} onDone={close} />
      )}
    </section>
  );
}
