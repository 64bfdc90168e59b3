import type { Duty, FrameworkIndex, Label, Verdict } from '../../../engine/index.ts';
import { useMessages } from '../../../i18n/messages.ts';
import { LabelBadge } from '../LabelBadge.tsx';
import { ProvenanceLine } from './ProvenanceLine.tsx';
import styles from './review.module.css';
import type { RoleReview } from './reviewContext.ts';

interface LabelReviewProps {
  readonly label: Label;
  readonly duty: Duty;
  readonly index: FrameworkIndex;
  readonly context: RoleReview;
}

/** One competency of a duty: what it is now, what a person can make of it, and where it comes from. */
export function LabelReview({ label, duty, index, context }: LabelReviewProps) {
  const { review, shell, format } = useMessages();
  const { competency, review: status, rank } = label;
  const name = index.competencies.get(competency)?.label[format.lang] ?? competency;
  const say = (kind: 'accept' | 'reject' | 'primary'): void => {
    const verdict: Verdict = { kind, competency };
    context.say(duty, [verdict]);
  };
  const isIn = status === 'reviewed' || status === 'added';
  return (
    <li data-label={competency}>
      <p className={styles.name}>
        <LabelBadge label={label} index={index} />
        <span className={status === 'rejected' ? styles.rejected : undefined}>{name}</span>
        <span className="muted small">
          {status === 'rejected' ? '' : `${shell.words[rank]} · `}
          {shell.words[status]}
        </span>
      </p>
      <span className={styles.actions}>
        <button
          type="button"
          className="button"
          aria-label={review.label(review.accept, name)}
          aria-pressed={isIn}
          onClick={() => !isIn && say('accept')}
        >
          {review.accept}
        </button>
        <button
          type="button"
          className="button"
          aria-label={review.label(review.reject, name)}
          aria-pressed={status === 'rejected'}
          onClick={() => status !== 'rejected' && say('reject')}
        >
          {review.reject}
        </button>
        {status !== 'rejected' && rank === 'secondary' && (
          <button
            type="button"
            className="quiet-button"
            aria-label={review.label(review.main, name)}
            onClick={() => say('primary')}
          >
            {review.main}
          </button>
        )}
      </span>
      <ProvenanceLine label={label} duty={duty} index={index} context={context} />
    </li>
  );
}
