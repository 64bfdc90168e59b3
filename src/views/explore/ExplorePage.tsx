import { lazy, Suspense, useMemo } from 'react';
import { useMessages } from '../../i18n/messages.ts';
import { EXPLORE_VIEWS } from '../../state/exploreQuery.ts';
import { useWork } from '../../state/work.ts';
import { Choice } from '../../ui/Choice.tsx';
import { ChartSource } from '../shared/ChartSource.tsx';
import { PageTitle } from '../shared/PageTitle.tsx';
import { QuotesDrawer } from '../shared/QuotesDrawer.tsx';
import { TopicFinder } from '../shared/TopicFinder.tsx';
import { useProfiles } from '../shared/useProfiles.ts';
import { WorkspaceGate, type OpenWorkspace } from '../shared/WorkspaceGate.tsx';
import { AreaPairs } from './AreaPairs.tsx';
import { areaRows } from './areaRows.ts';
import { AreaRow } from './AreaRow.tsx';
import { Doors, RolesDoors } from './Doors.tsx';
import styles from './ExplorePage.module.css';
import { libraryUse } from './libraryUse.ts';
import { useExploreQuery } from './useExploreQuery.ts';

// Not on the first screen: fetched when asked for.
const CompetencyMap = lazy(async () => ({ default: (await import('./CompetencyMap.tsx')).CompetencyMap }));

export function ExplorePage() {
  const { explore } = useMessages();
  const isOwn = useWork((work) => work.framework !== null);
  return (
    <>
      <PageTitle name={explore.title} />
      <p className={styles.purpose}>{isOwn ? explore.ownPurpose : explore.purpose}</p>
      <WorkspaceGate>{(workspace) => <Explore {...workspace} />}</WorkspaceGate>
    </>
  );
}

function Explore({ index, postings }: OpenWorkspace) {
  const { explore, shell } = useMessages();
  const { query, change } = useExploreQuery();
  const profiles = useProfiles(postings, index.framework);
  const use = useMemo(() => libraryUse(profiles), [profiles]);
  return (
    <>
      <div className={styles.tools}>
        <div>
          <TopicFinder index={index} />
          <RolesDoors />
        </div>
        <Doors postings={postings} />
      </div>
      <div className="screen-only">
        <Choice
          label={explore.view.label}
          options={EXPLORE_VIEWS.map((value) => ({ value, label: explore.view[value] }))}
          value={query.view}
          onChange={(view) => change({ view })}
        />
      </div>
      {query.view === 'competencies' ? (
        <Suspense fallback={<p className="muted">{shell.loading}</p>}>
          <ChartSource postings={postings} profiles={profiles}>
            <CompetencyMap framework={index.framework} use={use} query={query} onChange={change} />
          </ChartSource>
        </Suspense>
      ) : (
        <Areas index={index} postings={postings} use={use} />
      )}
      <AreaPairs
        framework={index.framework}
        profiles={profiles}
        measure={query.pairs}
        onMeasure={(pairs) => change({ pairs })}
      />
      <QuotesDrawer index={index} postings={postings} />
    </>
  );
}

interface AreasProps extends Pick<OpenWorkspace, 'index' | 'postings'> {
  readonly use: ReturnType<typeof libraryUse>;
}

function Areas({ index, postings, use }: AreasProps) {
  const { explore, format } = useMessages();
  const rows = areaRows(index.framework, use);
  const [largest] = [...rows].sort((a, b) => b.total.dutyCount - a.total.dutyCount);
  return (
    <section className={styles.section}>
      <h2>{explore.areas}</h2>
      {largest && largest.total.dutyCount > 0 && (
        <p className={styles.finding}>
          {explore.sizeFinding(largest.area.label[format.lang], largest.total.dutyCount, largest.total.roleCount)}
        </p>
      )}
      <ol className={styles.rows}>
        {rows.map((row) => (
          <AreaRow key={row.area.id} row={row} roleCount={postings.length} />
        ))}
      </ol>
    </section>
  );
}
