import { useMemo, useState } from 'react';
import type { AreaMatrixSeries } from '../../../charts/areaMatrix/placeAreaMatrix.ts';
import type { RoleId } from '../../../engine/index.ts';
import { useMessages, type Messages } from '../../../i18n/messages.ts';
import type { CompareQuery } from '../../../state/compareQuery.ts';
import { ChartFrame } from '../../../ui/ChartFrame.tsx';
import { TableScroll } from '../../../ui/TableScroll.tsx';
import { useMediaQuery } from '../../../ui/useMediaQuery.ts';
import { LevelCell } from '../../shared/LevelCell.tsx';
import { useQuotes } from '../../shared/useQuotes.ts';
import shared from '../compare.module.css';
import { limited } from '../limits.ts';
import { AreaMatrixScroll } from './AreaMatrixScroll.tsx';
import { quotesOf, rolesOf, sayBlock } from './blocks.ts';
import styles from './many.module.css';
import { inOrder, type ManyRoles, type OrderedRoles } from './manyRoles.ts';
import { cellOf, sayCell, usesByUnit } from './matrixCells.ts';
import { MeasureChoice, OrderSelect } from './MatrixControls.tsx';
import type { ManyViewProps } from './manyProps.ts';
import { MatrixLegend } from './MatrixLegend.tsx';
import { mostOf, sayUnit, unitRows, type UnitId, type UnitRow } from './matrixSeries.ts';
import { NarrowMatrix } from './NarrowMatrix.tsx';
import { SaidButton } from './SaidButton.tsx';
import { useStaged } from './useStaged.ts';
import { areaColour, areaLabelColour } from '../../../charts/shared/areaColours.ts';

/** Roles as rows, units as columns. */
function areaSeries(
  units: readonly UnitRow[],
  { roles }: OrderedRoles,
  near: RoleId | null,
  measure: CompareQuery['measure'],
  messages: Messages,
): AreaMatrixSeries<RoleId, UnitId> {
  const most = mostOf(roles, measure);
  return {
    columns: units.map((unit) => ({
      id: unit.id,
      label: unit.label,
      badge: unit.isArea ? unit.areaNumber : null,
      isOpen: unit.isOpen,
      isSelected: unit.isSelected,
      colour: areaColour(unit.areaNumber),
      badgeColour: areaLabelColour(unit.areaNumber),
    })),
    rows: roles.map(({ id, title, profile }) => ({
      id,
      label: title,
      isSelected: id === near,
      cells: units.map((unit) => cellOf(profile, usesByUnit(profile).get(unit.id), measure, most, messages)),
    })),
  };
}

