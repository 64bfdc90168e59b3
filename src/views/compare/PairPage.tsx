import { useMemo } from 'react';
import type { FrameworkIndex, MappedPosting } from '../../engine/index.ts';
import { useMessages } from '../../i18n/messages.ts';
import type { CompareQuery, Measure, PairMeasure } from '../../state/compareQuery.ts';
import { ChartSource } from '../shared/ChartSource.tsx';
import { QuotesDrawer } from '../shared/QuotesDrawer.tsx';
import styles from './compare.module.css';
import { ChooseRoles } from './ChooseRoles.tsx';
import { comparePair } from './comparePair.ts';
import { ExportComparison } from './export/ExportComparison.tsx';
import { AddRole } from './many/AddRole.tsx';
import { PairNotes } from './PairNotes.tsx';
import { PairView } from './PairView.tsx';
import { RolePickers } from './RolePickers.tsx';
import { TargetSection } from './target/TargetSection.tsx';
import { WhatCounts } from './WhatCounts.tsx';

interface PairPageProps {
  readonly index: FrameworkIndex;
  readonly postings: readonly MappedPosting[];
  readonly references: readonly MappedPosting[];
  /** At most two. */
  readonly named: readonly MappedPosting[];
  readonly unknown: readonly string[];
  readonly query: CompareQuery;
  readonly onChange: (part: Partial<CompareQuery>) => void;
}

/** Two roles are compared without shares, which need more of them to mean something. */
const pairMeasure = (measure: Measure): PairMeasure => (measure === 'share' ? 'involvement' : measure);

/** Up to two roles: who they are and, with two, all that they have to say to each other. */
export function PairPage({ index, postings, references, named, unknown, query, onChange }: PairPageProps) {
  const { lang } = useMessages().format;
  const { scope, minLevel } = query;
  const [first, second] = named;
  const pair = useMemo(
    () => (first && second ? comparePair([first, second], index.framework, scope, minLevel, lang) : null),
    [first, second, index, scope, minLevel, lang],
  );
  const others = useMemo(
    () => [...postings, ...references].filter((posting) => posting !== first && posting !== second),
    [postings, references, first, second],
  );
  const ids = named.map(({ id }) => id);
  return (
    <>
      <RolePickers
        {...{ postings, references }}
        chosen={named}
        {...(pair ? { profiles: pair.profiles } : {})}
        onChange={(roles) => onChange({ roles })}
      />
      {pair && (
        <div className={styles.tools}>
          <AddRole {...{ postings, references, named }} onAdd={(role) => onChange({ roles: [...ids, role] })} />
          <WhatCounts query={query} index={index} onChange={onChange} />
          <ExportComparison {...pair} index={index} />
        </div>
      )}
      <PairNotes pair={pair} unknown={unknown} />
      {pair ? (
        <>
          <ChartSource {...pair}>
            <PairView
              pair={pair}
              index={index}
              query={{ ...query, measure: pairMeasure(query.measure) }}
              onChange={onChange}
            />
            <TargetSection {...{ index, others, scope, minLevel }} compared={pair.postings} />
          </ChartSource>
          <QuotesDrawer index={index} postings={pair.postings} scope={scope} />
        </>
      ) : (
        <ChooseRoles
          {...{ index, postings, references }}
          chosen={first}
          onEvery={() => onChange({ roles: [], everyRole: true })}
        />
      )}
    </>
  );
}
