import { historyOf, type Decision, type Duty, type FrameworkIndex, type KeptPosting } from '../../../engine/index.ts';
import { useMessages } from '../../../i18n/messages.ts';
import styles from './review.module.css';

/** What was decided on a duty, by whom, when and why; and what the engine had said before anybody did. */
export function History({
  kept,
  duty,
  index,
}: {
  readonly kept: KeptPosting;
  readonly duty: Duty;
  readonly index: FrameworkIndex;
}) {
  const { review, shell, format } = useMessages();
  const decisions = historyOf(kept, duty);
  const [first] = decisions;
  if (!first) return null;
  const nameOf = (id: string): string =>
    [...index.competencies.values()].find((competency) => competency.id === id)?.label[format.lang] ?? id;
  const levelOf = (id: string | null): string => {
    const level = index.framework.involvement.find((one) => one.id === id);
    return level ? shell.words.level(level.rank, level.label[format.lang]) : '';
  };
  const whatOf = (decision: Decision): string => {
    if (decision.kind === 'outside') return review.decided.outside();
    if (decision.kind === 'level') return review.decided.level(levelOf(decision.involvement) || '—');
    return review.decided[decision.kind](nameOf(decision.competency));
  };
  const day = (at: string): string =>
    new Date(at).toLocaleDateString(format.lang, { day: '2-digit', month: '2-digit' });
  const { said } = first;
  return (
    <details className={`small ${styles.history}`}>
      <summary>
        {review.history} ({decisions.length})
      </summary>
      <p className="muted">
        {review.first(
          said.labels.map(({ competency }) => nameOf(competency)),
          levelOf(said.involvement),
          said.engine.version,
        )}
      </p>
      <ol>
        {decisions.map((decision) => (
          <li key={decision.id}>
            {review.by(whatOf(decision), day(decision.at), decision.by)}
            {decision.why !== null && <> — {decision.why}</>}
          </li>
        ))}
      </ol>
    </details>
  );
}
