import { memo, useId, useMemo, type MouseEvent } from 'react';
import type { CompetencyId, FrameworkIndex, LabelScope } from '../../engine/index.ts';
import { useMessages } from '../../i18n/messages.ts';
import { evidenceMarks } from '../shared/evidenceMarks.ts';
import { LevelCell } from '../shared/LevelCell.tsx';
import { MarkedText } from '../shared/MarkedText.tsx';
import styles from './DutyList.module.css';
import { DoubtMark } from './DoubtMark.tsx';
import type { DutyRow, Target } from './dutyRows.ts';
import { LabelBadge } from './LabelBadge.tsx';
import { NearMissLine } from './NearMissLine.tsx';
import { DutyReview } from './review/DutyReview.tsx';
import { Why } from './Why.tsx';

interface DutyItemProps {
  readonly row: DutyRow;
  readonly index: FrameworkIndex;
  readonly scope: LabelScope;
  readonly isLit: boolean;
  /** The competency whose words stand out. */
  readonly focus: CompetencyId | null;
  readonly isPinned: boolean;
  readonly onPoint: (target: Target | null) => void;
  readonly onPin: (key: string) => void;
}

/** A duty with its proof marked, its level and its areas; chosen, it says why. */
export const DutyItem = memo(function DutyItem(props: DutyItemProps) {
  const { row, index, scope, isLit, focus, isPinned, onPoint, onPin } = props;
  const { duty, labels, key, number, doubt, near } = row;
  const { role, shell } = useMessages();
  const isUnread = duty.outside === 'unread';
  const whyId = useId();
  const doubtId = useId();
  const evidence = useMemo(() => evidenceMarks(labels, index, { focus }), [labels, index, focus]);
  const rejected = duty.labels.filter((label) => label.review === 'rejected');
  // All labels rejected, and not yet said what the duty asks for.
  const isToComplete = duty.outside === undefined && rejected.length > 0;
  const lead = labels.find((label) => label.competency === focus) ?? labels[0];
  const point = (): void => onPoint({ duty: key, competency: null });
  // The whole row is a large target for the pointer, as long as nobody selects words or follows a link in it.
  const onClick = (event: MouseEvent): void => {
    const isControl = event.target instanceof Element && event.target.closest('a, button, [data-review]') !== null;
    if (!isControl && window.getSelection()?.isCollapsed !== false) onPin(key);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions -- the button inside is the keyboard's way
    <li
      className={`${styles.duty} ${isLit ? styles.lit : ''} ${isPinned ? styles.pinned : ''}`}
      data-duty={key}
      data-lit={isLit || undefined}
      data-area={lead && index.areas.get(lead.area)?.number}
      onMouseEnter={point}
      onMouseLeave={() => onPoint(null)}
      onClick={onClick}
    >
      <button
        type="button"
        className={styles.number}
        aria-label={role.duties.why(number)}
        aria-expanded={isPinned}
        aria-controls={isPinned ? whyId : undefined}
        aria-describedby={doubt ? doubtId : undefined}
        onFocus={point}
        onBlur={() => onPoint(null)}
        onClick={() => onPin(key)}
      >
        {number}
      </button>
      <p className={styles.text}>
        <MarkedText text={duty.text} lang={duty.lang} evidence={evidence} verb={duty.involvementEvidence} />
      </p>
      <div className={styles.meta}>
        {labels.length > 0 ? (
          <>
            <LevelCell
              level={(duty.involvement && index.levels.get(duty.involvement)) ?? null}
              reviewed={labels.some((label) => label.review !== 'proposed')}
            />
            <span className={styles.badges}>
              {labels.map((label) => (
                <LabelBadge key={label.competency} label={label} index={index} />
              ))}
            </span>
          </>
        ) : (
          <span className="muted small">
            {isUnread ? '' : isToComplete ? shell.words.toComplete : shell.words.outside}
            {duty.outside === 'reviewed' && ` · ${shell.words.reviewed}`}
          </span>
        )}
        {rejected.length > 0 && (
          <span className={`${styles.badges} ${styles.rejected}`}>
            {rejected.map((label) => (
              <LabelBadge key={label.competency} label={label} index={index} />
            ))}
          </span>
        )}
      </div>
      {(doubt ?? near) && (
        <div className={styles.unsure}>
          {doubt && <DoubtMark id={doubtId} doubt={doubt} />}
          {near && <NearMissLine near={near} index={index} isAlone />}
        </div>
      )}
      {isPinned && (
        <div id={whyId} className={styles.told}>
          <DutyReview duty={duty} number={number} index={index} />
          <Why row={row} index={index} scope={scope} />
        </div>
      )}
    </li>
  );
});
