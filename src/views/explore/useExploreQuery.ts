import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { readExploreQuery, writeExploreQuery, type ExploreQuery } from '../../state/exploreQuery.ts';

/** What the address says one looks at, and how to look at something else; a choice leaves no trace in the history. */
export function useExploreQuery(): { query: ExploreQuery; change: (part: Partial<ExploreQuery>) => void } {
  const [params, setParams] = useSearchParams();
  const query = useMemo(() => readExploreQuery(params), [params]);
  const change = useCallback(
    (part: Partial<ExploreQuery>) => setParams(writeExploreQuery({ ...query, ...part }), { replace: true }),
    [query, setParams],
  );
  return { query, change };
}
