import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { readRoleQuery, writeRoleQuery, type RoleQuery } from '../../state/roleQuery.ts';

/** What the address says one looks at, and how to look at something else; a selection leaves no trace in the history. */
export function useRoleQuery(): { query: RoleQuery; change: (part: Partial<RoleQuery>) => void } {
  const [params, setParams] = useSearchParams();
  const query = useMemo(() => readRoleQuery(params), [params]);
  const change = useCallback(
    (part: Partial<RoleQuery>) => setParams(writeRoleQuery({ ...query, ...part }), { replace: true }),
    [query, setParams],
  );
  return { query, change };
}
