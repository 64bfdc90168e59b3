import { useCallback, useMemo } from 'react';
import { readAreaQuery, writeAreaQuery, type AreaQuery } from '../../state/areaQuery.ts';
import { useAddress } from '../shared/useAddress.ts';

/** What the address says one looks at, and how to look at something else; a choice leaves no trace in the history. */
export function useAreaQuery(): { query: AreaQuery; change: (part: Partial<AreaQuery>) => void } {
  const [asked, changeAddress] = useAddress();
  const query = useMemo(() => readAreaQuery(asked), [asked]);
  const change = useCallback(
    (part: Partial<AreaQuery>) =>
      changeAddress((now) => writeAreaQuery({ ...readAreaQuery(now), ...part }), { replace: true }),
    [changeAddress],
  );
  return { query, change };
}
