import { ChevronDown, ChevronRight } from 'lucide-react';
import { Fragment, type ReactNode } from 'react';
import type { AreaId, CompetencyId } from '../../../engine/index.ts';
import { useMessages } from '../../../i18n/messages.ts';
import { TableScroll } from '../../../ui/TableScroll.tsx';
import { AreaBadge } from '../../shared/AreaBadge.tsx';
import { LevelButton } from '../../shared/LevelButton.tsx';
import { isUnitReviewed } from '../../shared/isUseReviewed.ts';
import { LevelCell } from '../../shared/LevelCell.tsx';
import shared from '../compare.module.css';
import { noteOf, type GapValues } from './targetRows.ts';
import type { GapsProps } from './useTarget.ts';

/** The same rows as the picture. */
export function TargetTable({ index, groups, posting, profile, onToggle }: GapsProps) {
  const messages = useMessages();
  const { target, shell, format } = messages;
  const levelOf = (rank: number | null) => index.framework.involvement.find((level) => level.rank === rank) ?? null;
  const row = (unit: AreaId | CompetencyId, name: string, values: GapValues, head: ReactNode) => {
    const held = levelOf(values.held);
    return (
      <tr key={unit}>
        <th scope="row">{head}</th>
        <td>
          <LevelCell level={levelOf(values.required)} withWord />
        </td>
        <td>
          {held ? (
            <LevelButton
              level={held}
              unit={unit}
              roles={[posting.id]}
              label={target.sentences(name, shell.words.level(held.rank, held.label[format.lang]))}
              reviewed={isUnitReviewed(profile, unit)}
            >
              {held.label[format.lang]}
            </LevelButton>
          ) : (
            <LevelCell level={null} />
          )}
        </td>
        <td className={shared.gap}>{noteOf(values, messages)}</td>
      </tr>
    );
  };
  return (
    <TableScroll label={target.caption}>
      <table className={`data-table ${shared.rows}`}>
        <caption className="visually-hidden">{target.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{target.unit}</th>
            <th scope="col">{target.required}</th>
            <th scope="col">{target.held}</th>
            <th scope="col">{target.gap}</th>
          </tr>
        </thead>
        <tbody>
          {groups.map((group) => {
            const { area, isOpen, competencies } = group;
            const label = area.label[format.lang];
            return (
              <Fragment key={area.id}>
                {row(
                  area.id,
                  label,
                  group,
                  <span className={shared.unit}>
                    <AreaBadge area={area} />
                    <button
                      type="button"
                      className={shared.disclose}
                      aria-expanded={isOpen}
                      onClick={() => onToggle(area.id)}
                    >
                      {label}
                      {isOpen ? <ChevronDown aria-hidden size={16} /> : <ChevronRight aria-hidden size={16} />}
                    </button>
                  </span>,
                )}
                {isOpen &&
                  competencies.map((one) => {
                    const name = one.competency.label[format.lang];
                    return row(one.competency.id, name, one, <span className={shared.inner}>{name}</span>);
                  })}
              </Fragment>
            );
          })}
        </tbody>
      </table>
    </TableScroll>
  );
}
