import { Fragment } from 'react';
import { reviewProgress } from '../../../engine/index.ts';
import { useMessages } from '../../../i18n/messages.ts';
import { setInitials, usePreferences } from '../../../state/preferences.ts';
import styles from './review.module.css';
import type { Review } from './useReview.ts';

interface ReviewBarProps {
  readonly review: Review;
  /** How many levels of involvement there are. */
  readonly levelCount: number;
}

/** How far the review has come, the way to the next duty that waits, and the keys. */
export function ReviewBar({ review: { context, goNext, stop }, levelCount }: ReviewBarProps) {
  const { review } = useMessages();
  const initials = usePreferences((state) => state.initials);
  const { posting, isOn, isBlind } = context;
  const { reviewed, total } = reviewProgress(posting);
  return (
    <div className={`${styles.bar} screen-only`}>
      <p className="small muted" role={isOn ? 'status' : undefined}>
        {reviewed < total ? review.progress(reviewed, total) : review.done}
      </p>
      {reviewed < total && (
        <button type="button" className="button primary" onClick={goNext}>
          {isOn ? review.next : review.start(total - reviewed)}
        </button>
      )}
      {isOn && (
        <>
          <button type="button" className="button" onClick={stop}>
            {review.stop}
          </button>
          <label className={`small ${styles.initials}`}>
            {review.initials}
            <input
              className="field"
              maxLength={5}
              size={4}
              value={initials}
              onChange={(event) => setInitials(event.target.value.trim())}
            />
          </label>
          <Keys levelCount={levelCount} isBlind={isBlind} />
        </>
      )}
    </div>
  );
}

interface KeysProps extends Pick<ReviewBarProps, 'levelCount'> {
  readonly isBlind: boolean;
}

function Keys({ levelCount, isBlind }: KeysProps) {
  const { review } = useMessages();
  const { keys } = review;
  const list: readonly (readonly [key: string, does: string])[] = [
    // A second reader is told of no proposal, so that there is none to accept.
    ...(isBlind
      ? [['R', keys.outside] as const]
      : ([
          ['A', keys.accept],
          ['R', keys.reject],
        ] as const)),
    [`1–${levelCount}`, keys.level],
    ['0', keys.noLevel],
    ['L', keys.link],
    ['N', keys.next],
    [keys.arrows, keys.move],
    [review.controlZ, keys.undo],
  ];
  return (
    <dl className={`small muted ${styles.keys}`} aria-label={keys.label}>
      {list.map(([key, does]) => (
        <Fragment key={key}>
          <dt>
            <kbd>{key}</kbd>
          </dt>
          <dd>{does}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
