import { useMemo } from 'react';
import type { MappedPosting, RoleId } from '../../engine/index.ts';
import { useLibrary } from '../../state/library.ts';
import { useWorkspace } from '../../state/workspace.ts';

export interface LibraryRoles {
  /** The roles of the library: postings, and the reference roles added to them, as the user calls them. */
  readonly postings: readonly MappedPosting[];
  /** Reference roles that are at hand but no part of the library. */
  readonly references: readonly MappedPosting[];
  /** Roles taken out of the library. */
  readonly hidden: readonly MappedPosting[];
}

/** What the library holds: what was read, as the user then changed it. */
export function useLibraryRoles(): LibraryRoles {
  const postings = useWorkspace((state) => state.postings);
  const references = useWorkspace((state) => state.references);
  const { addedReferences, hidden, titles } = useLibrary((library) => library);
  return useMemo(() => {
    const [added, gone] = [new Set(addedReferences), new Set(hidden)];
    const all = [...postings, ...references.filter(({ id }) => added.has(id))].map((posting) => {
      const workingTitle = titles[posting.id];
      return workingTitle === undefined ? posting : { ...posting, workingTitle };
    });
    return {
      postings: all.filter(({ id }) => !gone.has(id)),
      references: references.filter(({ id }) => !added.has(id)),
      hidden: all.filter(({ id }) => gone.has(id)),
    };
  }, [postings, references, addedReferences, hidden, titles]);
}

/** Roles chosen for a comparison, in the order chosen; not those that were taken out of the library since. */
export function useBasket(): readonly RoleId[] {
  const basket = useWorkspace((state) => state.basket);
  const hidden = useLibrary((library) => library.hidden);
  return useMemo(() => basket.filter((id) => !hidden.includes(id)), [basket, hidden]);
}
