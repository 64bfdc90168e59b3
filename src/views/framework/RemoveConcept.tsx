import { useState } from 'react';
import type { MappedPosting, OwnFramework } from '../../engine/index.ts';
import { useMessages } from '../../i18n/messages.ts';
import { editInUse } from '../../state/framework.ts';
import { dutiesLosing } from './dutiesLosing.ts';
import type { Edited } from './edited.ts';
import styles from './framework.module.css';

interface RemoveConceptProps {
  readonly edited: Extract<Edited, { readonly kind: 'area' | 'competency' }>;
  readonly own: OwnFramework;
  readonly roles: readonly MappedPosting[];
  readonly isReadOnly: boolean;
  readonly onClose: () => void;
}

/** Removes an area or a competency, after saying how many duties lose a label by it. */
export function RemoveConcept({ edited, own, roles, isReadOnly, onClose }: RemoveConceptProps) {
  const { framework: page, format } = useMessages();
  const { editing: words } = page;
  const [step, setStep] = useState<'start' | 'asked' | 'failed'>('start');
  const { area } = edited;
  const isArea = edited.kind === 'area';
  const gone = isArea ? area.competencies.map(({ id }) => id) : [edited.competency.id];
  const label = (isArea ? area : edited.competency).label[format.lang];
  const isLast = (isArea ? own.framework.areas : area.competencies).length === 1;
  const remove = async (): Promise<void> => {
    try {
      await editInUse(
        isArea ? { kind: 'removeArea', area: area.id } : { kind: 'removeCompetency', competency: edited.competency.id },
        label,
      );
      onClose();
    } catch {
      setStep('failed');
    }
  };
  if (step === 'start')
    return (
      <div className={styles.remove}>
        <p>
          <button type="button" className="button" disabled={isReadOnly || isLast} onClick={() => setStep('asked')}>
            {isArea ? words.removeArea : words.removeCompetency}
          </button>
        </p>
        {isLast && <p className="muted small">{words.lastOfAll}</p>}
      </div>
    );
  const { dutyCount, roleCount, decidedCount } = dutiesLosing(roles, new Set(gone));
  return (
    <div className={`${styles.remove} ${styles.asked}`} role="alertdialog" aria-label={words.removeAsk(label)}>
      <p>
        <strong>{words.removeAsk(label)}</strong>
      </p>
      <p>
        {words.removeLoses(dutyCount, roleCount)} {decidedCount > 0 && words.removeDecided(decidedCount)}
      </p>
      {step === 'failed' && (
        <p role="alert" className={styles.problem}>
          {words.failed}
        </p>
      )}
      <p className={styles.buttons}>
        <button type="button" className="button" onClick={() => void remove()}>
          {words.removeYes}
        </button>
        {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- a question was just asked, and this answer loses nothing */}
        <button type="button" className="quiet-button" autoFocus onClick={() => setStep('start')}>
          {words.cancel}
        </button>
      </p>
    </div>
  );
}
