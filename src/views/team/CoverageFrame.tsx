import { useMemo } from 'react';
import { Coverage } from '../../charts/coverage/Coverage.tsx';
import type { RoleId } from '../../engine/index.ts';
import { useMessages } from '../../i18n/messages.ts';
import type { TeamQuery } from '../../state/teamQuery.ts';
import { ChartFrame } from '../../ui/ChartFrame.tsx';
import { useChartBox } from '../../ui/useChartBox.ts';
import { useMediaQuery } from '../../ui/useMediaQuery.ts';
import { useQuotes } from '../shared/useQuotes.ts';
import { CoverageTable } from './CoverageTable.tsx';
import { byArea, coverageSeries, nameOf, sayCount, REQUIRED, type ColumnId, type UnitId } from './coverageSeries.ts';
import { consequenceOf, findingOf } from './findings.ts';
import { NarrowCoverage } from './NarrowCoverage.tsx';
import styles from './team.module.css';
import { holdersOf, type TeamView } from './teamView.ts';

/** Paper holds so many rows in one picture; more go on as a table. */
const PRINTED_ROWS = 24;

interface CoverageFrameProps {
  readonly view: TeamView;
  readonly query: TeamQuery;
  readonly onLook: (part: Pick<TeamQuery, 'form'>) => void;
}

/** Target competency by role, with the count of posts that cover it. */
export function CoverageFrame({ view, query, onLook }: CoverageFrameProps) {
  const messages = useMessages();
  const { team: words, shell } = messages;
  const isNarrow = useMediaQuery('screen and (max-width: 639px)');
  const prefersTable = useMediaQuery('(forced-colors: active)');
  const isLongPrint = useMediaQuery('print') && view.now.length > PRINTED_ROWS;
  const finding = findingOf(view, messages);
  const consequence = consequenceOf(view, messages);
  return (
    <ChartFrame
      title={words.coverage.title}
      finding={finding}
      controls={
        <>
          {consequence !== '' && <p className={styles.consequence}>{consequence}</p>}
          <p className="small muted">{words.written}</p>
        </>
      }
      words={shell.chart}
      tableShown={isLongPrint || (query.form === null ? prefersTable : query.form === 'table')}
      onTableShown={(shown) => onLook({ form: shown ? 'table' : 'picture' })}
      picture={
        isNarrow ? (
          <NarrowCoverage view={view} />
        ) : (
          <CoveragePicture view={view} label={`${words.coverage.title}. ${finding}`} />
        )
      }
      table={<CoverageTable view={view} />}
      legend={<Legend view={view} hasCounts={!isNarrow} />}
    />
  );
}

function Legend({ view, hasCounts }: { readonly view: TeamView; readonly hasCounts: boolean }) {
  const { team, shell, format } = useMessages();
  return (
    <p className="small muted">
      {view.index.framework.involvement
        .map(({ rank, label }) => shell.words.level(rank, label[format.lang]))
        .join(' · ')}
      {' · '}
      {team.coverage.legend} {hasCounts && team.coverage.countLegend}
    </p>
  );
}

function CoveragePicture({ view, label }: { readonly view: TeamView; readonly label: string }) {
  const messages = useMessages();
  const { team: words, shell, format } = messages;
  const { openQuotes } = useQuotes();
  const [{ width, rem }, ref] = useChartBox();
  const target = useMediaQuery('(pointer: coarse)') ? 44 : 32;
  const series = useMemo(() => coverageSeries(view, messages), [view, messages]);
  const levelName = (rank: number): string => {
    const level = view.index.framework.involvement.find((one) => one.rank === rank);
    return shell.words.level(rank, level?.label[format.lang] ?? '');
  };
  const needOf = (unit: UnitId) => view.now.find(({ need }) => need.competency === unit);
  const describe = (unit: UnitId, column: ColumnId | null): string => {
    const one = needOf(unit);
    const group = byArea(view).find(({ area }) => area.id === unit);
    if (!one) return group ? words.coverage.area(group.area.label[format.lang], group.coverage.length) : '';
    if (column === null) return sayCount(one, view, messages);
    const name = nameOf(one, view, messages);
    if (column === REQUIRED) return words.coverage.asks(name, levelName(one.need.level), one.need.wanted);
    const place = view.members.findIndex(({ id }) => id === column);
    const level = one.levels[place] ?? null;
    const held = level === null ? shell.words.none : levelName(level);
    return words.coverage.holds(view.members[place]?.title ?? '', name, held, level !== null && level < one.need.level);
  };
  const open = (unit: UnitId, roles: readonly RoleId[]): void => openQuotes({ unit, roles });
  return (
    <div ref={ref} className={styles.scroller}>
      <Coverage
        series={series}
        box={{ width, rem, target }}
        label={label}
        description={words.coverage.description}
        describe={(mark) => describe(mark.row, mark.kind === 'cell' ? mark.column : null)}
        onOpen={(mark) => {
          const one = needOf(mark.row);
          const members = view.members.map(({ id }) => id);
          if (mark.kind === 'cell' && mark.column !== REQUIRED) open(mark.row, [mark.column]);
          else open(mark.row, one && holdersOf(one, view).all.length > 0 ? holdersOf(one, view).all : members);
        }}
      />
    </div>
  );
}
