import { useMemo, useState } from 'react';
import {
  choicesFor,
  type Choice,
  type FrameworkIndex,
  mergeWorks,
  type Merge,
  type SavedWork,
  settleMerge,
} from '../../engine/index.ts';
import { useMessages } from '../../i18n/messages.ts';
import { TableScroll } from '../../ui/TableScroll.tsx';
import { sidesOf } from './conflictWords.ts';
import { takeMerged } from './openFile.ts';
import { type ReadFile, workNoteWords } from './readWorkFile.ts';
import { workNow } from './saveWork.ts';
import styles from './workspace.module.css';

interface MergeFileProps {
  readonly read: ReadFile;
  readonly index: FrameworkIndex;
  readonly onDone: () => void;
}

/** Another file put together with the work that is there; what differs is asked about. */
export function MergeFile({ read: { name, outcome }, index, onDone }: MergeFileProps) {
  const messages = useMessages();
  const { merging, opening } = messages.workspace;
  const isBlind = outcome.ok && outcome.value.isBlind;
  const notes = workNoteWords(isBlind ? [{ code: 'work.blind', severity: 'error' }] : outcome.notes, messages);
  return (
    <section className={styles.asked} aria-labelledby="workspace-merging">
      <h3 id="workspace-merging">{merging.title(name)}</h3>
      {notes.length > 0 && (
        <ul role="alert" className={outcome.ok && !isBlind ? styles.warned : styles.refused}>
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      {outcome.ok && !isBlind ? (
        <Conflicts theirs={outcome.value} index={index} onDone={onDone} />
      ) : (
        <p>
          <button type="button" className="quiet-button" onClick={onDone}>
            {opening.cancel}
          </button>
        </p>
      )}
    </section>
  );
}

interface ConflictsProps {
  readonly theirs: SavedWork;
  readonly index: FrameworkIndex;
  readonly onDone: () => void;
}

function Conflicts({ theirs, index, onDone }: ConflictsProps) {
  const messages = useMessages();
  const { merging, opening } = messages.workspace;
  // As it is now: what is changed while the table is open would be lost, so it is merged anew when it is applied.
  const merge = useMemo((): Merge => mergeWorks(workNow(), theirs), [theirs]);
  const [choices, setChoices] = useState<ReadonlyMap<string, Choice>>(new Map());
  const { conflicts, addedCount, later } = merge;
  const chooseAll = (choice: Choice): void => setChoices(new Map(conflicts.map(({ id }) => [id, choice])));
  const apply = (): void => {
    const now = mergeWorks(workNow(), theirs);
    void takeMerged(settleMerge(now, theirs, choices), now.addedCount).then(onDone);
  };
  return (
    <>
      {addedCount > 0 && <p>{merging.added(addedCount)}</p>}
      {later.takenCount > 0 && <p>{merging.laterTaken(later.takenCount)}</p>}
      {later.leftCount > 0 && <p>{merging.laterLeft(later.leftCount)}</p>}
      {conflicts.length === 0 ? (
        later.takenCount + later.leftCount === 0 && <p>{merging.none}</p>
      ) : (
        <>
          <p>{merging.conflicts(conflicts.length)}</p>
          <p className={styles.buttons}>
            <button type="button" className="quiet-button" onClick={() => chooseAll('mine')}>
              {merging.allMine}
            </button>
            <button type="button" className="quiet-button" onClick={() => chooseAll('theirs')}>
              {merging.allTheirs}
            </button>
          </p>
          <TableScroll label={merging.what}>
            <table className={`data-table ${styles.conflicts}`}>
              <thead>
                <tr>
                  <th scope="col">{merging.what}</th>
                  <th scope="col">{merging.mine}</th>
                  <th scope="col">{merging.theirs}</th>
                  <th scope="col">{merging.both}</th>
                </tr>
              </thead>
              <tbody>
                {conflicts.map((conflict) => {
                  const { id, kind } = conflict;
                  const { of, mine, theirs: other } = sidesOf(conflict, merge.merged, index, messages);
                  const said = { mine, theirs: other, both: '' };
                  return (
                    <tr key={id}>
                      <th scope="row">
                        <span className="muted small">{merging.kinds[kind]}</span>
                        {of}
                      </th>
                      {(['mine', 'theirs', 'both'] as const).map((choice) => (
                        <td key={choice}>
                          {choicesFor(conflict).includes(choice) && (
                            <label className={styles.choice}>
                              <input
                                type="radio"
                                name={`conflict ${id}`}
                                aria-label={[merging[choice], said[choice]].filter(Boolean).join(', ')}
                                checked={(choices.get(id) ?? 'mine') === choice}
                                onChange={() => setChoices(new Map(choices).set(id, choice))}
                              />
                              <span data-name={merging[choice]}>{said[choice]}</span>
                            </label>
                          )}
                        </td>
                      ))}
                    </tr>
                  );
                })}
              </tbody>
            </table>
          </TableScroll>
        </>
      )}
      <p className={styles.buttons}>
        <button type="button" className="button primary" onClick={apply}>
          {merging.accept}
        </button>
        <button type="button" className="quiet-button" onClick={onDone}>
          {opening.cancel}
        </button>
      </p>
    </>
  );
}
