import { ChevronDown, ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { useMessages } from '../../../i18n/messages.ts';
import { AreaBadge } from '../../shared/AreaBadge.tsx';
import shared from '../compare.module.css';
import styles from './many.module.css';
import { usesByUnit, valueOf } from './matrixCells.ts';
import type { MatrixPartProps } from './manyProps.ts';
import { mostOf, type UnitRow } from './matrixSeries.ts';
import type { ComparedRole } from './manyRoles.ts';
import { ValueCell } from './ValueCell.tsx';

/** On a phone one role at a time, or one area: a list with a value and a bar. */
export function NarrowMatrix({ many, query, ordered, rows, onToggle }: MatrixPartProps) {
  const { many: words } = useMessages();
  const [picked, setPicked] = useState<string>(ordered.roles[0]?.id ?? '');
  const role = ordered.roles.find(({ id }) => id === picked) ?? null;
  const areas = rows.filter(({ isArea }) => isArea);
  const area = areas.find(({ id }) => id === picked) ?? null;
  const most =
    query.measure === 'involvement' ? many.index.framework.involvement.length : mostOf(many.roles, query.measure);
  const entry = (row: UnitRow, of: ComparedRole) => {
    const use = usesByUnit(of.profile).get(row.id);
    return (
      <>
        <ValueCell many={many} role={of} row={row} measure={query.measure} />
        <span className={styles.bar} aria-hidden>
          <span style={{ width: `${((use ? valueOf(use, query.measure) : 0) / Math.max(most, 1e-9)) * 100}%` }} />
        </span>
      </>
    );
  };
  return (
    <>
      <label className={`${shared.control} ${styles.sticky}`}>
        {words.matrix.pick}
        <select className="field" value={picked} onChange={(event) => setPicked(event.target.value)}>
          <optgroup label={words.matrix.pickRole}>
            {ordered.roles.map(({ id, letter, title, lang }) => (
              <option key={id} value={id} lang={lang}>
                {letter} · {title}
              </option>
            ))}
          </optgroup>
          <optgroup label={words.matrix.pickArea}>
            {areas.map(({ id, label, areaNumber }) => (
              <option key={id} value={id}>
                {areaNumber} · {label}
              </option>
            ))}
          </optgroup>
        </select>
      </label>
      <ul className={styles.list}>
        {role &&
          rows.map((row) => {
            const badge = row.isArea ? many.index.areas.get(row.area) : undefined;
            return (
              <li key={row.id} className={row.isSelected ? shared.selected : undefined}>
                <span className={row.isArea ? shared.unit : styles.inner}>
                  {badge && <AreaBadge area={badge} />}
                  <button
                    type="button"
                    className={row.isArea ? shared.disclose : 'link-button'}
                    {...(row.isArea ? { 'aria-expanded': row.isOpen ?? false } : { 'aria-pressed': row.isSelected })}
                    onClick={() => onToggle(row.id)}
                  >
                    {row.label}
                    {row.isOpen !== null &&
                      (row.isOpen ? <ChevronDown aria-hidden size={16} /> : <ChevronRight aria-hidden size={16} />)}
                  </button>
                </span>
                {entry(row, role)}
              </li>
            );
          })}
        {area &&
          ordered.roles.map((one) => (
            <li key={one.id}>
              <span>
                <b>{one.letter}</b> <span lang={one.lang}>{one.title}</span>
              </span>
              {entry(area, one)}
            </li>
          ))}
      </ul>
    </>
  );
}
