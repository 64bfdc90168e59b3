import type { LibraryChoices, SavedWork } from '../../engine/index.ts';
import { useMessages, type Messages } from '../../i18n/messages.ts';
import { isInFile, useWork } from '../../state/work.ts';
import { openFile } from './openFile.ts';
import { type ReadFile, workNoteWords } from './readWorkFile.ts';
import { saveWork } from './saveWork.ts';
import styles from './workspace.module.css';

/** How many choices of the library there are. */
export const choiceCount = ({ addedReferences, hidden, titles, tags, notDuplicates }: LibraryChoices): number =>
  [addedReferences, hidden, Object.keys(titles), Object.keys(tags), notDuplicates].reduce(
    (sum, { length }) => sum + length,
    0,
  );

/** How many decisions were made on postings. */
export const decisionCount = (postings: readonly { readonly decisions: readonly unknown[] }[]): number =>
  postings.reduce((sum, { decisions }) => sum + decisions.length, 0);

/** What a file holds, one line each. */
function contents(saved: SavedWork, { workspace: { file, opening, moment } }: Messages): string[] {
  const { savedAt, initials, isBlind, postings, terms, readings, library, framework } = saved;
  const own = framework.own?.framework;
  return [
    savedAt === '' ? '' : opening.savedAt(moment(savedAt)),
    initials === '' ? '' : opening.by(initials),
    isBlind ? opening.blind : '',
    file.counts(postings.length, decisionCount(postings)),
    terms.length > 0 ? opening.terms(terms.length) : '',
    readings.length > 0 ? opening.readings(readings.length) : '',
    choiceCount(library) > 0 ? `${opening.choices} (${choiceCount(library)})` : '',
    own ? opening.framework(own.title.fr) : '',
  ].filter((line) => line !== '');
}

/** What could be read of a file, before it is opened. */
export function OpenFile({ read, onDone }: { readonly read: ReadFile; readonly onDone: () => void }) {
  const messages = useMessages();
  const { workspace, work: words } = messages;
  const { opening } = workspace;
  const work = useWork();
  const { name, outcome } = read;
  const notes = workNoteWords(outcome.notes, messages);
  return (
    <section className={styles.asked} aria-labelledby="workspace-opening">
      <h3 id="workspace-opening">{opening.title(name)}</h3>
      {outcome.ok && (
        <ul>
          {contents(outcome.value, messages).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {notes.length > 0 && (
        <div role="alert" className={outcome.ok ? styles.warned : styles.refused}>
          {outcome.ok && <p>{opening.partly}</p>}
          <ul>
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </div>
      )}
      {outcome.ok && work.changedAt !== '' && <p>{opening.replaces}</p>}
      {outcome.ok && !isInFile(work) && (
        <p className={styles.warned}>
          {opening.unsaved}{' '}
          <button type="button" className="link-button" onClick={() => void saveWork()}>
            {words.save}
          </button>
        </p>
      )}
      <p className={styles.buttons}>
        {outcome.ok && (
          <button type="button" className="button primary" onClick={() => void openFile(outcome.value).then(onDone)}>
            {opening.accept}
          </button>
        )}
        <button type="button" className="quiet-button" onClick={onDone}>
          {opening.cancel}
        </button>
      </p>
    </section>
  );
}
