import { useState } from 'react';
import { mergeZones, retypeZone, splitZone, zonesOf, type Duty, type Zone } from '../../../engine/index.ts';
import { useMessages } from '../../../i18n/messages.ts';
import { setZones } from '../../../state/review.ts';
import { roleTitle } from '../../shared/roleTitle.ts';
import { WordPicker } from '../../shared/WordPicker.tsx';
import styles from './review.module.css';
import type { RoleReview } from './reviewContext.ts';
import type { useChosenWords } from './useChosenWords.ts';

interface StructureProps {
  readonly duty: Duty;
  readonly chosen: ReturnType<typeof useChosenWords>;
  readonly context: RoleReview;
}

/** Cutting, joining, and saying that something is no duty at all: the posting is read again. */
export function Structure({ duty, chosen: { words, setWords }, context: { posting, kept } }: StructureProps) {
  const messages = useMessages();
  const { review } = messages;
  const [state, setState] = useState<'still' | 'cutting' | 'failed'>('still');
  const zones = kept?.zones ?? zonesOf(posting);
  const at = zones.findIndex(({ span }) => span[0] === duty.span[0]);
  if (at < 0) return null;
  const change = (next: readonly Zone[]): void => {
    setZones(posting, next, roleTitle(posting, messages)).then(
      () => setState('still'),
      () => setState('failed'),
    );
  };
  const cut = words && words[0] > 0 ? words[0] : null;
  return (
    <div className={styles.structure} role="group" aria-label={review.structure}>
      <div className={styles.actions}>
        <button type="button" className="quiet-button" onClick={() => change(retypeZone(zones, at, 'context'))}>
          {review.notDuty}
        </button>
        {zones[at + 1]?.kind === 'duty' && (
          <button type="button" className="quiet-button" onClick={() => change(mergeZones(zones, at))}>
            {review.merge}
          </button>
        )}
        <button
          type="button"
          className="quiet-button"
          aria-expanded={state === 'cutting'}
          onClick={() => setState(state === 'cutting' ? 'still' : 'cutting')}
        >
          {review.split}
        </button>
      </div>
      {state === 'cutting' && (
        <div className={styles.cut}>
          <span className="muted small" aria-hidden>
            {review.splitAt}
          </span>
          <WordPicker label={review.splitAt} text={duty.text} lang={duty.lang} value={words} onChange={setWords} />
          {cut !== null && (
            <button
              type="button"
              className="button"
              onClick={() => change(splitZone(posting.text, zones, at, duty.span[0] + cut))}
            >
              {review.splitHere(duty.text.slice(cut).split(' ', 1)[0] ?? '')}
            </button>
          )}
        </div>
      )}
      {state === 'failed' && <p role="alert">{review.failed}</p>}
    </div>
  );
}
