import { ChevronDown, ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { AreaBadge } from '../../shared/AreaBadge.tsx';
import { PartPicker, ValueBar } from '../../shared/PartPicker.tsx';
import part from '../../shared/partOfMatrix.module.css';
import shared from '../compare.module.css';
import styles from './many.module.css';
import { usesByUnit, valueOf } from './matrixCells.ts';
import type { MatrixPartProps } from './manyProps.ts';
import { mostOf, type UnitRow } from './matrixSeries.ts';
import type { ComparedRole } from './manyRoles.ts';
import { ValueCell } from './ValueCell.tsx';

/** On a phone one role at a time, or one area: a list with a value and a bar. */
export function NarrowMatrix({ many, query, ordered, rows, onToggle }: MatrixPartProps) {
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
        <ValueBar share={use ? valueOf(use, query.measure) / Math.max(most, 1e-9) : 0} />
      </>
    );
  };
  return (
    <>
      <PartPicker
        picked={picked}
        onPick={setPicked}
        roles={ordered.roles}
        areas={areas.map(({ id, label, areaNumber }) => ({ id, label, number: areaNumber }))}
      />
      <ul className={part.values}>
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