/** Hundreds of roles by the areas; one area at a time opens to its competencies. */
export function AreaMatrixFrame({ many, query, onChange }: ManyViewProps) {
  const messages = useMessages();
  const { many: words, shell, format } = messages;
  const { framework } = many.index;
  const { openQuotes } = useQuotes();
  const isPrinted = useMediaQuery('print');
  const isNarrow = useMediaQuery('screen and (max-width: 639px)');
  const prefersTable = useMediaQuery('(forced-colors: active)');
  const isTable = query.form === null ? prefersTable : query.form === 'table';
  const ordered = useMemo(() => inOrder(many, query.columns, format.lang), [many, query.columns, format.lang]);
  const units = useMemo(
    () =>
      unitRows(
        many,
        framework,
        {
          level: 'area',
          open: query.open.slice(-1),
          competency: query.competency,
          hideCommon: false,
          hideEmpty: query.hideEmpty,
        },
        messages,
      ),
    [many, framework, query.open, query.competency, query.hideEmpty, messages],
  );
  const series = useMemo(
    () => areaSeries(units, ordered, query.near, query.measure, messages),
    [units, ordered, query.near, query.measure, messages],
  );
  const areas = units.filter(({ isArea }) => isArea);
  const most = areas.reduce<UnitRow | null>((a, b) => (b.userCount > (a?.userCount ?? 0) ? b : a), null);
  const least = areas.reduce<UnitRow | null>((a, b) => (a === null || b.userCount < a.userCount ? b : a), null);
  const finding = limited(
    words.areas.finding(
      many.roles.length,
      most?.label ?? '',
      most?.userCount ?? 0,
      least?.label ?? '',
      least?.userCount ?? 0,
    ),
    many,
    framework,
    messages,
  );
  const toggle = (unit: UnitId): void => {
    const row = units.find(({ id }) => id === unit);
    if (row?.competency) onChange({ competency: row.competency === query.competency ? null : row.competency });
    else if (row) onChange({ open: row.isOpen ? [] : [row.area] });
  };
  const describe = (id: RoleId | null, unit: UnitId | null): string => {
    const row = units.find((one) => one.id === unit);
    const role = id === null ? null : (many.byId.get(id) ?? null);
    if (row && role) {
      const said = sayCell(role.profile, usesByUnit(role.profile).get(row.id), framework, messages);
      return words.areas.say(role.title, row.label, said);
    }
    if (row) return words.frequency.say(row.label, row.userCount, many.roles.length);
    return role ? words.areas.role(role.title, role.profile.competencies.length) : '';
  };
  return (
    <ChartFrame
      title={words.areas.title}
      finding={finding}
      controls={
        <div className={`${shared.controls} screen-only`}>
          <MeasureChoice query={query} onChange={onChange} />
          <OrderSelect query={query} onChange={onChange} />
        </div>
      }
      words={{ ...shell.chart, keysList: [...shell.chart.keysList, ...words.block.keys, ...words.areas.keys] }}
      // On paper a table goes on from page to page, its heads repeated, where a picture would be shrunk to one.
      tableShown={isTable || isPrinted}
      onTableShown={(table) => onChange({ form: table ? 'table' : 'picture' })}
      picture={
        isNarrow ? (
          <NarrowMatrix many={many} query={query} ordered={ordered} rows={units} onToggle={toggle} />
        ) : (
          <AreaMatrixScroll
            series={series}
            label={`${words.areas.title}. ${finding}`}
            description={words.areas.description}
            describe={describe}
            onOpen={(role, unit) => {
              if (unit === null) onChange({ near: role, view: 'similarity' });
              else openQuotes({ unit, roles: [role] });
            }}
            onToggle={toggle}
            describeBlock={(ids, its) => sayBlock({ units: its, roles: rolesOf(ids, many) }, messages)}
            onOpenBlock={(ids, its) => openQuotes(quotesOf({ units: its, roles: rolesOf(ids, many) }, many))}
          />
        )
      }
      table={<RolesTable series={series} many={many} units={units} describe={describe} />}
      legend={!isNarrow && <MatrixLegend many={many} query={query} />}
    />
  );
}

interface RolesTableProps {
  readonly series: AreaMatrixSeries<RoleId, UnitId>;
  readonly many: ManyRoles;
  readonly units: readonly UnitRow[];
  readonly describe: (role: RoleId, unit: UnitId) => string;
}

/** A table of hundreds of rows is built in parts. */
const FIRST_ROWS = 50;

function RolesTable({ series, many, units, describe }: RolesTableProps) {
  const messages = useMessages();
  const { many: words } = messages;
  const { openQuotes } = useQuotes();
  const [isStaged, stage] = useStaged();
  const isPrinted = useMediaQuery('print');
  const [asked, setAsked] = useState(FIRST_ROWS);
  const limit = isStaged || isPrinted ? series.rows.length : asked;
  return (
    <>
      <TableScroll label={words.matrix.caption}>
        <table ref={stage} className={`data-table ${styles.matrix}`}>
          <caption className="visually-hidden">{words.matrix.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.areas.roleHead}</th>
              {units.map((unit) => (
                <th key={unit.id} scope="col" title={sayUnit(unit, null, { ...many, roles: [] }, messages)}>
                  {unit.isArea ? `${unit.areaNumber} ${unit.label}` : unit.label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {series.rows.slice(0, limit).map((row) => (
              <tr key={row.id}>
                <th scope="row" lang={many.byId.get(row.id)?.lang}>
                  {row.label}
                </th>
                {row.cells.map(({ text }, i) => {
                  const unit = units[i];
                  if (!unit) return null;
                  return (
                    <td key={unit.id}>
                      {text === null || text === '' ? (
                        <>
                          {text ?? '—'}
                          {text === '' && <LevelCell level={null} />}
                        </>
                      ) : (
                        <SaidButton
                          said={describe(row.id, unit.id)}
                          onClick={() => openQuotes({ unit: unit.id, roles: [row.id] })}
                        >
                          {text}
                        </SaidButton>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
      {series.rows.length > limit && (
        <button type="button" className="button screen-only" onClick={() => setAsked(series.rows.length)}>
          {words.areas.more(series.rows.length - limit)}
        </button>
      )}
    </>
  );
}
