import { Link } from 'react-router';
import { useMessages } from '../../i18n/messages.ts';
import { pathOf } from '../../state/paths.ts';
import { PageTitle } from '../shared/PageTitle.tsx';
import { QuotesDrawer } from '../shared/QuotesDrawer.tsx';
import { useProfiles } from '../shared/useProfiles.ts';
import { WorkspaceGate, type OpenWorkspace } from '../shared/WorkspaceGate.tsx';
import { areaRows } from './areaRows.ts';
import { AreaRow } from './AreaRow.tsx';
import styles from './ExplorePage.module.css';
import { TopicFinder } from './TopicFinder.tsx';

export function ExplorePage() {
  const { explore } = useMessages();
  return (
    <>
      <PageTitle name={explore.title} />
      <p className={styles.purpose}>{explore.purpose}</p>
      <WorkspaceGate>{(workspace) => <Explore {...workspace} />}</WorkspaceGate>
    </>
  );
}

function Explore({ index, postings }: OpenWorkspace) {
  const { explore, format } = useMessages();
  const profiles = useProfiles(postings, index.framework);
  const rows = areaRows(index.framework, profiles);
  const [largest] = [...rows].sort((a, b) => b.dutyCount - a.dutyCount);
  const allDuties = profiles.reduce((sum, profile) => sum + profile.dutyCount, 0);
  return (
    <>
      <div className={styles.tools}>
        <TopicFinder index={index} />
        <p className={`${styles.doors} screen-only`}>
          <Link className="button primary" to={pathOf.compare(postings.slice(0, 2).map(({ id }) => id))}>
            {explore.compareDoor}
          </Link>
          <Link className="button" to={pathOf.roles()}>
            {explore.rolesDoor}
          </Link>
        </p>
      </div>
      <h2>{explore.areas}</h2>
      {largest && largest.dutyCount > 0 && (
        <p>{explore.sizeFinding(largest.area.label[format.lang], largest.dutyCount, allDuties)}</p>
      )}
      <ol className={styles.rows}>
        {rows.map((row) => (
          <AreaRow key={row.area.id} row={row} allDuties={allDuties} roleCount={postings.length} index={index} />
        ))}
      </ol>
      <QuotesDrawer index={index} postings={postings} />
    </>
  );
}
