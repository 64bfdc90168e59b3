import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { readAreaQuery, writeAreaQuery, type AreaQuery } from '../../state/areaQuery.ts';

/** What the address says one looks at, and how to look at something else; a choice leaves no trace in the history. */
export function useAreaQuery(): { query: AreaQuery; change: (part: Partial<AreaQuery>) => void } {
  const [params, setParams] = useSearchParams();
  const query = useMemo(() => readAreaQuery(params), [params]);
  const change = useCallback(
    (part: Partial<AreaQuery>) => setParams(writeAreaQuery({ ...query, ...part }), { replace: true }),
    [query, setParams],
  );
  return { query, change };
}
