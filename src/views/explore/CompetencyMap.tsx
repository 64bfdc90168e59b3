import { useMemo } from 'react';
import { Icicle } from '../../charts/icicle/Icicle.tsx';
import { icicleSeries } from '../../charts/icicle/icicleSeries.ts';
import type { AreaId, CompetencyId, Framework } from '../../engine/index.ts';
import { useMessages, type Messages } from '../../i18n/messages.ts';
import { useNavigate } from 'react-router';
import { ICICLE_MEASURES, type ExploreQuery } from '../../state/exploreQuery.ts';
import { pathOf } from '../../state/paths.ts';
import { ChartFrame } from '../../ui/ChartFrame.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { useChartBox } from '../../ui/useChartBox.ts';
import { useMediaQuery } from '../../ui/useMediaQuery.ts';
import { useQuotes } from '../shared/useQuotes.ts';
import { CompetencyOutline } from './CompetencyOutline.tsx';
import { CompetencyTable } from './CompetencyTable.tsx';
import styles from './ExplorePage.module.css';
import type { LibraryUse } from './libraryUse.ts';
import { useAreaPatterns } from '../shared/useAreaPatterns.ts';

interface CompetencyMapProps {
  readonly framework: Framework;
  readonly use: LibraryUse;
  readonly query: ExploreQuery;
  readonly onChange: (part: Partial<ExploreQuery>) => void;
}

/** Every competency under its area: as a picture where there is room, as an indented list on a phone, as a table. */
export function CompetencyMap({ framework, use, query, onChange }: CompetencyMapProps) {
  const messages = useMessages();
  const { explore, shell } = messages;
  const words = explore.map;
  const isWide = useMediaQuery('(min-width: 900px)');
  const isForced = useMediaQuery('(forced-colors: active)');
  const finding = findingOf(framework, use, query.measure, messages);
  return (
    <div className={styles.section}>
      <ChartFrame
        title={words.title}
        finding={finding}
        controls={
          <div className={`${styles.controls} screen-only`}>
            <Choice
              label={words.measure.label}
              options={ICICLE_MEASURES.map((value) => ({ value, label: words.measure[value] }))}
              value={query.measure}
              onChange={(measure) => onChange({ measure })}
            />
          </div>
        }
        words={{ ...shell.chart, keysList: [...shell.chart.keysList, words.enter] }}
        tableShown={query.form === null ? isForced : query.form === 'table'}
        onTableShown={(shown) => onChange({ form: shown ? 'table' : 'picture' })}
        isList={!isWide}
        picture={
          isWide ? (
            <Picture {...{ framework, use }} measure={query.measure} label={`${words.title}. ${finding}`} />
          ) : (
            <CompetencyOutline {...{ framework, use }} measure={query.measure} />
          )
        }
        table={<CompetencyTable {...{ framework, use }} />}
        legend={query.measure === 'duties' && isWide && <p className={`muted small ${styles.note}`}>{words.note}</p>}
      />
    </div>
  );
}

interface PictureProps extends Pick<CompetencyMapProps, 'framework' | 'use'> {
  readonly measure: ExploreQuery['measure'];
  readonly label: string;
}

function Picture({ framework, use, measure, label }: PictureProps) {
  const { explore, format } = useMessages();
  const words = explore.map;
  const navigate = useNavigate();
  const { openQuotes } = useQuotes();
  const [{ width, rem }, ref] = useChartBox();
  const target = useMediaQuery('(pointer: coarse)') ? 44 : 24;
  const { lang } = format;
  const isPatterned = useAreaPatterns();
  const series = useMemo(
    () =>
      icicleSeries(framework, {
        amountOf: ({ id }) => (measure === 'duties' ? use(id).dutyCount : 1),
        labelOf: (unit, amount) => {
          if (measure === 'duties') return words.amount(unit.label[lang], use(unit.id).dutyCount);
          return 'competencies' in unit ? words.amount(unit.label[lang], amount) : unit.label[lang];
        },
      }),
    [framework, use, measure, words, lang],
  );
  const opensSentences = (unit: AreaId | CompetencyId): boolean => measure === 'duties' && use(unit).dutyCount > 0;
  const areaOf = (unit: AreaId | CompetencyId) => framework.areas.find(({ id }) => id === unit);
  const competencyOf = (unit: AreaId | CompetencyId) =>
    framework.areas.flatMap(({ competencies }) => competencies).find(({ id }) => id === unit);
  return (
    <div ref={ref}>
      <Icicle
        series={series}
        box={{ width, rem, target }}
        words={{ label, description: words.description }}
        isPatterned={isPatterned}
        describe={(unit) => {
          const [area, competency] = [areaOf(unit), competencyOf(unit)];
          const name = (area ?? competency)?.label[lang] ?? '';
          const { dutyCount, roleCount } = use(unit);
          if (opensSentences(unit)) return words.openSentences(name, dutyCount);
          return area
            ? words.openArea(name, area.competencies.length)
            : words.openCompetency(name, dutyCount, roleCount);
        }}
        onOpen={(unit) => {
          const [area, competency] = [areaOf(unit), competencyOf(unit)];
          if (opensSentences(unit)) openQuotes({ unit, roles: [] });
          else if (area) void navigate(pathOf.area(area.id));
          else if (competency) void navigate(pathOf.competency(competency.id));
        }}
      />
    </div>
  );
}

function findingOf(
  framework: Framework,
  use: LibraryUse,
  measure: ExploreQuery['measure'],
  { explore, format }: Messages,
): string {
  const words = explore.map;
  const { areas } = framework;
  const competencies = areas.flatMap((area) => area.competencies);
  if (measure === 'competencies') {
    const most = Math.max(0, ...areas.map((area) => area.competencies.length));
    const largest = areas.filter((area) => area.competencies.length === most).map(({ label }) => label[format.lang]);
    return words.finding(competencies.length, areas.length, largest, most);
  }
  const [largest] = [...areas].sort((a, b) => use(b.id).dutyCount - use(a.id).dutyCount);
  if (!largest || use(largest.id).dutyCount === 0) return words.findingNone;
  const unused = competencies.filter(({ id }) => use(id).dutyCount === 0).length;
  return words.findingDuties(largest.label[format.lang], use(largest.id).dutyCount, unused, competencies.length);
}
