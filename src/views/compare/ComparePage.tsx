import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { useMessages } from '../../i18n/messages.ts';
import { readCompareQuery, writeCompareQuery, type CompareQuery } from '../../state/compareQuery.ts';
import { Choice } from '../../ui/Choice.tsx';
import { ChartSource } from '../shared/ChartSource.tsx';
import { PageTitle } from '../shared/PageTitle.tsx';
import { QuotesDrawer } from '../shared/QuotesDrawer.tsx';
import { WorkspaceGate, type OpenWorkspace } from '../shared/WorkspaceGate.tsx';
import { ChooseRoles } from './ChooseRoles.tsx';
import styles from './compare.module.css';
import { comparePair } from './comparePair.ts';
import { ExportComparison } from './export/ExportComparison.tsx';
import { PairNotes } from './PairNotes.tsx';
import { PairView } from './PairView.tsx';
import { RolePickers } from './RolePickers.tsx';

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

function Compare({ index, postings }: OpenWorkspace) {
  const { lang } = useMessages().format;
  const [params, setParams] = useSearchParams();
  const query = readCompareQuery(params);
  const strongest = index.framework.involvement.length;
  const minLevel = Math.min(query.minLevel, strongest);
  const change = (part: Partial<CompareQuery>): void =>
    setParams(writeCompareQuery({ ...query, ...part }), { replace: true });
  const chosen = query.roles.flatMap((id) => postings.find((posting) => posting.id === id) ?? []);
  const unknown = query.roles.filter((id) => !chosen.some((posting) => posting.id === id));
  const [first, second] = chosen;
  const pair = useMemo(
    () => (first && second ? comparePair([first, second], index.framework, query.scope, minLevel, lang) : null),
    [first, second, index, query.scope, minLevel, lang],
  );
  return (
    <>
      <RolePickers
        postings={postings}
        chosen={chosen}
        {...(pair ? { profiles: pair.profiles } : {})}
        onChange={(roles) => change({ roles })}
      />
      <PairNotes pair={pair} chosen={chosen} unknown={unknown} onChange={(roles) => change({ roles })} />
      {pair ? (
        <>
          <WhatCounts query={{ ...query, minLevel }} index={index} onChange={change} />
          <ExportComparison {...pair} index={index} />
          <ChartSource {...pair}>
            <PairView pair={pair} index={index} query={query} onChange={change} />
          </ChartSource>
          <QuotesDrawer index={index} postings={pair.postings} scope={query.scope} />
        </>
      ) : (
        <ChooseRoles index={index} postings={postings} chosen={first} />
      )}
    </>
  );
}

interface WhatCountsProps {
  readonly query: CompareQuery;
  readonly index: OpenWorkspace['index'];
  readonly onChange: (part: Partial<CompareQuery>) => void;
}

/** Which mappings count at all, for every number of the page. */
function WhatCounts({ query, index, onChange }: WhatCountsProps) {
  const { compare, shell, format } = useMessages();
  return (
    <div className={`${styles.controls} screen-only`} role="group" aria-label={compare.count.label}>
      <Choice
        label={shell.scope.label}
        options={[
          { value: 'all', label: shell.scope.all },
          { value: 'primary', label: shell.scope.primary },
        ]}
        value={query.scope}
        onChange={(scope) => onChange({ scope })}
      />
      <label className={styles.control}>
        {compare.count.minLevel}
        <select
          className="field"
          value={query.minLevel}
          onChange={(event) => onChange({ minLevel: Number(event.target.value) })}
        >
          {index.framework.involvement.map(({ id, rank, label }) => (
            <option key={id} value={rank}>
              {shell.words.level(rank, label[format.lang])}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
