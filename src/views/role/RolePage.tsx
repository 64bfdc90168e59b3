import { useMemo } from 'react';
import { Link, useParams } from 'react-router';
import { profileRole, type MappedPosting } from '../../engine/index.ts';
import { useMessages } from '../../i18n/messages.ts';
import { pathOf } from '../../state/paths.ts';
import type { RoleQuery } from '../../state/roleQuery.ts';
import { ChartSource } from '../shared/ChartSource.tsx';
import { PageTitle } from '../shared/PageTitle.tsx';
import { QuotesDrawer } from '../shared/QuotesDrawer.tsx';
import { WorkspaceGate, type OpenWorkspace } from '../shared/WorkspaceGate.tsx';
import { CompetenciesTab } from './CompetenciesTab.tsx';
import { ConsistencyTab } from './ConsistencyTab.tsx';
import { DutiesTab } from './DutiesTab.tsx';
import { RoleHeader } from './RoleHeader.tsx';
import type { RolePartProps } from './rolePart.ts';
import { RoleTabs } from './RoleTabs.tsx';
import { SourceTab } from './SourceTab.tsx';
import { useNearMisses } from './useNearMisses.ts';
import { useRoleQuery } from './useRoleQuery.ts';

export function RolePage() {
  const { id } = useParams();
  return (
    <WorkspaceGate>
      {(workspace) => {
        const posting = [...workspace.postings, ...workspace.references].find((one) => one.id === id);
        return posting ? (
          <RoleSheet key={posting.id} posting={posting} {...workspace} />
        ) : (
          <UnknownRole id={id ?? ''} />
        );
      }}
    </WorkspaceGate>
  );
}

const PARTS = {
  duties: DutiesTab,
  competencies: CompetenciesTab,
  consistency: ConsistencyTab,
  source: SourceTab,
} as const satisfies Record<RoleQuery['tab'], unknown>;

function RoleSheet({ posting, index, postings, references }: OpenWorkspace & { readonly posting: MappedPosting }) {
  const { query, change } = useRoleQuery();
  const { lang } = useMessages().format;
  const profile = useMemo(
    () => profileRole(posting, index.framework, query.scope, lang),
    [posting, index.framework, query.scope, lang],
  );
  const nearMisses = useNearMisses(posting);
  const part: RolePartProps = { posting, profile, nearMisses, index, postings, query, change };
  const Part = PARTS[query.tab];
  return (
    <article>
      <RoleHeader {...part} />
      <RoleTabs role={posting.id} query={query} change={change} />
      <ChartSource postings={[posting]} profiles={[profile]}>
        <Part {...part} />
      </ChartSource>
      {/* Consistency speaks of all mappings, whatever the scope elsewhere. */}
      <QuotesDrawer
        index={index}
        postings={[...postings, ...references]}
        scope={query.tab === 'consistency' ? 'all' : query.scope}
      />
    </article>
  );
}

function UnknownRole({ id }: { readonly id: string }) {
  const { role } = useMessages();
  return (
    <>
      <PageTitle name={role.unknownTitle} />
      <p>{role.unknown(id)}</p>
      <p>
        <Link to={pathOf.roles()}>{role.openLibrary}</Link>
      </p>
    </>
  );
}
