import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import { deviceStorage } from './storage.ts';

const KEPT = 5;

/** What was looked for and led somewhere, the last first; kept on this device only. */
export const useRecentSearches = create<{ readonly queries: readonly string[] }>()(
  persist((): { readonly queries: readonly string[] } => ({ queries: [] }), {
    name: 'hss.recentSearches',
    version: 1,
    storage: deviceStorage(),
  }),
);

export function rememberSearch(query: string): void {
  const text = query.trim();
  if (text === '') return;
  useRecentSearches.setState(({ queries }) => ({
    queries: [text, ...queries.filter((other) => other !== text)].slice(0, KEPT),
  }));
}

export const forgetSearches = (): void => void useRecentSearches.setState({ queries: [] });
