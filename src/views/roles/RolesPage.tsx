import { useMemo, useState } from 'react';
import { Link } from 'react-router';
import type { RoleId } from '../../engine/index.ts';
import { useMessages } from '../../i18n/messages.ts';
import { useLibrary } from '../../state/library.ts';
import { pathOf } from '../../state/paths.ts';
import { readRolesQuery, ROLES_VIEWS, writeRolesQuery, type RolesQuery } from '../../state/rolesQuery.ts';
import { Choice } from '../../ui/Choice.tsx';
import { PageTitle } from '../shared/PageTitle.tsx';
import { QuotesDrawer } from '../shared/QuotesDrawer.tsx';
import { roleTitle } from '../shared/roleTitle.ts';
import { useAddress } from '../shared/useAddress.ts';
import { useProfiles } from '../shared/useProfiles.ts';
import { WorkspaceGate, type OpenWorkspace } from '../shared/WorkspaceGate.tsx';
import { Duplicates } from './Duplicates.tsx';
import { HiddenRoles } from './HiddenRoles.tsx';
import { ReferenceRoles } from './ReferenceRoles.tsx';
import { RoleActions } from './RoleActions.tsx';
import { RoleCards } from './RoleCards.tsx';
import { RoleFilters } from './RoleFilters.tsx';
import { roleRows, rowsOf, type RoleRow } from './roleRows.ts';
import { MatrixOrder, RolesMatrix } from './RolesMatrix.tsx';
import styles from './RolesPage.module.css';
import { RolesTable } from './RolesTable.tsx';
import { SelectionBar } from './SelectionBar.tsx';
import { useSelection } from './useSelection.ts';
import { useIsNarrow } from './useIsNarrow.ts';

export function RolesPage() {
  const { library } = useMessages();
  return (
    <>
      <div className={styles.top}>
        <PageTitle name={library.title} />
        <Link className="button screen-only" to={pathOf.importing()}>
          {library.importing}
        </Link>
      </div>
      <WorkspaceGate>{(workspace) => <Library {...workspace} />}</WorkspaceGate>
    </>
  );
}

function Library({ index, postings, references, hidden }: OpenWorkspace) {
  const messages = useMessages();
  const { library } = messages;
  const tags = useLibrary((state) => state.tags);
  const profiles = useProfiles(postings, index.framework);
  const all = useMemo(
    () => rowsOf(postings, profiles, (posting) => roleTitle(posting, messages), tags),
    [postings, profiles, messages, tags],
  );
  return (
    <>
      {all.length === 0 ? (
        <section className={styles.empty}>
          <h2>{library.empty.title}</h2>
          <p>{hidden.length > 0 ? library.empty.hidden : library.empty.body}</p>
        </section>
      ) : (
        <Roles all={all} index={index} />
      )}
      <HiddenRoles hidden={hidden} />
      <ReferenceRoles references={references} postings={postings} />
      <QuotesDrawer index={index} postings={postings} />
    </>
  );
}

/** Rows of so many columns need the long side of the paper; while the library is open only, other pages print as they like. */
const PAPER = '@page { size: A4 landscape; margin: 12mm }';

/** The roles that the address asks for, in the view that it names. */
function Roles({ all, index }: { readonly all: readonly RoleRow[]; readonly index: OpenWorkspace['index'] }) {
  const { library, format } = useMessages();
  const [asked, changeAddress] = useAddress();
  const query = useMemo(() => {
    const read = readRolesQuery(asked);
    return { ...read, area: index.framework.areas.find(({ id }) => id === read.area)?.id ?? null };
  }, [asked, index]);
  const change = (part: Partial<RolesQuery>): void =>
    changeAddress((now) => writeRolesQuery({ ...readRolesQuery(now), ...part }), { replace: true });
  const rows = useMemo(() => roleRows(all, query, format.lang), [all, query, format.lang]);
  const ids = useMemo(() => rows.map(({ posting }) => posting.id), [rows]);
  const existing = useMemo(() => new Set(all.map(({ posting }) => posting.id)), [all]);
  const selection = useSelection(ids, existing);
  const [acting, setActing] = useState<RoleId | null>(null);
  const actingRow = all.find(({ posting }) => posting.id === acting);
  const isNarrow = useIsNarrow('(max-width: 1199px)');
  const view = { rows, query, onChange: change, index };
  return (
    <>
      {query.view !== 'duplicates' && <style>{PAPER}</style>}
      <RoleFilters query={query} onChange={change} index={index} rows={all} />
      <div className={`${styles.views} screen-only`}>
        <Choice
          label={library.view.label}
          options={ROLES_VIEWS.map((value) => ({ value, label: library.view[value] }))}
          value={query.view}
          onChange={(chosen) => change({ view: chosen })}
        />
        {query.view === 'matrix' && <MatrixOrder rows={rows} query={query} onChange={change} />}
      </div>
      <div className={styles.bar}>
        <p role="status">{library.shown(rows.length, all.length)}</p>
        {query.view === 'table' && <SelectionBar selection={selection} all={all} />}
      </div>
      {rows.length === 0 && <p>{library.none}</p>}
      {rows.length > 0 && query.view === 'table' && isNarrow && (
        <RoleCards rows={rows} index={index} selection={selection} onActions={setActing} />
      )}
      {rows.length > 0 && query.view === 'table' && !isNarrow && (
        <RolesTable {...view} selection={selection} onActions={setActing} />
      )}
      {rows.length > 0 && query.view === 'matrix' && <RolesMatrix {...view} />}
      {rows.length > 0 && query.view === 'duplicates' && <Duplicates rows={rows} />}
      {actingRow && <RoleActions row={actingRow} all={all} onClose={() => setActing(null)} />}
    </>
  );
}
