import type { Framework, MappedPosting } from '../../engine/index.ts';
import { useMessages } from '../../i18n/messages.ts';
import { mapAnew, rolesToMap, staleIn, useBeforeEdits } from '../../state/framework.ts';
import { useWork } from '../../state/work.ts';
import { Changes } from './Changes.tsx';
import type { RemappingState } from './useRemapping.ts';
import styles from './framework.module.css';

interface RemapProps extends RemappingState {
  readonly framework: Framework;
  readonly given: readonly MappedPosting[];
  readonly isReadOnly: boolean;
}

/** Maps all roles to the framework as it is now: offered where it was edited, shown while it goes on, then what changed. */
export function Remap({ state, run, stop, framework, given, isReadOnly }: RemapProps) {
  const { editing: words } = useMessages().framework;
  const work = useWork();
  const before = useBeforeEdits((edits) => edits.before);
  const staleCount = staleIn(work, framework).length;
  const isEdited = before !== null && before.framework.version !== framework.version;
  const total = rolesToMap(work, given);
  return (
    <>
      {state.kind !== 'mapping' && (staleCount > 0 || isEdited) && (
        <div className={styles.asked}>
          <p>{staleCount > 0 ? words.stale(staleCount) : words.edited}</p>
          <p className={styles.buttons}>
            <button
              type="button"
              className="button primary"
              disabled={isReadOnly}
              onClick={() => void run(total, mapAnew)}
            >
              {words.mapAnew(total)}
            </button>
          </p>
        </div>
      )}
      {state.kind === 'mapping' && (
        <div className={styles.asked}>
          <progress max={state.total} value={state.done} aria-label={words.mapping(state.done, state.total)} />
          {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- the button that began it is gone, and this one stops it */}
          <button type="button" className="button" autoFocus onClick={stop}>
            {words.stop}
          </button>
        </div>
      )}
      <p role="status" className={state.kind === 'mapping' ? 'small' : ''}>
        {state.kind === 'mapping' && words.mapping(state.done, state.total)}
        {state.kind === 'stopped' && words.stopped}
      </p>
      {state.kind === 'failed' && <p role="alert">{words.mapFailed}</p>}
      {state.kind === 'mapped' && <Changes key={state.remapping.after.version} remapping={state.remapping} />}
    </>
  );
}
