import type { LibraryChoices, RoleId } from '../engine/index.ts';
import { changeWork, useWork, type WorkAction } from './work.ts';

export function useLibrary<Value>(select: (library: LibraryChoices) => Value): Value {
  return useWork((work) => select(work.library));
}

const choices = (): LibraryChoices => useWork.getState().library;

function change(what: WorkAction, changed: Partial<LibraryChoices>): void {
  changeWork(what, (work) => ({ ...work, library: { ...work.library, ...changed } }));
}

const withAll = (now: readonly RoleId[], roles: readonly RoleId[]): readonly RoleId[] => [
  ...new Set([...now, ...roles]),
];
const without = (now: readonly RoleId[], roles: readonly RoleId[]): readonly RoleId[] => {
  const gone = new Set(roles);
  return now.filter((id) => !gone.has(id));
};

/** Sets or, with `null`, clears what is kept for a role. */
function withEntry<Value>(
  now: Readonly<Record<RoleId, Value>>,
  role: RoleId,
  value: Value | null,
): Readonly<Record<RoleId, Value>> {
  const { [role]: _before, ...others } = now;
  return value === null ? others : { ...others, [role]: value };
}

/** Makes reference roles part of the library. */
export function addReferences(roles: readonly RoleId[], title = ''): void {
  const { addedReferences } = choices();
  const fresh = without(roles, addedReferences);
  if (fresh.length === 0) return;
  change({ kind: 'added', count: fresh.length, title }, { addedReferences: withAll(addedReferences, fresh) });
}

/** Takes a reference role out of the library again; it stays at hand. */
export function removeReference(role: RoleId, title = ''): void {
  change({ kind: 'removed', count: 1, title }, { addedReferences: without(choices().addedReferences, [role]) });
}

/** Takes roles out of the library; a reference role goes back to its place. `title` names the first. */
export function hideRoles(roles: readonly RoleId[], title: string, kind: 'hidden' | 'merged' = 'hidden'): void {
  const { addedReferences, hidden } = choices();
  change(
    { kind, count: roles.length, title },
    { hidden: withAll(hidden, without(roles, addedReferences)), addedReferences: without(addedReferences, roles) },
  );
}

/** Brings roles back that were taken out. */
export function showRoles(roles: readonly RoleId[], title: string): void {
  change({ kind: 'shown', count: roles.length, title }, { hidden: without(choices().hidden, roles) });
}

/** Says that no two of these roles are the same one posted twice. */
export function keepApart(roles: readonly RoleId[], title: string): void {
  change({ kind: 'kept', count: roles.length, title }, { notDuplicates: [...choices().notDuplicates, [...roles]] });
}

/** Calls a role so from now on; an empty name gives it its posted title back. */
export function renameRole(role: RoleId, name: string, title: string): void {
  const { titles } = choices();
  const after = name.trim() || null;
  if (after === (titles[role] ?? null)) return;
  change({ kind: 'renamed', count: 1, title }, { titles: withEntry(titles, role, after) });
}

/** Gives a role these tags and no others; each once, in the order given. */
export function tagRole(role: RoleId, tags: readonly string[], title: string): void {
  const now = choices().tags;
  const named: readonly string[] = [...new Set(tags.map((tag) => tag.trim()).filter((tag) => tag !== ''))];
  if (named.join('\n') === (now[role] ?? []).join('\n')) return;
  change({ kind: 'tagged', count: 1, title }, { tags: withEntry(now, role, named.length > 0 ? named : null) });
}
