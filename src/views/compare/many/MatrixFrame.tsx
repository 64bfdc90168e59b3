import { useMemo } from 'react';
import { Matrix } from '../../../charts/matrix/Matrix.tsx';
import { useMessages } from '../../../i18n/messages.ts';
import { ChartFrame } from '../../../ui/ChartFrame.tsx';
import { useChartBox } from '../../../ui/useChartBox.ts';
import { useMediaQuery } from '../../../ui/useMediaQuery.ts';
import { useQuotes } from '../../shared/useQuotes.ts';
import { limited } from '../limits.ts';
import { quotesOf, rolesOf, sayBlock } from './blocks.ts';
import styles from './many.module.css';
import { MatrixControls } from './MatrixControls.tsx';
import { MatrixLegend } from './MatrixLegend.tsx';
import { MatrixTable } from './MatrixTable.tsx';
import type { ManyViewProps, MatrixPartProps } from './manyProps.ts';
import { inOrder, type ManyComparison } from './manyRoles.ts';
import { matrixSeries, sayUnit, unitRows, type UnitId } from './matrixSeries.ts';
import { NarrowMatrix } from './NarrowMatrix.tsx';
import { useStaged } from './useStaged.ts';

const PRINTED_ROWS = 24;

interface MatrixFrameProps extends ManyViewProps {
  readonly comparison: ManyComparison;
}

/** Every area, open ones with their competencies, by every role. */
export function MatrixFrame({ many, comparison, query, onChange }: MatrixFrameProps) {
  const messages = useMessages();
  const { many: words, shell, format } = messages;
  const { framework } = many.index;
  const isNarrow = useMediaQuery('screen and (max-width: 639px)');
  const prefersTable = useMediaQuery('(forced-colors: active)');
  const isTable = query.form === null ? prefersTable : query.form === 'table';
  const ordered = useMemo(() => inOrder(many, query.columns, format.lang), [many, query.columns, format.lang]);
  const rows = useMemo(() => unitRows(many, framework, query, messages), [many, framework, query, messages]);
  // A picture of more rows would be shrunk to one page of paper; a table goes on, its heads repeated.
  const isLongPrint = useMediaQuery('print') && rows.length > PRINTED_ROWS;
  const labels = (ids: readonly string[]): string[] =>
    framework.areas.filter(({ id }) => ids.includes(id)).map(({ label }) => label[format.lang]);
  const finding = limited(
    words.matrix.finding(
      labels(comparison.areas.shared),
      labels(comparison.areas.uncovered),
      many.roles.length,
      framework.areas.length,
    ),
    many,
    framework,
    messages,
  );
  const toggle = (unit: UnitId): void => {
    const row = rows.find(({ id }) => id === unit);
    if (!row) return;
    if (row.competency) return onChange({ competency: row.competency === query.competency ? null : row.competency });
    if (query.level === 'competency') {
      // All stood open: the others stay so.
      const others = framework.areas.map(({ id }) => id).filter((id) => id !== row.area);
      return onChange({ level: 'area', open: others });
    }
    const open = query.open.includes(row.area) ? query.open.filter((id) => id !== row.area) : [...query.open, row.area];
    return onChange({ open });
  };
  const parts = { many, query, ordered, rows, onToggle: toggle };
  return (
    <ChartFrame
      title={words.matrix.title}
      finding={finding}
      controls={<MatrixControls query={query} onChange={onChange} rows={rows} />}
      words={{ ...shell.chart, keysList: [...shell.chart.keysList, ...words.block.keys, ...words.matrix.keys] }}
      tableShown={isTable || isLongPrint}
      onTableShown={(shown) => onChange({ form: shown ? 'table' : 'picture' })}
      picture={
        isNarrow ? (
          <NarrowMatrix {...parts} />
        ) : (
          <MatrixPicture {...parts} label={`${words.matrix.title}. ${finding}`} />
        )
      }
      table={<MatrixTable {...parts} />}
      legend={!isNarrow && <MatrixLegend many={many} query={query} />}
    />
  );
}

function MatrixPicture(props: MatrixPartProps & { readonly label: string }) {
  const { many, query, ordered, rows, onToggle, label } = props;
  const messages = useMessages();
  const { openQuotes } = useQuotes();
  const [{ width, rem }, ref] = useChartBox();
  const target = useMediaQuery('(pointer: coarse)') ? 44 : 32;
  const isPrinted = useMediaQuery('print');
  const [isStaged, stage] = useStaged();
  const series = useMemo(
    () => matrixSeries(rows, ordered, query.measure, messages),
    [rows, ordered, query.measure, messages],
  );
  return (
    <div ref={ref}>
      <div ref={stage} className={styles.scroller}>
        {rows.length === 0 ? (
          <p className="muted">{messages.many.matrix.nothing}</p>
        ) : (
          <Matrix
            series={series}
            box={{ width, rem, target }}
            label={label}
            description={messages.many.matrix.description}
            describe={(unit, id) => {
              const row = rows.find((one) => one.id === unit);
              return row ? sayUnit(row, id === null ? null : (many.byId.get(id) ?? null), many, messages) : '';
            }}
            onOpen={(unit, id) => openQuotes({ unit, roles: id === null ? [] : [id] })}
            onToggle={onToggle}
            describeBlock={(units, ids) => sayBlock({ units, roles: rolesOf(ids, many) }, messages)}
            onOpenBlock={(units, ids) => openQuotes(quotesOf({ units, roles: rolesOf(ids, many) }, many))}
            isWhole={isPrinted || isStaged}
          />
        )}
      </div>
    </div>
  );
}
