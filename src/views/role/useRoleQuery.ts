import { useCallback, useMemo, useState } from 'react';
import { readRoleQuery, writeRoleQuery, type RoleQuery } from '../../state/roleQuery.ts';
import { useAddress } from '../shared/useAddress.ts';

/**
 * What the address says one looks at, and how to look at something else; a selection leaves no trace in the history. What
 * is changed here is shown at once, before the page follows its address: the next key is meant for what was gone to.
 */
export function useRoleQuery(): { query: RoleQuery; change: (part: Partial<RoleQuery>) => void } {
  const [asked, changeAddress] = useAddress();
  const [ahead, setAhead] = useState({ of: asked, asked });
  const shown = ahead.of === asked ? ahead.asked : asked;
  const query = useMemo(() => readRoleQuery(shown), [shown]);
  const change = useCallback(
    (part: Partial<RoleQuery>) =>
      changeAddress(
        (now) => {
          const after = writeRoleQuery({ ...readRoleQuery(now), ...part });
          setAhead({ of: asked, asked: after });
          return after;
        },
        { replace: true },
      ),
    [asked, changeAddress],
  );
  return { query, change };
}
