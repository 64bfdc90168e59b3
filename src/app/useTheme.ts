import { useEffect } from 'react';
import { usePreferences } from '../state/preferences.ts';
import { useMediaQuery } from '../ui/useMediaQuery.ts';

/** Puts the reader's theme on the page; "system" follows the machine as it changes. */
export function useTheme(): void {
  const theme = usePreferences((state) => state.theme);
  const prefersDark = useMediaQuery('(prefers-color-scheme: dark)');
  const shown = theme === 'system' ? (prefersDark ? 'dark' : 'light') : theme;
  useEffect(() => {
    document.documentElement.dataset['theme'] = shown;
  }, [shown]);
}
