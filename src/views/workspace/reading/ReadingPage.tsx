import { useState } from 'react';
import { Link } from 'react-router';
import { blindCopy, type Note } from '../../../engine/index.ts';
import { saveFile } from '../../../exports/saveFile.ts';
import { useMessages } from '../../../i18n/messages.ts';
import { pathOf } from '../../../state/paths.ts';
import { addReading } from '../../../state/readings.ts';
import { useWork } from '../../../state/work.ts';
import { PageTitle } from '../../shared/PageTitle.tsx';
import { type OpenWorkspace, WorkspaceGate } from '../../shared/WorkspaceGate.tsx';
import { FileButton } from '../../shared/FileButton.tsx';
import { readWorkFile, workNoteWords } from '../readWorkFile.ts';
import { workFile, workNow } from '../saveWork.ts';
import { useReadOnly } from '../useReadOnly.ts';
import styles from '../workspace.module.css';
import { BlindReading } from './BlindReading.tsx';
import { Comparison } from './Comparison.tsx';

/** Two readers: a blind copy handed out, taken in again, and the two compared. */
export function ReadingPage() {
  const { workspace } = useMessages();
  return (
    <>
      <PageTitle name={workspace.reading.title} />
      <p className="muted">{workspace.reading.door}</p>
      <p>
        <Link to={pathOf.workspace()}>{workspace.reading.back}</Link>
      </p>
      <WorkspaceGate>{(opened) => <Reading {...opened} />}</WorkspaceGate>
    </>
  );
}

function Reading({ index }: OpenWorkspace) {
  const isBlind = useWork((work) => work.isBlind);
  const readings = useWork((work) => work.readings);
  if (isBlind) return <BlindReading index={index} />;
  return (
    <div className={styles.sections}>
      <HandOut />
      <TakeIn />
      {readings.map((reading) => (
        <Comparison key={reading.id} reading={reading} index={index} />
      ))}
    </div>
  );
}

function HandOut() {
  const { reading: words, file: fileWords } = useMessages().workspace;
  const isEmpty = useWork(({ postings }) => Object.keys(postings).length === 0);
  const handOut = async (): Promise<void> => {
    const file = await workFile(blindCopy(workNow()), words.handOutName);
    saveFile(file, file.name);
  };
  return (
    <section className={styles.section} aria-labelledby="reading-hand">
      <h2 id="reading-hand">{words.hand}</h2>
      {isEmpty ? (
        <p>
          {words.nothing} <Link to={pathOf.importing()}>{fileWords.toImport}</Link>
        </p>
      ) : (
        <>
          <p className="muted">{words.handWhat}</p>
          <p className={styles.buttons}>
            <button type="button" className="button primary" onClick={() => void handOut()}>
              {words.handOut}
            </button>
          </p>
        </>
      )}
    </section>
  );
}

function TakeIn() {
  const messages = useMessages();
  const { reading: words, file } = messages.workspace;
  const hasNone = useWork(({ readings }) => readings.length === 0);
  const isReadOnly = useReadOnly();
  const [notes, setNotes] = useState<readonly Note[]>([]);
  const take = async (chosen: File): Promise<void> => {
    const read = await readWorkFile(chosen);
    if (!read) return;
    const { outcome } = read;
    const taken = outcome.ok ? addReading(outcome.value) : outcome;
    setNotes([...outcome.notes, ...(taken === outcome ? [] : taken.notes)]);
  };
  return (
    <section className={styles.section} aria-labelledby="reading-take">
      <h2 id="reading-take">{words.takeIn}</h2>
      <p className="muted">{words.takeInWhat}</p>
      <p className={styles.buttons}>
        <FileButton
          label={words.takeInFile}
          what={file.choose}
          isDisabled={isReadOnly}
          onChosen={(chosen) => void take(chosen)}
        />
      </p>
      {notes.length > 0 && (
        <ul role="alert" className={styles.warned}>
          {workNoteWords(notes, messages).map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      {hasNone && <p>{words.none}</p>}
    </section>
  );
}
