import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import type { RoleId } from '../engine/index.ts';

/** What the user made of the library; kept on this device. */
export interface LibraryChoices {
  /** Reference roles that count as roles of the library, in the order added. */
  readonly addedReferences: readonly RoleId[];
}

export const useLibrary = create<LibraryChoices>()(
  persist((): LibraryChoices => ({ addedReferences: [] }), { name: 'hss.library', version: 1 }),
);

/** Makes reference roles part of the library. */
export function addReferences(roles: readonly RoleId[]): void {
  useLibrary.setState(({ addedReferences }) => ({ addedReferences: [...new Set([...addedReferences, ...roles])] }));
}

/** Takes a reference role out of the library again; it stays at hand. */
export function removeReference(role: RoleId): void {
  useLibrary.setState(({ addedReferences }) => ({ addedReferences: addedReferences.filter((id) => id !== role) }));
}
