import { usePreferences } from '../../state/preferences.ts';
import { useIsPrinting } from '../../ui/useIsPrinting.ts';

/** Whether areas are told apart by patterns: on paper, and on the screen of who wants them. */
export function useAreaPatterns(): boolean {
  const isPrinting = useIsPrinting();
  return usePreferences((preferences) => preferences.hasPatterns) || isPrinting;
}
