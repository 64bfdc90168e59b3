import { X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { HOUR_KINDS, type CurriculumUnit, type MappedPosting, type ObjectiveVerbs } from '../../../engine/index.ts';
import { useMessages } from '../../../i18n/messages.ts';
import { MoveButtons } from '../../../ui/MoveButtons.tsx';
import { TextDraft } from '../../shared/target/TextDraft.tsx';
import styles from '../curriculum.module.css';
import type { CurriculumView } from '../curriculumView.ts';
import { HoursField } from './HoursField.tsx';
import { Objectives } from './Objectives.tsx';
import { Prerequisites } from './Prerequisites.tsx';
import { UnitAims } from './UnitAims.tsx';

const TEXT_MOST = 20_000;

interface UnitCardProps {
  readonly unit: CurriculumUnit;
  /** From 0. */
  readonly place: number;
  /** Just added by hand: open, with its title waiting for words. */
  readonly isNew: boolean;
  readonly view: CurriculumView;
  readonly roles: readonly MappedPosting[];
  readonly verbs: ObjectiveVerbs | null;
  readonly onChange: (unit: CurriculumUnit) => void;
  readonly onMove: (by: 1 | -1) => void;
  readonly onRemove: () => void;
}

/** One unit: closed it says what it is, open everything of it can be changed. */
export function UnitCard({ unit, place, isNew, view, roles, verbs, onChange, onMove, onRemove }: UnitCardProps) {
  const messages = useMessages();
  const [startsOpen] = useState(isNew);
  const card = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (startsOpen) card.current?.querySelector('input')?.focus();
  }, [startsOpen]);
  const { units: words } = messages.curriculum;
  const { units } = view.curriculum;
  const title = words.of(place + 1, unit.title || words.unnamed);
  const total = HOUR_KINDS.reduce((sum, kind) => sum + unit.hours[kind], 0);
  const set = (part: Partial<CurriculumUnit>): void => onChange({ ...unit, ...part });
  return (
    <li className={styles.unit}>
      <details ref={card} open={startsOpen}>
        <summary>
          <h3>{title}</h3>
          <span className="muted small">{words.summary(unit.aims.length, total)}</span>
        </summary>
        <div className={styles.unitBody}>
          <label className="labelled">
            {words.name}
            <TextDraft value={unit.title} onChange={(text) => set({ title: text })} />
          </label>
          <UnitAims unit={unit} view={view} onChange={(aims) => set({ aims })} />
          <Objectives {...{ unit, view, roles, verbs }} onChange={(objectives) => set({ objectives })} />
          <div className={styles.texts}>
            {(['content', 'method', 'assessment'] as const).map((part) => (
              <label key={part} className="labelled">
                {words[part]}
                <TextDraft
                  rows={3}
                  maxLength={TEXT_MOST}
                  value={unit[part]}
                  onChange={(text) => set({ [part]: text })}
                />
              </label>
            ))}
          </div>
          <fieldset className={styles.hours}>
            <legend>{words.hours}</legend>
            {HOUR_KINDS.map((kind) => (
              <label key={kind} className={styles.inline}>
                {words.kinds[kind]}
                <HoursField
                  label={`${words.kinds[kind]}, ${title}`}
                  value={unit.hours[kind]}
                  onChange={(hours) => set({ hours: { ...unit.hours, [kind]: hours } })}
                />
              </label>
            ))}
          </fieldset>
          <Prerequisites unit={unit} units={units} onChange={(prerequisites) => set({ prerequisites })} />
        </div>
      </details>
      <p className={styles.unitActions}>
        <MoveButtons
          up={words.up(title)}
          down={words.down(title)}
          isFirst={place === 0}
          isLast={place === units.length - 1}
          onMove={onMove}
        />
        <button
          type="button"
          className="icon-button"
          aria-label={words.remove(unit.title || words.unnamed)}
          title={words.remove(unit.title || words.unnamed)}
          onClick={onRemove}
        >
          <X aria-hidden size={16} />
        </button>
      </p>
    </li>
  );
}
