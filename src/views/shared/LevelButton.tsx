import type { ReactNode } from 'react';
import type { InvolvementLevel } from '../../engine/index.ts';
import type { QuotesQuery } from '../../state/quotesQuery.ts';
import { LevelCell } from './LevelCell.tsx';
import styles from './marks.module.css';
import { useQuotes } from './useQuotes.ts';

interface LevelButtonProps extends QuotesQuery {
  readonly level: InvolvementLevel;
  /** What a screen reader says instead of digit and words, which it repeats: who, what, how much. */
  readonly label: string;
  readonly reviewed?: boolean;
  readonly children?: ReactNode;
}

/** A level that opens the sentences behind it. */
export function LevelButton({ level, unit, roles, label, reviewed = false, children }: LevelButtonProps) {
  const { openQuotes } = useQuotes();
  return (
    <button type="button" className={styles.levelButton} title={label} onClick={() => openQuotes({ unit, roles })}>
      <span className={styles.levelPair} aria-hidden>
        <LevelCell level={level} reviewed={reviewed} />
        {children && <span className={styles.levelWords}>{children}</span>}
      </span>
      <span className="visually-hidden">{label}</span>
    </button>
  );
}
