import type { Duty, FrameworkIndex, Label } from '../../../engine/index.ts';
import { useMessages } from '../../../i18n/messages.ts';
import { levelWords } from './decisionWords.ts';
import { provenanceOf } from './provenance.ts';
import styles from './review.module.css';
import type { RoleReview } from './reviewContext.ts';

interface ProvenanceLineProps {
  readonly label: Label;
  readonly duty: Duty;
  readonly index: FrameworkIndex;
  readonly context: Pick<RoleReview, 'posting' | 'kept' | 'isBlind'>;
}

/** What the engine first said of a label and why, then who decided what, when and why. */
export function ProvenanceLine({ label, duty, index, context: { posting, kept, isBlind } }: ProvenanceLineProps) {
  const messages = useMessages();
  const { review } = messages;
  const { proposed, involvement, verb, versions, decision } = provenanceOf(label.competency, duty, posting, kept);
  const level = involvement === null ? '' : levelWords(involvement, index, messages);
  const parts = [
    !isBlind && (proposed ? review.proposed(proposed.words, verb, level) : review.notProposed),
    decision &&
      decision.kind !== 'level' &&
      `${review.on(review.did[decision.kind], decision.at, decision.by)}${decision.why === null ? '' : review.remark(decision.why)}`,
    !isBlind && review.versions(versions.engine, versions.framework),
  ].filter((part) => part !== false && part !== null);
  return <p className={`small muted ${styles.provenance}`}>{parts.join(' · ')}</p>;
}
