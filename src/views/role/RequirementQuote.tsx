import type { FrameworkIndex, Requirement } from '../../engine/index.ts';
import { useMessages } from '../../i18n/messages.ts';
import { evidenceMarks } from '../shared/evidenceMarks.ts';
import { MarkedText } from '../shared/MarkedText.tsx';
import styles from './ConsistencyTab.module.css';
import { LabelBadge } from './LabelBadge.tsx';

/** A requirement in its own words, with what it speaks of and how much it is wanted. */
export function RequirementQuote({
  requirement: { text, lang, need, labels },
  index,
}: {
  readonly requirement: Requirement;
  readonly index: FrameworkIndex;
}) {
  const { role } = useMessages();
  const first = labels[0];
  return (
    <blockquote className={styles.requirement} data-area={first && index.areas.get(first.area)?.number}>
      <p>
        <MarkedText text={text} lang={lang} evidence={evidenceMarks(labels, index)} />
      </p>
      {(need !== null || labels.length > 0) && (
        <footer className={styles.why}>
          {need !== null && <span className="chip">{role.consistency.need[need]}</span>}
          {labels.map((label) => (
            <LabelBadge key={label.competency} label={label} index={index} />
          ))}
        </footer>
      )}
    </blockquote>
  );
}
