import { historyOf, type Duty, type FrameworkIndex } from '../../../engine/index.ts';
import { useMessages } from '../../../i18n/messages.ts';
import { levelWords } from './decisionWords.ts';
import styles from './review.module.css';
import type { RoleReview } from './reviewContext.ts';

interface LevelReviewProps {
  readonly duty: Duty;
  readonly index: FrameworkIndex;
  readonly context: RoleReview;
}

/** The involvement of a duty, and what the engine first said where a person chose another. */
export function LevelReview({ duty, index, context: { kept, isBlind, say } }: LevelReviewProps) {
  const messages = useMessages();
  const { review, shell, format } = messages;
  const levels = kept ? historyOf(kept, duty).filter(({ kind }) => kind === 'level') : [];
  const [first, last] = [levels[0], levels.at(-1)];
  return (
    <div className={styles.level} role="group" aria-label={review.level}>
      <span className="muted small" aria-hidden>
        {review.level}
      </span>
      <span className={styles.levels}>
        {index.framework.involvement.map(({ id, rank, label, definition }) => (
          <button
            key={id}
            type="button"
            className="button"
            title={definition[format.lang]}
            aria-pressed={duty.involvement === id}
            onClick={() => duty.involvement !== id && say(duty, [{ kind: 'level', involvement: id }])}
          >
            {shell.words.level(rank, label[format.lang])}
          </button>
        ))}
        <button
          type="button"
          className="button"
          aria-pressed={duty.involvement === null}
          onClick={() => duty.involvement !== null && say(duty, [{ kind: 'level', involvement: null }])}
        >
          {review.noLevel}
        </button>
      </span>
      {first && last && (
        <p className="small muted">
          {!isBlind && `${review.proposedLevel(levelWords(first.said.involvement, index, messages))} · `}
          {review.on(levelWords(duty.involvement, index, messages), last.at, last.by)}
          {last.why !== null && review.remark(last.why)}
        </p>
      )}
    </div>
  );
}
