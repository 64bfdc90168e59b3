import {
  reviewProgress,
  strayDecisions,
  type Framework,
  type KeptPosting,
  type MappedPosting,
} from '../../../engine/index.ts';
import { useMessages } from '../../../i18n/messages.ts';
import { usePreferences } from '../../../state/preferences.ts';
import styles from './review.module.css';

interface ReviewBarProps {
  readonly posting: MappedPosting;
  readonly kept: KeptPosting | null;
  readonly framework: Framework;
  readonly onNext: () => void;
}

/** How far the review has come, and the way to the next duty that waits. */
export function ReviewBar({ posting, kept, framework, onNext }: ReviewBarProps) {
  const { review } = useMessages();
  const initials = usePreferences((state) => state.initials);
  const { reviewed, total } = reviewProgress(posting);
  const strays = kept ? strayDecisions(kept, framework).length : 0;
  return (
    <div className={`${styles.bar} screen-only`}>
      {reviewed < total ? (
        <button type="button" className="button primary" onClick={onNext}>
          {review.start(total - reviewed)}
        </button>
      ) : (
        <p>{review.done}</p>
      )}
      <p className="muted small">{review.progress(reviewed, total)}</p>
      <label className={`small ${styles.initials}`}>
        {review.initials}
        <input
          className="field"
          maxLength={5}
          size={4}
          value={initials}
          onChange={(event) => usePreferences.setState({ initials: event.target.value.trim() })}
        />
      </label>
      <p className={`muted small ${styles.keys}`}>{review.keys}</p>
      {strays > 0 && <p className="small">{review.stray(strays)}</p>}
    </div>
  );
}
