import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import type { RoleId } from '../engine/index.ts';
import { deviceStorage } from './storage.ts';
import { recordDone } from './undo.ts';
import { useWorkspace } from './workspace.ts';

/** What the user made of the library; kept on this device. */
export interface LibraryChoices {
  /** Reference roles that count as roles of the library, in the order added. */
  readonly addedReferences: readonly RoleId[];
  /** Roles taken out of the library, or merged into another. */
  readonly hidden: readonly RoleId[];
  /** What the user calls a role, where that is not its title as posted. */
  readonly titles: Readonly<Record<RoleId, string>>;
  /** Words of the user's own by which roles are found again; never an empty list. */
  readonly tags: Readonly<Record<RoleId, readonly string[]>>;
  /** Groups of roles of which no two are the same role posted twice. */
  readonly notDuplicates: readonly (readonly RoleId[])[];
}

/** What was done to the library: how many roles it was done to, and the name of the first. */
export interface LibraryAction {
  readonly kind: 'hidden' | 'shown' | 'merged' | 'kept' | 'added' | 'removed' | 'renamed' | 'tagged';
  readonly count: number;
  readonly title: string;
}

const NONE: LibraryChoices = { addedReferences: [], hidden: [], titles: {}, tags: {}, notDuplicates: [] };

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

export const useLibrary = create<LibraryChoices>()(
  persist((): LibraryChoices => NONE, {
    name: 'hss.library',
    version: 2,
    storage: deviceStorage<LibraryChoices>(),
    migrate: readLibrary,
    merge: readLibrary,
  }),
);

function setPart<Part extends keyof LibraryChoices>(
  part: Part,
  next: (now: LibraryChoices[Part]) => LibraryChoices[Part],
): void {
  useLibrary.setState((state) => ({ ...state, [part]: next(state[part]) }), true);
}

/** Changes one part of the choices; the step can be taken back, whatever else was chosen since. */
function change<Part extends keyof LibraryChoices>(
  what: LibraryAction,
  part: Part,
  to: (now: LibraryChoices[Part]) => LibraryChoices[Part],
  back: (now: LibraryChoices[Part]) => LibraryChoices[Part],
): void {
  setPart(part, to);
  recordDone(what, () => setPart(part, back));
}

const withAll = (roles: readonly RoleId[]) => (now: readonly RoleId[]) => [...new Set([...now, ...roles])];
const without = (roles: readonly RoleId[]) => (now: readonly RoleId[]) => {
  const gone = new Set(roles);
  return now.filter((id) => !gone.has(id));
};

/** Sets or, with `null`, clears what is kept for a role. */
const withEntry =
  <Value>(role: RoleId, value: Value | null) =>
  (now: Readonly<Record<RoleId, Value>>): Readonly<Record<RoleId, Value>> => {
    const { [role]: _before, ...others } = now;
    return value === null ? others : { ...others, [role]: value };
  };

/** Makes reference roles part of the library. */
export function addReferences(roles: readonly RoleId[], title = ''): void {
  const fresh = without(useLibrary.getState().addedReferences)(roles);
  if (fresh.length === 0) return;
  change({ kind: 'added', count: fresh.length, title }, 'addedReferences', withAll(fresh), without(fresh));
}

/** Takes a reference role out of the library again; it stays at hand. */
export function removeReference(role: RoleId, title = ''): void {
  change({ kind: 'removed', count: 1, title }, 'addedReferences', without([role]), withAll([role]));
}

/** Takes roles out of the library and out of the basket; a reference role goes back to its place. `title` names the first. */
export function hideRoles(roles: readonly RoleId[], title: string, kind: 'hidden' | 'merged' = 'hidden'): void {
  const { addedReferences } = useLibrary.getState();
  const { basket } = useWorkspace.getState();
  const gone = new Set(roles);
  const references = addedReferences.filter((id) => gone.has(id));
  const hidden = without(references)(roles);
  const chosen = basket.filter((id) => gone.has(id));
  setPart('hidden', withAll(hidden));
  setPart('addedReferences', without(references));
  useWorkspace.setState({ basket: without(chosen)(basket) });
  recordDone({ kind, count: roles.length, title } satisfies LibraryAction, () => {
    setPart('hidden', without(hidden));
    setPart('addedReferences', withAll(references));
    useWorkspace.setState((now) => ({ basket: withAll(chosen)(now.basket) }));
  });
}

/** Brings roles back that were taken out. */
export function showRoles(roles: readonly RoleId[], title: string): void {
  change({ kind: 'shown', count: roles.length, title }, 'hidden', without(roles), withAll(roles));
}

/** Says that no two of these roles are the same one posted twice. */
export function keepApart(roles: readonly RoleId[], title: string): void {
  const group = [...roles];
  change(
    { kind: 'kept', count: group.length, title },
    'notDuplicates',
    (now) => [...now, group],
    (now) => now.filter((one) => one !== group),
  );
}

/** Calls a role so from now on; an empty name gives it its posted title back. */
export function renameRole(role: RoleId, name: string, title: string): void {
  const before = useLibrary.getState().titles[role] ?? null;
  const after = name.trim() || null;
  if (after === before) return;
  change({ kind: 'renamed', count: 1, title }, 'titles', withEntry(role, after), withEntry(role, before));
}

/** Gives a role these tags and no others; each once, in the order given. */
export function tagRole(role: RoleId, tags: readonly string[], title: string): void {
  const before = useLibrary.getState().tags[role] ?? null;
  const named: readonly string[] = [...new Set(tags.map((tag) => tag.trim()).filter((tag) => tag !== ''))];
  if (named.join('\n') === (before ?? []).join('\n')) return;
  const after = named.length > 0 ? named : null;
  change({ kind: 'tagged', count: 1, title }, 'tags', withEntry(role, after), withEntry(role, before));
}
