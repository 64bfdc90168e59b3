import { X } from 'lucide-react';
import { useState } from 'react';
import { circleOf, type CurriculumUnit } from '../../../engine/index.ts';
import { useMessages } from '../../../i18n/messages.ts';
import { PickToAdd } from '../../../ui/PickToAdd.tsx';
import styles from '../curriculum.module.css';

interface PrerequisitesProps {
  readonly unit: CurriculumUnit;
  readonly units: readonly CurriculumUnit[];
  readonly onChange: (prerequisites: readonly string[]) => void;
}

/** The units to be taken before this one; one that would close a circle is refused. */
export function Prerequisites({ unit: { id, prerequisites }, units, onChange }: PrerequisitesProps) {
  const { curriculum, shell } = useMessages();
  const { units: words } = curriculum;
  const [refused, setRefused] = useState('');
  const named = units.map((unit, i) => ({ id: unit.id, title: words.of(i + 1, unit.title || words.unnamed) }));
  const set = (next: readonly string[]): void => {
    const circle = circleOf(units.map((unit) => (unit.id === id ? { ...unit, prerequisites: next } : unit)));
    const titles = circle?.flatMap((one) => units.find((unit) => unit.id === one) ?? []);
    setRefused(titles ? words.circle(titles.map(({ title }) => title || words.unnamed)) : '');
    if (!circle) onChange(next);
  };
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
                onClick={() => set(prerequisites.filter((one) => one !== unit.id))}
              >
                <X aria-hidden size={16} />
              </button>
            </li>
          ))}
      </ul>
      <PickToAdd
        label={words.addBefore}
        choose={words.chooseBefore}
        action={shell.picked.add}
        onAdd={(unit) => set([...prerequisites, unit])}
      >
        {free.map((unit) => (
          <option key={unit.id} value={unit.id}>
            {unit.title}
          </option>
        ))}
      </PickToAdd>
      <div role="status">{refused !== '' && <p className={styles.warning}>{refused}</p>}</div>
    </fieldset>
  );
}
