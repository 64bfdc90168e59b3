import { useMemo } from 'react';
import { reviewedPart, type FrameworkIndex, type MappedPosting } from '../../../engine/index.ts';
import { useMessages } from '../../../i18n/messages.ts';
import type { CompareQuery } from '../../../state/compareQuery.ts';
import { ChartSource } from '../../shared/ChartSource.tsx';
import { QuotesDrawer } from '../../shared/QuotesDrawer.tsx';
import { useProfiles } from '../../shared/useProfiles.ts';
import shared from '../compare.module.css';
import { ExportComparison } from '../export/ExportComparison.tsx';
import { TargetSection } from '../target/TargetSection.tsx';
import { WhatCounts } from '../WhatCounts.tsx';
import { AddRole } from './AddRole.tsx';
import { ManyNotes } from './ManyNotes.tsx';
import { manyRoles, MATRIX_ROLE_LIMIT } from './manyRoles.ts';
import { ManyView } from './ManyView.tsx';
import { RoleList } from './RoleList.tsx';
import { RolesFilter } from './RolesFilter.tsx';

interface ManyPageProps {
  readonly index: FrameworkIndex;
  readonly postings: readonly MappedPosting[];
  readonly references: readonly MappedPosting[];
  /** The roles of the address, in its order. */
  readonly named: readonly MappedPosting[];
  readonly unknown: readonly string[];
  readonly query: CompareQuery;
  readonly onChange: (part: Partial<CompareQuery>) => void;
}

/** From so many roles on they can be filtered. */
const FILTERED_FROM = 11;

/** Three roles and more: who they are, what of them counts, and the pictures. */
export function ManyPage({ index, postings, references, named, unknown, query, onChange }: ManyPageProps) {
  const messages = useMessages();
  const { scope, minLevel, reviewedOnly, inArea, country, lang } = query;
  const counted = useMemo(() => (reviewedOnly ? named.map(reviewedPart) : named), [named, reviewedOnly]);
  const all = useProfiles(counted, index.framework, scope);
  const { many, shown, profiles, places } = useMemo(() => {
    const kept = counted.flatMap((posting, i) => {
      const usesArea = all[i]?.areas.some(({ area, level }) => area === inArea && (level ?? 0) >= minLevel);
      const isKept =
        (inArea === null || usesArea) &&
        (country === null || posting.meta.country === country) &&
        (lang === null || posting.languages.includes(lang));
      return isKept ? [i] : [];
    });
    const input = {
      postings: kept.flatMap((i) => counted[i] ?? []),
      profiles: kept.flatMap((i) => all[i] ?? []),
      places: kept,
      index,
      scope,
      minLevel,
      reviewedOnly,
    };
    return { many: manyRoles(input, messages), shown: input.postings, profiles: input.profiles, places: kept };
  }, [counted, all, index, scope, minLevel, reviewedOnly, inArea, country, lang, messages]);
  const others = useMemo(() => {
    const there = new Set(shown.map(({ id }) => id));
    return [...postings, ...references].filter(({ id }) => !there.has(id));
  }, [postings, references, shown]);
  const { many: words } = messages;
  const isFew = shown.length > 0 && shown.length <= MATRIX_ROLE_LIMIT;
  return (
    <>
      {query.everyRole ? (
        <p>{words.roles.everyShown(named.length)}</p>
      ) : (
        <RoleList named={named} onChange={(roles) => onChange({ roles, combination: [] })} />
      )}
      {named.length >= FILTERED_FROM && <RolesFilter {...{ named, many, query, onChange }} />}
      <div className={shared.tools}>
        {!query.everyRole && (
          <AddRole
            {...{ postings, references, named }}
            onAdd={(role) => onChange({ roles: [...named.map(({ id }) => id), role] })}
          />
        )}
        <WhatCounts query={query} index={index} onChange={onChange} withReviewed />
        {shown.length > 0 && (
          <ExportComparison {...{ profiles, places, index, scope, minLevel, reviewedOnly }} postings={shown} />
        )}
      </div>
      <ManyNotes many={many} unknown={unknown} />
      {shown.length === 0 ? (
        <p>{words.filter.nothing}</p>
      ) : (
        <>
          <ChartSource postings={shown} profiles={profiles}>
            <ManyView many={many} query={query} onChange={onChange} />
            {isFew && <TargetSection {...{ index, others, scope, minLevel }} compared={shown} />}
          </ChartSource>
          <QuotesDrawer index={index} postings={shown} scope={scope} />
        </>
      )}
    </>
  );
}
