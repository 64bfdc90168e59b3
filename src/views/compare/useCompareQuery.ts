import { useMemo } from 'react';
import type { Framework, MappedPosting } from '../../engine/index.ts';
import { readCompareQuery, writeCompareQuery, type CompareQuery } from '../../state/compareQuery.ts';
import { TARGET_NAMES } from '../../state/targetQuery.ts';
import { useAddress } from '../shared/useAddress.ts';

/** What one looks at, as the address says it; a change leaves the target alone, which has names of its own there. */
export function useCompareQuery({ involvement }: Framework): {
  readonly query: CompareQuery;
  readonly change: (part: Partial<CompareQuery>) => void;
} {
  const [asked, changeAddress] = useAddress();
  const query = useMemo(() => {
    const read = readCompareQuery(asked);
    return { ...read, minLevel: Math.min(read.minLevel, involvement.length) };
  }, [asked, involvement]);
  return {
    query,
    change: (part) =>
      changeAddress(
        (now) => {
          const after = writeCompareQuery({ ...readCompareQuery(now), ...part });
          for (const name of TARGET_NAMES) {
            const value = now.get(name);
            if (value !== null) after.set(name, value);
          }
          return after;
        },
        { replace: true },
      ),
  };
}

export interface NamedRoles {
  /** In the order of the address. */
  readonly named: readonly MappedPosting[];
  /** Ids in it that no role has. */
  readonly unknown: readonly string[];
}

/** The roles that the address names, or every role of the library; the same lists as long as they are the same roles. */
export function useNamedRoles(
  { roles, everyRole }: CompareQuery,
  postings: readonly MappedPosting[],
  references: readonly MappedPosting[],
): NamedRoles {
  const key = everyRole ? null : roles.join(',');
  return useMemo(() => {
    if (key === null) return { named: postings, unknown: [] };
    const known = new Map([...postings, ...references].map((posting) => [posting.id as string, posting]));
    const ids = key.split(',').filter((id) => id !== '');
    return {
      named: ids.flatMap((id) => known.get(id) ?? []),
      unknown: ids.filter((id) => !known.has(id)),
    };
  }, [key, postings, references]);
}
