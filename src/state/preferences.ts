import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import type { Lang } from '../engine/index.ts';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export interface Preferences {
  /** French until the reader says otherwise. */
  readonly lang: Lang;
  readonly theme: Theme;
  /** Stand beside every decision on a mapping; may be empty. */
  readonly initials: string;
  /** Areas are told apart by patterns on the screen too. */
  readonly hasPatterns: boolean;
  /** Single letters and "/" are shortcuts. */
  readonly hasLetterKeys: boolean;
  /** Nothing of the work is kept when the page is closed. */
  readonly isShared: boolean;
}

/** How this reader likes the page; kept on this device only. */
export const usePreferences = create<Preferences>()(
  persist(
    (): Preferences => ({
      lang: 'fr',
      theme: 'system',
      initials: '',
      hasPatterns: false,
      hasLetterKeys: true,
      isShared: false,
    }),
    {
      name: 'hss.preferences',
      version: 1,
      partialize: (preferences) => (preferences.isShared ? { ...preferences, initials: '' } : preferences),
    },
  ),
);

export const setLang = (lang: Lang): void => void usePreferences.setState({ lang });
export const setTheme = (theme: Theme): void => void usePreferences.setState({ theme });
export const setInitials = (initials: string): void =>
  void usePreferences.setState({ initials: initials.slice(0, 20) });
export const setPatterns = (hasPatterns: boolean): void => void usePreferences.setState({ hasPatterns });
export const setLetterKeys = (hasLetterKeys: boolean): void => void usePreferences.setState({ hasLetterKeys });
