import { useMemo, useState } from 'react';
import { usesOf, type CompetencyId } from '../../../engine/index.ts';
import { profileRole } from '../../../engine/index.ts';
import { useMessages } from '../../../i18n/messages.ts';
import { PickToAdd } from '../../../ui/PickToAdd.tsx';
import { AreaBadge } from '../../shared/AreaBadge.tsx';
import { roleTitle } from '../../shared/roleTitle.ts';
import shared from '../compare.module.css';
import styles from './OwnProfile.module.css';
import type { TargetPartProps } from './useTarget.ts';

/** The target as the user sets it: a level for each competency that is asked for. */
export function OwnProfile({ index, compared, others, scope, query, change }: TargetPartProps) {
  const messages = useMessages();
  const { target, shell, many, format } = messages;
  const words = target.hand;
  const roles = useMemo(() => [...compared, ...others], [compared, others]);
  // Open where there is nothing yet, and not folded under the hand of who sets the first level.
  const [startsOpen] = useState(query.levels.size === 0);
  const set = (competency: CompetencyId, level: number): void => {
    const levels = new Map(query.levels);
    if (level === 0) levels.delete(competency);
    else levels.set(competency, level);
    change({ levels });
  };
  const startFrom = (id: string): void => {
    const role = roles.find((one) => one.id === id);
    if (!role) return;
    const uses = usesOf(profileRole(role, index.framework, scope), 'competency');
    change({ levels: new Map(uses.map((use) => [use.id, use.level])) });
  };
  return (
    <details className={styles.profile} open={startsOpen}>
      <summary>
        {words.title} · {words.count(query.levels.size)}
      </summary>
      <p className="small muted">{words.hint}</p>
      <div className={`${shared.controls} screen-only`}>
        <PickToAdd label={words.start} choose={many.roles.choose} action={shell.picked.start} onAdd={startFrom}>
          {roles.map((role) => (
            <option key={role.id} value={role.id}>
              {roleTitle(role, messages)}
            </option>
          ))}
        </PickToAdd>
        <button
          type="button"
          className="button"
          disabled={query.levels.size === 0}
          onClick={() => change({ levels: new Map() })}
        >
          {words.clear}
        </button>
      </div>
      <div className={styles.areas}>
        {index.framework.areas.map((area) => (
          <fieldset key={area.id} className={styles.area}>
            <legend className={shared.unit}>
              <AreaBadge area={area} /> {area.label[format.lang]}
            </legend>
            {area.competencies.map(({ id, label }) => (
              <label key={id} className={styles.row}>
                <span>{label[format.lang]}</span>
                <select
                  className="field"
                  aria-label={words.level(label[format.lang])}
                  value={query.levels.get(id) ?? 0}
                  onChange={(event) => set(id, Number(event.target.value))}
                >
                  <option value={0}>{words.notAsked}</option>
                  {index.framework.involvement.map((level) => (
                    <option key={level.id} value={level.rank}>
                      {shell.words.level(level.rank, level.label[format.lang])}
                    </option>
                  ))}
                </select>
              </label>
            ))}
          </fieldset>
        ))}
      </div>
    </details>
  );
}
