import type { InvolvementLevel } from '../../engine/index.ts';
import { useMessages } from '../../i18n/messages.ts';
import styles from './marks.module.css';

interface LevelCellProps {
  /** null: the role does not mention it. */
  readonly level: InvolvementLevel | null;
  /** Digit and word, where there is room. */
  readonly withWord?: boolean;
  /** Hollow ring: nothing behind this cell has been reviewed. */
  readonly reviewed?: boolean;
}

/** Involvement as a digit on its ramp; empty with a dot where a role does not mention the competency. */
export function LevelCell({ level, withWord = false, reviewed = true }: LevelCellProps) {
  const { format, shell } = useMessages();
  if (!level)
    return (
      <span className={styles.empty} title={shell.words.none}>
        <span className="visually-hidden">{shell.words.none}</span>
      </span>
    );
  return (
    <span className={styles.levelPair}>
      <span className={styles.level} data-level={level.rank} title={level.label[format.lang]}>
        {level.rank}
        {!reviewed && <span className={styles.ring} title={shell.words.proposed} />}
      </span>
      {withWord ? (
        <span>{level.label[format.lang]}</span>
      ) : (
        <span className="visually-hidden">{level.label[format.lang]}</span>
      )}
    </span>
  );
}
