import { X } from 'lucide-react';
import { useRef } from 'react';
import { Link } from 'react-router';
import type { Competency, FrameworkIndex } from '../../engine/index.ts';
import { useMessages } from '../../i18n/messages.ts';
import { pathOf } from '../../state/paths.ts';
import { AreaBadge } from '../shared/AreaBadge.tsx';
import type { DutyRow } from './dutyRows.ts';
import styles from './MarkedCompetency.module.css';

interface MarkedCompetencyProps {
  readonly competency: Competency | null;
  readonly index: FrameworkIndex;
  readonly rows: readonly DutyRow[];
  readonly onPinDuty: (key: string) => void;
  readonly onClear: () => void;
}

/** The chosen competency above the list, with the numbers of its duties to go to; said when it changes. */
export function MarkedCompetency({ competency, index, rows, onPinDuty, onClear }: MarkedCompetencyProps) {
  const { role, format } = useMessages();
  const bar = useRef<HTMLDivElement>(null);
  const area = competency && index.areas.get(competency.area);
  const its = rows.filter((row) => row.labels.some((label) => label.competency === competency?.id));
  return (
    <div
      ref={bar}
      tabIndex={-1}
      role="status"
      className={competency ? `${styles.bar} screen-only` : undefined}
      data-area={area?.number}
    >
      {competency && area && (
        <>
          <AreaBadge area={area} />
          <Link to={pathOf.competency(competency.id)} title={role.duties.sheet}>
            {competency.label[format.lang]}
          </Link>
          <span>{role.duties.marked(its.length, rows.length)}</span>
          {its.map((row) => (
            <button
              key={row.key}
              type="button"
              className="link-button"
              aria-label={role.duties.number(row.number)}
              onClick={() => onPinDuty(row.key)}
            >
              {row.number}
            </button>
          ))}
          <button
            type="button"
            className={`icon-button ${styles.clear}`}
            aria-label={role.duties.unmark}
            title={role.duties.unmark}
            onClick={() => {
              onClear();
              bar.current?.focus(); // the button goes, the focus stays here
            }}
          >
            <X aria-hidden size={16} />
          </button>
        </>
      )}
    </div>
  );
}
