import type { FrameworkIndex, Label } from '../../engine/index.ts';
import { useMessages } from '../../i18n/messages.ts';
import styles from './LabelBadge.module.css';

/** A label as the number of its area: filled where primary, outlined where secondary, struck through where rejected. */
export function LabelBadge({ label, index }: { readonly label: Label; readonly index: FrameworkIndex }) {
  const { format, shell } = useMessages();
  const area = index.areas.get(label.area);
  const name = index.competencies.get(label.competency)?.label[format.lang] ?? label.competency;
  const words = `${area?.number ?? ''} ${name} (${label.review === 'rejected' ? shell.words.rejected : shell.words[label.rank]})`;
  return (
    <span
      className={`${styles.badge} ${label.review === 'rejected' ? styles.rejected : label.rank === 'primary' ? '' : styles.outlined}`}
      data-area={area?.number}
      role="img"
      aria-label={words}
      title={words}
    >
      {area?.number}
    </span>
  );
}
