import { useState } from 'react';
import { type CompetencyId, type FrameworkIndex, type Proposal, proposals } from '../../engine/index.ts';
import { useMessages } from '../../i18n/messages.ts';
import { adoptAll, mapAllAgain, type MappedAnew } from '../../state/ownTerms.ts';
import { useWork } from '../../state/work.ts';
import { postedTitle } from '../shared/roleTitle.ts';
import { competencyLabel } from './conflictWords.ts';
import { useReadOnly } from './useReadOnly.ts';
import styles from './workspace.module.css';

/** So many duties are listed; the others are counted. */
const SHOWN_DUTIES = 20;

interface Differences {
  readonly all: readonly MappedAnew[];
  readonly found: readonly (readonly [anew: MappedAnew, proposal: Proposal])[];
}

/** The postings of the work mapped by the engine with the terms in use: what it says differently, to be taken over or not. */
export function MapAgain({ index }: { readonly index: FrameworkIndex }) {
  const messages = useMessages();
  const { terms: words, opening } = messages.workspace;
  const count = useWork(({ postings }) => Object.keys(postings).length);
  const isBlind = useWork((work) => work.isBlind);
  const isReadOnly = useReadOnly();
  const [state, setState] = useState<'ready' | 'mapping' | 'failed' | Differences>('ready');
  if (isBlind) return null;
  const map = async (): Promise<void> => {
    setState('mapping');
    try {
      const all = await mapAllAgain();
      const found = all.flatMap((anew) =>
        proposals(anew.kept, anew.now).map((proposal): Differences['found'][number] => [anew, proposal]),
      );
      setState({ all, found });
    } catch {
      setState('failed');
    }
  };
  const close = (): void => setState('ready');
  if (typeof state === 'string')
    return (
      <div>
        <button
          type="button"
          className="button"
          disabled={isReadOnly || state === 'mapping'}
          onClick={() => void map()}
        >
          {state === 'mapping' ? words.mapping : words.mapAgain(count)}
        </button>
        {state === 'failed' && <p role="alert">{words.mapFailed}</p>}
      </div>
    );
  const labels = (ids: readonly CompetencyId[]): string =>
    messages.format.list(ids.map((id) => competencyLabel(id, index, messages)));
  return (
    <div className={styles.asked} role="status">
      <p>{words.differs(state.found.length)}</p>
      {state.found.length > 0 && (
        <ul className={styles.because}>
          {state.found.slice(0, SHOWN_DUTIES).map(([{ now }, { duty, text, appears, disappears, isDecided }]) => (
            <li key={`${now.id} ${duty.join('-')}`}>
              <span className="muted small">{postedTitle(now, messages)}</span> {text}
              <span className="small">
                {appears.length > 0 && ` + ${labels(appears)}`}
                {disappears.length > 0 && ` − ${labels(disappears)}`}
                {isDecided && ` (${words.decided})`}
              </span>
            </li>
          ))}
          {state.found.length > SHOWN_DUTIES && <li>{words.more(state.found.length - SHOWN_DUTIES)}</li>}
        </ul>
      )}
      <p className={styles.buttons}>
        {state.found.length > 0 && (
          <button
            type="button"
            className="button primary"
            onClick={() => {
              adoptAll(state.all);
              close();
            }}
          >
            {words.adopt}
          </button>
        )}
        <button type="button" className="quiet-button" onClick={close}>
          {opening.cancel}
        </button>
      </p>
    </div>
  );
}
