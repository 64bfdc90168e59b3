import { X } from 'lucide-react';
import {
  TEACHING_LEVELS,
  type CompetencyId,
  type CurriculumUnit,
  type TeachingLevel,
  type UnitAim,
} from '../../../engine/index.ts';
import { useMessages } from '../../../i18n/messages.ts';
import { PickToAdd } from '../../../ui/PickToAdd.tsx';
import { AreaBadge } from '../../shared/AreaBadge.tsx';
import { useQuotes } from '../../shared/useQuotes.ts';
import styles from '../curriculum.module.css';
import { nameOf, type CurriculumView } from '../curriculumView.ts';

interface UnitAimsProps {
  readonly unit: CurriculumUnit;
  readonly view: CurriculumView;
  readonly onChange: (aims: readonly UnitAim[]) => void;
}

/** What a unit teaches, how far, and whether it is assessed. */
export function UnitAims({ unit: { aims }, view, onChange }: UnitAimsProps) {
  const messages = useMessages();
  const { format } = messages;
  const { units: words, needs } = messages.curriculum;
  const { index, taught } = view;
  const { openQuotes } = useQuotes();
  const set = (competency: CompetencyId, part: Partial<UnitAim>): void =>
    onChange(aims.map((aim) => (aim.competency === competency ? { ...aim, ...part } : aim)));
  const isThere = (competency: CompetencyId): boolean => aims.some((aim) => aim.competency === competency);
  const askedLevel = new Map(taught.map(({ competency, level }) => [competency, level]));
  const add = (value: string): void => {
    const competency = [...index.competencies.keys()].find((id) => id === value);
    if (competency) onChange([...aims, { competency, level: askedLevel.get(competency) ?? 'I', isAssessed: true }]);
  };
  return (
    <fieldset className={styles.aims}>
      <legend>{words.aims}</legend>
      {aims.length === 0 && <p className="muted small">{words.noAims}</p>}
      <ul>
        {aims.map(({ competency, level, isAssessed }) => {
          const name = nameOf(competency, index, messages);
          const area = index.competencies.get(competency)?.area;
          const shown = area && index.areas.get(area);
          return (
            <li key={competency}>
              <span className={styles.competency}>
                {shown && <AreaBadge area={shown} />}
                <button
                  type="button"
                  className="link-button"
                  onClick={() => openQuotes({ unit: competency, roles: [] })}
                >
                  {name}
                </button>
              </span>
              <select
                className="field"
                aria-label={needs.levelOf(name)}
                value={level}
                onChange={(event) => set(competency, { level: levelNamed(event.target.value) })}
              >
                {TEACHING_LEVELS.map((one) => (
                  <option key={one} value={one}>
                    {needs.levels[one]}
                  </option>
                ))}
              </select>
              <label className="tick">
                <input
                  type="checkbox"
                  checked={isAssessed}
                  aria-label={words.assessedOf(name)}
                  onChange={(event) => set(competency, { isAssessed: event.target.checked })}
                />
                {words.assessed}
              </label>
              <button
                type="button"
                className="icon-button"
                aria-label={words.dropAim(name)}
                title={words.dropAim(name)}
                onClick={() => onChange(aims.filter((aim) => aim.competency !== competency))}
              >
                <X aria-hidden size={16} />
              </button>
            </li>
          );
        })}
      </ul>
      <PickToAdd label={words.addAim} choose={words.chooseAim} action={messages.shell.picked.add} onAdd={add}>
        <optgroup label={words.asked}>
          {taught
            .filter(({ competency }) => !isThere(competency))
            .map(({ competency }) => (
              <option key={competency} value={competency}>
                {nameOf(competency, index, messages)}
              </option>
            ))}
        </optgroup>
        {index.framework.areas.map((area) => (
          <optgroup key={area.id} label={`${area.number} · ${area.label[format.lang]}`}>
            {area.competencies
              .filter(({ id }) => !isThere(id) && !askedLevel.has(id))
              .map(({ id, label }) => (
                <option key={id} value={id}>
                  {label[format.lang]}
                </option>
              ))}
          </optgroup>
        ))}
      </PickToAdd>
    </fieldset>
  );
}

const levelNamed = (value: string): TeachingLevel => TEACHING_LEVELS.find((level) => level === value) ?? 'I';
