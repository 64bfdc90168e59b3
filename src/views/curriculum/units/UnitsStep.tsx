import { Plus } from 'lucide-react';
import { useState } from 'react';
import { draftUnits, type CurriculumUnit, type MappedPosting, type TeachingNeed } from '../../../engine/index.ts';
import { useMessages } from '../../../i18n/messages.ts';
import { newPartId } from '../../../state/curricula.ts';
import styles from '../curriculum.module.css';
import type { CurriculumView } from '../curriculumView.ts';
import { hoursFinding, orderFindings } from '../findings.ts';
import type { CurriculumState } from '../useCurriculum.ts';
import { HoursField } from './HoursField.tsx';
import { UnitCard } from './UnitCard.tsx';
import { useObjectiveVerbs } from './useObjectiveVerbs.ts';

interface UnitsStepProps {
  readonly state: CurriculumState;
  readonly view: CurriculumView;
  /** All that are at hand: their duties are raw material. */
  readonly roles: readonly MappedPosting[];
}

const EMPTY_UNIT: Omit<CurriculumUnit, 'id'> = {
  title: '',
  aims: [],
  objectives: [],
  content: '',
  method: '',
  assessment: '',
  hours: { lecture: 0, practice: 0, field: 0 },
  prerequisites: [],
};

/** The units in the order taught: proposed from the needs, then the trainer's own. */
export function UnitsStep({ state, view, roles }: UnitsStepProps) {
  const messages = useMessages();
  const { units: words } = messages.curriculum;
  const { change } = state;
  const { units, hoursBudget } = state.curriculum;
  const { index, coverage } = view;
  const verbs = useObjectiveVerbs();
  const [added, setAdded] = useState('');
  const open = coverage.flatMap(({ need, cells }) => (cells.every((cell) => cell === null) ? [need] : []));
  const set = (next: readonly CurriculumUnit[]): void => change({ units: next });
  const draft = (needs: readonly TeachingNeed[]): CurriculumUnit[] =>
    draftUnits(needs, index.framework, (area, part, parts) =>
      words.draftTitle(index.areas.get(area)?.label[messages.format.lang] ?? area, part, parts),
    ).map((unit) => ({ ...unit, id: newPartId() }));
  const move = (from: number, to: number): void => {
    const others = units.filter((_, i) => i !== from);
    const moved = units[from];
    if (moved) set([...others.slice(0, to), moved, ...others.slice(to)]);
  };
  return (
    <section className={styles.part} aria-labelledby="curriculum-units">
      <h2 id="curriculum-units">{words.title}</h2>
      {units.length === 0 && <p>{words.none}</p>}
      <div className="control-row">
        {open.length > 0 && (
          <button type="button" className="button primary" onClick={() => set([...units, ...draft(open)])}>
            {units.length === 0 ? words.draft : words.draftMore(open.length)}
          </button>
        )}
        <button
          type="button"
          className="button"
          onClick={() => {
            const id = newPartId();
            setAdded(id);
            set([...units, { ...EMPTY_UNIT, id }]);
          }}
        >
          <Plus aria-hidden size={16} /> {words.add}
        </button>
        <label className={styles.inline}>
          {words.budget}
          <HoursField
            label={words.budget}
            value={hoursBudget ?? 0}
            onChange={(hours) => change({ hoursBudget: hours === 0 ? null : hours })}
          />
        </label>
      </div>
      {open.length > 0 && <p className="small muted">{words.draftRule}</p>}
      <p>
        <strong>{hoursFinding(view, messages)}</strong>
      </p>
      <div role="status">
        {orderFindings(view, messages).map((sentence) => (
          <p key={sentence} className={styles.warning}>
            {sentence}
          </p>
        ))}
      </div>
      <ol className={styles.units}>
        {units.map((unit, i) => (
          <UnitCard
            key={unit.id}
            {...{ unit, view, roles, verbs }}
            place={i}
            isNew={unit.id === added}
            onChange={(changed) => set(units.map((one) => (one.id === unit.id ? changed : one)))}
            onMove={(by) => move(i, i + by)}
            onRemove={() =>
              set(
                units.flatMap((one) =>
                  one.id === unit.id
                    ? []
                    : [{ ...one, prerequisites: one.prerequisites.filter((before) => before !== unit.id) }],
                ),
              )
            }
          />
        ))}
      </ol>
    </section>
  );
}
