import type { LibraryChoices, RoleId } from '../engine/index.ts';

const listOf = <Item>(value: unknown, isItem: (item: unknown) => item is Item): readonly Item[] =>
  Array.isArray(value) ? value.filter(isItem) : [];
const recordOf = <Item>(value: unknown, isItem: (item: unknown) => item is Item): Readonly<Record<RoleId, Item>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).filter((entry): entry is [string, Item] => isItem(entry[1])))
    : {};
const isRole = (value: unknown): value is RoleId => typeof value === 'string';
const isTitle = (value: unknown): value is string => typeof value === 'string' && value !== '';
const areRoles = (value: unknown): value is RoleId[] => Array.isArray(value) && value.every(isRole);
const areTags = (value: unknown): value is string[] =>
  Array.isArray(value) && value.length > 0 && value.every((tag) => typeof tag === 'string');

/** Choices from whatever was kept, by this version or an older one; what nobody can read is as if never chosen. */
export function readLibrary(kept: unknown): LibraryChoices {
  const { addedReferences, hidden, titles, tags, notDuplicates } = (kept ?? {}) as Readonly<Record<string, unknown>>;
  return {
    addedReferences: listOf(addedReferences, isRole),
    hidden: listOf(hidden, isRole),
    titles: recordOf(titles, isTitle),
    tags: recordOf(tags, areTags),
    notDuplicates: listOf(notDuplicates, areRoles),
  };
}
