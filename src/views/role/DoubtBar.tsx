import { Link } from 'react-router';
import { useMessages } from '../../i18n/messages.ts';
import { pathOf } from '../../state/paths.ts';
import styles from './DoubtBar.module.css';

interface DoubtBarProps {
  readonly doubtfulCount: number;
  readonly dutyCount: number;
  readonly onlyDoubtful: boolean;
  readonly onOnlyDoubtful: (only: boolean) => void;
}

/** How many duties the engine is unsure of, and the way to see these alone. */
export function DoubtBar({ doubtfulCount, dutyCount, onlyDoubtful, onOnlyDoubtful }: DoubtBarProps) {
  const { role } = useMessages();
  const words = role.doubt;
  return (
    <div className={styles.bar}>
      <p>{doubtfulCount === 0 ? words.none : words.count(doubtfulCount, dutyCount)}</p>
      {(doubtfulCount > 0 || onlyDoubtful) && (
        <label className={`${styles.check} screen-only`}>
          <input type="checkbox" checked={onlyDoubtful} onChange={(event) => onOnlyDoubtful(event.target.checked)} />
          {words.only}
        </label>
      )}
      <Link className="small screen-only" to={pathOf.method()}>
        {words.method}
      </Link>
    </div>
  );
}
