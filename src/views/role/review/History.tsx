import { historyOf, type Duty, type FrameworkIndex, type KeptPosting } from '../../../engine/index.ts';
import { useMessages } from '../../../i18n/messages.ts';
import { decisionWords, levelWords } from './decisionWords.ts';
import styles from './review.module.css';

interface HistoryProps {
  readonly kept: KeptPosting;
  readonly duty: Duty;
  readonly index: FrameworkIndex;
  /** What the engine said is not told. */
  readonly isBlind: boolean;
}

/** All that was decided on a duty, by whom, when and why; and what the engine had said before anybody did. */
export function History({ kept, duty, index, isBlind }: HistoryProps) {
  const messages = useMessages();
  const { review, format } = messages;
  const decisions = historyOf(kept, duty);
  const [first] = decisions;
  if (!first) return null;
  const { labels, involvement, engine } = first.said;
  const names = labels.map(({ competency }) => index.competencies.get(competency)?.label[format.lang] ?? competency);
  return (
    <details className={`small ${styles.history}`}>
      <summary>{review.history(decisions.length)}</summary>
      {!isBlind && (
        <p className="muted">
          {review.first(names, involvement === null ? '' : levelWords(involvement, index, messages), engine.version)}
        </p>
      )}
      <ol>
        {decisions.map((decision) => (
          <li key={decision.id}>{decisionWords(decision, index, messages)}</li>
        ))}
      </ol>
    </details>
  );
}
