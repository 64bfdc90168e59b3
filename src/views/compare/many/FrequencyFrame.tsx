import { useMemo } from 'react';
import { Frequency } from '../../../charts/frequency/Frequency.tsx';
import type { FrequencyRow } from '../../../charts/frequency/placeFrequency.ts';
import { useMessages, type Messages } from '../../../i18n/messages.ts';
import { LEVELS, type CompareQuery } from '../../../state/compareQuery.ts';
import { ChartFrame } from '../../../ui/ChartFrame.tsx';
import { Choice } from '../../../ui/Choice.tsx';
import { useChartBox } from '../../../ui/useChartBox.ts';
import { TableScroll } from '../../../ui/TableScroll.tsx';
import { useMediaQuery } from '../../../ui/useMediaQuery.ts';
import { AreaBadge } from '../../shared/AreaBadge.tsx';
import { useQuotes } from '../../shared/useQuotes.ts';
import shared from '../compare.module.css';
import { limited } from '../limits.ts';
import styles from './many.module.css';
import type { ManyRoles } from './manyRoles.ts';
import type { ManyViewProps } from './manyProps.ts';
import { unitRows, type UnitId, type UnitRow } from './matrixSeries.ts';
import { areaColour, areaLabelColour } from '../../../charts/shared/areaColours.ts';

/** Every area with its competencies or, by level, all competencies with the most frequent first. */
export function frequencyRows(many: ManyRoles, query: CompareQuery, messages: Messages): UnitRow[] {
  const all = unitRows(many, many.index.framework, { ...query, level: 'competency', hideCommon: false }, messages);
  if (query.level === 'area') return all;
  // Sort is stable: ties stay in framework order.
  return all.filter(({ isArea }) => !isArea).sort((a, b) => b.userCount - a.userCount);
}

/** How many of the roles use each competency. */
export function FrequencyFrame({ many, query, onChange }: ManyViewProps) {
  const messages = useMessages();
  const { many: words, shell, format } = messages;
  const prefersTable = useMediaQuery('(forced-colors: active)');
  const isTable = query.form === null ? prefersTable : query.form === 'table';
  const rows = useMemo(() => frequencyRows(many, query, messages), [many, query, messages]);
  const total = many.roles.length;
  const competencies = rows.filter(({ isArea }) => !isArea);
  const most = competencies.reduce<UnitRow | null>(
    (found, row) => (row.userCount > (found?.userCount ?? 0) ? row : found),
    null,
  );
  const finding = limited(
    words.frequency.finding(
      most?.label ?? '',
      most?.userCount ?? 0,
      total,
      competencies.filter(({ userCount }) => userCount === 0).length,
    ),
    many,
    many.index.framework,
    messages,
  );
  const select = (unit: UnitId): void => {
    const competency = rows.find(({ id }) => id === unit)?.competency;
    if (competency) onChange({ competency: competency === query.competency ? null : competency });
  };
  const parts = { rows, total, onSelect: select };
  return (
    <ChartFrame
      title={words.frequency.title}
      finding={finding}
      controls={
        <div className={`${shared.controls} screen-only`}>
          <Choice
            label={words.frequency.order.label}
            options={LEVELS.map((value) => ({ value, label: words.frequency.order[value] }))}
            value={query.level}
            onChange={(level) => onChange({ level })}
          />
          <label className={shared.check}>
            <input
              type="checkbox"
              checked={query.hideEmpty}
              onChange={(event) => onChange({ hideEmpty: event.target.checked })}
            />
            {words.matrix.hideEmpty}
          </label>
        </div>
      }
      words={{ ...shell.chart, keysList: [...shell.chart.keysList, ...words.frequency.keys] }}
      tableShown={isTable}
      onTableShown={(table) => onChange({ form: table ? 'table' : 'picture' })}
      picture={<FrequencyPicture {...parts} label={`${words.frequency.title}. ${finding}`} />}
      table={
        <TableScroll label={words.frequency.title}>
          <table className={`data-table ${styles.matrix}`}>
            <caption className="visually-hidden">{words.frequency.title}</caption>
            <thead>
              <tr>
                <th scope="col">{words.matrix.unit}</th>
                <th scope="col" className="number">
                  {words.frequency.roles}
                </th>
                <th scope="col" className="number">
                  {words.frequency.share}
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <TableRow key={row.id} row={row} {...parts} many={many} />
              ))}
            </tbody>
          </table>
        </TableScroll>
      }
      legend={<p className="muted small">{words.frequency.legend(format.number(total))}</p>}
    />
  );
}

interface FrequencyPartProps {
  readonly rows: readonly UnitRow[];
  readonly total: number;
  readonly onSelect: (unit: UnitId) => void;
}

const percent = (count: number, total: number): number => Math.round((count / Math.max(1, total)) * 100);

function FrequencyPicture({ rows, total, onSelect, label }: FrequencyPartProps & { readonly label: string }) {
  const { many: words, format } = useMessages();
  const { openQuotes } = useQuotes();
  const [box, ref] = useChartBox();
  const target = useMediaQuery('(pointer: coarse)') ? 44 : 28;
  const series = useMemo(
    () => ({
      total,
      rows: rows.map((row): FrequencyRow<UnitId> => ({
        id: row.id,
        label: row.label,
        badge: row.isArea ? row.areaNumber : null,
        isOpen: null,
        isSelected: row.isSelected,
        count: row.userCount,
        note: words.frequency.note(format.number(row.userCount), percent(row.userCount, total)),
        colour: areaColour(row.areaNumber),
        badgeColour: areaLabelColour(row.areaNumber),
      })),
    }),
    [rows, total, words, format],
  );
  return (
    <div ref={ref}>
      <Frequency
        series={series}
        box={{ ...box, target }}
        label={label}
        description={words.frequency.description}
        describe={(unit) => {
          const row = rows.find(({ id }) => id === unit);
          return row ? words.frequency.say(row.label, row.userCount, total) : '';
        }}
        onOpen={(unit) => openQuotes({ unit, roles: [] })}
        onToggle={onSelect}
      />
    </div>
  );
}

function TableRow({ row, total, onSelect, many }: FrequencyPartProps & { row: UnitRow; many: ManyRoles }) {
  const { many: words, format } = useMessages();
  const { openQuotes } = useQuotes();
  const area = many.index.areas.get(row.area);
  return (
    <tr className={row.isSelected ? shared.selected : undefined}>
      <th scope="row">
        {row.isArea ? (
          <span className={shared.unit}>
            {area && <AreaBadge area={area} />} {row.label}
          </span>
        ) : (
          <button
            type="button"
            className={`link-button ${shared.inner}`}
            aria-pressed={row.isSelected}
            onClick={() => onSelect(row.id)}
          >
            {row.label}
          </button>
        )}
      </th>
      <td className="number">
        <button
          type="button"
          className="link-button"
          aria-label={words.frequency.say(row.label, row.userCount, total)}
          onClick={() => openQuotes({ unit: row.id, roles: [] })}
        >
          {format.number(row.userCount)}
        </button>
      </td>
      <td className="number">{words.cell.share(percent(row.userCount, total))}</td>
    </tr>
  );
}
