import { ArrowDown, ChevronDown, ChevronRight } from 'lucide-react';
import { Fragment, type ReactNode } from 'react';
import type { FrameworkIndex } from '../../engine/index.ts';
import { useMessages } from '../../i18n/messages.ts';
import type { CompareQuery, PairQuery, RowOrder } from '../../state/compareQuery.ts';
import { TableScroll } from '../../ui/TableScroll.tsx';
import { useMediaQuery } from '../../ui/useMediaQuery.ts';
import { AreaBadge } from '../shared/AreaBadge.tsx';
import { isUnitReviewed } from '../shared/isUseReviewed.ts';
import { LevelButton } from '../shared/LevelButton.tsx';
import { LevelCell } from '../shared/LevelCell.tsx';
import { roleTitle } from '../shared/roleTitle.ts';
import { useQuotes } from '../shared/useQuotes.ts';
import styles from './compare.module.css';
import type { Pair } from './comparePair.ts';
import { noteOf, type UnitId } from './dumbbellSeries.ts';
import { RoleName, RoleShape } from './RoleName.tsx';
import { levelAt, sayUse } from './rowsWords.ts';
import { gapOf, type AreaGroup, type PairValues, type UnitUse } from './unitRows.ts';

interface RowsTableProps {
  readonly pair: Pair;
  readonly index: FrameworkIndex;
  readonly query: PairQuery;
  readonly groups: readonly AreaGroup[];
  readonly onChange: (part: Partial<CompareQuery>) => void;
  readonly onToggle: (unit: UnitId) => void;
}

/** The same rows as the picture, in the same order; the heads set the order of the competencies. */
export function RowsTable({ pair, index, query, groups, onChange, onToggle }: RowsTableProps) {
  const { compare, format } = useMessages();
  const words = compare.rows;
  const isNarrow = useMediaQuery('(max-width: 639px)');
  const head = (order: RowOrder, name: ReactNode) => (
    <th
      scope="col"
      aria-sort={query.order === order ? (order === 'framework' ? 'ascending' : 'descending') : undefined}
    >
      <button type="button" className={styles.sort} title={words.order[order]} onClick={() => onChange({ order })}>
        <span>{name}</span>
        {query.order === order && <ArrowDown aria-hidden size={14} />}
      </button>
    </th>
  );
  const common = { pair, index, query, isNarrow };
  return (
    <TableScroll label={words.caption}>
      <table className={`data-table ${styles.rows}`}>
        <caption className="visually-hidden">{words.caption}</caption>
        <thead>
          <tr>
            {!isNarrow && head('framework', words.unit)}
            {head('first', <RoleName posting={pair.postings[0]} side="first" />)}
            {head('second', <RoleName posting={pair.postings[1]} side="second" />)}
            {head('difference', words.difference)}
          </tr>
        </thead>
        {groups.map((group) => {
          const { area, isOpen, competencies } = group;
          const label = area.label[format.lang];
          return (
            <Fragment key={area.id}>
              <Unit {...common} unit={area.id} name={label} use={group} values={group.values}>
                <span className={styles.unit}>
                  <AreaBadge area={area} />
                  {competencies.length > 0 ? (
                    <button
                      type="button"
                      className={styles.disclose}
                      aria-expanded={isOpen}
                      onClick={() => onToggle(area.id)}
                    >
                      {label}
                      {isOpen ? <ChevronDown aria-hidden size={16} /> : <ChevronRight aria-hidden size={16} />}
                    </button>
                  ) : (
                    label
                  )}
                </span>
              </Unit>
              {isOpen &&
                competencies.map((row) => {
                  const name = row.competency.label[format.lang];
                  const isSelected = row.competency.id === query.competency;
                  return (
                    <Unit
                      key={row.competency.id}
                      {...common}
                      unit={row.competency.id}
                      name={name}
                      use={row}
                      values={row.values}
                      isSelected={isSelected}
                    >
                      <button
                        type="button"
                        className={`link-button ${styles.inner}`}
                        aria-current={isSelected ? 'true' : undefined}
                        onClick={() => onToggle(row.competency.id)}
                      >
                        {name}
                      </button>
                    </Unit>
                  );
                })}
            </Fragment>
          );
        })}
      </table>
    </TableScroll>
  );
}

interface UnitProps extends Pick<RowsTableProps, 'pair' | 'index' | 'query'> {
  readonly isNarrow: boolean;
  readonly unit: UnitId;
  readonly name: string;
  readonly use: UnitUse;
  readonly values: PairValues;
  readonly isSelected?: boolean;
  readonly children: ReactNode;
}

/** One area or competency: its name and three cells in a row; on a phone the name above them. */
function Unit({ isNarrow, values, isSelected = false, children, ...rest }: UnitProps) {
  const messages = useMessages();
  const gap = gapOf(values);
  const cells = (
    <>
      <td>
        <Value {...rest} side={0} />
      </td>
      <td>
        <Value {...rest} side={1} />
      </td>
      <td className={styles.gap} data-value={gap}>
        {gap !== 0 && <RoleShape side={gap > 0 ? 'first' : 'second'} />} {noteOf(values, rest.query.measure, messages)}
      </td>
    </>
  );
  return (
    <tbody className={isSelected ? styles.selected : undefined}>
      {isNarrow ? (
        <>
          <tr className={styles.name}>
            <th scope="rowgroup" colSpan={3}>
              {children}
            </th>
          </tr>
          <tr>{cells}</tr>
        </>
      ) : (
        <tr>
          <th scope="row">{children}</th>
          {cells}
        </tr>
      )}
    </tbody>
  );
}

interface ValueProps extends Pick<RowsTableProps, 'pair' | 'index' | 'query'> {
  readonly unit: UnitId;
  readonly name: string;
  readonly use: UnitUse;
  readonly side: 0 | 1;
}

function Value({ pair, index, query, unit, name, use, side }: ValueProps) {
  const messages = useMessages();
  const { compare, shell, format } = messages;
  const { openQuotes } = useQuotes();
  const posting = pair.postings[side];
  const level = levelAt(index.framework, use.levels[side]);
  if (!level) return <LevelCell level={null} />;
  const label = compare.rows.cell(roleTitle(posting, messages), name, sayUse(use, side, index.framework, messages));
  if (query.measure === 'involvement')
    return (
      <LevelButton
        level={level}
        unit={unit}
        roles={[posting.id]}
        label={label}
        reviewed={isUnitReviewed(pair.profiles[side], unit)}
      >
        {shell.words.duties(use.dutyCounts[side])}
      </LevelButton>
    );
  return (
    <button
      type="button"
      className={`link-button ${styles.number}`}
      aria-label={label}
      onClick={() => openQuotes({ unit, roles: [posting.id] })}
    >
      {query.measure === 'duties' ? format.number(use.dutyCounts[side]) : compare.rows.mentioned}
    </button>
  );
}
