import { X } from 'lucide-react';
import { Fragment } from 'react';
import { together, type CompetencyId, type FrameworkIndex, type TargetAim } from '../../../engine/index.ts';
import { useMessages } from '../../../i18n/messages.ts';
import { PickToAdd } from '../../../ui/PickToAdd.tsx';
import { TableScroll } from '../../../ui/TableScroll.tsx';
import { AreaBadge } from '../AreaBadge.tsx';
import { CountField } from './CountField.tsx';
import { PasteAims } from './PasteAims.tsx';
import styles from './target.module.css';

interface AimsTableProps {
  readonly index: FrameworkIndex;
  readonly aims: readonly TargetAim[];
  readonly isOpen: boolean;
  /** Posts are asked for too, not only levels. */
  readonly hasPosts: boolean;
  readonly onChange: (aims: readonly TargetAim[]) => void;
}

/** Asked for when a competency is added by itself. */
const NEW_AIM = { level: 3, wanted: 2, priority: 'essential' } as const;

/** The target competency by competency: level, posts wanted, priority. */
export function AimsTable({ index, aims, isOpen, hasPosts, onChange }: AimsTableProps) {
  const { team, shell, format } = useMessages();
  const words = team.target;
  const { lang } = format;
  const { framework } = index;
  const asked = new Set(aims.map(({ competency }) => competency));
  const set = (competency: CompetencyId, part: Partial<TargetAim>): void =>
    onChange(aims.map((aim) => (aim.competency === competency ? { ...aim, ...part } : aim)));
  const add = (competencies: readonly CompetencyId[]): void => {
    const added = competencies.filter((one) => !asked.has(one)).map((competency) => ({ competency, ...NEW_AIM }));
    if (added.length > 0) onChange(together([...aims, ...added], framework));
  };
  const groups = framework.areas.flatMap((area) => {
    const its = aims.filter(({ competency }) => index.competencies.get(competency)?.area === area.id);
    return its.length > 0 ? [{ area, aims: its }] : [];
  });
  return (
    <details className={styles.aims} open={isOpen}>
      <summary className="screen-only">{hasPosts ? words.edit : words.editLevels}</summary>
      <p className="small muted">{hasPosts ? words.rule : words.levelRule}</p>
      {groups.length > 0 && (
        <TableScroll label={words.caption}>
          <table className={`data-table ${styles.aimsTable}`}>
            <caption className="visually-hidden">{words.caption}</caption>
            <thead>
              <tr>
                <th scope="col">{words.competency}</th>
                <th scope="col">{words.level}</th>
                {hasPosts && <th scope="col">{words.wanted}</th>}
                <th scope="col">{words.priority}</th>
                <th scope="col" className="screen-only">
                  <span className="visually-hidden">{words.remove}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {groups.map(({ area, aims: its }) => (
                <Fragment key={area.id}>
                  <tr className="group-row">
                    <th scope="rowgroup" colSpan={hasPosts ? 5 : 4} className={styles.area}>
                      <AreaBadge area={area} /> {area.label[lang]}
                    </th>
                  </tr>
                  {its.map((aim) => (
                    <AimRow
                      key={aim.competency}
                      index={index}
                      aim={aim}
                      hasPosts={hasPosts}
                      onChange={(part) => set(aim.competency, part)}
                      onDrop={() => onChange(aims.filter((one) => one !== aim))}
                    />
                  ))}
                </Fragment>
              ))}
            </tbody>
          </table>
        </TableScroll>
      )}
      <PickToAdd
        label={words.addCompetency}
        choose={words.chooseCompetency}
        action={shell.picked.add}
        onAdd={(value) => {
          const competency = [...index.competencies.keys()].find((id) => id === value);
          if (competency) add([competency]);
        }}
      >
        {framework.areas.map((area) => (
          <optgroup key={area.id} label={`${area.number} · ${area.label[lang]}`}>
            {area.competencies
              .filter(({ id }) => !asked.has(id))
              .map(({ id, label }) => (
                <option key={id} value={id}>
                  {label[lang]}
                </option>
              ))}
          </optgroup>
        ))}
      </PickToAdd>
      <PasteAims index={index} onAdd={add} />
    </details>
  );
}

interface AimRowProps {
  readonly index: FrameworkIndex;
  readonly aim: TargetAim;
  readonly hasPosts: boolean;
  readonly onChange: (part: Partial<TargetAim>) => void;
  readonly onDrop: () => void;
}

function AimRow({ index, aim, hasPosts, onChange, onDrop }: AimRowProps) {
  const { team, shell, format } = useMessages();
  const words = team.target;
  const name = index.competencies.get(aim.competency)?.label[format.lang] ?? aim.competency;
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        <select
          className="field"
          aria-label={words.levelOf(name)}
          value={aim.level}
          onChange={(event) => onChange({ level: Number(event.target.value) })}
        >
          {index.framework.involvement.map(({ id, rank, label }) => (
            <option key={id} value={rank}>
              {shell.words.level(rank, label[format.lang])}
            </option>
          ))}
        </select>
      </td>
      {hasPosts && (
        <td>
          <CountField label={words.wantedOf(name)} value={aim.wanted} onChange={(wanted) => onChange({ wanted })} />
        </td>
      )}
      <td>
        <select
          className="field"
          aria-label={words.priorityOf(name)}
          value={aim.priority}
          onChange={(event) => onChange({ priority: event.target.value === 'desirable' ? 'desirable' : 'essential' })}
        >
          <option value="essential">{words.essential}</option>
          <option value="desirable">{words.desirable}</option>
        </select>
      </td>
      <td className="screen-only">
        <button
          type="button"
          className="icon-button"
          aria-label={words.drop(name)}
          title={words.drop(name)}
          onClick={onDrop}
        >
          <X aria-hidden size={16} />
        </button>
      </td>
    </tr>
  );
}
