import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import type { Lang } from '../engine/index.ts';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export interface Preferences {
  /** French until the reader says otherwise. */
  readonly lang: Lang;
  readonly theme: Theme;
}

/** How this reader likes the page; kept on this device only. */
export const usePreferences = create<Preferences>()(
  persist((): Preferences => ({ lang: 'fr', theme: 'system' }), { name: 'hss.preferences', version: 1 }),
);

export const setLang = (lang: Lang): void => void usePreferences.setState({ lang });
export const setTheme = (theme: Theme): void => void usePreferences.setState({ theme });
