import { useMemo } from 'react';
import {
  reviewed,
  unlabelled,
  withinFramework,
  withUnread,
  type KeptPosting,
  type MappedPosting,
  type RoleId,
} from '../../engine/index.ts';
import { useLibrary } from '../../state/library.ts';
import { useWork } from '../../state/work.ts';
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
  const given = useWorkspace((state) => state.postings);
  const givenReferences = useWorkspace((state) => state.references);
  const framework = useWorkspace((state) => state.framework);
  const own = useWork((work) => work.postings);
  const isBlind = useWork((work) => work.isBlind);
  const { addedReferences, hidden, titles } = useLibrary((library) => library);
  return useMemo(() => {
    if (!framework) return { postings: [], references: [], hidden: [] };
    const [added, gone] = [new Set(addedReferences), new Set(hidden)];
    const known = new Set([...given, ...givenReferences].map(({ id }) => id));
    const asKept = (kept: KeptPosting): MappedPosting => {
      const posting = reviewed(kept, framework);
      return isBlind ? withUnread(posting) : posting;
    };
    const asReviewed = (posting: MappedPosting): MappedPosting => {
      const kept = own[posting.id];
      if (kept) return asKept(kept);
      if (isBlind && !posting.reference) return withUnread(unlabelled(posting));
      return withinFramework(posting, framework);
    };
    const references = givenReferences.map(asReviewed);
    const imported = Object.values(own).filter(({ mapped }) => !known.has(mapped.id));
    const all = [
      ...given.map(asReviewed),
      ...imported.map(asKept),
      ...references.filter(({ id }) => added.has(id)),
    ].map((posting) => {
      const workingTitle = titles[posting.id];
      return workingTitle === undefined ? posting : { ...posting, workingTitle };
    });
    return {
      postings: all.filter(({ id }) => !gone.has(id)),
      references: references.filter(({ id }) => !added.has(id)),
      hidden: all.filter(({ id }) => gone.has(id)),
    };
  }, [framework, given, givenReferences, own, isBlind, addedReferences, hidden, titles]);
}

/** Roles chosen for a comparison, in the order chosen; not those that were taken out of the library since. */
export function useBasket(): readonly RoleId[] {
  const basket = useWorkspace((state) => state.basket);
  const hidden = useLibrary((library) => library.hidden);
  return useMemo(() => basket.filter((id) => !hidden.includes(id)), [basket, hidden]);
}
