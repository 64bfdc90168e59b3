import { Fragment } from 'react';
import type { TaughtCompetency, UnitAim } from '../../engine/index.ts';
import { useMessages } from '../../i18n/messages.ts';
import { TableScroll } from '../../ui/TableScroll.tsx';
import { AreaBadge } from '../shared/AreaBadge.tsx';
import { useQuotes } from '../shared/useQuotes.ts';
import styles from './teaching.module.css';
import {
  competencyName,
  flagWords,
  isShort,
  needHours,
  SHADES,
  shownHours,
  taughtByArea,
  unitHours,
  type TeachingProps,
} from './teachingSeries.ts';

/** What the picture shows; what is wrong stands first, as units may go on beyond a narrow screen. */
export function TeachingTable(props: TeachingProps) {
  const { units, hours } = props;
  const messages = useMessages();
  const { teaching: words, format } = messages;
  const { openQuotes } = useQuotes();
  const hasHours = hours.total > 0;
  return (
    <TableScroll label={words.caption}>
      <table className={`data-table ${styles.table}`}>
        <caption className="visually-hidden">{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.competency}</th>
            <th scope="col">{words.required}</th>
            <th scope="col">{words.coverage}</th>
            {units.map(({ id, title }, i) => (
              <th key={id} scope="col">
                {format.number(i + 1)} <span className={styles.title}>{title === '' ? words.untitled : title}</span>
              </th>
            ))}
            {hasHours && (
              <th scope="col" className="number">
                {words.hours}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {taughtByArea(props).map(({ area, taught }) => (
            <Fragment key={area.id}>
              <tr className="group-row">
                <th scope="rowgroup" colSpan={units.length + (hasHours ? 4 : 3)}>
                  <AreaBadge area={area} /> {area.label[format.lang]}
                </th>
              </tr>
              {taught.map((one) => {
                const { competency, level } = one.need;
                const name = competencyName(competency, props, messages);
                const open = (): void => openQuotes({ unit: competency, roles: props.roles });
                return (
                  <tr key={competency}>
                    <th scope="row">
                      <button type="button" className="link-button" aria-label={words.say.open(name)} onClick={open}>
                        {name}
                      </button>
                    </th>
                    <td title={words.levels[level]}>{level}</td>
                    <td className={one.flags.includes('uncovered') ? styles.uncovered : undefined}>
                      {flagWords(one, messages).join(', ')}
                    </td>
                    {units.map((unit, i) => (
                      <TeachingCell
                        key={unit.id}
                        aim={one.cells[i] ?? null}
                        of={one}
                        unit={words.unit(i + 1, unit.title)}
                        name={name}
                        onOpen={open}
                      />
                    ))}
                    {hasHours && <td className="number">{shownHours(needHours(one, props), messages)}</td>}
                  </tr>
                );
              })}
            </Fragment>
          ))}
        </tbody>
        {hasHours && (
          <tfoot>
            <tr>
              <th scope="row" colSpan={3}>
                {words.unitHours}
              </th>
              {units.map(({ id }, i) => (
                <td key={id}>{shownHours(unitHours(i, props), messages)}</td>
              ))}
              <td className="number">
                <b>{format.amount(hours.total)}</b>
              </td>
            </tr>
          </tfoot>
        )}
      </table>
    </TableScroll>
  );
}

interface CellProps {
  readonly aim: UnitAim | null;
  readonly of: TaughtCompetency;
  readonly unit: string;
  readonly name: string;
  readonly onOpen: () => void;
}

function TeachingCell({ aim, of, unit, name, onOpen }: CellProps) {
  const { teaching: words } = useMessages();
  if (!aim) {
    const label = words.say.empty(unit, name);
    return (
      <td>
        <NotTaught label={label} />
      </td>
    );
  }
  const short = isShort(aim, of);
  const label = words.say.cell(unit, name, words.levels[aim.level], aim.isAssessed, short);
  return (
    <td data-value={words.cell(aim.level, aim.isAssessed)}>
      <button
        type="button"
        className={`${styles.mark} ${aim.isAssessed ? '' : styles.unassessed} ${short ? styles.short : ''}`}
        data-level={SHADES[aim.level]}
        aria-label={label}
        title={label}
        onClick={onOpen}
      >
        {aim.level}
      </button>
    </td>
  );
}

function NotTaught({ label }: { readonly label: string }) {
  return (
    <span className={styles.empty} title={label}>
      <span className="visually-hidden">{label}</span>
    </span>
  );
}
