import { strayDecisions, type FrameworkIndex, type KeptPosting } from '../../../engine/index.ts';
import { useMessages } from '../../../i18n/messages.ts';
import { decisionWords } from './decisionWords.ts';
import styles from './review.module.css';

/** Decisions that have nothing to stand on any more: which, on what words, and why. */
export function StrayDecisions({ kept, index }: { readonly kept: KeptPosting; readonly index: FrameworkIndex }) {
  const messages = useMessages();
  const { review } = messages;
  const strays = strayDecisions(kept, index.framework);
  if (strays.length === 0) return null;
  return (
    <details className={`small screen-only ${styles.history}`}>
      <summary>{review.stray(strays.length)}</summary>
      <ul>
        {strays.map(({ decision, cause }) => (
          <li key={decision.id}>
            <q>{kept.mapped.text.slice(...decision.duty)}</q>
            <span className="muted">
              {' '}
              {decisionWords(decision, index, messages)} ({review.strayCause[cause]})
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
