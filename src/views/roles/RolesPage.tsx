import { useMemo } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useMessages } from '../../i18n/messages.ts';
import { pathOf } from '../../state/paths.ts';
import { readRolesQuery, writeRolesQuery, type RolesQuery } from '../../state/rolesQuery.ts';
import { useWorkspace } from '../../state/workspace.ts';
import { useMediaQuery } from '../../ui/useMediaQuery.ts';
import { PageTitle } from '../shared/PageTitle.tsx';
import { QuotesDrawer } from '../shared/QuotesDrawer.tsx';
import { roleTitle } from '../shared/roleTitle.ts';
import { useProfiles } from '../shared/useProfiles.ts';
import { WorkspaceGate, type OpenWorkspace } from '../shared/WorkspaceGate.tsx';
import { RoleCards } from './RoleCards.tsx';
import { RoleFilters } from './RoleFilters.tsx';
import { roleRows } from './roleRows.ts';
import styles from './RolesPage.module.css';
import { RolesTable } from './RolesTable.tsx';

export function RolesPage() {
  const { library } = useMessages();
  return (
    <>
      <PageTitle name={library.title} />
      <WorkspaceGate>{(workspace) => <Library {...workspace} />}</WorkspaceGate>
    </>
  );
}

function Library({ index, postings }: OpenWorkspace) {
  const messages = useMessages();
  const { library, format } = messages;
  const [params, setParams] = useSearchParams();
  const asked = readRolesQuery(params);
  const query = { ...asked, area: index.framework.areas.find(({ id }) => id === asked.area)?.id ?? null };
  const change = (part: Partial<RolesQuery>): void =>
    setParams(writeRolesQuery({ ...query, ...part }), { replace: true });
  const profiles = useProfiles(postings, index.framework);
  const all = useMemo(
    () =>
      profiles.flatMap((profile, i) => {
        const posting = postings[i];
        return posting ? [{ posting, profile, title: roleTitle(posting, messages) }] : [];
      }),
    [profiles, postings, messages],
  );
  const rows = roleRows(all, query, format.lang);
  const isNarrow = useMediaQuery('(max-width: 1099px)');
  const basket = useWorkspace((state) => state.basket);
  return (
    <>
      <RoleFilters query={query} onChange={change} framework={index.framework} />
      <div className={styles.bar}>
        <p role="status">{library.shown(rows.length, all.length)}</p>
        {basket.length < 2 ? (
          <p className="muted screen-only">{library.compareHint}</p>
        ) : (
          <Link className="button primary screen-only" to={pathOf.compare(basket)}>
            {library.compare(basket.length)}
          </Link>
        )}
      </div>
      {rows.length === 0 && <p>{library.none}</p>}
      {rows.length > 0 && isNarrow && <RoleCards rows={rows} index={index} />}
      {rows.length > 0 && !isNarrow && <RolesTable rows={rows} query={query} onChange={change} index={index} />}
      <QuotesDrawer index={index} postings={postings} />
    </>
  );
}
