import { X } from 'lucide-react';
import type { CurriculumUnit } from '../../../engine/index.ts';
import { useMessages } from '../../../i18n/messages.ts';
import styles from '../curriculum.module.css';

interface PrerequisitesProps {
  readonly unit: CurriculumUnit;
  readonly units: readonly CurriculumUnit[];
  readonly onChange: (prerequisites: readonly string[]) => void;
}

/** The units to be taken before this one. */
export function Prerequisites({ unit: { id, prerequisites }, units, onChange }: PrerequisitesProps) {
  const { units: words } = useMessages().curriculum;
  const named = units.map((unit, i) => ({ id: unit.id, title: words.of(i + 1, unit.title || words.unnamed) }));
  const free = named.filter((unit) => unit.id !== id && !prerequisites.includes(unit.id));
  return (
    <fieldset className={styles.before}>
      <legend>{words.before}</legend>
      <ul>
        {named
          .filter((unit) => prerequisites.includes(unit.id))
          .map((unit) => (
            <li key={unit.id} className="chip">
              {unit.title}
              <button
                type="button"
                className="icon-button"
                aria-label={words.dropBefore(unit.title)}
                title={words.dropBefore(unit.title)}
                onClick={() => onChange(prerequisites.filter((one) => one !== unit.id))}
              >
                <X aria-hidden size={16} />
              </button>
            </li>
          ))}
      </ul>
      <select
        className="field"
        aria-label={words.addBefore}
        value=""
        disabled={free.length === 0}
        onChange={(event) => {
          if (event.target.value !== '') onChange([...prerequisites, event.target.value]);
        }}
      >
        <option value="">{words.chooseBefore}</option>
        {free.map((unit) => (
          <option key={unit.id} value={unit.id}>
            {unit.title}
          </option>
        ))}
      </select>
    </fieldset>
  );
}
