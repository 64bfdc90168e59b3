import { useCallback, useMemo } from 'react';
import { readExploreQuery, writeExploreQuery, type ExploreQuery } from '../../state/exploreQuery.ts';
import { useAddress } from '../shared/useAddress.ts';

/** What the address says one looks at, and how to look at something else; a choice leaves no trace in the history. */
export function useExploreQuery(): { query: ExploreQuery; change: (part: Partial<ExploreQuery>) => void } {
  const [asked, changeAddress] = useAddress();
  const query = useMemo(() => readExploreQuery(asked), [asked]);
  const change = useCallback(
    (part: Partial<ExploreQuery>) =>
      changeAddress((now) => writeExploreQuery({ ...readExploreQuery(now), ...part }), { replace: true }),
    [changeAddress],
  );
  return { query, change };
}
