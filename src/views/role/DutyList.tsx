import { useMemo } from 'react';
import type { CompetencyId, FrameworkIndex, LabelScope } from '../../engine/index.ts';
import { useMessages } from '../../i18n/messages.ts';
import { evidenceMarks } from '../shared/evidenceMarks.ts';
import { MarkedText } from '../shared/MarkedText.tsx';
import { DutyItem } from './DutyItem.tsx';
import styles from './DutyList.module.css';
import { groupRows, type DutyGroup, type DutyRow, type Lit, type Target } from './dutyRows.ts';

interface DutyListProps {
  readonly rows: readonly DutyRow[];
  readonly index: FrameworkIndex;
  readonly scope: LabelScope;
  readonly lit: Lit;
  /** Pointed at now or, where nothing is, chosen: its words stand out. */
  readonly competency: CompetencyId | null;
  readonly pinned: Target;
  readonly onPoint: (target: Target | null) => void;
  readonly onPinDuty: (key: string) => void;
}

/** The duties below the headings of the posting, in its order; that they have none is said only where others have one. */
export function DutyList({ rows, index, scope, lit, competency, pinned, onPoint, onPinDuty }: DutyListProps) {
  const groups = useMemo(() => groupRows(rows), [rows]);
  return groups.map((group) => (
    <section key={group.rows[0]?.key} className={styles.group}>
      {(group.heading !== null || groups.length > 1) && <GroupHeading group={group} index={index} />}
      <ol className={styles.duties}>
        {group.rows.map((row) => (
          <DutyItem
            key={row.key}
            row={row}
            index={index}
            scope={scope}
            isLit={lit.duties.has(row.key)}
            focus={lit.duties.has(row.key) ? competency : null}
            isPinned={pinned.duty === row.key}
            onPoint={onPoint}
            onPin={onPinDuty}
          />
        ))}
      </ol>
    </section>
  ));
}

/** The heading with the words that gave its duties their topic. */
function GroupHeading({
  group: { heading, rows },
  index,
}: {
  readonly group: DutyGroup;
  readonly index: FrameworkIndex;
}) {
  const { role } = useMessages();
  const first = rows[0];
  if (heading === null || !first) return <h3 className="muted">{role.duties.noHeading}</h3>;
  const labels = rows.flatMap((row) => row.labels);
  return (
    <h3>
      <MarkedText text={heading} lang={first.duty.lang} evidence={evidenceMarks(labels, index, { from: 'heading' })} />
    </h3>
  );
}
