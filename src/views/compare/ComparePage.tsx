import { useMessages } from '../../i18n/messages.ts';
import { PageTitle } from '../shared/PageTitle.tsx';
import { WorkspaceGate, type OpenWorkspace } from '../shared/WorkspaceGate.tsx';
import styles from './compare.module.css';
import { ManyPage } from './many/ManyPage.tsx';
import { PairPage } from './PairPage.tsx';
import { useCompareQuery, useNamedRoles } from './useCompareQuery.ts';

export function ComparePage() {
  const { compare } = useMessages();
  return (
    <>
      <PageTitle name={compare.title} />
      <p className={styles.purpose}>{compare.purpose}</p>
      <WorkspaceGate>{(workspace) => <Compare {...workspace} />}</WorkspaceGate>
    </>
  );
}

function Compare({ index, postings, references }: OpenWorkspace) {
  const { query, change } = useCompareQuery(index.framework);
  const { named, unknown } = useNamedRoles(query, postings, references);
  const Page = named.length > 2 ? ManyPage : PairPage;
  return <Page {...{ index, postings, references, named, unknown, query }} onChange={change} />;
}
