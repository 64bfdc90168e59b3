import type { Area } from '../../engine/index.ts';
import { useMessages } from '../../i18n/messages.ts';
import styles from './marks.module.css';

/** The area's number on its colour. Beside its name it is decoration; `named` where it stands alone. */
export function AreaBadge({ area, named = false, large = false }: { area: Area; named?: boolean; large?: boolean }) {
  const { format } = useMessages();
  const look = `${styles.badge} ${large ? styles.large : ''}`;
  return named ? (
    <span className={look} data-area={area.number} role="img" aria-label={`${area.number} ${area.label[format.lang]}`}>
      {area.number}
    </span>
  ) : (
    <span className={look} data-area={area.number} aria-hidden>
      {area.number}
    </span>
  );
}
