import type { LibraryChoices } from '../../engine/index.ts';

const union = <Item>(mine: readonly Item[], theirs: readonly Item[]): readonly Item[] => [
  ...new Set([...mine, ...theirs]),
];

/** Choices with those of another behind them; mine where both name the same role. */
export const mergedLibrary = (mine: LibraryChoices, theirs: LibraryChoices): LibraryChoices => ({
  addedReferences: union(mine.addedReferences, theirs.addedReferences),
  hidden: union(mine.hidden, theirs.hidden),
  titles: { ...theirs.titles, ...mine.titles },
  tags: { ...theirs.tags, ...mine.tags },
  notDuplicates: [...mine.notDuplicates, ...theirs.notDuplicates],
});
