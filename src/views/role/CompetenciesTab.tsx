import { useMemo, useState } from 'react';
import { AreaBars } from '../../charts/areaBars/AreaBars.tsx';
import { areaBarsSeries } from '../../charts/areaBars/areaBarsSeries.ts';
import type { AreaId } from '../../engine/index.ts';
import { useMessages } from '../../i18n/messages.ts';
import { ChartFrame } from '../../ui/ChartFrame.tsx';
import { useChartBox } from '../../ui/useChartBox.ts';
import { useMediaQuery } from '../../ui/useMediaQuery.ts';
import { LevelCell } from '../shared/LevelCell.tsx';
import { useQuotes } from '../shared/useQuotes.ts';
import { areasFinding } from './areasFinding.ts';
import { AreasTable } from './AreasTable.tsx';
import styles from './CompetenciesTab.module.css';
import { CompetencyTable } from './CompetencyTable.tsx';
import type { RolePartProps } from './rolePart.ts';

/** The role area by area as bars, then competency by competency. */
export function CompetenciesTab(props: RolePartProps) {
  const { posting, profile, index, query, change } = props;
  const messages = useMessages();
  const { role, shell, format } = messages;
  const words = role.competencies;
  const { openQuotes } = useQuotes();
  const [box, measured] = useChartBox();
  const isCoarse = useMediaQuery('(pointer: coarse)');
  const prefersTable = useMediaQuery('(max-width: 639px), (forced-colors: active)');
  const [wantsPicture, setWantsPicture] = useState(false);
  const series = useMemo(
    () => areaBarsSeries(profile, index.framework, format.lang),
    [profile, index.framework, format.lang],
  );
  const placedIn = useMemo(() => ({ ...box, target: isCoarse ? 44 : 32 }), [box, isCoarse]);
  const levelOf = (rank: number): string => {
    const level = index.framework.involvement.find((one) => one.rank === rank);
    return level ? shell.words.level(rank, level.label[format.lang]) : String(rank);
  };
  const describe = (area: AreaId): string => {
    const row = series.rows.find(({ id }) => id === area);
    const use = profile.areas.find((one) => one.area === area);
    if (!row || !use || row.dutyCount === 0) return words.emptyMark(row?.label ?? area);
    const levels = row.parts.map(({ rank, count }) => words.levelCount(levelOf(rank), count)).join(', ');
    return words.mark(row.label, row.dutyCount, profile.dutyCount, use.competencyCount, levels);
  };
  const onOpen = (unit: AreaId): void => openQuotes({ unit, roles: [posting.id] });
  const finding = areasFinding(profile, index, messages);
  return (
    <>
      <ChartFrame
        title={words.chart}
        finding={finding}
        words={shell.chart}
        tableShown={query.table || (prefersTable && !wantsPicture)}
        onTableShown={(shown) => {
          setWantsPicture(!shown);
          change({ table: shown });
        }}
        picture={
          <div ref={measured}>
            <AreaBars
              series={series}
              box={placedIn}
              words={{ label: words.chart, description: finding }}
              describe={describe}
              selected={(query.competency && index.competencies.get(query.competency)?.area) ?? null}
              onOpen={onOpen}
            />
          </div>
        }
        table={<AreasTable series={series} profile={profile} index={index} onOpen={onOpen} />}
        legend={
          <div className={styles.legend}>
            <span>{words.legend}</span>
            {index.framework.involvement.map((level) => (
              <LevelCell key={level.id} level={level} withWord />
            ))}
          </div>
        }
      />
      <p className="muted small">{words.note}</p>
      <CompetencyTable {...props} />
    </>
  );
}
